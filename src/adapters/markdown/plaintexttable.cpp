// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/plaintexttable.h"
#include <algorithm>

namespace adapters {
namespace {

/// East Asian wide and full-width characters, and emojis (Unicode Standard Annex 11, the common ranges).
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
           || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff)
           || (c >= 0x20000 && c <= 0x3fffd);
}

QString padded(const QString &text, int width, char place)
{
    const int room = std::max(0, width - columnsOf(text));
    const int left = place == 'r' ? room : place == 'c' ? room / 2 : 0;
    return QString(left, QLatin1Char(' ')) + text + QString(room - left, QLatin1Char(' '));
}

QString rowOf(const QStringList &cells, const std::vector<int> &widths, const QByteArray &places)
{
    QStringList parts;
    for (size_t i = 0; i < widths.size(); ++i)
        parts << padded(cells.value(qsizetype(i)), widths[i], places.at(qsizetype(i)));
    QString row = parts.join(QLatin1String("  "));
    while (row.endsWith(QLatin1Char(' ')))
        row.chop(1);
    return row;
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        columns += isWide(c) ? 2 : 1;
    }
    return columns;
}

QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    for (const QString &whole : text.split(QLatin1Char('\n'))) {
        QString line;
        int used = 0;
        for (const QString &word : whole.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const int width = columnsOf(word);
            if (!line.isEmpty() && used + 1 + width > columns) {
                lines << line;
                line.clear();
                used = 0;
            }
            used += width + (line.isEmpty() ? 0 : 1);
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        lines << line;
    }
    return lines;
}

QStringList tableLines(const std::vector<QStringList> &rows, const QByteArray &places)
{
    std::vector<int> widths(size_t(places.size()), 0);
    for (const QStringList &row : rows)
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row.value(qsizetype(i))));
    QStringList lines, rule;
    for (const int width : widths)
        rule << QString(width, QLatin1Char('-'));
    for (size_t i = 0; i < rows.size(); ++i) {
        lines << rowOf(rows[i], widths, places);
        if (i == 0)
            lines << rule.join(QLatin1String("  "));
    }
    return lines;
}

} // namespace adapters
