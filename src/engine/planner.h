// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/plan.h"
#include "engine/project.h"
#include "engine/releasestate.h"
#include "engine/versionfiles.h"

namespace engine {

/// Makes the plan of an act from what the repository holds. Preview: no network, no credentials, no writes.
/// The steps share the project: it must outlive them, so they hold it.
/// Error: NotReady when an earlier act is missing (detail: its word), NothingToRelease, those of version files.
domain::Result<Plan> makePlan(std::shared_ptr<const Project> project, const ReleaseState &state, Act act);

/// What the version files hold in a commit. Error: those of findVersions(), and ReadOnly for a file that is marked so in the work tree.
domain::Result<std::vector<FoundVersion>> versionsAt(const Project &project, const domain::ObjectId &commit);

/// The files that a cut changes. Error: those of findVersions() and Changelog.
domain::Result<std::vector<domain::FileEdit>> plannedEdits(const Project &project, const ReleaseState &state);

/// Tracked files that hold the old version where no version file is declared.
domain::Result<std::map<QString, int>> oldVersionElsewhere(const Project &project, const ReleaseState &state);

} // namespace engine
