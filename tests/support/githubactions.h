// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "githubstate.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace tests {

/// What GitHub says of the repository's workflows and environments. nullopt: 404.
class GitHubActions {
public:
    explicit GitHubActions(const GitHubState &state) : m_state(state) {}
    std::optional<QJsonObject> workflow(const QString &file) const;
    /// The newest first, as the query narrows them.
    std::optional<QJsonArray> runs(const QString &file, const QUrlQuery &query) const;
    std::optional<QJsonArray> jobs(int run) const;
    std::optional<QJsonObject> environment(const QString &name) const;
    std::optional<QJsonArray> policies(const QString &environment) const;

private:
    const GitHubState::Workflow *find(const QString &file) const;
    const GitHubState &m_state;
};

} // namespace tests
