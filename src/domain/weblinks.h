// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releaseprocess.h"

namespace domain {

/// The pages of a repository at its service. Of one that is not known nothing is guessed: every link is empty.
class WebLinks {
public:
    WebLinks() = default;
    /// Of the forge, or else of where the remote leads.
    WebLinks(const std::optional<ForgeDefinition> &forge, const QString &remoteUrl);

    QString compare(const QString &from, const QString &to) const;
    QString commit(const ObjectId &id) const;
    QString pullRequest(int number) const;
    /// Of pull requests, then of commits; none where the service is not known.
    QStringList all(const std::vector<ObjectId> &commits, const std::vector<int> &pullRequests) const;

private:
    enum class Service { Unknown, GitHub, GitLab, Forgejo };
    QString at(const QString &github, const QString &gitlab, const QString &forgejo) const;

    Service m_service = Service::Unknown;
    QString m_address; ///< of the repository
};

} // namespace domain
