// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/forge/answercache.h"
#include "adapters/forge/retries.h"
#include "domain/releaseprocess.h"
#include "domain/secret.h"
#include "engine/ports/forge.h"
#include <functional>

namespace adapters {

/// Fetches a token by its name; empty when nobody stored one. Called on the thread that signs in.
using TokenSource = std::function<domain::Result<domain::Secret>(const QString &name, const engine::CancelToken &cancel)>;

/// A repository at GitHub or a GitHub Enterprise Server, over its REST API, version 2022-11-28.
/// Needs a QCoreApplication, whose event loop need not run.
class GitHub final : public engine::Forge {
public:
    GitHub(domain::ForgeDefinition definition, TokenSource tokens, Patience patience = {}, HttpLimits limits = {});

    QString credential() const override;
    QString requestToOpen(const QString &branch, const QString &into, const engine::PullRequestText &text) const override;
    QString requestToMerge(const engine::SquashMerge &squash) const override;
    domain::Result<std::unique_ptr<engine::ForgeSession>> signIn(const engine::CancelToken &cancel) override;

private:
    domain::ForgeDefinition m_definition;
    TokenSource m_tokens;
    Patience m_patience;
    HttpClient m_http;
    AnswerCache m_cache;
};

} // namespace adapters
