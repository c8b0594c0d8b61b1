// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "githubanswers.h"
#include "barerepository.h"
#include "githubactions.h"
#include "githubpulls.h"
#include "githubrights.h"
#include <QJsonArray>
#include <QJsonObject>

namespace tests {
namespace {

const QString api = QStringLiteral("/api/v3");

QJsonArray listOf(const std::vector<GitHubState::Required> &required, const QString &app)
{
    QJsonArray list;
    for (const auto &one : required)
        list.append(QJsonObject{{QStringLiteral("context"), one.context}, {app, one.app ? QJsonValue(*one.app) : QJsonValue()}});
    return list;
}

QJsonDocument asList(const QJsonArray &items) { return QJsonDocument(items); }

} // namespace

Answered json(const QJsonDocument &document, int status)
{
    return {status, document.toJson(QJsonDocument::Compact), {{"Content-Type", "application/json; charset=utf-8"}}};
}

Answered refusal(int status, const QString &message, const QJsonArray &errors)
{
    QJsonObject said{{QStringLiteral("message"), message},
                     {QStringLiteral("documentation_url"), QStringLiteral("https://docs.github.com/rest")},
                     {QStringLiteral("status"), QString::number(status)}};
    if (!errors.isEmpty())
        said[QStringLiteral("errors")] = errors;
    return json(QJsonDocument(said), status);
}

GitHubAnswers::GitHubAnswers(GitHubState &state, const Asked &asked) : m_state(state), m_asked(asked), m_query(asked.target)
{
    const QByteArray bearer = asked.header("authorization");
    const auto found = m_state.tokens.find(bearer.startsWith("Bearer ") ? bearer.mid(7) : QByteArray());
    m_token = found == m_state.tokens.end() ? nullptr : &found->second;
}

Answered GitHubAnswers::answer()
{
    if (m_asked.header("user-agent").isEmpty())
        return refusal(403,
                       QStringLiteral("Request forbidden by administrative rules. Please make sure your request has a User-Agent header"));
    if (const QByteArray version = m_asked.header("x-github-api-version"); !version.isEmpty() && version != "2022-11-28")
        return refusal(400, QStringLiteral("Unsupported API version"));
    if (!m_asked.header("authorization").isEmpty() && !m_token)
        return refusal(401, QStringLiteral("Bad credentials"));
    if (!m_asked.target.path().startsWith(api))
        return refusal(404, QStringLiteral("Not Found"));
    // An encoded slash belongs to a name.
    QStringList path = m_asked.target.path(QUrl::FullyEncoded).mid(api.size() + 1).split(QLatin1Char('/'));
    for (QString &part : path)
        part = QUrl::fromPercentEncoding(part.toLatin1());
    if (m_asked.method != "GET" && !m_token)
        return refusal(401, QStringLiteral("Requires authentication"));
    if (path == QStringList(QStringLiteral("user")))
        return m_token ? user() : refusal(401, QStringLiteral("Requires authentication"));
    if (path.value(0) != QLatin1String("repos") || path.mid(1, 2).join(QLatin1Char('/')) != m_state.repository)
        return refusal(404, QStringLiteral("Not Found"));
    if (const auto refused = refusalOfRight(m_state, m_token, m_asked.method, path.mid(3)))
        return *refused;
    return ofRepository(path.mid(3));
}

Answered GitHubAnswers::ofRepository(const QStringList &path)
{
    const QString what = path.value(0), name = path.value(1), more = path.value(2);
    if (what == QLatin1String("pulls") && !m_state.folder.isEmpty())
        return ofPulls(path.mid(1));
    if (m_asked.method != "GET")
        return refusal(404, QStringLiteral("Not Found"));
    if (path.isEmpty())
        return repository();
    if (what == QLatin1String("actions") || what == QLatin1String("environments") || what == QLatin1String("immutable-releases"))
        return ofActions(path);
    if (what == QLatin1String("branches") && path.size() == 2)
        return branch(name);
    if (what == QLatin1String("rules") && name == QLatin1String("branches") && path.size() == 3)
        return rules(more);
    if (what == QLatin1String("commits") && path.size() == 1)
        return commits();
    if (what == QLatin1String("commits") && path.size() == 3)
        return ofCommit(name, more);
    return refusal(404, QStringLiteral("Not Found"));
}

Answered GitHubAnswers::commits() const
{
    const QString from = m_query.queryItemValue(QStringLiteral("sha"));
    if (m_state.folder.isEmpty() || !BareRepository(m_state.folder).holds(from))
        return refusal(404, QStringLiteral("Not Found"));
    QJsonArray all;
    for (const auto &[commit, address] : BareRepository(m_state.folder).authors(from)) {
        const auto account = m_state.accounts.find(address);
        const QJsonObject author{{QStringLiteral("email"), address}};
        all.append(
            QJsonObject{{QStringLiteral("sha"), commit},
                        {QStringLiteral("commit"), QJsonObject{{QStringLiteral("author"), author}}},
                        {QStringLiteral("author"),
                         account == m_state.accounts.end() ? QJsonValue() : QJsonObject{{QStringLiteral("login"), account->second}}}});
    }
    return page(all, asList);
}

Answered GitHubAnswers::ofCommit(const QString &commit, const QString &what) const
{
    const bool isKnown = m_state.commits.contains(commit) || (!m_state.folder.isEmpty() && BareRepository(m_state.folder).holds(commit));
    if (!isKnown)
        return refusal(422, QStringLiteral("No commit found for SHA: %1").arg(commit));
    return what == QLatin1String("check-runs") ? checkRuns(commit)
           : what == QLatin1String("status")   ? statuses(commit)
                                               : refusal(404, QStringLiteral("Not Found"));
}

Answered GitHubAnswers::ofPulls(const QStringList &path)
{
    GitHubPulls pulls(m_state);
    const bool isRead = m_asked.method == "GET";
    const QJsonObject body = QJsonDocument::fromJson(m_asked.body).object();
    if (!isRead && body.isEmpty())
        return refusal(400, QStringLiteral("Problems parsing JSON"));
    const int number = path.value(0).toInt();
    const QString what = path.value(1);
    if (path.isEmpty())
        return isRead ? page(pulls.matching(m_query), asList) : pulls.create(body);
    if (!pulls.find(number))
        return refusal(404, QStringLiteral("Not Found"));
    if (path.size() == 1)
        return isRead ? pulls.one(number) : pulls.change(number, body);
    if (what == QLatin1String("reviews") && isRead)
        return page(pulls.reviews(number), asList);
    if (what == QLatin1String("merge") && m_asked.method == "PUT")
        return pulls.merge(number, body);
    return refusal(404, QStringLiteral("Not Found"));
}

Answered GitHubAnswers::ofActions(const QStringList &path) const
{
    const auto one = [](const std::optional<QJsonObject> &object) {
        return object ? json(QJsonDocument(*object)) : refusal(404, QStringLiteral("Not Found"));
    };
    const GitHubActions actions(m_state);
    const QString what = path.join(QLatin1Char('/')).section(QLatin1Char('/'), 0, 1), last = path.value(path.size() - 1);
    if (what == QLatin1String("immutable-releases"))
        return one(m_state.hasImmutableReleases && m_token && m_token->mayAdministrate
                       ? std::optional(QJsonObject{{QStringLiteral("enabled"), true}, {QStringLiteral("enforced_by_owner"), false}})
                       : std::nullopt);
    if (path.value(0) == QLatin1String("environments"))
        return path.size() == 2 ? one(actions.environment(last)) : list(actions.policies(path.value(1)), "branch_policies");
    if (what == QLatin1String("actions/workflows"))
        return path.size() == 3 ? one(actions.workflow(last)) : list(actions.runs(path.value(2), m_query), "workflow_runs");
    return list(what == QLatin1String("actions/runs") ? actions.jobs(path.value(2).toInt()) : std::nullopt, "jobs");
}

Answered GitHubAnswers::list(const std::optional<QJsonArray> &all, const char *name) const
{
    if (!all)
        return refusal(404, QStringLiteral("Not Found"));
    return page(*all, [&](const QJsonArray &items) {
        return QJsonDocument(QJsonObject{{QStringLiteral("total_count"), all->size()}, {QLatin1String(name), items}});
    });
}

Answered GitHubAnswers::user() const
{
    return json(QJsonDocument(QJsonObject{{QStringLiteral("login"), m_token->login}, {QStringLiteral("id"), 1}}));
}

Answered GitHubAnswers::repository() const
{
    QJsonObject object{{QStringLiteral("id"), 7},
                       {QStringLiteral("full_name"), m_state.repository},
                       {QStringLiteral("html_url"), QStringLiteral("https://github.example/") + m_state.repository},
                       {QStringLiteral("default_branch"), m_state.mainBranch},
                       {QStringLiteral("private"), m_state.isPrivate},
                       {QStringLiteral("archived"), false}};
    if (m_token)
        object[QStringLiteral("permissions")] =
            QJsonObject{{QStringLiteral("admin"), false}, {QStringLiteral("push"), m_token->mayPush}, {QStringLiteral("pull"), true}};
    return json(QJsonDocument(object));
}

Answered GitHubAnswers::branch(const QString &name) const
{
    const auto found = m_state.branches.find(name);
    if (found == m_state.branches.end())
        return refusal(404, QStringLiteral("Branch not found"));
    const GitHubState::Branch &branch = found->second;
    QJsonArray contexts;
    for (const auto &one : branch.required)
        contexts.append(one.context);
    const bool isProtected = !branch.required.empty();
    const QJsonObject required{{QStringLiteral("enforcement_level"), isProtected ? QStringLiteral("non_admins") : QStringLiteral("off")},
                               {QStringLiteral("contexts"), contexts},
                               {QStringLiteral("checks"), listOf(branch.required, QStringLiteral("app_id"))}};
    return json(QJsonDocument(QJsonObject{
        {QStringLiteral("name"), name},
        {QStringLiteral("commit"), QJsonObject{{QStringLiteral("sha"), branch.tip}}},
        {QStringLiteral("protected"), isProtected || !branch.requiredByRuleset.empty() || branch.approvals > 0 || branch.hasQueue},
        {QStringLiteral("protection"),
         QJsonObject{{QStringLiteral("enabled"), isProtected}, {QStringLiteral("required_status_checks"), required}}}}));
}

Answered GitHubAnswers::rules(const QString &branch) const
{
    QJsonArray rules;
    const auto found = m_state.branches.find(branch);
    if (found == m_state.branches.end())
        return page(rules, asList);
    const auto add = [&rules](const char *type, const QJsonObject &parameters) {
        rules.append(QJsonObject{{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("parameters"), parameters}});
    };
    const GitHubState::Branch &ruled = found->second;
    if (!ruled.requiredByRuleset.empty())
        add("required_status_checks",
            {{QStringLiteral("required_status_checks"), listOf(ruled.requiredByRuleset, QStringLiteral("integration_id"))},
             {QStringLiteral("strict_required_status_checks_policy"), false}});
    if (ruled.approvals > 0)
        add("pull_request", {{QStringLiteral("required_approving_review_count"), ruled.approvals},
                             {QStringLiteral("dismiss_stale_reviews_on_push"), false},
                             {QStringLiteral("require_code_owner_review"), false},
                             {QStringLiteral("require_last_push_approval"), false},
                             {QStringLiteral("required_review_thread_resolution"), false}});
    if (ruled.hasQueue)
        add("merge_queue", {{QStringLiteral("merge_method"), QStringLiteral("SQUASH")}});
    return page(rules, asList);
}

Answered GitHubAnswers::checkRuns(const QString &commit) const
{
    const auto found = m_state.runs.find(commit);
    const auto runs = found == m_state.runs.end() ? std::vector<GitHubState::Run>() : found->second;
    QJsonArray all;
    for (size_t i = runs.size(); i > 0; --i) { // the newest first
        const GitHubState::Run &run = runs[i - 1];
        const bool isOver = run.status == QLatin1String("completed");
        all.append(QJsonObject{
            {QStringLiteral("id"), int(1000 + i)},
            {QStringLiteral("name"), run.name},
            {QStringLiteral("head_sha"), commit},
            {QStringLiteral("status"), run.status},
            {QStringLiteral("conclusion"), isOver ? QJsonValue(run.conclusion) : QJsonValue()},
            {QStringLiteral("html_url"), QStringLiteral("https://github.example/%1/runs/%2").arg(m_state.repository).arg(1000 + i)},
            {QStringLiteral("app"),
             QJsonObject{{QStringLiteral("id"), run.app}, {QStringLiteral("slug"), QStringLiteral("github-actions")}}}});
    }
    return page(all, [&all](const QJsonArray &items) {
        return QJsonDocument(QJsonObject{{QStringLiteral("total_count"), all.size()}, {QStringLiteral("check_runs"), items}});
    });
}

Answered GitHubAnswers::statuses(const QString &commit) const
{
    const auto found = m_state.statuses.find(commit);
    const auto statuses = found == m_state.statuses.end() ? std::vector<GitHubState::CommitStatus>() : found->second;
    QJsonArray all;
    for (const auto &status : statuses)
        all.append(QJsonObject{{QStringLiteral("id"), int(2000 + all.size())},
                               {QStringLiteral("context"), status.context},
                               {QStringLiteral("state"), status.state},
                               {QStringLiteral("target_url"), QJsonValue()}});
    return page(all, [&](const QJsonArray &items) {
        return QJsonDocument(QJsonObject{
            {QStringLiteral("state"), QStringLiteral("pending")}, {QStringLiteral("sha"), commit}, {QStringLiteral("statuses"), items}});
    });
}

int GitHubAnswers::number(const char *key, int otherwise, int most) const
{
    const int value = m_query.queryItemValue(QLatin1String(key)).toInt();
    return value < 1 ? otherwise : std::min(value, most);
}

Answered GitHubAnswers::page(const QJsonArray &all, const std::function<QJsonDocument(const QJsonArray &)> &wrap) const
{
    const int size = number("per_page", 30, 100), current = number("page", 1, 1'000'000);
    QJsonArray items;
    for (qsizetype i = qsizetype(current - 1) * size; i < std::min<qsizetype>(all.size(), qsizetype(current) * size); ++i)
        items.append(all[i]);
    Answered answered = json(wrap(items));
    if (qsizetype(current) * size < all.size()) {
        QUrlQuery query = m_query;
        query.removeQueryItem(QStringLiteral("page"));
        query.addQueryItem(QStringLiteral("page"), QString::number(current + 1));
        QUrl next = m_asked.target;
        next.setQuery(query);
        answered.headers.push_back({"Link", "<http://" + m_asked.header("host") + next.toEncoded() + ">; rel=\"next\""});
    }
    return answered;
}

} // namespace tests
