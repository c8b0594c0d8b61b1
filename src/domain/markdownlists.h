// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textchange.h"
#include <QStringList>
#include <set>

namespace domain {

/// What stands before the words of a line: quotes, a list item's marker and a task's box (GFM 0.29 sections 5.1 to 5.3).
struct ListLine {
    QString quote;             ///< "> > "
    qsizetype indent = 0;      ///< columns behind the quote; a tab is up to the next multiple of four
    QString marker;            ///< "-", "12."; empty: no item
    int number = -1;           ///< -1: a bullet
    QString space;             ///< behind the marker
    QString box;               ///< "[ ] "
    qsizetype wordsStart = 0;  ///< in the line, in UTF-16 units
    qsizetype content() const { return indent + marker.size() + space.size(); } ///< the column that children stand at
    bool isItem() const { return !marker.isEmpty(); }
    QChar kind() const { return isItem() ? marker.back() : QChar(); }
    QString written() const { return quote + QString(indent, u' ') + marker + space + box; }
};
ListLine listLine(const QString &line);

/// Enter in a list item or a quote: the next line begins like this one, numbers go on, a task is open. In an item without
/// words the list ends, or goes on a level higher. nullopt: an ordinary line.
std::optional<TextChange> continueList(const QString &text, const Selection &selection);

/// Puts the items that the selection touches, with what is under them, a level deeper or higher. nullopt: no item is
/// selected, or it is at the left already.
std::optional<TextChange> indentItems(const QString &text, const Selection &selection, bool deeper);

/// Gives the items of each numbered list their numbers in order, from the lowest that is there. Lists of equal numbers
/// stay so. `fresh`: lines whose numbers say nothing, for they come from another list.
void renumber(QStringList &lines, const std::set<qsizetype> &fresh);

} // namespace domain
