// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"
#include "engine/project.h"
#include "engine/releasestate.h"

namespace engine {

/// Asks the forge about the last commits of the main branch that a release builds on, and keeps what it said.
/// Blocks. Error: those of Forge, ForgeSession and CheckStore.
domain::Status askForge(const Project &project, const ReleaseState &state, const domain::CheckDefinition &check, const CancelToken &cancel);

/// Whether a report lets the check pass, and why. While something still runs, nothing is known yet.
struct CiVerdict {
    domain::CheckState state = domain::CheckState::NotChecked;
    std::vector<domain::Evidence> evidence;
};
CiVerdict verdictOf(const domain::CiReport &report);

} // namespace engine
