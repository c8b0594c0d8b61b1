// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "githubpulls.h"
#include <QJsonArray>
#include <algorithm>

namespace tests {
namespace {

using Pull = GitHubState::Pull;

QString stateOf(const Pull &pull) { return pull.isClosed ? QStringLiteral("closed") : QStringLiteral("open"); }

/// A 422 as GitHub has it.
Answered invalid(const char *code, const char *field, const QString &message = {})
{
    QJsonObject reason{{QStringLiteral("resource"), QStringLiteral("PullRequest")}, {QStringLiteral("code"), QLatin1String(code)}};
    if (*field)
        reason[QStringLiteral("field")] = QLatin1String(field);
    if (!message.isEmpty())
        reason[QStringLiteral("message")] = message;
    return refusal(422, QStringLiteral("Validation Failed"), {reason});
}

} // namespace

Pull *GitHubPulls::find(int number) const
{
    const auto found = std::ranges::find(m_state.pulls, number, &Pull::number);
    return found == m_state.pulls.end() ? nullptr : &*found;
}

void GitHubPulls::refresh()
{
    const auto branches = m_repository.branches();
    std::erase_if(m_state.branches, [&](const auto &entry) { return !branches.contains(entry.first); });
    for (const auto &[name, tip] : branches)
        m_state.branches[name].tip = tip;
    for (Pull &pull : m_state.pulls) {
        if (pull.isClosed)
            continue;
        const auto head = branches.find(pull.head);
        const auto base = branches.find(pull.base);
        pull.isClosed = head == branches.end() || base == branches.end();
        if (pull.isClosed)
            continue;
        pull.headCommit = head->second;
        if (m_repository.isAncestor(pull.headCommit, base->second)) {
            pull.isClosed = true;
            pull.merged = pull.headCommit;
        }
        if (const QString now = head->second + base->second; now != pull.unknownFor) {
            pull.unknownFor = now;
            pull.unknown = m_state.timesUnknown;
        }
    }
}

QJsonArray GitHubPulls::matching(const QUrlQuery &query) const
{
    const auto asked = [&query](const char *key) {
        return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
    };
    QJsonArray found;
    for (const Pull &pull : m_state.pulls) {
        const QString head = m_state.repository.section(QLatin1Char('/'), 0, 0) + QLatin1Char(':') + pull.head;
        const QString state = asked("state");
        const bool isAsked = (asked("head").isEmpty() || asked("head") == head) && (asked("base").isEmpty() || asked("base") == pull.base)
                             && (state == QLatin1String("all") || state == stateOf(pull) || (state.isEmpty() && !pull.isClosed));
        if (isAsked && asked("direction") == QLatin1String("asc"))
            found.append(toJson(pull));
        else if (isAsked)
            found.prepend(toJson(pull));
    }
    return found;
}

QJsonObject GitHubPulls::toJson(const Pull &pull) const
{
    const QString owner = m_state.repository.section(QLatin1Char('/'), 0, 0);
    const bool isMerged = !pull.merged.isEmpty();
    const QJsonObject head{{QStringLiteral("ref"), pull.head},
                           {QStringLiteral("sha"), pull.headCommit},
                           {QStringLiteral("label"), owner + QLatin1Char(':') + pull.head}};
    return {{QStringLiteral("id"), 3000 + pull.number},
            {QStringLiteral("number"), pull.number},
            {QStringLiteral("state"), stateOf(pull)},
            {QStringLiteral("title"), pull.title},
            {QStringLiteral("body"), pull.body.isEmpty() ? QJsonValue() : QJsonValue(pull.body)},
            {QStringLiteral("draft"), pull.isDraft},
            {QStringLiteral("html_url"), QStringLiteral("https://github.example/%1/pull/%2").arg(m_state.repository).arg(pull.number)},
            {QStringLiteral("head"), head},
            {QStringLiteral("base"), QJsonObject{{QStringLiteral("ref"), pull.base}}},
            {QStringLiteral("merged_at"), isMerged ? QJsonValue(QStringLiteral("2026-03-01T12:00:00Z")) : QJsonValue()},
            // of an open one: a trial that is on no branch
            {QStringLiteral("merge_commit_sha"), isMerged ? QJsonValue(pull.merged) : QJsonValue(QString(40, QLatin1Char('7')))}};
}

Answered GitHubPulls::one(int number)
{
    Pull &pull = *find(number);
    QJsonObject object = toJson(pull);
    object[QStringLiteral("merged")] = !pull.merged.isEmpty();
    const Mergeable mergeable = mergeabilityOf(pull);
    object[QStringLiteral("mergeable")] = mergeable.isKnown ? QJsonValue(mergeable.isClean) : QJsonValue();
    object[QStringLiteral("mergeable_state")] = mergeable.state;
    if (!pull.isClosed && pull.unknown > 0)
        --pull.unknown;
    return json(QJsonDocument(object));
}

QJsonArray GitHubPulls::reviews(int number) const
{
    QJsonArray all;
    for (const auto &[login, state, commit] : find(number)->reviews)
        all.append(QJsonObject{{QStringLiteral("id"), int(4000 + all.size())},
                               {QStringLiteral("user"), login.isEmpty() ? QJsonValue() : QJsonObject{{QStringLiteral("login"), login}}},
                               {QStringLiteral("state"), state},
                               {QStringLiteral("body"), QString()},
                               {QStringLiteral("commit_id"), commit}});
    return all;
}

Answered GitHubPulls::create(const QJsonObject &body)
{
    const QString owner = m_state.repository.section(QLatin1Char('/'), 0, 0) + QLatin1Char(':');
    QString head = body[QLatin1String("head")].toString();
    if (head.startsWith(owner))
        head = head.mid(owner.size());
    const QString base = body[QLatin1String("base")].toString();
    if (body[QLatin1String("title")].toString().trimmed().isEmpty())
        return invalid("missing_field", "title");
    if (!m_state.branches.contains(base))
        return invalid("invalid", "base");
    if (!m_state.branches.contains(head))
        return invalid("invalid", "head");
    if (m_repository.count(m_state.branches[base].tip, m_state.branches[head].tip) == 0)
        return invalid("custom", "", QStringLiteral("No commits between %1 and %2").arg(base, head));
    for (const Pull &pull : m_state.pulls)
        if (!pull.isClosed && pull.head == head && pull.base == base)
            return invalid("custom", "", QStringLiteral("A pull request already exists for %1%2.").arg(owner, head));
    Pull pull;
    pull.number = m_state.pulls.empty() ? 12 : m_state.pulls.back().number + 1;
    pull.head = head;
    pull.base = base;
    pull.title = body[QLatin1String("title")].toString();
    pull.body = body[QLatin1String("body")].toString();
    pull.isDraft = body[QLatin1String("draft")].toBool();
    m_state.pulls.push_back(pull);
    refresh();
    Answered answered = one(m_state.pulls.back().number);
    answered.status = 201;
    return answered;
}

Answered GitHubPulls::change(int number, const QJsonObject &body)
{
    Pull &pull = *find(number);
    pull.title = body[QLatin1String("title")].toString(pull.title);
    pull.body = body[QLatin1String("body")].toString(pull.body);
    return one(number);
}

/// In the words of a refused merge; empty: all are met.
QString GitHubPulls::unmetRule(const Pull &pull) const
{
    const GitHubState::Branch &base = m_state.branches.at(pull.base);
    if (base.hasQueue)
        return QStringLiteral("Changes must be made through the merge queue");
    if (base.hasHiddenRule)
        return QStringLiteral("Repository rule violations found");
    const auto approved = std::ranges::count(pull.reviews, QStringLiteral("APPROVED"), &GitHubState::Review::state);
    if (approved < base.approvals)
        return QStringLiteral("At least %1 approving review is required by reviewers with write access.").arg(base.approvals);
    const auto runs = m_state.runs.find(pull.headCommit);
    std::vector<GitHubState::Required> required = base.required;
    required.insert(required.end(), base.requiredByRuleset.begin(), base.requiredByRuleset.end());
    for (const GitHubState::Required &one : required) {
        const auto isGreen = [&](const GitHubState::Run &run) {
            return run.name == one.context && run.conclusion == QLatin1String("success");
        };
        if (runs == m_state.runs.end() || std::ranges::none_of(runs->second, isGreen))
            return QStringLiteral("Required status check \"%1\" is expected.").arg(one.context);
    }
    return {};
}

GitHubPulls::Mergeable GitHubPulls::mergeabilityOf(const Pull &pull) const
{
    if (pull.isClosed || pull.unknown > 0)
        return {false, false, QStringLiteral("unknown"), QStringLiteral("Pull Request is not mergeable")};
    if (!m_repository.mergedTree(m_state.branches.at(pull.base).tip, pull.headCommit))
        return {true, false, QStringLiteral("dirty"), QStringLiteral("Pull Request is not mergeable")};
    if (pull.isDraft)
        return {true, true, QStringLiteral("draft"), QStringLiteral("Pull Request is still a draft")};
    if (const QString unmet = unmetRule(pull); !unmet.isEmpty())
        return {true, true, QStringLiteral("blocked"), unmet};
    return {};
}

Answered GitHubPulls::merge(int number, const QJsonObject &body)
{
    Pull &pull = *find(number);
    if (pull.isClosed)
        return refusal(405, QStringLiteral("Pull Request is not mergeable"));
    const QString sha = body[QLatin1String("sha")].toString(pull.headCommit);
    if (sha != pull.headCommit)
        return refusal(409, QStringLiteral("Head branch was modified. Review and try the merge again."));
    if (body[QLatin1String("merge_method")].toString() != QLatin1String("squash") || !m_state.allowsSquash)
        return refusal(405, QStringLiteral("Squash merges are not allowed on this repository."));
    pull.unknown = 0; // GitHub finds out
    if (const Mergeable mergeable = mergeabilityOf(pull); !mergeable.why.isEmpty())
        return refusal(405, mergeable.why);
    const QString title = body[QLatin1String("commit_title")].toString(QStringLiteral("%1 (#%2)").arg(pull.title).arg(number));
    const QString more = body[QLatin1String("commit_message")].toString();
    const QString landed = land(pull, more.isEmpty() ? title : title + QLatin1String("\n\n") + more, By::Squash);
    if (landed.isEmpty())
        return refusal(409, QStringLiteral("Base branch was modified. Review and try the merge again."));
    return json(QJsonDocument(QJsonObject{{QStringLiteral("sha"), landed},
                                          {QStringLiteral("merged"), true},
                                          {QStringLiteral("message"), QStringLiteral("Pull Request successfully merged")}}));
}

QString GitHubPulls::mergeByHand(int number, By by)
{
    Pull &pull = *find(number);
    switch (by) {
    case By::Squash: return land(pull, QStringLiteral("%1 (#%2)").arg(pull.title).arg(number), by);
    case By::MergeCommit:
        return land(pull, QStringLiteral("Merge pull request #%1 from octo/%2\n\n%3").arg(number).arg(pull.head, pull.title), by);
    case By::Rebase: return land(pull, m_repository.message(pull.headCommit), by);
    }
    return {};
}

QString GitHubPulls::land(Pull &pull, const QString &message, By by)
{
    const QString base = m_state.branches.at(pull.base).tip;
    QStringList parents{base};
    if (by == By::MergeCommit)
        parents << pull.headCommit;
    const QString landed = m_repository.commitTree(*m_repository.mergedTree(base, pull.headCommit), parents, message);
    if (!m_repository.move(pull.base, landed, base))
        return {};
    pull.merged = landed;
    pull.isClosed = true;
    if (m_state.deletesBranches)
        m_repository.remove(pull.head);
    return landed;
}

} // namespace tests
