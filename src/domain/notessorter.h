// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/creditledger.h"
#include "domain/mergednumbers.h"
#include "domain/releasenotes.h"
#include "domain/reverts.h"
#include <QHash>

namespace domain {

/// Sorts commits into notes while they are read, and keeps no more of each than its notes need: messages are most
/// of a history. Every commit of the range gets exactly one place.
class NotesSorter {
public:
    explicit NotesSorter(NotesRules rules = {}, Mailmap mailmap = {}) : m_rules(std::move(rules)), m_credits(std::move(mailmap)) {}
    /// In any order; the first is number 0.
    void add(const Commit &commit);
    /// Once, at the end. Commits that `order` does not name are left out. `isBehind` is asked about some ids that
    /// were not read; without it all are taken for older commits.
    ReleaseNotes notes(const CommitOrder &order, const IsBehind &isBehind = [](const ObjectId &) { return true; });
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
    using Numbers = std::vector<quint32>;

    quint32 wordNumber(const QString &word);
    Placed place(const Commit &commit, std::optional<ConventionalCommit> &&parsed);
    Placed addLine(ConventionalCommit &&parsed, int section);
    void forgetWhatOnlyReadingNeeds();
    std::vector<NotesEntry> entries(const std::vector<Numbers> &linesBySection);
    NotesEntry entryOf(Line &&line);
    void addThanks(ReleaseNotes &notes, const CommitOrder &order) const;

    const NotesRules m_rules;
    // By number:
    ReadCommits m_commits;
    std::vector<Placed> m_placed;
    CreditReader m_credits;

    std::vector<QString> m_words; ///< types and scopes
    QHash<QString, quint32> m_wordNumbers;
    std::vector<Line> m_lines;
    QHash<quint32, QString> m_migrations; ///< of few lines
    std::vector<QString> m_plainSubjects;
    std::vector<Revert> m_reverts;
    QHash<quint32, int> m_merges; ///< those that name the pull request that they bring
};

} // namespace domain
