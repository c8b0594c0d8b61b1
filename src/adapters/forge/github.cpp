// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/github.h"
#include "adapters/forge/githubrequests.h"
#include "adapters/forge/githubsession.h"

namespace adapters {

GitHub::GitHub(domain::ForgeDefinition definition, TokenSource tokens, Patience patience, HttpLimits limits)
    : m_definition(std::move(definition)), m_tokens(std::move(tokens)), m_patience(patience), m_http(limits)
{
}

QString GitHub::credential() const { return m_definition.host(); }

QString GitHub::requestToOpen(const QString &branch, const QString &into, const engine::PullRequestText &text) const
{
    return toText(adapters::requestToOpen(m_definition.repository, branch, into, text), m_definition);
}

QString GitHub::requestToMerge(const engine::SquashMerge &squash) const
{
    return toText(adapters::requestToMerge(m_definition.repository, squash), m_definition);
}

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

} // namespace adapters
