// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releasenotes.h"
#include "domain/reverts.h"
#include <QHash>
#include <algorithm>

namespace domain {

/// Sorts commits into notes while they are read, and keeps no more of each than its notes need: messages are most
/// of a history. Every commit of the range gets exactly one place.
class NotesSorter {
public:
    explicit NotesSorter(NotesRules rules = {}) : m_rules(std::move(rules)) {}
    /// In any order; the first is number 0.
    void add(const Commit &commit);
    /// Once, at the end. Commits that `order` does not name are left out.
    ReleaseNotes notes(const CommitOrder &order);
    const ReadCommits &commits() const { return m_commits; }

private:
    enum class Place : quint8 { Entry, Unconventional, Hidden };
    struct Placed {
        Place place = Place::Hidden;
        quint32 index = 0; ///< in m_lines or m_plainSubjects
    };
    /// An entry for as long as others are still read: what many have in common stands in it as a number.
    struct Line {
        quint32 commit;
        quint32 type; ///< in m_words
        quint32 scope;
        int section; ///< of the rules
        bool isBreaking;
        QString text;
        std::vector<int> pullRequests;
    };
    struct CoAuthor {
        quint32 commit;
        quint32 person;
    };
    using Numbers = std::vector<quint32>;

    quint32 personNumber(const Person &person);
    quint32 wordNumber(const QString &word);
    Placed place(const Commit &commit);
    Placed addLine(ConventionalCommit &&parsed, int section);
    void forgetWhatOnlyReadingNeeds();
    std::vector<NotesEntry> entries(const std::vector<Numbers> &linesBySection);
    NotesEntry entryOf(Line &&line);
    auto coAuthorsOf(quint32 commit) const { return std::ranges::equal_range(m_coAuthors, commit, {}, &CoAuthor::commit); }
    std::vector<Thanks> thanks(const CommitOrder &order) const;

    const NotesRules m_rules;
    // By number:
    ReadCommits m_commits;
    std::vector<Placed> m_placed;
    Numbers m_authors; ///< in m_people

    std::vector<CoAuthor> m_coAuthors; ///< ascending
    std::vector<Person> m_people;
    QHash<Person, quint32> m_personNumbers;
    std::vector<QString> m_words; ///< types and scopes
    QHash<QString, quint32> m_wordNumbers;
    std::vector<Line> m_lines;
    QHash<quint32, QString> m_migrations; ///< of few lines
    std::vector<QString> m_plainSubjects;
    std::vector<Revert> m_reverts;
};

} // namespace domain
