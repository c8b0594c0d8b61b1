// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/forge/restclient.h"
#include "engine/ports/forge.h"

namespace adapters {

/// Pull requests within one repository, as GitHub's REST API has them. Errors: those of RestClient. For one thread at a time.
class GitHubPulls {
public:
    /// repository: "owner/name". rest outlives this.
    GitHubPulls(RestClient &rest, QString repository) : m_rest(rest), m_repository(std::move(repository)) {}

    domain::Result<std::vector<domain::PullRequest>> find(const QString &branch, const QString &into, const engine::CancelToken &cancel);
    domain::Result<domain::PullRequest> read(qint64 number, const engine::CancelToken &cancel);
    domain::Result<std::vector<domain::Review>> reviews(qint64 number, const engine::CancelToken &cancel);
    domain::Result<domain::PullRequest> open(const QString &branch, const QString &into, const engine::PullRequestText &text,
                                             const engine::CancelToken &cancel);
    domain::Result<domain::PullRequest> change(qint64 number, const engine::PullRequestText &text, const engine::CancelToken &cancel);
    domain::Result<domain::ObjectId> merge(const engine::SquashMerge &squash, const engine::CancelToken &cancel);

private:
    QByteArray path(qint64 number) const;

    RestClient &m_rest;
    QString m_repository;
};

} // namespace adapters
