// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/gitchild.h"
#include <functional>

namespace adapters {

/// Runs `attempt` again, up to five times with growing pauses of three seconds in all, while `busy`
/// says that its output tells of somebody else's lock.
domain::Result<GitOutput> withPatience(const std::function<domain::Result<GitOutput>()> &attempt,
                                       const std::function<bool(const GitOutput &)> &busy, const engine::CancelToken &cancel);

} // namespace adapters
