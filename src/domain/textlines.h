// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textchange.h"

namespace domain {

/// Moves the lines that the selection touches up or down by one; a list's numbers stay in order.
/// nullopt at the end of the text that they would leave.
std::optional<TextChange> moveLines(const QString &text, const Selection &selection, bool up);

/// Puts a copy of the lines that the selection touches below them, and selects in the copy what was selected.
TextChange duplicateLines(const QString &text, const Selection &selection);

} // namespace domain
