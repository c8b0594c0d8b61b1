// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace ui {

class Settings;

/// Fills a menu with "as the system", "light" and "dark", applies what the settings hold, and keeps what is chosen.
/// `settings` lives longer than the menu.
void fillAppearanceMenu(QMenu &menu, Settings &settings);

} // namespace ui
