// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/processfile/processrules.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace adapters {
namespace {

using domain::ErrorKind;
using domain::NotesSection;

bool isType(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[^\\s\\p{Lu}():!]+\\z"));
    return shape.match(text).hasMatch();
}

bool isScope(const QString &text)
{
    return !text.trimmed().isEmpty() && !text.contains(QLatin1Char(')')) && !text.contains(QLatin1Char('\n'));
}

/// Stars alone would have everybody a program.
bool isPattern(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c != QLatin1Char('*') && c != QLatin1Char('?') && !c.isSpace(); });
}

/// The list of a key; a problem where one of it is not what it has to be, or where there is none.
QStringList readWords(const Section &section, const char *name, bool (*isRight)(const QString &), const QString &expected)
{
    const auto words = section.texts(name);
    if (words && (words->isEmpty() || !std::ranges::all_of(*words, isRight)))
        section.invalid(name, expected);
    return words.value_or(QStringList());
}

QString readTitle(const Section &entry, const QStringList &taken)
{
    const QString title = entry.text("title").value_or(QString());
    // The template writes these itself.
    const QStringList own{QStringLiteral("Highlights"), QStringLiteral("Breaking changes"), QStringLiteral("Upgrade guide"),
                          QStringLiteral("Thanks"), QStringLiteral("Known issues")};
    if (own.contains(title, Qt::CaseInsensitive) || taken.contains(title, Qt::CaseInsensitive))
        entry.invalid("title", QStringLiteral("a title that no other section has"));
    else if (title != title.simplified())
        entry.invalid("title", QStringLiteral("a title on one line"));
    return title;
}

NotesSection readSection(const Section &entry, bool isLast)
{
    NotesSection section;
    section.types = readWords(entry, "types", isType, QStringLiteral("types in lower case, such as \"feat\""));
    section.scopes = readWords(entry, "scopes", isScope, QStringLiteral("scopes, such as \"api\""));
    section.category = entry.text("changelog").value_or(QString());
    if (!section.category.isEmpty() && !domain::changelogCategories().contains(section.category))
        entry.invalid("changelog", expectedWord(section.category, domain::changelogCategories(), {}));
    if (!isLast && !entry.has("types") && !entry.has("scopes"))
        entry.problem(ErrorKind::MissingKey, "types", QStringLiteral("types or scopes, which only the last section can be without"));
    return section;
}

/// Types that sections without scopes take already.
void refuseTwice(const Section &entry, const NotesSection &section, QSet<QString> &taken)
{
    if (!section.scopes.isEmpty())
        return;
    for (const QString &type : section.types) {
        if (taken.contains(type))
            return entry.invalid("types", QStringLiteral("each type in one section: \"%1\" is in two").arg(type));
        taken.insert(type);
    }
}

} // namespace

domain::NotesRules readNotes(const Section &notes)
{
    std::vector<NotesSection> sections;
    QStringList titles;
    QSet<QString> shown;
    const std::vector<Section> entries = notes.sections("section");
    for (size_t i = 0; i < entries.size(); ++i) {
        NotesSection section = readSection(entries[i], i + 1 == entries.size());
        section.title = readTitle(entries[i], titles);
        refuseTwice(entries[i], section, shown);
        titles += section.title;
        sections.push_back(std::move(section));
    }
    const auto hidden = notes.texts("hidden-types");
    if (hidden && !std::ranges::all_of(*hidden, isType))
        notes.invalid("hidden-types", QStringLiteral("types in lower case, such as \"chore\""));
    else if (hidden && std::ranges::any_of(*hidden, [&](const QString &type) { return shown.contains(type); }))
        notes.invalid("hidden-types", QStringLiteral("types that no section shows"));
    const QStringList bots = readWords(notes, "bots", isPattern, QStringLiteral("names or addresses of programs, such as \"renovate*\""));
    return {std::move(sections), hidden, domain::BotNames(bots)};
}

} // namespace adapters
