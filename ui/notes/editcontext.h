// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textchange.h"

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace ui {

/// The lines around a cursor up to the next empty ones: as much of a long text as a rule on Markdown has to see.
struct EditContext {
    QString text;
    int start = 0; ///< where it begins in the document
    domain::Selection selection; ///< in `text`
};
EditContext contextOf(const QTextCursor &cursor);

/// Whether the line is part of fenced code. Reads all that is above it.
bool isInCode(const QTextBlock &block);

/// What stands at a place of a document, with plain line ends.
QString textAt(QTextDocument &document, int at, int length);

/// Makes the change as one step of undo, and moves the cursor to what is selected after it.
void perform(QTextCursor &cursor, const domain::TextChange &change, int start);

} // namespace ui
