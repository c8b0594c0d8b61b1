// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/pullrequest.h"
#include "engine/project.h"
#include "engine/releasestate.h"
#include <chrono>

namespace engine {

/// What is known now of the pull request that a cut waits for; nullopt: there is none. Reads only, and asks the forge for each
/// thing once: while nothing changes, no answer counts against GitHub's rate limit. Blocks. Error: those of Forge and ForgeSession.
domain::Result<std::optional<domain::PullRequestFacts>> reviewNow(const std::shared_ptr<const Project> &project, const ReleaseState &state,
                                                                  const CancelToken &cancel);

/// How long to wait before the next look at a review with so many results: no more than 100 questions an hour, and 5 min at least.
std::chrono::milliseconds pauseBetweenLooks(int results);

} // namespace engine
