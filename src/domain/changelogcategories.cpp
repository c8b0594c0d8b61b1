// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changelogcategories.h"
#include <algorithm>

namespace domain {

namespace {

bool isItem(QByteArrayView line) { return line.startsWith("- ") || line.startsWith("* ") || line.startsWith("+ "); }

/// An item and the lines that belong to it. Text above the first item counts as one.
QList<QByteArray> itemsOf(const QByteArray &content)
{
    QList<QByteArray> items;
    for (const QByteArray &line : content.split('\n')) {
        if (items.isEmpty() || isItem(line))
            items.append(line);
        else
            items.last() += '\n' + line;
    }
    return items;
}

bool holds(const QByteArray &content, const QByteArray &item) { return ('\n' + content + '\n').contains('\n' + item + '\n'); }

/// The mark of the last list in `content`; 0 when there is no list.
char listMark(const QByteArray &content)
{
    char mark = 0;
    for (const QByteArray &line : content.split('\n')) {
        if (isItem(line))
            mark = line.front();
    }
    return mark;
}

/// What of `added` is to stand below `present`, with the same list mark, since another one begins another list.
QByteArray missingItems(const QByteArray &added, const QByteArray &present)
{
    const char mark = listMark(present);
    QByteArrayList missing;
    for (QByteArray item : itemsOf(added)) {
        item = item.trimmed();
        if (mark != 0 && isItem(item))
            item[0] = mark;
        if (!holds(present, item))
            missing.append(item);
    }
    return missing.join('\n');
}

QByteArray withLineEnds(QByteArray text, const QByteArray &lineEnd) { return lineEnd == "\n" ? text : text.replace("\n", lineEnd); }

} // namespace

std::vector<ChangelogCategory> categoriesOf(const QByteArray &bytes, const ChangelogLine &heading, const std::vector<ChangelogLine> &lines)
{
    std::vector<ChangelogCategory> categories = {{QString(), heading, {}}};
    for (const ChangelogLine &line : lines) {
        const QByteArrayView content = line.content(bytes);
        const int level = line.isText ? headingLevel(content) : 0;
        if (level == 3)
            categories.push_back({QString::fromUtf8(content.sliced(level)).trimmed(), line, {}});
        else
            categories.back().content += content.toByteArray() + '\n';
        if (!line.isBlank(bytes))
            categories.back().last = line;
    }
    for (ChangelogCategory &category : categories)
        category.content = sectionText(QString::fromUtf8(category.content)).toUtf8();
    return categories;
}

std::vector<ByteEdit> mergeEdits(const QByteArray &bytes, const std::vector<ChangelogCategory> &section, const QByteArray &body)
{
    std::vector<ByteEdit> edits;
    QByteArray below;
    for (const ChangelogCategory &added : categoriesOf(body, {}, linesOf(body))) {
        if (added.content.isEmpty())
            continue;
        const auto same = std::find_if(section.begin(), section.end(), [&added](const ChangelogCategory &category) {
            return category.name.compare(added.name, Qt::CaseInsensitive) == 0;
        });
        if (same == section.end()) {
            below += "\n\n### " + added.name.toUtf8() + "\n\n" + added.content;
            continue;
        }
        const QByteArray missing = missingItems(added.content, same->content);
        const bool goesOn = listMark(same->content) != 0 && isItem(missing);
        if (!missing.isEmpty())
            edits.push_back({same->last.contentEnd, 0, (goesOn ? "\n" : "\n\n") + missing});
    }
    if (!below.isEmpty())
        edits.push_back({section.back().last.contentEnd, 0, below});
    for (ByteEdit &edit : edits)
        edit.text = withLineEnds(edit.text, lineEndOf(bytes));
    return edits;
}

} // namespace domain
