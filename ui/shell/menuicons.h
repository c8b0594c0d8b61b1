// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Gives each action of the window its symbol.
void setMenuIcons(QWidget &window);

} // namespace ui
