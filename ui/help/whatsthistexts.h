// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

namespace ui {

/// What is said of one thing in the window. Not translated yet: the context is "WhatsThis".
struct WhatsThisText {
    const char *scope; ///< object name of something it stands in, where the name alone is not enough; else empty
    const char *name;  ///< object name of the widget or action
    const char *text;
};

/// The table. A button that an action of the menus stands for has the action's name and so its text.
std::span<const WhatsThisText> whatsThisTexts();

} // namespace ui
