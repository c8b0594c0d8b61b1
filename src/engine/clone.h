// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

namespace engine {

/// How far a clone has come.
struct CloneProgress {
    enum class Stage { Asking, Receiving, Resolving, CheckingOut };
    Stage stage = Stage::Asking;
    int percent = 0; ///< of the stage, 0 to 100
};
using CloneHeard = std::function<void(const CloneProgress &)>;

} // namespace engine
