// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textchange.h"
#include <QStringList>

namespace domain {

/// A text as lines, and where a position in it is: the way between the two.
class LinesOf {
public:
    struct Spot {
        qsizetype line = 0;
        qsizetype column = 0;
    };

    explicit LinesOf(const QString &text) : lines(text.split(QLatin1Char('\n'))), m_text(text) {}

    Spot spotOf(qsizetype position) const
    {
        const QStringView before = QStringView(m_text).left(position);
        return {before.count(QLatin1Char('\n')), position - (before.lastIndexOf(QLatin1Char('\n')) + 1)};
    }
    /// In the lines as they are now. A column beyond the end is the end.
    qsizetype positionOf(Spot spot) const
    {
        qsizetype position = 0;
        for (qsizetype i = 0; i < spot.line; ++i)
            position += lines[i].size() + 1;
        return position + std::clamp(spot.column, qsizetype(0), lines[spot.line].size());
    }
    /// The last line of a selection; one that ends before a line's first character does not touch that line.
    qsizetype lastLineOf(const Selection &selection) const
    {
        const Spot end = spotOf(selection.end());
        return end.column == 0 && end.line > spotOf(selection.start()).line ? end.line - 1 : end.line;
    }
    std::optional<TextChange> change(Selection after) const { return changeBetween(m_text, lines.join(QLatin1Char('\n')), after); }

    QStringList lines;

private:
    QString m_text;
};

} // namespace domain
