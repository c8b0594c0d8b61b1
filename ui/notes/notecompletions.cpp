// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notecompletions.h"
#include "domain/emoji.h"
#include "domain/markdowntext.h"
#include <QRegularExpression>

namespace ui {

using Rows = std::vector<CompletionList::Row>;

Rows NoteCompletions::issues(const QString &digits) const
{
    Rows rows;
    for (const auto &[number, subject] : m_mentions.issues) {
        const QString word = u'#' + QString::number(number);
        if (word.startsWith(u'#' + digits))
            rows.push_back({word, subject, word, 0});
    }
    return rows;
}

/// Who has no name at the forge that is known is named by the own one.
Rows NoteCompletions::people(const QString &begun) const
{
    Rows rows;
    for (const engine::NoteMentions::Person &person : m_mentions.people) {
        const QString word = person.login.isEmpty() ? person.name : u'@' + person.login;
        if (person.login.startsWith(begun, Qt::CaseInsensitive) || person.name.startsWith(begun, Qt::CaseInsensitive))
            rows.push_back({word, person.login.isEmpty() ? person.email : person.name, word, 0});
    }
    return rows;
}

Rows NoteCompletions::emojis(const QString &begun)
{
    Rows rows;
    for (const domain::Emoji &emoji : domain::emojis())
        if (emoji.name.startsWith(begun)) {
            const QString word = u':' + emoji.name + u':';
            rows.push_back({word, emoji.picture, word, 0});
        }
    return rows;
}

Rows NoteCompletions::headings(const QString &begun, bool isClosed) const
{
    Rows rows;
    for (const Heading &heading : m_headings) {
        const QString anchor = u'#' + domain::anchorOf(heading.text);
        if (anchor.startsWith(u'#' + begun, Qt::CaseInsensitive))
            rows.push_back({anchor, heading.text, isClosed ? anchor : anchor + u')', 0});
    }
    return rows;
}

void NoteCompletions::look(const QString &line, qsizetype position)
{
    static const QRegularExpression shape(QStringLiteral(
        R"((?:\]\((?<heading>#[^)\s]*)|(?<![\w#/&])(?<issue>#\d*)|(?<![\w@.])(?<person>@[\w-]*)|(?<![\w:])(?<emoji>:[a-z0-9_+-]+))$)"));
    const auto match = shape.match(line.left(position));
    const auto begun = [&match](const char *name) {
        return match.captured(QLatin1String(name));
    };
    const QString behind = line.mid(position);
    if (!begun("heading").isEmpty())
        setRows(headings(begun("heading").mid(1), behind.startsWith(u')')), match.capturedStart(QStringLiteral("heading")));
    else if (!begun("issue").isEmpty())
        setRows(issues(begun("issue").mid(1)), match.capturedStart(QStringLiteral("issue")));
    else if (!begun("person").isEmpty())
        setRows(people(begun("person").mid(1)), match.capturedStart(QStringLiteral("person")));
    else if (!begun("emoji").isEmpty())
        setRows(emojis(begun("emoji").mid(1)), match.capturedStart(QStringLiteral("emoji")));
    else
        setRows({}, position);
}

} // namespace ui
