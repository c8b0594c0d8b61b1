// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reverts.h"
#include "domain/commitheader.h"
#include <QHash>
#include <algorithm>
#include <map>
#include <optional>

namespace domain {

namespace {

/// Finds commits by full or abbreviated id, without a string compare for nearly all of them.
class IdIndex {
public:
    explicit IdIndex(const std::vector<Commit> &commits) : m_commits(commits)
    {
        m_keys.reserve(commits.size());
        for (size_t i = 0; i < commits.size(); ++i)
            m_keys.emplace_back(keyOf(commits[i].id), quint32(i));
        std::sort(m_keys.begin(), m_keys.end());
    }

    /// nullopt also when an abbreviated id fits several commits.
    std::optional<size_t> find(const ObjectId &id) const
    {
        const quint32 key = keyOf(id);
        std::optional<size_t> found;
        for (auto it = std::lower_bound(m_keys.begin(), m_keys.end(), Key(key, 0)); it != m_keys.end() && it->first == key; ++it) {
            if (!m_commits[it->second].id.startsWith(id))
                continue;
            if (found)
                return std::nullopt;
            found = it->second;
        }
        return found;
    }

private:
    using Key = std::pair<quint32, quint32>;
    /// The first seven digits: the shortest abbreviation that is read as an id.
    static quint32 keyOf(const ObjectId &id)
    {
        quint32 key = 0;
        for (const QChar c : QStringView(id).left(7))
            key = key * 16 + (c.unicode() & 0xf) + (c >= u'a' ? 9 : 0);
        return key;
    }

    const std::vector<Commit> &m_commits;
    std::vector<Key> m_keys;
};

QStringView subjectOf(const Commit &commit)
{
    QStringView subject = lineAt(commit.message, 0);
    takePullRequests(subject);
    return subject;
}

QStringView wantedSubject(const Revert &revert)
{
    QStringView subject(revert.subject);
    takePullRequests(subject);
    const bool isQuoted = subject.size() > 2 && subject.startsWith(u'"') && subject.endsWith(u'"'); // revert: "feat: x"
    if (isQuoted)
        subject = subject.mid(1, subject.size() - 2);
    takePullRequests(subject);
    return subject;
}

class Canceller {
public:
    explicit Canceller(const std::vector<Commit> &commits) : m_commits(commits), m_ids(commits), m_cancelled(commits.size()) {}

    /// Newest first, so that a revert of a revert has taken the inner one back before its turn comes.
    std::vector<bool> cancel(const std::vector<Revert> &reverts)
    {
        indexSubjects(reverts);
        for (const Revert &revert : reverts) {
            if (!m_cancelled[revert.commit])
                m_cancelled[revert.commit] = revert.ids.empty() ? cancelBySubject(revert) : cancelByIds(revert);
        }
        return std::move(m_cancelled);
    }

private:
    bool cancelByIds(const Revert &revert)
    {
        bool allInRange = true;
        for (const ObjectId &id : revert.ids) {
            const auto target = m_ids.find(id);
            if (target && *target > revert.commit)
                cancelWithBranch(*target);
            else
                allInRange = false;
        }
        return allInRange;
    }

    /// Only the subjects that somebody asks for: in most ranges none.
    void indexSubjects(const std::vector<Revert> &reverts)
    {
        for (const Revert &revert : reverts) {
            if (revert.ids.empty())
                m_bySubject.insert(wantedSubject(revert), {});
        }
        for (size_t i = 0; i < m_commits.size() && !m_bySubject.isEmpty(); ++i) {
            if (const auto wanted = m_bySubject.find(subjectOf(m_commits[i])); wanted != m_bySubject.end())
                wanted->push_back(i);
        }
    }

    bool cancelBySubject(const Revert &revert)
    {
        const auto same = m_bySubject.constFind(wantedSubject(revert));
        const auto target = std::find_if(same->begin(), same->end(), [&](size_t i) { return i > revert.commit && !m_cancelled[i]; });
        if (target == same->end())
            return false;
        cancelWithBranch(*target);
        return true;
    }

    /// Taking back a merge takes back what it brought: all that its other parents have and its first has not.
    void cancelWithBranch(size_t target)
    {
        m_cancelled[target] = true;
        const std::vector<ObjectId> &parents = m_commits[target].parents;
        if (parents.size() < 2)
            return;
        // Newest first, so children come before parents and what is marked at the front of `open` is final. Ends
        // where both sides have met: the cost is that of the merge, not of the history.
        enum : unsigned { Kept = 1, Brought = 2 };
        std::map<size_t, unsigned> open;
        const auto mark = [&](const ObjectId &id, unsigned sides) {
            if (const auto at = m_ids.find(id))
                open[*at] |= sides;
        };
        for (size_t i = 0; i < parents.size(); ++i)
            mark(parents[i], i == 0 ? Kept : Brought);
        while (std::any_of(open.begin(), open.end(), [](const auto &entry) { return entry.second == Brought; })) {
            const auto [at, sides] = *open.begin();
            open.erase(open.begin());
            if (sides == Brought)
                m_cancelled[at] = true;
            for (const ObjectId &parent : m_commits[at].parents)
                mark(parent, sides);
        }
    }

    const std::vector<Commit> &m_commits;
    IdIndex m_ids;
    QHash<QStringView, std::vector<size_t>> m_bySubject;
    std::vector<bool> m_cancelled;
};

} // namespace

std::vector<bool> cancelledCommits(const std::vector<Commit> &newestFirst, const std::vector<Revert> &reverts)
{
    if (reverts.empty())
        return std::vector<bool>(newestFirst.size());
    return Canceller(newestFirst).cancel(reverts);
}

} // namespace domain
