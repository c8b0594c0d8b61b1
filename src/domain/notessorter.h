// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/notesections.h"
#include "domain/releasenotes.h"
#include "domain/reverts.h"
#include <QHash>
#include <QSet>

namespace domain {

/// Sorts commits into notes while they are read, and keeps no more of each than its notes need: messages are most
/// of a history. Every commit of the range gets exactly one place.
class NotesSorter {
public:
    /// In any order; the first is number 0.
    void add(const Commit &commit);
    /// Once, at the end. Commits that `order` does not name are left out.
    ReleaseNotes notes(const CommitOrder &order);
    const ReadCommits &commits() const { return m_commits; }

private:
    enum class Place : quint8 { Entry, Unconventional, Hidden };
    struct Placed {
        Place place = Place::Hidden;
        quint32 index = 0; ///< in m_entries or m_plainSubjects
    };
    struct CoAuthor {
        quint32 commit;
        quint32 person;
    };
    using Numbers = std::vector<quint32>;

    quint32 personNumber(const Person &person);
    QString shared(QString word);
    Placed place(const Commit &commit, const std::vector<Person> &coAuthors);
    Placed addEntry(const Commit &commit, ConventionalCommit &&parsed, NotesSection section, const std::vector<Person> &coAuthors);
    void takeEntries(ReleaseNotes &notes, const std::vector<Numbers> &bySection);
    std::vector<Thanks> thanks(const CommitOrder &order) const;

    // By number:
    ReadCommits m_commits;
    std::vector<Placed> m_placed;
    Numbers m_authors; ///< in m_people

    std::vector<CoAuthor> m_coAuthors; ///< ascending
    std::vector<Person> m_people;
    QHash<Person, quint32> m_personNumbers;
    QSet<QString> m_words; ///< types and scopes: few, and many commits have the same
    std::vector<NotesEntry> m_entries;
    std::vector<NotesSection> m_sections; ///< of the entries
    std::vector<QString> m_plainSubjects;
    std::vector<Revert> m_reverts;
};

} // namespace domain
