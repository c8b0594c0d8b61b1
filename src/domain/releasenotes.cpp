// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/releasenotes.h"
#include "domain/notesections.h"
#include "domain/reverts.h"
#include "domain/thankslist.h"
#include <algorithm>
#include <array>

namespace domain {

namespace {

struct TypeSection {
    QLatin1String type;
    std::optional<NotesSection> section;
};

constexpr std::array typeSections = {
    TypeSection{QLatin1String("feat"), NotesSection::Features},
    TypeSection{QLatin1String("fix"), NotesSection::BugFixes},
    TypeSection{QLatin1String("chore"), std::nullopt},
    TypeSection{QLatin1String("docs"), NotesSection::Documentation},
    TypeSection{QLatin1String("test"), std::nullopt},
    TypeSection{QLatin1String("ci"), std::nullopt},
    TypeSection{QLatin1String("build"), std::nullopt},
    TypeSection{QLatin1String("style"), std::nullopt},
    TypeSection{QLatin1String("perf"), NotesSection::Performance},
    TypeSection{QLatin1String("revert"), NotesSection::Reverts},
    TypeSection{QLatin1String("security"), NotesSection::Security},
    TypeSection{QLatin1String("sec"), NotesSection::Security},
    TypeSection{QLatin1String("feature"), NotesSection::Features},
    TypeSection{QLatin1String("bugfix"), NotesSection::BugFixes},
    TypeSection{QLatin1String("hotfix"), NotesSection::BugFixes},
    TypeSection{QLatin1String("fixes"), NotesSection::BugFixes},
    TypeSection{QLatin1String("doc"), NotesSection::Documentation},
    TypeSection{QLatin1String("tests"), std::nullopt},
};

/// Sorts the commits of one range. Every commit gets exactly one place.
class Sorter {
public:
    explicit Sorter(std::vector<Commit> newestFirst) : m_commits(std::move(newestFirst)), m_places(m_commits.size(), Place::Entry) {}

    ReleaseNotes sort()
    {
        m_notes.commitCount = int(m_commits.size());
        m_entries.reserve(m_commits.size());
        for (size_t i = 0; i < m_commits.size(); ++i) {
            read(i);
            // What follows looks at subjects alone, and the messages of a whole history are most of its memory.
            m_commits[i].message = m_commits[i].subject();
        }
        const std::vector<bool> isCancelled = cancelledCommits(m_commits, m_reverts);
        for (size_t i = 0; i < m_commits.size(); ++i) {
            if (isCancelled[i])
                m_places[i] = Place::Reverted;
            place(m_commits[i], m_places[i]);
        }
        takeEntries();
        m_notes.thanks = m_thanks.take();
        return std::move(m_notes);
    }

private:
    enum class Place : quint8 { Entry, Unconventional, Reverted, Hidden };
    struct Candidate {
        size_t commit;
        NotesSection section;
    };

    void read(size_t i)
    {
        const Commit &commit = m_commits[i];
        std::vector<Person> coAuthors = coAuthorsOf(commit.message);
        m_thanks.add(commit.author);
        for (const Person &person : coAuthors)
            m_thanks.add(person);
        auto parsed = ConventionalCommit::parse(commit.message);
        if (!parsed) {
            m_places[i] = commit.isMerge() ? Place::Hidden : Place::Unconventional;
            return;
        }
        if (parsed->type == u"revert")
            m_reverts.push_back({i, std::move(parsed->reverts), parsed->description});
        const auto section = sectionOf(parsed->type);
        if (!section && !parsed->breaking) {
            m_places[i] = Place::Hidden;
            return;
        }
        addEntry(i, std::move(*parsed), section.value_or(NotesSection::Other), coAuthors);
    }

    void addEntry(size_t i, ConventionalCommit &&parsed, NotesSection section, std::vector<Person> &coAuthors)
    {
        NotesEntry entry;
        entry.section = titleOf(section);
        entry.type = std::move(parsed.type);
        entry.scope = std::move(parsed.scope);
        entry.breaking = parsed.breaking;
        entry.text = std::move(parsed.description);
        entry.migration = std::move(parsed.breakingText);
        entry.commits = {m_commits[i].id};
        entry.pullRequests = std::move(parsed.pullRequests);
        entry.people = {m_commits[i].author.name};
        for (Person &person : coAuthors) {
            if (std::find(entry.people.begin(), entry.people.end(), person.name) == entry.people.end())
                entry.people.push_back(std::move(person.name));
        }
        m_candidates.push_back({i, section});
        m_entries.push_back(std::move(entry));
    }

    void place(Commit &commit, Place place)
    {
        switch (place) {
        case Place::Entry: return;
        case Place::Unconventional: m_notes.unconventional.push_back({std::move(commit.id), std::move(commit.message)}); return;
        case Place::Reverted: m_notes.reverted.push_back(std::move(commit.id)); return;
        case Place::Hidden: m_notes.hidden.push_back(std::move(commit.id)); return;
        }
        Q_UNREACHABLE();
    }

    void takeEntries()
    {
        m_notes.entries.reserve(m_entries.size());
        for (int section = 0; section < notesSectionCount; ++section) {
            for (size_t i = 0; i < m_entries.size(); ++i) {
                if (int(m_candidates[i].section) == section && m_places[m_candidates[i].commit] == Place::Entry)
                    m_notes.entries.push_back(std::move(m_entries[i]));
            }
        }
    }

    std::vector<Commit> m_commits;
    std::vector<Place> m_places;
    std::vector<NotesEntry> m_entries; ///< newest first, cancelled ones included
    std::vector<Candidate> m_candidates; ///< what m_entries are
    std::vector<Revert> m_reverts;
    ThanksList m_thanks;
    ReleaseNotes m_notes;
};

} // namespace

QString titleOf(NotesSection section)
{
    switch (section) {
    case NotesSection::Features: return QStringLiteral("Features");
    case NotesSection::BugFixes: return QStringLiteral("Bug fixes");
    case NotesSection::Performance: return QStringLiteral("Performance");
    case NotesSection::Security: return QStringLiteral("Security");
    case NotesSection::Reverts: return QStringLiteral("Reverts");
    case NotesSection::Documentation: return QStringLiteral("Documentation");
    case NotesSection::Other: return QStringLiteral("Other changes");
    }
    Q_UNREACHABLE();
}

std::optional<NotesSection> sectionOf(const QString &type)
{
    const auto found =
        std::find_if(typeSections.begin(), typeSections.end(), [&type](const TypeSection &entry) { return type == entry.type; });
    return found == typeSections.end() ? NotesSection::Other : found->section;
}

ReleaseLevel ReleaseNotes::level() const
{
    if (std::any_of(entries.begin(), entries.end(), [](const NotesEntry &entry) { return entry.breaking; }))
        return ReleaseLevel::Major;
    const auto isFeature = [](const NotesEntry &entry) {
        return sectionOf(entry.type) == NotesSection::Features;
    };
    if (std::any_of(entries.begin(), entries.end(), isFeature))
        return ReleaseLevel::Minor;
    return entries.empty() && unconventional.empty() ? ReleaseLevel::None : ReleaseLevel::Patch;
}

ReleaseNotes notesOf(std::vector<Commit> newestFirst) { return Sorter(std::move(newestFirst)).sort(); }

} // namespace domain
