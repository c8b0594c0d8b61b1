// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/outline.h"
#include <QRegularExpression>
#include <optional>

namespace ui {
namespace {

/// The fence that a line opens or closes, without indentation, or empty.
QStringView fenceOf(QStringView line)
{
    const QStringView text = line.trimmed();
    for (const QChar mark : {QChar(u'`'), QChar(u'~')}) {
        qsizetype length = 0;
        while (length < text.size() && text[length] == mark)
            ++length;
        if (length >= 3)
            return text.left(length);
    }
    return {};
}

std::optional<Heading> headingOf(QStringView line, int number)
{
    static const QRegularExpression shape(QStringLiteral(R"(^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$)"));
    if (!line.contains(QLatin1Char('#')))
        return std::nullopt;
    const auto match = shape.match(line.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return Heading{number, int(match.capturedLength(1)), match.captured(2)};
}

} // namespace

std::vector<Heading> headingsOf(const QString &markdown)
{
    std::vector<Heading> headings;
    QStringView open;
    int number = 0;
    for (const QStringView line : QStringView(markdown).split(QLatin1Char('\n'))) {
        const QStringView fence = fenceOf(line);
        if (!open.isEmpty()) {
            if (fence.startsWith(open) && fence.size() == line.trimmed().size())
                open = {};
        } else if (!fence.isEmpty()) {
            open = fence;
        } else if (auto heading = headingOf(line, number)) {
            headings.push_back(std::move(*heading));
        }
        ++number;
    }
    return headings;
}

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower())
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'))
            anchor += c;
        else if (c == QLatin1Char(' '))
            anchor += QLatin1Char('-');
    return anchor;
}

} // namespace ui
