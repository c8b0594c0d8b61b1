// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/githubsession.h"
#include "adapters/forge/githubresults.h"
#include <QTimeZone>
#include <algorithm>

namespace adapters {

using domain::CiResult;
using domain::CiState;
using domain::RequiredCheck;
using domain::Result;
using domain::Status;
using engine::CancelToken;

namespace {

CiState stateOfStatus(const JsonCursor &state)
{
    const QString word = state.text();
    if (word == QLatin1String("success"))
        return CiState::Succeeded;
    if (word == QLatin1String("failure") || word == QLatin1String("error"))
        return CiState::Failed;
    if (word != QLatin1String("pending"))
        state.unknown();
    return CiState::Pending;
}

CiResult resultOfRun(const JsonCursor &run)
{
    const auto app = run.has("app") ? std::optional(run.field("app").field("id").number()) : std::nullopt;
    return {run.field("name").text(), app, stateOfRun(run), run.field("html_url").textOrNull(), run.field("id").number()};
}

CiResult resultOfStatus(const JsonCursor &status)
{
    return {status.field("context").text(), std::nullopt, stateOfStatus(status.field("state")), status.field("target_url").textOrNull(),
            status.field("id").number()};
}

/// GitHub writes -1 where anybody may say so.
RequiredCheck requiredOf(const JsonCursor &check, const char *app)
{
    const qint64 id = check.has(app) ? check.field(app).number() : -1;
    return {check.field("context").text(), id < 0 ? std::nullopt : std::optional(id)};
}

void add(RequiredCheck check, engine::BranchRules &rules)
{
    if (std::ranges::find(rules.merging.required, check) == rules.merging.required.end())
        rules.merging.required.push_back(std::move(check));
}

void addRule(const JsonCursor &rule, engine::BranchRules &rules)
{
    const QString type = rule.field("type").text();
    if (type == QLatin1String("required_status_checks")) {
        for (const JsonCursor &check : rule.field("parameters").field("required_status_checks").items())
            add(requiredOf(check, "integration_id"), rules);
    } else if (type == QLatin1String("pull_request")) {
        const qint64 approvals = rule.field("parameters").field("required_approving_review_count").number();
        rules.merging.approvals = std::max(rules.merging.approvals, int(approvals));
    } else if (type == QLatin1String("merge_queue")) {
        rules.merging.isQueued = true;
    }
}

/// "2026-12-31 23:59:59 UTC", or with an offset: "2026-12-31 23:59:59 +0200".
QDateTime expiryOf(const HttpAnswer &answer)
{
    const QString written = QString::fromLatin1(answer.header("github-authentication-token-expiration")).trimmed();
    const QDateTime local = QDateTime::fromString(written.left(19), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QString zone = written.mid(20);
    if (!local.isValid())
        return {};
    const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt();
    const int seconds = zone.startsWith(QLatin1Char('+')) ? minutes * 60 : zone.startsWith(QLatin1Char('-')) ? -minutes * 60 : 0;
    return QDateTime(local.date(), local.time(), QTimeZone(seconds)).toUTC();
}

/// Of a classic token GitHub lists the scopes, of a fine-grained one nothing; the repository's permissions are the account's.
/// The right, and what it takes. Source: docs.github.com, "Scopes for OAuth apps" and "Permissions required for fine-grained
/// personal access tokens".
std::pair<engine::Right, QString> rightToMerge(const RestAnswer &repository)
{
    using enum engine::Right;
    const JsonCursor &json = repository.json;
    if (!json.has("permissions") || !json.field("permissions").field("push").flag())
        return {Missing, QStringLiteral("push")};
    // Qt drops a header without a value, as the one of a token without scopes is: the other one tells that it is classic.
    const auto &headers = repository.http.headers;
    if (!headers.contains("x-oauth-scopes") && !headers.contains("x-accepted-oauth-scopes"))
        return {Untold, QStringLiteral("contents=write, pull_requests=write")};
    QStringList scopes = QString::fromLatin1(repository.http.header("x-oauth-scopes")).split(QLatin1Char(','));
    for (QString &scope : scopes)
        scope = scope.trimmed();
    const QString whole = QStringLiteral("repo"), open = QStringLiteral("public_repo");
    const bool isPublic = !json.field("private").flag();
    return {scopes.contains(whole) || (isPublic && scopes.contains(open)) ? Granted : Missing, isPublic ? open : whole};
}

} // namespace

GitHubSession::GitHubSession(RestClient rest, const QString &repository, bool isSignedIn)
    : m_rest(std::move(rest)),
      m_path("/repos/" + repository.toUtf8()),
      m_pulls(m_rest, repository),
      m_workflows(m_rest, repository),
      m_isSignedIn(isSignedIn)
{
}

Result<std::optional<engine::ForgeAccount>> GitHubSession::account(const CancelToken &cancel)
{
    if (!m_isSignedIn)
        return std::optional<engine::ForgeAccount>();
    const auto answer = m_rest.get("/user", cancel);
    if (!answer)
        return domain::failure(answer.error());
    engine::ForgeAccount account{answer->json.field("login").text(), expiryOf(answer->http)};
    return answer->json.status().map([&] { return std::optional(account); });
}

Result<engine::ForgeRepository> GitHubSession::repository(const CancelToken &cancel)
{
    const auto answer = m_rest.get(m_path, cancel);
    if (!answer)
        return domain::failure(answer.error());
    const JsonCursor &json = answer->json;
    const auto [merging, wanted] = rightToMerge(*answer);
    const engine::ForgeRepository repository{json.field("full_name").text(), json.field("html_url").text(),
                                             json.field("default_branch").text(), merging, wanted};
    return json.status().map([&] { return repository; });
}

Result<engine::BranchRules> GitHubSession::branchRules(const QString &branch, const CancelToken &cancel)
{
    const QByteArray name = branch.toUtf8().toPercentEncoding();
    const auto answer = m_rest.get(m_path + "/branches/" + name, cancel);
    if (!answer)
        return domain::failure(answer.error());
    const JsonCursor &json = answer->json;
    engine::BranchRules rules{json.field("commit").field("sha").text(), json.field("protected").flag(), {}};
    if (rules.isProtected && json.has("protection") && json.field("protection").has("required_status_checks")) {
        const JsonCursor required = json.field("protection").field("required_status_checks");
        if (required.has("checks"))
            for (const JsonCursor &check : required.field("checks").items())
                add(requiredOf(check, "app_id"), rules);
        else // a GitHub Enterprise Server before 3.3
            for (const JsonCursor &context : required.field("contexts").items())
                add({context.text(), std::nullopt}, rules);
    }
    if (const Status understood = json.status(); !understood)
        return domain::failure(understood.error());
    return addRulesets(name, rules, cancel).map([&] { return rules; });
}

/// Rulesets came after branch protection and stand beside it.
Status GitHubSession::addRulesets(const QByteArray &branch, engine::BranchRules &rules, const CancelToken &cancel)
{
    const Status read = m_rest.pages(
        m_path + "/rules/branches/" + branch + "?per_page=100",
        [&rules](const JsonCursor &page) {
            for (const JsonCursor &rule : page.items()) {
                rules.isProtected = true;
                addRule(rule, rules);
            }
        },
        cancel);
    // A GitHub Enterprise Server before 3.11 has none.
    return !read && read.error().kind == domain::ErrorKind::ForgeNotFound ? Status() : read;
}

/// A list of commits comes without their changes, which a comparison would carry along.
Result<QHash<domain::ObjectId, QString>> GitHubSession::authors(const domain::ObjectId &tip, QSet<domain::ObjectId> commits,
                                                                const CancelToken &cancel)
{
    QHash<domain::ObjectId, QString> logins;
    for (int page = 1; !commits.isEmpty(); ++page) {
        const auto answer =
            m_rest.get(m_path + "/commits?sha=" + tip.toLatin1() + "&per_page=100&page=" + QByteArray::number(page), cancel);
        if (!answer)
            return domain::failure(answer.error());
        const qsizetype wanted = commits.size();
        for (const JsonCursor &commit : answer->json.items()) {
            const QString id = commit.field("sha").text();
            if (commits.remove(id) && commit.has("author") && commit.field("author").has("login")) // {} stands for nobody, too
                logins.insert(id, commit.field("author").field("login").text());
        }
        if (const Status understood = answer->json.status(); !understood)
            return domain::failure(understood.error());
        if (commits.size() == wanted)
            break;
    }
    return logins;
}

Result<std::vector<CiResult>> GitHubSession::results(const domain::ObjectId &commit, const CancelToken &cancel)
{
    std::vector<CiResult> results;
    const QByteArray path = m_path + "/commits/" + commit.toLatin1();
    const auto take = [&results](const JsonCursor &list, CiResult (*read)(const JsonCursor &)) {
        for (const JsonCursor &item : list.items())
            results.push_back(read(item));
    };
    const Status runs = m_rest.pages(
        path + "/check-runs?filter=all&per_page=100", [&](const JsonCursor &page) { take(page.field("check_runs"), resultOfRun); }, cancel);
    if (!runs)
        return domain::failure(runs.error());
    const Status statuses =
        m_rest.pages(path + "/status?per_page=100", [&](const JsonCursor &page) { take(page.field("statuses"), resultOfStatus); }, cancel);
    if (!statuses)
        return domain::failure(statuses.error());
    return results;
}

Result<std::vector<domain::PullRequest>> GitHubSession::pullRequests(const QString &branch, const QString &into, const CancelToken &cancel)
{
    return m_pulls.find(branch, into, cancel);
}

Result<domain::PullRequest> GitHubSession::pullRequest(qint64 number, const CancelToken &cancel) { return m_pulls.read(number, cancel); }

Result<std::vector<domain::Review>> GitHubSession::reviews(qint64 number, const CancelToken &cancel)
{
    return m_pulls.reviews(number, cancel);
}

Result<domain::PullRequest> GitHubSession::openPullRequest(const QString &branch, const QString &into, const engine::PullRequestText &text,
                                                           const CancelToken &cancel)
{
    return m_pulls.open(branch, into, text, cancel);
}

Result<domain::PullRequest> GitHubSession::changePullRequest(qint64 number, const engine::PullRequestText &text, const CancelToken &cancel)
{
    return m_pulls.change(number, text, cancel);
}

Result<domain::ObjectId> GitHubSession::merge(const engine::SquashMerge &squash, const CancelToken &cancel)
{
    return m_pulls.merge(squash, cancel);
}

Result<domain::WorkflowState> GitHubSession::workflowState(const QString &path, const CancelToken &cancel)
{
    return m_workflows.state(path, cancel);
}

Result<domain::EnvironmentSettings> GitHubSession::environment(const QString &name, const CancelToken &cancel)
{
    return m_workflows.environment(name, cancel);
}

Result<bool> GitHubSession::hasImmutableReleases(const CancelToken &cancel) { return m_workflows.hasImmutableReleases(cancel); }

Result<std::optional<domain::WorkflowRun>> GitHubSession::workflowRun(const QString &path, const QString &tag,
                                                                      const domain::ObjectId &commit, const CancelToken &cancel)
{
    return m_workflows.run(path, tag, commit, cancel);
}

} // namespace adapters
