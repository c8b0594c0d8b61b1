// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <vector>

namespace adapters {

/// Words in lines of at most `columns`; a longer word has a line of its own. A line feed in the text is kept.
QStringList wrapped(const QString &text, int columns);
/// How many columns a mail program needs for it: wide characters are two, marks on others none.
int columnsOf(QStringView text);
/// A table as text; the first row is its head, 'l', 'c', 'r' or 0 the place of a column.
QStringList tableLines(const std::vector<QStringList> &rows, const QByteArray &places);

} // namespace adapters
