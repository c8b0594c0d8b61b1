// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commitorder.h"
#include <QHash>
#include <QStringView>

namespace domain {

/// The pull request that a merge commit says it brings, in the words of GitHub, GitLab, Bitbucket, Forgejo, Azure DevOps and
/// bors; 0: none.
int mergedPullRequest(QStringView message);

/// For each number the pull request of the merge that brought the commit, 0 where none did: of the innermost one of `merges`
/// (pull requests by number) whose further parents have the commit while its first has not. Empty when nothing was merged.
/// Visits each commit once.
std::vector<int> broughtBy(const CommitOrder &order, const QHash<quint32, int> &merges);

} // namespace domain
