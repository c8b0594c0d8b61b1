// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/checks.h"
#include "engine/planrunner.h"

namespace engine {

/// Carries one act out from start to end under the repository's lock: fetch, checks, plan, run.
/// Running it again after any interruption is how a release is resumed.
struct ActReport {
    std::vector<StepRecord> records;
    std::vector<domain::CheckResult> blocking; ///< not empty: refused, nothing was done
    RunEnd end = RunEnd::Done;
};

struct ActObserver {
    RunObserver run;
    std::function<void(const domain::CheckResult &)> checked;
    CommandRunner::Output checkOutput;
    /// Shown the plan that will be carried out, before its first step. False stops here (Cancelled). Optional.
    std::function<bool(const Plan &)> approve;
};

/// Error: InUse, RemoteGone ..., those of releaseState() and makePlan(). Blocks.
domain::Result<ActReport> carryOut(std::shared_ptr<const Project> project, const domain::Version &version, Act act,
                                   const CancelToken &cancel, const ActObserver &observer, const Skips &skips = {});

} // namespace engine
