// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history.h"
#include <QHash>
#include <algorithm>

namespace engine {

using domain::Commit;
using domain::ObjectId;
using domain::ReleaseNotes;
using domain::Result;
using domain::Status;

namespace {

constexpr size_t mostRanges = 4;

} // namespace

struct History::Facts {
    Range range;
    std::shared_ptr<const ReleaseNotes> notes;
    std::vector<std::pair<size_t, ObjectId>> subjects; ///< their hashes, of commits with one parent
    bool read = false;
};

History::History(const Repository &repository, std::unique_ptr<NotesCache> kept) : m_repository(repository), m_kept(std::move(kept)) {}

History::~History() = default;

Result<std::shared_ptr<const ReleaseNotes>> History::notes(const Range &range) const
{
    const std::lock_guard lock(m_mutex);
    const FactsPtr facts = factsOf(range);
    if (!facts->notes && m_kept)
        if (auto kept = m_kept->find(range))
            facts->notes = std::make_shared<const ReleaseNotes>(std::move(*kept));
    if (!facts->notes)
        if (const Status done = read(*facts); !done)
            return domain::failure(done.error());
    return facts->notes;
}

Result<std::vector<ObjectId>> History::withSubject(const Range &range, const QString &subject) const
{
    const std::lock_guard lock(m_mutex);
    const FactsPtr facts = factsOf(range);
    if (!facts->read)
        if (const Status done = read(*facts); !done)
            return domain::failure(done.error());
    std::vector<ObjectId> found;
    for (const auto &[hash, id] : facts->subjects) {
        if (hash != qHash(subject))
            continue;
        const auto commit = m_repository.commit(id);
        if (!commit)
            return domain::failure(commit.error());
        if (commit->subject() == subject)
            found.push_back(id);
    }
    return found;
}

/// Under the mutex. What is cut off may grow beyond its edge, so nothing is remembered of it.
History::FactsPtr History::factsOf(const Range &range) const
{
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [&](const FactsPtr &facts) { return facts->range.from == range.from && facts->range.to == range.to; });
    if (m_repository.isShallow()) {
        m_known.clear();
        return std::make_shared<Facts>(Facts{range, nullptr, {}, false});
    }
    if (known == m_known.end()) {
        if (m_known.size() == mostRanges)
            m_known.erase(m_known.begin());
        m_known.push_back(std::make_shared<Facts>(Facts{range, nullptr, {}, false}));
    } else {
        std::rotate(known, known + 1, m_known.end());
    }
    return m_known.back();
}

Status History::read(Facts &facts) const
{
    auto commits = m_repository.commits(facts.range);
    if (!commits)
        return domain::failure(commits.error());
    for (const Commit &commit : *commits)
        if (commit.parents.size() == 1)
            facts.subjects.emplace_back(qHash(commit.subject()), commit.id);
    facts.read = true;
    if (!facts.notes) {
        facts.notes = std::make_shared<const ReleaseNotes>(domain::notesOf(std::move(*commits)));
        if (m_kept && !m_repository.isShallow())
            m_kept->keep(facts.range, *facts.notes);
    }
    return {};
}

} // namespace engine
