// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pullrequestbody.h"
#include <algorithm>
#include <array>

namespace domain {
namespace {

const QString marks = QStringLiteral("<!-- slipway:");
const QString endMarks = QStringLiteral("<!-- /slipway:");
/// GitHub takes 65,536 characters in all.
constexpr qsizetype longestNotes = 45'000;
constexpr qsizetype longestChecklist = 10'000;

QString beginOf(const char *part) { return marks + QLatin1String(part) + QLatin1String(" -->"); }
QString endOf(const char *part) { return endMarks + QLatin1String(part) + QLatin1String(" -->"); }

/// Without a mark of ours in it, and cut off where it is too long: after a line, if it has any.
QString content(QString text, qsizetype longest)
{
    while (text.contains(marks) || text.contains(endMarks)) // what is taken out may leave another one
        text.remove(marks).remove(endMarks);
    text = text.trimmed();
    if (text.size() <= longest)
        return text;
    const qsizetype end = text.lastIndexOf(QLatin1Char('\n'), longest);
    return text.left(end < 0 ? longest : end).trimmed() + QStringLiteral("\n\n…");
}

QString marked(const char *part, const QString &text) { return beginOf(part) + QLatin1Char('\n') + text + QLatin1Char('\n') + endOf(part); }

QString notesOf(const PullRequestParts &parts) { return marked("notes", content(parts.notes, longestNotes)); }
QString checklistOf(const PullRequestParts &parts) { return marked("checklist", content(parts.checklist, longestChecklist)); }

QString unified(QString text) { return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).trimmed(); }

QString replaced(const QString &body, const char *part, const QString &by)
{
    const qsizetype begin = body.indexOf(beginOf(part));
    const qsizetype end = begin < 0 ? -1 : body.indexOf(endOf(part), begin);
    if (end < 0)
        return body;
    return body.left(begin) + by + body.mid(end + endOf(part).size());
}

} // namespace

QString pullRequestBody(const QString &asTemplate, const PullRequestParts &parts)
{
    const std::array<std::pair<QLatin1String, QString>, 4> places{{{QLatin1String("{version}"), parts.version},
                                                                   {QLatin1String("{tag}"), parts.tag},
                                                                   {QLatin1String("{notes}"), notesOf(parts)},
                                                                   {QLatin1String("{checklist}"), checklistOf(parts)}}};
    const QString from = asTemplate.isEmpty() ? QStringLiteral("{notes}\n\n{checklist}") : asTemplate;
    QString body;
    for (qsizetype at = 0; at < from.size();) { // once through: nothing that was put in is a placeholder
        const auto place = std::ranges::find_if(places, [&](const auto &one) { return QStringView(from).mid(at).startsWith(one.first); });
        const bool isPlace = place != places.end();
        body += isPlace ? place->second : QString(from.at(at));
        at += isPlace ? place->first.size() : 1;
    }
    return unified(body);
}

QString withParts(const QString &body, const PullRequestParts &parts)
{
    return replaced(replaced(unified(body), "notes", notesOf(parts)), "checklist", checklistOf(parts));
}

bool isUpToDate(const QString &body, const PullRequestParts &parts) { return withParts(body, parts) == unified(body); }

} // namespace domain
