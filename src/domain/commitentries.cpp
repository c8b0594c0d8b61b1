// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commitentries.h"
#include "domain/changekind.h"
#include "domain/commitheader.h"
#include <algorithm>
#include <array>

namespace domain {

namespace {

struct WordType {
    QStringView word;
    QLatin1String type;
};

constexpr QLatin1String feat("feat"), fix("fix"), refactor("refactor"), docs("docs"), build("build"), perf("perf"), test("test"),
    style("style"), chore("chore"), ci("ci"), security("security");

constexpr std::array wordTypes = {
    WordType{u"add", feat},        WordType{u"introduce", feat}, WordType{u"implement", feat},    WordType{u"support", feat},
    WordType{u"allow", feat},      WordType{u"enable", feat},    WordType{u"fix", fix},           WordType{u"correct", fix},
    WordType{u"repair", fix},      WordType{u"resolve", fix},    WordType{u"prevent", fix},       WordType{u"avoid", fix},
    WordType{u"remove", refactor}, WordType{u"drop", refactor},  WordType{u"delete", refactor},   WordType{u"refactor", refactor},
    WordType{u"rename", refactor}, WordType{u"move", refactor},  WordType{u"simplify", refactor}, WordType{u"extract", refactor},
    WordType{u"clean", refactor},  WordType{u"doc", docs},       WordType{u"document", docs},     WordType{u"documentation", docs},
    WordType{u"readme", docs},     WordType{u"bump", build},     WordType{u"upgrade", build},     WordType{u"speed", perf},
    WordType{u"optimize", perf},   WordType{u"optimise", perf},  WordType{u"accelerate", perf},   WordType{u"test", test},
    WordType{u"format", style},    WordType{u"reformat", style}, WordType{u"lint", style},        WordType{u"release", chore},
    WordType{u"prepare", chore},   WordType{u"ci", ci},          WordType{u"secure", security},   WordType{u"harden", security},
    WordType{u"improve", feat},    WordType{u"handle", fix},     WordType{u"replace", refactor},
};

/// Does `word` say `stem`, in any of the forms that subjects have it? "adds", "added", "adding", "fixes", "dropped".
bool isFormOf(QStringView word, QStringView stem)
{
    if (word == stem)
        return true;
    const bool endsInE = stem.endsWith(u'e'), endsInY = stem.endsWith(u'y');
    const QStringView root = endsInE || endsInY ? stem.chopped(1) : stem;
    if (!word.startsWith(root))
        return false;
    QStringView end = word.mid(root.size());
    if (end.size() > 2 && !root.isEmpty() && end.front() == root.back())
        end = end.mid(1); // dropped, dropping
    constexpr std::array forms = {QStringView(u"s"),   QStringView(u"es"),  QStringView(u"ed"),
                                  QStringView(u"ing"), QStringView(u"ies"), QStringView(u"ied")};
    return std::ranges::find(forms, end) != forms.end();
}

/// Behind "[area]".
QStringView firstWord(QStringView text)
{
    if (text.startsWith(u'['))
        text = text.mid(text.indexOf(u']') + 1);
    const auto isPart = [](QChar c) {
        return c.isLetterOrNumber();
    };
    const auto begin = std::ranges::find_if(text, isPart);
    return {begin, std::ranges::find_if_not(begin, text.end(), isPart)};
}

NotesEntry entryFrom(ConventionalCommit &&parsed)
{
    NotesEntry entry;
    entry.type = std::move(parsed.type);
    entry.scope = std::move(parsed.scope);
    entry.breaking = parsed.breaking;
    entry.text = std::move(parsed.description);
    entry.migration = std::move(parsed.breakingText);
    entry.pullRequests = std::move(parsed.pullRequests);
    return entry;
}

/// A line of a body that tells a change; nullopt for all that only looks like it: "Note: …", "Signed-off-by: …".
std::optional<NotesEntry> entryOfLine(QStringView line)
{
    line = line.trimmed();
    const bool isItem = line.size() > 2 && QStringView(u"-*+").contains(line.front()) && line.at(1) == u' ';
    if (isItem)
        line = line.mid(2);
    auto parsed = ConventionalCommit::parse(line.toString());
    if (!parsed || !isKnownType(parsed->type) || line.startsWith(u"Revert"))
        return std::nullopt;
    return entryFrom(std::move(*parsed));
}

} // namespace

NotesEntry entryOf(const Commit &commit, const Mailmap &mailmap)
{
    NotesEntry entry;
    if (auto parsed = ConventionalCommit::parse(commit.message)) {
        entry = entryFrom(std::move(*parsed));
    } else {
        const QString subject = commit.subject();
        QStringView text(subject);
        entry.pullRequests = takePullRequests(text);
        entry.text = text.trimmed().toString();
    }
    entry.commits = {commit.id};
    entry.people = {mailmap.resolved(commit.author).name};
    for (const Person &person : coAuthorsOf(commit.message))
        if (const QString name = mailmap.resolved(person).name; std::ranges::find(entry.people, name) == entry.people.end())
            entry.people.push_back(name);
    return entry;
}

std::optional<NotesEntry> guessedEntry(const NotesEntry &entry)
{
    if (!entry.type.isEmpty())
        return std::nullopt;
    const QString word = firstWord(entry.text).toString().toLower();
    const auto found = std::ranges::find_if(wordTypes, [&word](const WordType &known) { return isFormOf(word, known.word); });
    if (found == wordTypes.end())
        return std::nullopt;
    NotesEntry guessed = entry;
    guessed.type = found->type;
    return guessed;
}

std::vector<NotesEntry> entriesWithin(const Commit &commit, const Mailmap &mailmap)
{
    const NotesEntry own = entryOf(commit, mailmap);
    std::vector<NotesEntry> entries;
    if (!own.type.isEmpty())
        entries.push_back(own);
    const QStringView message(commit.message);
    for (qsizetype at = message.indexOf(u'\n'); at >= 0 && at + 1 < message.size(); at = message.indexOf(u'\n', at + 1)) {
        auto entry = entryOfLine(lineAt(message, at + 1));
        if (!entry || std::ranges::find(entries, entry->text, &NotesEntry::text) != entries.end())
            continue;
        entry->commits = own.commits;
        entry->people = own.people;
        if (entry->pullRequests.empty())
            entry->pullRequests = own.pullRequests;
        entries.push_back(std::move(*entry));
    }
    if (entries.size() < 2)
        return {};
    return entries;
}

} // namespace domain
