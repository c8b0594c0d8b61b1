// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/forge/githubpulls.h"
#include "adapters/forge/githubworkflows.h"
#include "engine/ports/forge.h"

namespace adapters {

/// What Slipway asks GitHub, as its REST API has it.
class GitHubSession final : public engine::ForgeSession {
public:
    /// repository: "owner/name".
    GitHubSession(RestClient rest, const QString &repository, bool isSignedIn);

    domain::Result<std::optional<engine::ForgeAccount>> account(const engine::CancelToken &cancel) override;
    domain::Result<engine::ForgeRepository> repository(const engine::CancelToken &cancel) override;
    domain::Result<engine::BranchRules> branchRules(const QString &branch, const engine::CancelToken &cancel) override;
    domain::Result<QHash<domain::ObjectId, QString>> authors(const domain::ObjectId &tip, QSet<domain::ObjectId> commits,
                                                             const engine::CancelToken &cancel) override;
    domain::Result<std::vector<domain::CiResult>> results(const domain::ObjectId &commit, const engine::CancelToken &cancel) override;
    domain::Result<std::vector<domain::PullRequest>> pullRequests(const QString &branch, const QString &into,
                                                                  const engine::CancelToken &cancel) override;
    domain::Result<domain::PullRequest> pullRequest(qint64 number, const engine::CancelToken &cancel) override;
    domain::Result<std::vector<domain::Review>> reviews(qint64 number, const engine::CancelToken &cancel) override;
    domain::Result<domain::PullRequest> openPullRequest(const QString &branch, const QString &into, const engine::PullRequestText &text,
                                                        const engine::CancelToken &cancel) override;
    domain::Result<domain::PullRequest> changePullRequest(qint64 number, const engine::PullRequestText &text,
                                                          const engine::CancelToken &cancel) override;
    domain::Result<domain::ObjectId> merge(const engine::SquashMerge &squash, const engine::CancelToken &cancel) override;

    domain::Result<domain::WorkflowState> workflowState(const QString &path, const engine::CancelToken &cancel) override;
    domain::Result<domain::EnvironmentSettings> environment(const QString &name, const engine::CancelToken &cancel) override;
    domain::Result<bool> hasImmutableReleases(const engine::CancelToken &cancel) override;
    domain::Result<std::optional<domain::WorkflowRun>> workflowRun(const QString &path, const QString &tag, const domain::ObjectId &commit,
                                                                   const engine::CancelToken &cancel) override;

private:
    domain::Status addRulesets(const QByteArray &branch, engine::BranchRules &rules, const engine::CancelToken &cancel);

    RestClient m_rest;
    QByteArray m_path; ///< "/repos/owner/name"
    GitHubPulls m_pulls; ///< of m_rest
    GitHubWorkflows m_workflows; ///< of m_rest
    bool m_isSignedIn;
};

} // namespace adapters
