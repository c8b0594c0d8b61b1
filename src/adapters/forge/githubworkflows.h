// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/forge/restclient.h"
#include "domain/workflowsettings.h"

namespace adapters {

/// What GitHub Actions says of workflows and environments of one repository.
class GitHubWorkflows {
public:
    /// repository: "owner/name".
    GitHubWorkflows(RestClient &rest, const QString &repository) : m_rest(rest), m_path("/repos/" + repository.toUtf8()) {}

    domain::Result<domain::WorkflowState> state(const QString &path, const engine::CancelToken &cancel);
    domain::Result<domain::EnvironmentSettings> environment(const QString &name, const engine::CancelToken &cancel);
    domain::Result<bool> hasImmutableReleases(const engine::CancelToken &cancel);
    domain::Result<std::optional<domain::WorkflowRun>> run(const QString &path, const QString &tag, const domain::ObjectId &commit,
                                                           const engine::CancelToken &cancel);

private:
    QByteArray workflow(const QString &path) const;
    domain::Result<QStringList> tagsOf(const QByteArray &environment, const engine::CancelToken &cancel);
    domain::Status addJobs(domain::WorkflowRun &run, const engine::CancelToken &cancel);

    RestClient &m_rest;
    QByteArray m_path;
};

} // namespace adapters
