// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/checkrules.h"

namespace engine {

/// Whether the tag of a release will start the workflow that publishes it, and what would go wrong then: as the workflow is in
/// the commit that the checks are about, not in the work tree, and as the forge said last. Reads only.
Finding workflowFinding(const domain::CheckDefinition &check, const Project &project, const ReleaseState &state);

/// Asks the forge about the workflow, the environments that it names and, once there is a tag, its run, and keeps what it said.
/// Nothing is asked about a workflow that cannot be read. Blocks. Error: those of Forge, ForgeSession and CheckStore.
domain::Status askAboutWorkflow(const Project &project, const ReleaseState &state, const domain::CheckDefinition &check,
                                const CancelToken &cancel);

} // namespace engine
