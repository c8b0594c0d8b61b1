// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history.h"
#include "domain/commitheader.h"
#include "domain/notessorter.h"
#include <QCryptographicHash>
#include <algorithm>

namespace engine {

using domain::Commit;
using domain::ObjectId;
using domain::ReleaseNotes;
using domain::Result;
using domain::Status;

namespace {

constexpr size_t mostRanges = 4;

/// Equal for mailmaps that say the same; empty for none.
QString spellingOf(const QByteArray &mailmap)
{
    if (mailmap.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(mailmap, QCryptographicHash::Sha256).toHex());
}

} // namespace

struct History::Facts {
    Range range;
    QByteArray mailmap;
    std::shared_ptr<const ReleaseNotes> notes;
    std::unique_ptr<const domain::NotesSorter> read; ///< with its order
    domain::CommitOrder order;
};

History::History(const Repository &repository, std::unique_ptr<NotesCache> kept, domain::NotesRules rules)
    : m_repository(repository), m_kept(std::move(kept)), m_rules(std::move(rules))
{
}

History::~History() = default;

Result<std::shared_ptr<const ReleaseNotes>> History::notes(const Range &range) const
{
    const std::lock_guard lock(m_mutex);
    const FactsPtr facts = factsOf(range);
    if (!facts->notes && m_kept)
        if (auto kept = m_kept->find(range, spellingOf(facts->mailmap))) {
            kept->rules = m_rules;
            facts->notes = std::make_shared<const ReleaseNotes>(std::move(*kept));
        }
    if (!facts->notes)
        if (const Status done = read(*facts); !done)
            return domain::failure(done.error());
    return facts->notes;
}

Result<std::vector<ObjectId>> History::withSubjects(const Range &range, const QStringList &subjects, Numbers numbers) const
{
    const std::lock_guard lock(m_mutex);
    const FactsPtr facts = factsOf(range);
    if (!facts->read)
        if (const Status done = read(*facts); !done)
            return domain::failure(done.error());
    std::vector<size_t> keys;
    for (const QString &subject : subjects)
        keys.push_back(domain::ReadCommits::subjectKey(subject));
    std::vector<ObjectId> found;
    const domain::ReadCommits &commits = facts->read->commits();
    for (const quint32 number : facts->order.newestFirst) {
        if (std::ranges::find(keys, commits.subjectKey(number)) == keys.end() || facts->order.parentsOf(number).size() != 1)
            continue;
        const auto commit = m_repository.commit(commits.id(number));
        if (!commit)
            return domain::failure(commit.error());
        const QString subject = commit->subject();
        QStringView text = subject;
        if (numbers == Numbers::Allowed && !subjects.contains(subject))
            domain::takePullRequests(text);
        if (subjects.contains(text))
            found.push_back(commit->id);
    }
    return found;
}

/// Under the mutex. What is cut off may grow beyond its edge, so nothing is remembered of it.
History::FactsPtr History::factsOf(const Range &range) const
{
    const QByteArray mailmap = m_repository.mailmap(range.to);
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const FactsPtr &facts) {
        return facts->range.from == range.from && facts->range.to == range.to && facts->mailmap == mailmap;
    });
    if (m_repository.isShallow()) {
        m_known.clear();
        return std::make_shared<Facts>(Facts{range, mailmap, nullptr, nullptr, {}});
    }
    if (known == m_known.end()) {
        if (m_known.size() == mostRanges)
            m_known.erase(m_known.begin());
        m_known.push_back(std::make_shared<Facts>(Facts{range, mailmap, nullptr, nullptr, {}}));
    } else {
        std::rotate(known, known + 1, m_known.end());
    }
    return m_known.back();
}

Status History::read(Facts &facts) const
{
    auto sorter = std::make_unique<domain::NotesSorter>(m_rules, domain::Mailmap(facts.mailmap));
    auto order = m_repository.walk(facts.range, [&sorter](Commit &&commit) { sorter->add(commit); });
    if (!order)
        return domain::failure(order.error());
    facts.order = std::move(*order);
    if (!facts.notes) {
        const auto isBehind = [&](const ObjectId &id) {
            if (m_repository.isShallow()) // any commit may be beyond its edge
                return true;
            const auto commit = m_repository.resolve(id);
            return commit && m_repository.isAncestor(*commit, facts.range.to).value_or(true);
        };
        facts.notes = std::make_shared<const ReleaseNotes>(sorter->notes(facts.order, isBehind));
        if (m_kept && !m_repository.isShallow())
            m_kept->keep(facts.range, spellingOf(facts.mailmap), facts.notes);
    }
    facts.read = std::move(sorter);
    return {};
}

} // namespace engine
