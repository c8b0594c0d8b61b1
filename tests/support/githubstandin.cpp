// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "githubstandin.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace tests {
namespace {

const QString api = QStringLiteral("/api/v3");

Answered json(const QJsonDocument &document, int status = 200)
{
    return {status, document.toJson(QJsonDocument::Compact), {{"Content-Type", "application/json; charset=utf-8"}}};
}

Answered refusal(int status, const QString &message)
{
    return json(QJsonDocument(QJsonObject{{QStringLiteral("message"), message},
                                          {QStringLiteral("documentation_url"), QStringLiteral("https://docs.github.com/rest")},
                                          {QStringLiteral("status"), QString::number(status)}}),
                status);
}

/// One question, by one person, about the state.
class Answering {
public:
    Answering(const GitHubState &state, const Asked &asked) : m_state(state), m_asked(asked), m_query(asked.target)
    {
        const QByteArray bearer = asked.header("authorization");
        const auto found = m_state.tokens.find(bearer.startsWith("Bearer ") ? bearer.mid(7) : QByteArray());
        m_token = found == m_state.tokens.end() ? nullptr : &found->second;
    }
    Answered answer() const;
    const GitHubState::Token *token() const { return m_token; }

private:
    Answered ofRepository(const QStringList &path) const;
    Answered user() const { return json(QJsonDocument(QJsonObject{{QStringLiteral("login"), m_token->login}, {QStringLiteral("id"), 1}})); }
    Answered repository() const;
    Answered branch(const QString &name) const;
    Answered rules(const QString &branch) const;
    Answered checkRuns(const QString &commit) const;
    Answered statuses(const QString &commit) const;
    Answered page(const QJsonArray &all, const std::function<QJsonDocument(const QJsonArray &)> &wrap) const;
    int number(const char *key, int otherwise, int most) const;

    const GitHubState &m_state;
    const Asked &m_asked;
    QUrlQuery m_query;
    const GitHubState::Token *m_token = nullptr;
};

Answered Answering::answer() const
{
    if (m_asked.header("user-agent").isEmpty())
        return refusal(403,
                       QStringLiteral("Request forbidden by administrative rules. Please make sure your request has a User-Agent header"));
    if (const QByteArray version = m_asked.header("x-github-api-version"); !version.isEmpty() && version != "2022-11-28")
        return refusal(400, QStringLiteral("Unsupported API version"));
    if (!m_asked.header("authorization").isEmpty() && !m_token)
        return refusal(401, QStringLiteral("Bad credentials"));
    if (m_asked.method != "GET" || !m_asked.target.path().startsWith(api))
        return refusal(404, QStringLiteral("Not Found"));
    // An encoded slash belongs to a name.
    QStringList path = m_asked.target.path(QUrl::FullyEncoded).mid(api.size() + 1).split(QLatin1Char('/'));
    for (QString &part : path)
        part = QUrl::fromPercentEncoding(part.toLatin1());
    if (path == QStringList(QStringLiteral("user")))
        return m_token ? user() : refusal(401, QStringLiteral("Requires authentication"));
    const bool isHidden = m_state.isPrivate && !m_token;
    if (path.value(0) != QLatin1String("repos") || path.mid(1, 2).join(QLatin1Char('/')) != m_state.repository || isHidden)
        return refusal(404, QStringLiteral("Not Found"));
    return ofRepository(path.mid(3));
}

Answered Answering::ofRepository(const QStringList &path) const
{
    const QString what = path.value(0), name = path.value(1), more = path.value(2);
    if (path.isEmpty())
        return repository();
    if (what == QLatin1String("branches") && path.size() == 2)
        return branch(name);
    if (what == QLatin1String("rules") && name == QLatin1String("branches") && path.size() == 3)
        return rules(more);
    if (what != QLatin1String("commits") || path.size() != 3)
        return refusal(404, QStringLiteral("Not Found"));
    if (!m_state.commits.contains(name))
        return refusal(422, QStringLiteral("No commit found for SHA: %1").arg(name));
    return more == QLatin1String("check-runs") ? checkRuns(name)
           : more == QLatin1String("status")   ? statuses(name)
                                               : refusal(404, QStringLiteral("Not Found"));
}

Answered Answering::repository() const
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

QJsonArray listOf(const std::vector<GitHubState::Required> &required, const QString &app)
{
    QJsonArray list;
    for (const auto &one : required)
        list.append(QJsonObject{{QStringLiteral("context"), one.context}, {app, one.app ? QJsonValue(*one.app) : QJsonValue()}});
    return list;
}

Answered Answering::branch(const QString &name) const
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
    return json(
        QJsonDocument(QJsonObject{{QStringLiteral("name"), name},
                                  {QStringLiteral("commit"), QJsonObject{{QStringLiteral("sha"), branch.tip}}},
                                  {QStringLiteral("protected"), isProtected || !branch.requiredByRuleset.empty()},
                                  {QStringLiteral("protection"), QJsonObject{{QStringLiteral("enabled"), isProtected},
                                                                             {QStringLiteral("required_status_checks"), required}}}}));
}

