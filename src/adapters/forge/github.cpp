// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/github.h"
#include "adapters/forge/githubsession.h"

namespace adapters {

GitHub::GitHub(domain::ForgeDefinition definition, TokenSource tokens, Patience patience, HttpLimits limits)
    : m_definition(std::move(definition)), m_tokens(std::move(tokens)), m_patience(patience), m_http(limits)
{
}

QString GitHub::credential() const { return m_definition.host(); }

domain::Result<std::unique_ptr<engine::ForgeSession>> GitHub::signIn(const engine::CancelToken &cancel)
{
    auto token = m_tokens(credential(), cancel);
    if (!token)
        return domain::failure(token.error());
    const bool isSignedIn = !token->isEmpty();
    RestClient rest(
        m_http, m_cache, gitHubApi(QUrl(m_definition.address)), m_patience,
        {{"Accept", "application/vnd.github+json"}, {"X-GitHub-Api-Version", "2022-11-28"}, {"User-Agent", "Slipway/" SLIPWAY_VERSION}},
        std::move(*token));
    return std::make_unique<GitHubSession>(std::move(rest), m_definition.repository, isSignedIn);
}

QUrl gitHubApi(const QUrl &address)
{
    QUrl api = address;
    const bool isHosted = address.host() == QLatin1String("github.com") || address.host().endsWith(QLatin1String(".ghe.com"));
    if (isHosted)
        api.setHost(QLatin1String("api.") + address.host());
    else
        api.setPath(QStringLiteral("/api/v3"));
    return api;
}

} // namespace adapters
