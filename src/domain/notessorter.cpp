// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notessorter.h"
#include "domain/thankslist.h"
#include <algorithm>

namespace domain {

namespace {

/// Puts the elements that `order` names into that order, in place, and drops the others.
template <class T>
void arrange(std::vector<T> &all, std::vector<quint32> order)
{
    const size_t wanted = order.size();
    std::vector<bool> isNamed(all.size());
    for (const quint32 index : order)
        isNamed[index] = true;
    for (quint32 index = 0; index < all.size(); ++index)
        if (!isNamed[index])
            order.push_back(index);
    for (quint32 start = 0; start < all.size(); ++start) {
        if (order[start] == start)
            continue;
        T first = std::move(all[start]);
        quint32 to = start;
        while (order[to] != start) {
            const quint32 from = std::exchange(order[to], to);
            all[to] = std::move(all[from]);
            to = from;
        }
        order[to] = to;
        all[to] = std::move(first);
    }
    all.resize(wanted);
}

} // namespace

size_t qHash(const Person &person, size_t seed) { return qHashMulti(seed, person.name, person.email); }

void NotesSorter::add(const Commit &commit)
{
    const quint32 number = m_commits.count();
    const std::vector<Person> coAuthors = coAuthorsOf(commit.message);
    m_commits.add(commit);
    m_authors.push_back(personNumber(commit.author));
    for (const Person &person : coAuthors)
        m_coAuthors.push_back({number, personNumber(person)});
    m_placed.push_back(place(commit, coAuthors));
}

quint32 NotesSorter::personNumber(const Person &person)
{
    const auto known = m_personNumbers.constFind(person);
    if (known != m_personNumbers.cend())
        return *known;
    const auto number = quint32(m_people.size());
    m_people.push_back(person);
    m_personNumbers.insert(person, number);
    return number;
}

QString NotesSorter::shared(QString word) { return word.isEmpty() ? QString() : *m_words.insert(std::move(word)); }

NotesSorter::Placed NotesSorter::place(const Commit &commit, const std::vector<Person> &coAuthors)
{
    auto parsed = ConventionalCommit::parse(commit.message);
    if (!parsed) {
        if (commit.isMerge())
            return {};
        m_plainSubjects.push_back(commit.subject());
        return {Place::Unconventional, quint32(m_plainSubjects.size() - 1)};
    }
    if (parsed->type == u"revert")
        m_reverts.push_back({quint32(m_placed.size()), std::move(parsed->reverts), parsed->description});
    const auto section = sectionOf(parsed->type);
    if (!section && !parsed->breaking)
        return {};
    return addEntry(commit, std::move(*parsed), section.value_or(NotesSection::Other), coAuthors);
}

NotesSorter::Placed NotesSorter::addEntry(const Commit &commit, ConventionalCommit &&parsed, NotesSection section,
                                          const std::vector<Person> &coAuthors)
{
    NotesEntry entry;
    entry.section = titleOf(section);
    entry.type = shared(std::move(parsed.type));
    entry.scope = shared(std::move(parsed.scope));
    entry.breaking = parsed.breaking;
    entry.text = std::move(parsed.description);
    entry.migration = std::move(parsed.breakingText);
    entry.pullRequests = std::move(parsed.pullRequests);
    entry.people = {commit.author.name};
    for (const Person &person : coAuthors) {
        if (std::find(entry.people.begin(), entry.people.end(), person.name) == entry.people.end())
            entry.people.push_back(person.name);
    }
    m_sections.push_back(section);
    m_entries.push_back(std::move(entry));
    return {Place::Entry, quint32(m_entries.size() - 1)};
}

ReleaseNotes NotesSorter::notes(const CommitOrder &order)
{
    ReleaseNotes notes;
    notes.commitCount = int(order.newestFirst.size());
    const std::vector<bool> isCancelled = cancelledCommits(m_commits, order, std::move(m_reverts));
    std::vector<Numbers> bySection(notesSectionCount);
    for (const quint32 number : order.newestFirst) {
        const Placed placed = m_placed[number];
        const QString id = m_commits.id(number);
        if (!isCancelled.empty() && isCancelled[number]) {
            notes.reverted.push_back(id);
        } else if (placed.place == Place::Entry) {
            m_entries[placed.index].commits = {id};
            bySection[size_t(m_sections[placed.index])].push_back(placed.index);
        } else if (placed.place == Place::Unconventional) {
            notes.unconventional.push_back({id, std::move(m_plainSubjects[placed.index])});
        } else {
            notes.hidden.push_back(id);
        }
    }
    takeEntries(notes, bySection);
    notes.thanks = thanks(order);
    return notes;
}

void NotesSorter::takeEntries(ReleaseNotes &notes, const std::vector<Numbers> &bySection)
{
    Numbers wanted;
    wanted.reserve(m_entries.size());
    for (const Numbers &section : bySection)
        wanted.insert(wanted.end(), section.begin(), section.end());
    arrange(m_entries, std::move(wanted));
    notes.entries = std::move(m_entries);
}

std::vector<Thanks> NotesSorter::thanks(const CommitOrder &order) const
{
    ThanksList list;
    std::vector<bool> isKnown(m_people.size());
    const auto add = [&](quint32 person) {
        if (!isKnown[person])
            list.add(m_people[person]);
        isKnown[person] = true;
    };
    for (const quint32 number : order.newestFirst) {
        add(m_authors[number]);
        const auto own = std::ranges::equal_range(m_coAuthors, number, {}, &CoAuthor::commit);
        for (const CoAuthor &coAuthor : own)
            add(coAuthor.person);
    }
    return list.take();
}

} // namespace domain
