// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

namespace engine {

/// The program's entry in the desktop's task bar. Shows what it can; what it cannot is no error. For the window's thread.
class Taskbar {
public:
    virtual ~Taskbar() = default;
    /// How far the work is, from 0 to 1; nullopt: none goes on.
    virtual void show(std::optional<double> progress) = 0;
};

} // namespace engine
