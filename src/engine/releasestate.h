// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releaseprocess.h"
#include "domain/version.h"
#include "engine/notes.h"

namespace engine {

enum class Stage { Prepare, Review, Tag, Publish };
QString toWord(Stage stage);

/// Where a release stands, read from the repository as the last fetch left it. Nothing here is remembered.
struct ReleaseState {
    domain::Version version;
    QString branch;                       ///< release/0.12.0
    QString tag;                          ///< v0.12.0
    std::optional<Released> previous;
    int unpushed = 0;                     ///< commits of the local main branch that the remote's has not: no release has them
    domain::ObjectId mainTip;             ///< the remote's main branch, or the local one before a first push
    domain::ObjectId base;                ///< the commit that the release branch starts at; of a release made by other means its tag's
    std::optional<domain::ObjectId> branchTip; ///< local, or else the remote's
    std::optional<domain::ObjectId> reviewed;  ///< the release commit at the branch's tip, once there is one
    std::optional<domain::ObjectId> landed;    ///< the squash commit on the main branch
    std::optional<TagRef> tagged;

    Stage stage() const;
    /// Where a cut keeps the merged commit; outside refs/heads, so that it is nobody's branch.
    QString landedRef() const { return QStringLiteral("refs/slipway/landed/") + version.toString(); }
    /// The commit that the checks are about: landed, or reviewed, or else the base.
    domain::ObjectId candidate() const { return landed ? *landed : reviewed ? *reviewed : base; }
};

/// How many commits the local main branch has that the remote's has not; 0 where there is only one of them.
domain::Result<int> unpushedCommits(const Repository &repository, const domain::ReleaseProcess &process);

/// Error: EmptyRepository, RefNotFound (no main branch), BranchElsewhere (the release branch is not of this release),
/// DuplicateVersion.
domain::Result<ReleaseState> releaseState(const Project &project, const domain::Version &version);

} // namespace engine
