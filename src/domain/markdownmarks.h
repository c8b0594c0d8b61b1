// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textchange.h"

namespace domain {

/// What is drawn differently between two marks (GFM 0.29 sections 6.3, 6.4, 6.5).
enum class Mark { Bold, Italic, Code, Strike };

/// Sets or takes away the mark around what is selected, or the word at the cursor; line by line where several are
/// selected. At no word: a pair of marks with the cursor between them, and the second time none.
std::optional<TextChange> toggleMark(const QString &text, const Selection &selection, Mark mark);

/// Makes what is selected, or the word at the cursor, the words of a link to `address`. With an empty address the cursor
/// is where that is to be typed, or where the words are when an address was selected.
std::optional<TextChange> makeLink(const QString &text, const Selection &selection, const QString &address);

/// One address of the web or of a mailbox and nothing else.
bool isAddress(const QString &text);

/// Makes headings of the lines deeper (+1) or higher (-1): text becomes "# text", and "# text" with -1 text again.
std::optional<TextChange> shiftHeading(const QString &text, const Selection &selection, int by);

} // namespace domain
