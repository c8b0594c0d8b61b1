// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/palette/palettemodel.h"

class QMenuBar;

namespace ui {

class ChecklistViewModel;

/// What the command palette offers: everything in the menus, and each check of the release.
std::vector<Command> commandsOf(const QMenuBar &bar, ChecklistViewModel &checks);

} // namespace ui
