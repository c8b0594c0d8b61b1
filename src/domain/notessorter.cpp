// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notessorter.h"
#include "domain/commitheader.h"
#include <algorithm>

namespace domain {

namespace {

/// Whether readers would see the same line twice.
bool readAlike(const NotesEntry &a, const NotesEntry &b)
{
    return a.type == b.type && a.scope == b.scope && a.breaking == b.breaking && a.text == b.text && a.migration == b.migration
           && a.pullRequests == b.pullRequests;
}

void join(NotesEntry &to, NotesEntry &&other)
{
    std::ranges::move(other.commits, std::back_inserter(to.commits));
    for (QString &name : other.people)
        if (std::ranges::find(to.people, name) == to.people.end())
            to.people.push_back(std::move(name));
}

} // namespace

void NotesSorter::add(const Commit &commit)
{
    auto parsed = ConventionalCommit::parse(commit.message);
    m_commits.add(commit, parsed && parsed->type != u"revert" ? QStringView(parsed->description) : QStringView());
    m_credits.add(commit);
    if (commit.isMerge())
        if (const int number = mergedPullRequest(commit.message))
            m_merges.insert(quint32(m_placed.size()), number);
    m_placed.push_back(place(commit, std::move(parsed)));
}

quint32 NotesSorter::wordNumber(const QString &word)
{
    const auto known = m_wordNumbers.constFind(word);
    if (known != m_wordNumbers.cend())
        return *known;
    const auto number = quint32(m_words.size());
    m_words.push_back(word);
    m_wordNumbers.insert(word, number);
    return number;
}

NotesSorter::Placed NotesSorter::place(const Commit &commit, std::optional<ConventionalCommit> &&parsed)
{
    if (!parsed) {
        if (commit.isMerge())
            return {};
        m_plainSubjects.push_back(commit.subject());
        return {Place::Unconventional, quint32(m_plainSubjects.size() - 1)};
    }
    if (parsed->type == u"revert" || !parsed->reverts.empty()) {
        const QString subject = parsed->type == u"revert" ? parsed->description : parsed->description.section(u' ', 1); // "fix: revert …"
        m_reverts.push_back({quint32(m_placed.size()), std::move(parsed->reverts), subject, !readHeader(commit.subject())});
    }
    const std::optional<int> section =
        parsed->breaking ? m_rules.sectionOfBreaking(parsed->type, parsed->scope) : m_rules.sectionOf(parsed->type, parsed->scope);
    if (!section)
        return {};
    return addLine(std::move(*parsed), *section);
}

NotesSorter::Placed NotesSorter::addLine(ConventionalCommit &&parsed, int section)
{
    const auto index = quint32(m_lines.size());
    m_lines.push_back({quint32(m_placed.size()), wordNumber(parsed.type), wordNumber(parsed.scope), section, parsed.breaking,
                       std::move(parsed.description), std::move(parsed.pullRequests)});
    if (!parsed.breakingText.isEmpty())
        m_migrations.insert(index, std::move(parsed.breakingText));
    return {Place::Entry, index};
}

ReleaseNotes NotesSorter::notes(const CommitOrder &order, const IsBehind &isBehind)
{
    ReleaseNotes notes;
    notes.rules = m_rules;
    notes.commitCount = int(order.newestFirst.size());
    const std::vector<bool> isCancelled = cancelledCommits(m_commits, order, std::move(m_reverts), isBehind);
    const std::vector<int> brought = broughtBy(order, m_merges);
    std::vector<Numbers> linesBySection(m_rules.sections().size());
    for (const quint32 number : order.newestFirst) {
        const Placed placed = m_placed[number];
        const int pullRequest = brought.empty() ? 0 : brought[number];
        if (!isCancelled.empty() && isCancelled[number]) {
            notes.reverted.push_back(m_commits.id(number));
        } else if (placed.place == Place::Entry) {
            Line &line = m_lines[placed.index];
            if (pullRequest > 0 && line.pullRequests.empty()) // its own numbers count more
                line.pullRequests = {pullRequest};
            linesBySection[size_t(line.section)].push_back(placed.index);
        } else if (placed.place == Place::Unconventional) {
            notes.unconventional.push_back({m_commits.id(number), std::move(m_plainSubjects[placed.index]), pullRequest});
        } else {
            notes.hidden.push_back(m_commits.id(number));
        }
    }
    forgetWhatOnlyReadingNeeds();
    notes.entries = entries(linesBySection);
    addThanks(notes, order);
    return notes;
}

/// The notes of a million commits are at their largest next.
void NotesSorter::forgetWhatOnlyReadingNeeds()
{
    m_placed = {};
    m_plainSubjects = {};
    m_commits.forgetDescriptions();
    m_credits.forgetWhatOnlyReadingNeeds();
    m_wordNumbers = {};
}

std::vector<NotesEntry> NotesSorter::entries(const std::vector<Numbers> &linesBySection)
{
    std::vector<NotesEntry> entries;
    entries.reserve(m_lines.size());
    for (const Numbers &section : linesBySection) {
        QHash<size_t, size_t> places; // behind those with a pull request, by what they say
        for (const quint32 index : section) {
            NotesEntry entry = entryOf(std::move(m_lines[index]));
            entry.migration = m_migrations.value(index);
            size_t *place = entry.pullRequests.empty() ? nullptr : &places[qHashMulti(0, entry.text, entry.pullRequests.front())];
            if (place && *place > 0 && readAlike(entries[*place - 1], entry)) {
                join(entries[*place - 1], std::move(entry));
                continue;
            }
            if (place)
                *place = entries.size() + 1;
            entries.push_back(std::move(entry));
        }
    }
    m_lines = {};
    return entries;
}

NotesEntry NotesSorter::entryOf(Line &&line)
{
    NotesEntry entry;
    entry.section = m_rules.sections()[size_t(line.section)].title;
    entry.type = m_words[line.type];
    entry.scope = m_words[line.scope];
    entry.breaking = line.isBreaking;
    entry.text = std::move(line.text);
    entry.commits = {m_commits.id(line.commit)};
    entry.pullRequests = std::move(line.pullRequests);
    entry.people = m_credits.namesOf(line.commit);
    return entry;
}

void NotesSorter::addThanks(ReleaseNotes &notes, const CommitOrder &order) const
{
    for (CreditLedger::Entry &entry : m_credits.ledger(order, m_rules.bots()).people) {
        const bool isThanked = entry.isThanked();
        (isThanked ? notes.thanks : notes.others).push_back(std::move(entry.person));
    }
}

} // namespace domain
