// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textchange.h"
#include <QStringList>

namespace domain {

/// Columns that a text takes in a fixed-width font: two for East Asian wide characters and emoji, none for marks that are
/// drawn over others (Unicode Standard Annex 11).
qsizetype displayWidth(QStringView text);

/// The cells of a table's row, trimmed (GFM 0.29 section 4.10).
QStringList tableCells(const QString &row);

/// Gives the columns of the table at the cursor the same width in every row, as its second row aligns them.
/// nullopt: there is no table, or nothing to do.
std::optional<TextChange> alignTable(const QString &text, const Selection &selection);

/// Tab in a table: aligns it and selects the next cell, or the one before; behind the last one a new row begins.
/// nullopt: there is no table, or no cell before.
std::optional<TextChange> nextCell(const QString &text, const Selection &selection, bool forward);

} // namespace domain
