// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"
#include "engine/project.h"
#include "engine/releasestate.h"

namespace engine {

/// What a rule found: a state and why.
struct Finding {
    domain::CheckState state = domain::CheckState::NotChecked;
    std::vector<domain::Evidence> evidence;
    QDateTime at = {}; ///< UTC; when it was learnt, where that is not now
};

/// Applies one kind of check to a release. Reads only; never runs a command, never asks the network.
Finding apply(const domain::CheckDefinition &check, const Project &project, const ReleaseState &state);

} // namespace engine
