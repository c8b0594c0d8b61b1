// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/creditledger.h"

namespace domain {

namespace {

constexpr quint32 nobody = UINT32_MAX;

bool saysNothing(const Person &person) { return person.name.trimmed().isEmpty() && person.email.trimmed().isEmpty(); }

int rankOf(const CreditLedger::Entry &entry)
{
    if (!entry.isThanked())
        return 2;
    return wroteSomething(entry.person.roles) ? 0 : 1;
}

} // namespace

size_t qHash(const Person &person, size_t seed) { return qHashMulti(seed, person.name, person.email); }

bool CreditLedger::Entry::isThanked() const { return !person.isBot && person.roles != CreditRoles(CreditRole::Committer); }

/// Puts a reader's numbers together to people, going through the range once.
class LedgerBuilder {
public:
    LedgerBuilder(const CreditReader &reader, const BotNames &bots, CreditReader::Detail detail)
        : m_reader(reader), m_bots(bots), m_detail(detail), m_places(reader.m_people.size(), nobody), m_isTold(reader.m_people.size())
    {
    }

    CreditLedger build(const CommitOrder &order)
    {
        for (const quint32 commit : order.newestFirst) {
            const quint32 author = m_reader.m_authors[commit];
            add(commit, author, CreditRole::Author);
            for (const CreditReader::Named &named : m_reader.namedIn(commit))
                if (named.role != CreditRole::Committer || placeOf(named.person) != placeOf(author))
                    add(commit, named.person, named.role);
        }
        markSharedNames();
        std::ranges::stable_sort(m_ledger.people, {}, rankOf);
        return std::move(m_ledger);
    }

private:
    void add(quint32 commit, quint32 person, CreditRole role)
    {
        const quint32 place = placeOf(person);
        if (place == nobody)
            return;
        Thanks &thanks = m_ledger.people[place].person;
        if (!m_isTold[person])
            tellName(thanks, m_reader.m_people[person]);
        m_isTold[person] = true;
        thanks.roles |= role;
        if (m_lastCommit[place] != commit)
            ++thanks.commits;
        m_lastCommit[place] = commit;
        if (m_detail == CreditReader::Detail::Mentions)
            m_ledger.people[place].mentions.push_back({role, commit});
    }

    quint32 placeOf(quint32 person)
    {
        quint32 &place = m_places[person];
        if (place == nobody && !saysNothing(m_reader.m_people[person]))
            place = findPlace(m_reader.m_people[person]);
        return place;
    }

    quint32 findPlace(const Person &person)
    {
        const QString key = personKey(person);
        const auto known = m_byKey.constFind(key);
        if (known != m_byKey.cend())
            return *known;
        const auto place = quint32(m_ledger.people.size());
        m_byKey.insert(key, place);
        m_lastCommit.push_back(nobody);
        Thanks thanks;
        thanks.name = person.name.trimmed().isEmpty() ? person.email.section(u'@', 0, 0).trimmed() : person.name.trimmed();
        thanks.email = person.email.trimmed();
        thanks.key = key;
        thanks.login = loginOf(person);
        thanks.isBot = m_bots.has(person);
        m_ledger.people.push_back({std::move(thanks), {}});
        return place;
    }

    static void tellName(Thanks &thanks, const Person &person)
    {
        const QString name = person.name.trimmed();
        if (!name.isEmpty() && name != thanks.name && std::ranges::find(thanks.otherNames, name) == thanks.otherNames.end())
            thanks.otherNames.push_back(name);
    }

    void markSharedNames()
    {
        QHash<QString, int> people;
        for (const CreditLedger::Entry &entry : m_ledger.people)
            ++people[entry.person.name.toLower()];
        for (CreditLedger::Entry &entry : m_ledger.people)
            entry.person.sharesName = people.value(entry.person.name.toLower()) > 1;
    }

    const CreditReader &m_reader;
    const BotNames &m_bots;
    const CreditReader::Detail m_detail;
    std::vector<quint32> m_places; ///< by number of the person, in the ledger
    std::vector<bool> m_isTold;    ///< by number of the person
    QHash<QString, quint32> m_byKey;
    std::vector<quint32> m_lastCommit; ///< by place
    CreditLedger m_ledger;
};

void CreditReader::add(const Commit &commit)
{
    const auto number = quint32(m_authors.size());
    m_authors.push_back(personNumber(commit.author));
    if (commit.committer != commit.author)
        addCommitter(number, commit.committer);
    for (const NamedPerson &named : peopleNamedIn(commit.message))
        addNamed(number, named);
}

/// Mostly the one who committed the last one, too.
void CreditReader::addCommitter(quint32 commit, const Person &committer)
{
    if ((committer.name.isEmpty() && committer.email.isEmpty()) || isForgeItself(committer))
        return;
    if (m_lastCommitter != committer) {
        m_lastCommitterNumber = personNumber(committer);
        m_lastCommitter = committer;
    }
    if (m_lastCommitterNumber != m_authors.back())
        m_named.push_back({commit, m_lastCommitterNumber, CreditRole::Committer});
}

void CreditReader::addNamed(quint32 commit, const NamedPerson &named)
{
    const quint32 person = personNumber(named.person);
    for (const CreditRole role : allCreditRoles())
        if (named.roles.testFlag(role))
            m_named.push_back({commit, person, role});
}

quint32 CreditReader::personNumber(const Person &person)
{
    const auto known = m_numbers.constFind(person);
    if (known != m_numbers.cend())
        return *known;
    const quint32 number = newPerson(person);
    m_numbers.insert(person, number);
    return number;
}

quint32 CreditReader::newPerson(const Person &person)
{
    const Person mapped = m_mailmap.resolved(person);
    if (!m_mailmap.isEmpty()) {
        const auto known = m_mappedNumbers.constFind(mapped);
        if (known != m_mappedNumbers.cend())
            return *known;
        m_mappedNumbers.insert(mapped, quint32(m_people.size()));
    }
    m_people.push_back(mapped);
    return quint32(m_people.size() - 1);
}

std::vector<QString> CreditReader::namesOf(quint32 commit) const
{
    std::vector<QString> names{m_people[m_authors[commit]].name};
    for (const Named &named : namedIn(commit)) {
        const QString &name = m_people[named.person].name;
        if (named.role == CreditRole::CoAuthor && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    }
    return names;
}

CreditLedger CreditReader::ledger(const CommitOrder &order, const BotNames &bots, Detail detail) const
{
    return LedgerBuilder(*this, bots, detail).build(order);
}

std::vector<QString> CreditReader::authorKeys() const
{
    std::vector<bool> wrote(m_people.size());
    for (const quint32 author : m_authors)
        wrote[author] = true;
    for (const Named &named : m_named)
        wrote[named.person] = wrote[named.person] || named.role == CreditRole::CoAuthor;
    std::vector<QString> keys;
    for (size_t person = 0; person < wrote.size(); ++person)
        if (wrote[person])
            keys.push_back(personKey(m_people[person]));
    return keys;
}

} // namespace domain
