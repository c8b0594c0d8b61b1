// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notechoices.h"
#include <QSet>
#include <algorithm>
#include <map>

namespace domain {

namespace {

/// Puts entries where they belong while the notes are gone through once.
class Chooser {
public:
    Chooser(ReleaseNotes notes, const NoteChoices &choices) : m_notes(std::move(notes)), m_choices(choices) {}

    ReleaseNotes choose()
    {
        findPresent();
        std::vector<NotesEntry> entries = std::move(m_notes.entries);
        m_notes.entries.clear();
        for (NotesEntry &entry : entries) {
            const auto chosen = std::ranges::stable_partition(entry.commits, [this](const ObjectId &id) { return !isChosen(id); });
            const std::vector<ObjectId> taken(chosen.begin(), chosen.end());
            entry.commits.erase(chosen.begin(), chosen.end());
            const QString section = entry.section;
            if (taken.empty() || !entry.commits.empty())
                m_bySection[placeOf(section)].kept.push_back(std::move(entry));
            for (const ObjectId &commit : taken)
                place(commit, section);
        }
        takeFrom(m_notes.unconventional, [](const UnconventionalCommit &commit) { return commit.id; });
        takeFrom(m_notes.reverted, [](const ObjectId &id) { return id; });
        takeFrom(m_notes.hidden, [](const ObjectId &id) { return id; });
        m_notes.hidden.insert(m_notes.hidden.end(), m_hidden.begin(), m_hidden.end());
        for (auto &[section, there] : m_bySection)
            for (std::vector<NotesEntry> *list : {&there.kept, &there.added})
                std::ranges::move(*list, std::back_inserter(m_notes.entries));
        return std::move(m_notes);
    }

private:
    struct Section {
        std::vector<NotesEntry> kept;
        std::vector<NotesEntry> added; ///< from elsewhere
    };

    bool isChosen(const ObjectId &commit) const { return m_choices.of(commit) != nullptr; }

    void findPresent()
    {
        const auto look = [this](const ObjectId &commit) {
            if (isChosen(commit))
                m_present.insert(commit);
        };
        for (const NotesEntry &entry : m_notes.entries)
            std::ranges::for_each(entry.commits, look);
        for (const UnconventionalCommit &commit : m_notes.unconventional)
            look(commit.id);
        std::ranges::for_each(m_notes.reverted, look);
        std::ranges::for_each(m_notes.hidden, look);
    }

    template <class Item, class IdOf>
    void takeFrom(std::vector<Item> &list, IdOf idOf)
    {
        std::erase_if(list, [&](const Item &item) {
            const ObjectId id = idOf(item);
            if (!isChosen(id))
                return false;
            place(id, {});
            return true;
        });
    }

    /// The choice of a commit, with the first of its commits that is met.
    void place(const ObjectId &commit, const QString &stoodIn)
    {
        const NoteChoice *choice = m_choices.of(commit);
        if (choice->entries.empty())
            return m_hidden.push_back(commit);
        if (m_placed.contains(choice))
            return;
        m_placed.insert(choice);
        for (NotesEntry entry : choice->entries) {
            std::erase_if(entry.commits, [this](const ObjectId &id) { return !m_present.contains(id); });
            if (entry.commits.empty())
                continue;
            entry.section = sectionFor(entry, m_notes.rules);
            Section &section = m_bySection[placeOf(entry.section)];
            (entry.section == stoodIn ? section.kept : section.added).push_back(std::move(entry));
        }
    }

    qsizetype placeOf(const QString &section) const
    {
        const auto &sections = m_notes.rules.sections();
        return std::ranges::find(sections, section, &NotesSection::title) - sections.begin();
    }

    ReleaseNotes m_notes;
    const NoteChoices &m_choices;
    QSet<ObjectId> m_present;
    QSet<const NoteChoice *> m_placed;
    std::vector<ObjectId> m_hidden; ///< by choice
    std::map<qsizetype, Section> m_bySection;
};

} // namespace

const NoteChoice *NoteChoices::of(const ObjectId &commit) const
{
    const auto found = m_byCommit.constFind(commit);
    return found == m_byCommit.cend() ? nullptr : found->get();
}

void NoteChoices::put(NoteChoice choice)
{
    for (const ObjectId &commit : choice.commits)
        forget(commit);
    const auto shared = std::make_shared<const NoteChoice>(std::move(choice));
    for (const ObjectId &commit : shared->commits)
        m_byCommit.insert(commit, shared);
}

void NoteChoices::forget(const ObjectId &commit)
{
    if (const auto choice = m_byCommit.value(commit))
        for (const ObjectId &other : choice->commits)
            m_byCommit.remove(other);
}

std::vector<NoteChoice> NoteChoices::all() const
{
    std::vector<NoteChoice> all;
    for (auto it = m_byCommit.cbegin(); it != m_byCommit.cend(); ++it)
        if (it.value()->commits.front() == it.key())
            all.push_back(*it.value());
    std::ranges::sort(all, {}, [](const NoteChoice &choice) { return choice.commits.front(); });
    return all;
}

bool NoteChoices::operator==(const NoteChoices &other) const
{
    return m_byCommit.size() == other.m_byCommit.size() && all() == other.all();
}

ReleaseNotes withChoices(ReleaseNotes notes, const NoteChoices &choices)
{
    if (choices.isEmpty())
        return notes;
    return Chooser(std::move(notes), choices).choose();
}

QString sectionFor(const NotesEntry &entry, const NotesRules &rules)
{
    if (rules.section(entry.section))
        return entry.section;
    return rules.sections()[size_t(rules.sectionOfBreaking(entry.type, entry.scope))].title;
}

} // namespace domain
