// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/botnames.h"
#include "domain/commitorder.h"
#include "domain/credits.h"
#include "domain/mailmap.h"
#include <algorithm>

namespace domain {

/// Who is credited in a range and, when it was asked for, for which commits. Everybody is there once; nobody is merged
/// with another for a name alone.
struct CreditLedger {
    struct Mention {
        CreditRole role;
        quint32 commit; ///< its number in the order of reading
        bool operator==(const Mention &) const = default;
    };
    struct Entry {
        Thanks person;
        std::vector<Mention> mentions; ///< newest first
        /// Notes thank them: they are no program, and did more than to commit what others wrote.
        bool isThanked() const;
    };
    /// Authors and co-authors, then who helped otherwise, then who is not thanked; each in order of appearance, newest first.
    std::vector<Entry> people;
};

size_t qHash(const Person &person, size_t seed = 0);

/// Reads who is credited by commits that come one after another, and keeps numbers of it: in a history names repeat.
class CreditReader {
public:
    enum class Detail { Totals, Mentions };

    explicit CreditReader(Mailmap mailmap = {}) : m_mailmap(std::move(mailmap)) {}
    /// In any order; the first is number 0.
    void add(const Commit &commit);
    /// The author, then co-authors, once each.
    std::vector<QString> namesOf(quint32 commit) const;
    /// Commits that `order` does not name are left out.
    CreditLedger ledger(const CommitOrder &order, const BotNames &bots, Detail detail = Detail::Totals) const;
    /// Of everybody who wrote something.
    std::vector<QString> authorKeys() const;
    void forgetWhatOnlyReadingNeeds() { m_numbers = {}; }

private:
    friend class LedgerBuilder;
    struct Named {
        quint32 commit;
        quint32 person;
        CreditRole role;
    };
    quint32 personNumber(const Person &person);
    quint32 newPerson(const Person &person);
    void addCommitter(quint32 commit, const Person &committer);
    void addNamed(quint32 commit, const NamedPerson &named);
    auto namedIn(quint32 commit) const { return std::ranges::equal_range(m_named, commit, {}, &Named::commit); }

    Mailmap m_mailmap;
    std::vector<quint32> m_authors;         ///< by number of the commit, in m_people
    std::vector<Named> m_named;             ///< ascending by commit
    std::vector<Person> m_people;           ///< as the mailmap wants them
    QHash<Person, quint32> m_numbers;       ///< as commits spell them
    QHash<Person, quint32> m_mappedNumbers; ///< as the mailmap wants them, where there is one
    Person m_lastCommitter;
    quint32 m_lastCommitterNumber = 0;
};

} // namespace domain
