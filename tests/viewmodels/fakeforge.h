// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/forge.h"

namespace tests {

/// A forge that knows who wrote which commit, and nothing else.
class FakeForge final : public engine::Forge {
public:
    using Logins = QHash<domain::ObjectId, QString>;
    explicit FakeForge(domain::Result<Logins> logins) : m_logins(std::move(logins)) {}

    QString credential() const override { return {}; }
    QString requestToOpen(const QString &, const QString &, const engine::PullRequestText &) const override { return {}; }
    QString requestToMerge(const engine::SquashMerge &) const override { return {}; }
    domain::Result<std::unique_ptr<engine::ForgeSession>> signIn(const engine::CancelToken &) override
    {
        return std::make_unique<Session>(m_logins);
    }

private:
    class Session final : public engine::ForgeSession {
    public:
        explicit Session(domain::Result<Logins> logins) : m_logins(std::move(logins)) {}
        domain::Result<Logins> authors(const domain::ObjectId &, QSet<domain::ObjectId> commits, const engine::CancelToken &) override
        {
            if (!m_logins)
                return m_logins;
            Logins asked;
            for (const domain::ObjectId &commit : commits)
                if (m_logins->contains(commit))
                    asked.insert(commit, m_logins->value(commit));
            return asked;
        }
        domain::Result<std::optional<engine::ForgeAccount>> account(const engine::CancelToken &) override { return gone(); }
        domain::Result<engine::ForgeRepository> repository(const engine::CancelToken &) override { return gone(); }
        domain::Result<engine::BranchRules> branchRules(const QString &, const engine::CancelToken &) override { return gone(); }
        domain::Result<std::vector<domain::CiResult>> results(const domain::ObjectId &, const engine::CancelToken &) override
        {
            return gone();
        }
        domain::Result<std::vector<domain::PullRequest>> pullRequests(const QString &, const QString &,
                                                                      const engine::CancelToken &) override
        {
            return gone();
        }
        domain::Result<domain::PullRequest> pullRequest(qint64, const engine::CancelToken &) override { return gone(); }
        domain::Result<std::vector<domain::Review>> reviews(qint64, const engine::CancelToken &) override { return gone(); }
        domain::Result<domain::PullRequest> openPullRequest(const QString &, const QString &, const engine::PullRequestText &,
                                                            const engine::CancelToken &) override
        {
            return gone();
        }
        domain::Result<domain::PullRequest> changePullRequest(qint64, const engine::PullRequestText &, const engine::CancelToken &) override
        {
            return gone();
        }
        domain::Result<domain::WorkflowState> workflowState(const QString &, const engine::CancelToken &) override { return gone(); }
        domain::Result<domain::EnvironmentSettings> environment(const QString &, const engine::CancelToken &) override { return gone(); }
        domain::Result<bool> hasImmutableReleases(const engine::CancelToken &) override { return gone(); }
        domain::Result<std::optional<domain::WorkflowRun>> workflowRun(const QString &, const QString &, const domain::ObjectId &,
                                                                       const engine::CancelToken &) override
        {
            return gone();
        }
        domain::Result<domain::ObjectId> merge(const engine::SquashMerge &, const engine::CancelToken &) override { return gone(); }

    private:
        static tl::unexpected<domain::Error> gone() { return domain::failure(domain::ErrorKind::ForgeGone); }
        domain::Result<Logins> m_logins;
    };

    domain::Result<Logins> m_logins;
};

} // namespace tests
