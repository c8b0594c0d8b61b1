// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textlines.h"
#include "domain/linesof.h"
#include "domain/markdownlists.h"

namespace domain {

std::optional<TextChange> moveLines(const QString &text, const Selection &selection, bool up)
{
    LinesOf of(text);
    LinesOf::Spot anchor = of.spotOf(selection.anchor);
    LinesOf::Spot cursor = of.spotOf(selection.cursor);
    const qsizetype first = of.spotOf(selection.start()).line;
    const qsizetype last = of.lastLineOf(selection);
    if (up ? first == 0 : last + 1 >= of.lines.size())
        return std::nullopt;
    if (up)
        of.lines.insert(last, of.lines.takeAt(first - 1));
    else
        of.lines.insert(first, of.lines.takeAt(last + 1));
    renumber(of.lines, {});
    const qsizetype by = up ? -1 : 1;
    const qsizetype end = of.lines.size() - 1;
    for (LinesOf::Spot *spot : {&anchor, &cursor})
        *spot = spot->line + by > end ? LinesOf::Spot{end, of.lines[end].size()} : LinesOf::Spot{spot->line + by, spot->column};
    return of.change({of.positionOf(anchor), of.positionOf(cursor)});
}

TextChange duplicateLines(const QString &text, const Selection &selection)
{
    const LinesOf of(text);
    const LinesOf::Spot first{of.spotOf(selection.start()).line, 0};
    const qsizetype last = of.lastLineOf(selection);
    const qsizetype start = of.positionOf(first);
    const qsizetype end = of.positionOf({last, of.lines[last].size()});
    const QString copy = u'\n' + text.mid(start, end - start);
    const qsizetype by = copy.size();
    return {end, 0, copy, {selection.anchor + by, selection.cursor + by}};
}

} // namespace domain
