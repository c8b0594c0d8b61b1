// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reverts.h"
#include "domain/commitheader.h"
#include <QHash>
#include <QtEndian>
#include <algorithm>
#include <map>
#include <optional>

namespace domain {

namespace {

/// Finds commits by full or abbreviated id, without a string compare for nearly all of them.
class IdIndex {
public:
    IdIndex(const ReadCommits &commits, const std::vector<quint32> &newestFirst) : m_commits(commits)
    {
        m_keys.reserve(newestFirst.size());
        for (const quint32 number : newestFirst)
            m_keys.emplace_back(keyOf(commits.idBytes(number)), number);
        std::sort(m_keys.begin(), m_keys.end());
    }

    /// nullopt also when an abbreviated id fits several commits.
    std::optional<quint32> find(const ObjectId &id) const
    {
        const std::vector<quint32> fitting = all(id);
        return fitting.size() == 1 ? std::optional(fitting.front()) : std::nullopt;
    }

    bool holds(const ObjectId &id) const { return !all(id).empty(); }

private:
    std::vector<quint32> all(const ObjectId &id) const
    {
        const quint32 key = id.left(7).toUInt(nullptr, 16);
        std::vector<quint32> fitting;
        for (auto it = std::lower_bound(m_keys.begin(), m_keys.end(), Key(key, 0)); it != m_keys.end() && it->first == key; ++it)
            if (m_commits.id(it->second).startsWith(id))
                fitting.push_back(it->second);
        return fitting;
    }

    using Key = std::pair<quint32, quint32>;
    /// The first seven digits: the shortest abbreviation that is read as an id.
    static quint32 keyOf(QByteArrayView id) { return qFromBigEndian<quint32>(id.data()) >> 4; }

    const ReadCommits &m_commits;
    std::vector<Key> m_keys;
};

QStringView wantedSubject(const Revert &revert)
{
    QStringView subject(revert.subject);
    takePullRequests(subject);
    const bool isQuoted = subject.size() > 2 && subject.startsWith(u'"') && subject.endsWith(u'"'); // revert: "feat: x"
    return isQuoted ? subject.mid(1, subject.size() - 2) : subject;
}

class Canceller {
public:
    Canceller(const ReadCommits &commits, const CommitOrder &order, const IsBehind &isBehind)
        : m_commits(commits),
          m_order(order),
          m_isBehind(isBehind),
          m_ids(commits, order.newestFirst),
          m_places(commits.count(), CommitOrder::outside),
          m_cancelled(commits.count())
    {
        for (size_t place = 0; place < order.newestFirst.size(); ++place)
            m_places[order.newestFirst[place]] = quint32(place);
    }

    std::vector<bool> cancel(std::vector<Revert> reverts)
    {
        std::erase_if(reverts, [this](const Revert &revert) { return m_places[revert.commit] == CommitOrder::outside; });
        // Newest first, so that a revert of a revert has taken the inner one back before its turn comes.
        std::sort(reverts.begin(), reverts.end(),
                  [this](const Revert &a, const Revert &b) { return m_places[a.commit] < m_places[b.commit]; });
        indexSubjects(reverts);
        for (const Revert &revert : reverts) {
            if (!m_cancelled[revert.commit])
                m_cancelled[revert.commit] = meansASubject(revert) ? cancelBySubject(revert) : cancelByIds(revert);
        }
        return std::move(m_cancelled);
    }

private:
    bool isOlder(quint32 commit, quint32 than) const { return m_places[commit] > m_places[than]; }

    bool cancelByIds(const Revert &revert)
    {
        bool allInRange = true;
        for (const ObjectId &id : revert.ids) {
            const auto target = m_ids.find(id);
            if (target && isOlder(*target, revert.commit))
                cancelWithBranch(*target);
            else
                allInRange = false;
        }
        return allInRange;
    }

    bool meansASubject(const Revert &revert) const
    {
        return revert.ids.empty() || (revert.ids.size() == 1 && !m_ids.holds(revert.ids.front()));
    }

    /// Only the subjects that somebody asks for: in most ranges none.
    void indexSubjects(const std::vector<Revert> &reverts)
    {
        for (const Revert &revert : reverts) {
            if (meansASubject(revert))
                m_named.insert(ReadCommits::subjectKey(wantedSubject(revert)), {});
        }
        if (m_named.isEmpty())
            return;
        for (const quint32 number : m_order.newestFirst) {
            if (const auto wanted = m_named.find(m_commits.subjectKey(number)); wanted != m_named.end())
                wanted->bySubject.push_back(number);
            else if (const auto described = m_named.find(m_commits.descriptionKey(number)); described != m_named.end())
                described->byDescription.push_back(number);
        }
    }

    bool cancelBySubject(const Revert &revert)
    {
        const auto target = namesakeOf(revert);
        if (!target || (!revert.ids.empty() && m_isBehind(revert.ids.front())))
            return false;
        cancelWithBranch(*target);
        return true;
    }

    /// The newest commit with the subject that still stands, or else the only one with that description.
    std::optional<quint32> namesakeOf(const Revert &revert) const
    {
        const Named &named = *m_named.constFind(ReadCommits::subjectKey(wantedSubject(revert)));
        const auto stands = [&](quint32 number) {
            return isOlder(number, revert.commit) && !m_cancelled[number];
        };
        if (const auto found = std::ranges::find_if(named.bySubject, stands); found != named.bySubject.end())
            return *found;
        if (revert.isWhole || std::ranges::count_if(named.byDescription, stands) != 1)
            return std::nullopt;
        return *std::ranges::find_if(named.byDescription, stands);
    }

    /// Taking back a merge takes back what it brought: all that its other parents have and its first has not.
    void cancelWithBranch(quint32 target)
    {
        m_cancelled[target] = true;
        const auto parents = m_order.parentsOf(target);
        if (parents.size() < 2)
            return;
        // Newest first, so children come before parents and what is marked at the front of `open` is final. Ends
        // where both sides have met: the cost is that of the merge, not of the history.
        enum : unsigned { Kept = 1, Brought = 2 };
        std::map<quint32, unsigned> open; // by place
        const auto mark = [&](quint32 number, unsigned sides) {
            if (number != CommitOrder::outside)
                open[m_places[number]] |= sides;
        };
        for (size_t i = 0; i < parents.size(); ++i)
            mark(parents[i], i == 0 ? Kept : Brought);
        while (std::any_of(open.begin(), open.end(), [](const auto &entry) { return entry.second == Brought; })) {
            const auto [place, sides] = *open.begin();
            open.erase(open.begin());
            const quint32 number = m_order.newestFirst[place];
            if (sides == Brought)
                m_cancelled[number] = true;
            for (const quint32 parent : m_order.parentsOf(number))
                mark(parent, sides);
        }
    }

    const ReadCommits &m_commits;
    const CommitOrder &m_order;
    const IsBehind &m_isBehind;
    IdIndex m_ids;
    std::vector<quint32> m_places; ///< by number: in newestFirst
    /// Commits that a revert may mean, newest first.
    struct Named {
        std::vector<quint32> bySubject;
        std::vector<quint32> byDescription;
    };
    QHash<size_t, Named> m_named;
    std::vector<bool> m_cancelled; ///< by number
};

} // namespace

std::vector<bool> cancelledCommits(const ReadCommits &commits, const CommitOrder &order, std::vector<Revert> reverts,
                                   const IsBehind &isBehind)
{
    if (reverts.empty())
        return {};
    return Canceller(commits, order, isBehind).cancel(std::move(reverts));
}

} // namespace domain
