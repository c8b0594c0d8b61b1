// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "githubstate.h"
#include "httpstandin.h"
#include <QStringList>

namespace tests {

/// What a token may do with a repository at GitHub: the refusal, in GitHub's words; nullopt: it may. path: below the repository.
std::optional<Answered> refusalOfRight(const GitHubState &state, const GitHubState::Token *token, const QByteArray &method,
                                       const QStringList &path);
/// What GitHub tells of a token with every answer.
std::vector<std::pair<QByteArray, QByteArray>> headersOf(const GitHubState::Token &token);

} // namespace tests
