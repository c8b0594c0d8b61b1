// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QTextDocument;

namespace tests {

/// What a piece of the preview draws, one line a block: "h1 words", "p words", "code words", "hr"; an item of a list after "- ",
/// "3. ", "[ ] " or "[x] ", with "p " when it stands apart from the next; two spaces further in for each list around it; what is
/// quoted after "> "; a table as "table a¦b" and a line for each row, with ">" or "^" behind cells that are not aligned left.
/// Spans: b{bold} i{italic} s{struck} c{code} a{words|address} img{address}; ⏎ ends a line of code, ↵ one of words.
QString drawnMarkdown(const QTextDocument &document);

/// The same of everything that the preview of a text draws, piece below piece as the pane does it.
QString drawnPreview(const QString &markdown);

} // namespace tests