Answered Answering::rules(const QString &branch) const
{
    QJsonArray rules;
    const auto found = m_state.branches.find(branch);
    if (found != m_state.branches.end() && !found->second.requiredByRuleset.empty())
        rules.append(QJsonObject{
            {QStringLiteral("type"), QStringLiteral("required_status_checks")},
            {QStringLiteral("parameters"), QJsonObject{{QStringLiteral("required_status_checks"),
                                                        listOf(found->second.requiredByRuleset, QStringLiteral("integration_id"))},
                                                       {QStringLiteral("strict_required_status_checks_policy"), false}}}});
    return page(rules, [](const QJsonArray &items) { return QJsonDocument(items); });
}

Answered Answering::checkRuns(const QString &commit) const
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

Answered Answering::statuses(const QString &commit) const
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

int Answering::number(const char *key, int otherwise, int most) const
{
    const int value = m_query.queryItemValue(QLatin1String(key)).toInt();
    return value < 1 ? otherwise : std::min(value, most);
}

Answered Answering::page(const QJsonArray &all, const std::function<QJsonDocument(const QJsonArray &)> &wrap) const
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

} // namespace

GitHubStandIn::GitHubStandIn() : m_http([this](const Asked &asked) { return serve(asked); }) {}

void GitHubStandIn::change(const std::function<void(GitHubState &)> &change)
{
    const std::lock_guard lock(m_mutex);
    change(m_state);
}

int GitHubStandIn::remaining() const
{
    const std::lock_guard lock(m_mutex);
    return m_state.remaining;
}

Answered GitHubStandIn::serve(const Asked &asked)
{
    const std::lock_guard lock(m_mutex);
    const Answering answering(m_state, asked);
    Answered answered = answering.answer();
    const QByteArray tag = "W/\"" + QCryptographicHash::hash(answered.body, QCryptographicHash::Sha256).toHex() + '"';
    const bool isKnown = answered.status == 200 && asked.header("if-none-match") == tag;
    if (m_state.remaining == 0 && !isKnown)
        answered = refusal(403, QStringLiteral("API rate limit exceeded for user ID 1."));
    else if (isKnown)
        answered = {304, {}, {}};
    else
        --m_state.remaining;
    if (answered.status == 200 || answered.status == 304)
        answered.headers.push_back({"ETag", tag});
    const qint64 reset = QDateTime::currentSecsSinceEpoch() + 3600;
    answered.headers.insert(answered.headers.end(), {{"X-RateLimit-Limit", "5000"},
                                                     {"X-RateLimit-Remaining", QByteArray::number(m_state.remaining)},
                                                     {"X-RateLimit-Reset", QByteArray::number(reset)}});
    if (answering.token() && !answering.token()->expires.isEmpty())
        answered.headers.push_back({"github-authentication-token-expiration", answering.token()->expires});
    return answered;
}

} // namespace tests
