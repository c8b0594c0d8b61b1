// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"
#include "engine/project.h"
#include "engine/releasestate.h"

/// What makes a failed check pass, done to the person's own work tree. They commit it: no check looks at what is not committed.
namespace engine {

/// Whether edits can help: not before the cut where the cut will do it, and not once the release has landed.
bool isFixable(const domain::CheckResult &result, const ReleaseState &state);

/// The edits, from what the files of the work tree hold now; none when they hold it already. Writes nothing.
/// Error: WorkTreeElsewhere, those of WorkFiles, findAnyVersions() and Changelog.
domain::Result<std::vector<domain::FileEdit>> fixOf(const Project &project, const ReleaseState &state,
                                                    const domain::CheckDefinition &check);

/// Changes all the files or, where one stands in the way, none. Returns the backup of each.
/// Error: InUse, FileChanged, those of WorkFiles.
domain::Result<QStringList> change(const Project &project, const std::vector<domain::FileEdit> &edits);

/// The way back.
std::vector<domain::FileEdit> reversed(std::vector<domain::FileEdit> edits);

} // namespace engine
