// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "githubrights.h"
#include "githubanswers.h"
#include <algorithm>

namespace tests {
namespace {

using Token = GitHubState::Token;

/// docs.github.com, "Permissions required for fine-grained personal access tokens".
QByteArray permissionFor(const QByteArray &method, const QStringList &path)
{
    const QString what = path.value(0), more = path.value(2);
    if (what == QLatin1String("pulls"))
        return more == QLatin1String("merge") ? "contents=write" : method == "GET" ? "pull_requests=read" : "pull_requests=write";
    if (what == QLatin1String("commits"))
        return more == QLatin1String("check-runs") ? "checks=read" : "statuses=read";
    if (what == QLatin1String("actions") || what == QLatin1String("environments"))
        return "actions=read";
    return what == QLatin1String("branches") ? "contents=read" : "metadata=read";
}

bool hasScope(const Token &token, bool isPrivate)
{
    const QList<QByteArray> scopes = token.scopes->split(',');
    const auto has = [&scopes](const char *scope) {
        return std::ranges::any_of(scopes, [scope](const QByteArray &one) { return one.trimmed() == scope; });
    };
    return has("repo") || (!isPrivate && has("public_repo"));
}

Answered with(Answered answered, const char *header, const QByteArray &value)
{
    answered.headers.emplace_back(header, value);
    return answered;
}

} // namespace

std::optional<Answered> refusalOfRight(const GitHubState &state, const Token *token, const QByteArray &method, const QStringList &path)
{
    const bool isOpen = method == "GET" && !state.isPrivate;
    if (!token) // who may not see it learns nothing of it
        return isOpen ? std::nullopt : std::optional(refusal(404, QStringLiteral("Not Found")));
    if (token->scopes)
        if (!isOpen && !hasScope(*token, state.isPrivate))
            return refusal(404, QStringLiteral("Not Found"));
    const QByteArray permission = permissionFor(method, path);
    const bool isLacking = (method != "GET" && !token->mayPush) || (!isOpen && token->lacks.contains(permission));
    if (isLacking)
        return with(refusal(403, QStringLiteral("Resource not accessible by personal access token")), "X-Accepted-GitHub-Permissions",
                    permission);
    return std::nullopt;
}

std::vector<std::pair<QByteArray, QByteArray>> headersOf(const Token &token)
{
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    if (!token.expires.isEmpty())
        headers.emplace_back("github-authentication-token-expiration", token.expires);
    if (token.scopes)
        headers.insert(headers.end(), {{"X-OAuth-Scopes", *token.scopes}, {"X-Accepted-OAuth-Scopes", "repo"}});
    return headers;
}

} // namespace tests
