// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/outline.h"
#include "domain/markdowntext.h"

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
        } else if (const auto heading = domain::headingLine(line)) {
            headings.push_back({number, heading->level, line.mid(heading->at, heading->length).toString()});
        }
        ++number;
    }
    return headings;
}

} // namespace ui
