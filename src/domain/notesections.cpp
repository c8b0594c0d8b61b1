// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notesections.h"
#include "domain/markdownlists.h"
#include "domain/markdowntext.h"

namespace domain {
namespace {

/// Without empty lines around it.
QString trimmedLines(QStringView text)
{
    while (text.endsWith(u'\n'))
        text.chop(1);
    while (!text.isEmpty()) {
        const qsizetype newline = text.indexOf(u'\n');
        if (newline < 0 || !text.left(newline).trimmed().isEmpty())
            break;
        text = text.mid(newline + 1);
    }
    return text.toString();
}

bool endsInList(const QString &text)
{
    const QString line = text.section(u'\n', -1);
    return listLine(line).isItem() || line.startsWith(QLatin1String("  "));
}

/// Two parts one below the other: entries of one list without an empty line between them.
QString joined(const QString &above, const QString &below)
{
    if (above.isEmpty() || below.isEmpty())
        return above + below;
    const bool isList = endsInList(above) && listLine(below.section(u'\n', 0, 0)).isItem();
    return above + QLatin1String(isList ? "\n" : "\n\n") + below;
}

QString part(const QString &text, qsizetype from, qsizetype to) { return trimmedLines(QStringView(text).mid(from, to - from)); }

/// The change from one place to another, with what comes there. An empty line stays before what follows.
TextChange replacing(const QString &text, qsizetype from, qsizetype to, QString what)
{
    if (!what.isEmpty())
        what += QLatin1String(to < text.size() ? "\n\n" : "\n");
    return {from, to - from, what, {from, from}};
}

} // namespace

std::vector<NoteSection> sectionsOf(const QString &markdown)
{
    std::vector<NoteSection> sections;
    std::vector<size_t> open;
    QStringList path;
    FenceTracker fence;
    qsizetype start = 0;
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        const auto heading = fence.isCode(line) ? std::nullopt : headingLine(line);
        if (heading) {
            if (!sections.empty())
                sections.back().ownEnd = start;
            while (!open.empty() && sections[open.back()].level >= heading->level) {
                sections[open.back()].end = start;
                open.pop_back();
            }
            const QString title = line.mid(heading->at, heading->length).toString();
            path.resize(heading->level);
            path[heading->level - 1] = title;
            const qsizetype body = std::min(start + line.size() + 1, markdown.size());
            open.push_back(sections.size());
            sections.push_back({heading->level, title, path.join(u'\n'), start, body, markdown.size(), markdown.size()});
        }
        start += line.size() + 1;
    }
    return sections;
}

TextChange mergeSections(const QString &markdown, const NoteSection &first, const NoteSection &second)
{
    const QString own = joined(part(markdown, first.body, first.ownEnd), part(markdown, second.body, second.ownEnd));
    QString all = own;
    for (const auto &[from, to] :
         {std::pair(first.ownEnd, first.end), std::pair(second.ownEnd, second.end), std::pair(first.end, second.at)})
        if (const QString more = part(markdown, from, to); !more.isEmpty())
            all += (all.isEmpty() ? QString() : QStringLiteral("\n\n")) + more;
    const QString gap = own.isEmpty() && all.isEmpty() ? QString() : QStringLiteral("\n");
    TextChange change = replacing(markdown, first.body, second.end, gap + all);
    const qsizetype seen = first.body + gap.size() + own.size();
    change.after = {seen, seen};
    return change;
}

TextChange moveInto(const QString &markdown, const Found &moved, const NoteSection &section)
{
    const QString what = part(markdown, moved.at, moved.end());
    const QString body = joined(part(markdown, section.body, section.ownEnd), what);
    const QString head = markdown.mid(moved.end(), section.body - moved.end());
    TextChange change = replacing(markdown, moved.at, section.ownEnd, head + u'\n' + body);
    const qsizetype seen = moved.at + head.size() + 1 + body.size();
    change.after = {seen, seen};
    return change;
}

} // namespace domain
