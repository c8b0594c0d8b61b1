// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linematch.h"
#include <QHash>
#include <algorithm>

namespace domain {
namespace {

constexpr qsizetype largestTable = 1'000'000; ///< cells: a few milliseconds

/// Lines [from, to) of both texts.
struct Range {
    int before, beforeEnd, after, afterEnd;
};

class LineMatcher {
public:
    LineMatcher(const QStringList &before, const QStringList &after) : m_before(before), m_after(after), m_found(size_t(before.size()), -1)
    {
    }

    std::vector<int> match()
    {
        std::vector<Range> open{{0, int(m_before.size()), 0, int(m_after.size())}};
        while (!open.empty()) {
            Range range = open.back();
            open.pop_back();
            trim(range);
            if (range.before == range.beforeEnd || range.after == range.afterEnd)
                continue;
            const auto anchors = anchorsIn(range);
            if (anchors.empty()) {
                matchAll(range);
                continue;
            }
            Range part = range;
            for (const auto &[b, a] : anchors) {
                m_found[size_t(b)] = a;
                open.push_back({part.before, b, part.after, a});
                part.before = b + 1;
                part.after = a + 1;
            }
            open.push_back(part);
        }
        return std::move(m_found);
    }

private:
    bool isSame(int before, int after) const { return m_before[before] == m_after[after]; }

    void trim(Range &range)
    {
        while (range.before < range.beforeEnd && range.after < range.afterEnd && isSame(range.before, range.after))
            m_found[size_t(range.before++)] = range.after++;
        while (range.before < range.beforeEnd && range.after < range.afterEnd && isSame(range.beforeEnd - 1, range.afterEnd - 1))
            m_found[size_t(--range.beforeEnd)] = --range.afterEnd;
    }

    /// Lines that are in both once, as many as stand in the same order (patience sorting).
    std::vector<std::pair<int, int>> anchorsIn(const Range &range) const
    {
        struct Seen {
            int inBefore = 0, inAfter = 0, before = 0, after = 0;
        };
        QHash<QStringView, Seen> seen;
        for (int i = range.before; i < range.beforeEnd; ++i) {
            Seen &line = seen[m_before[i]];
            ++line.inBefore;
            line.before = i;
        }
        for (int i = range.after; i < range.afterEnd; ++i)
            if (const auto line = seen.find(m_after[i]); line != seen.end()) {
                ++line->inAfter;
                line->after = i;
            }
        std::vector<std::pair<int, int>> once;
        for (const Seen &line : std::as_const(seen))
            if (line.inBefore == 1 && line.inAfter == 1)
                once.emplace_back(line.before, line.after);
        std::ranges::sort(once);
        return longestRising(once);
    }

    static std::vector<std::pair<int, int>> longestRising(const std::vector<std::pair<int, int>> &pairs)
    {
        std::vector<size_t> ends; // of the rising rows of each length the one that ends lowest
        std::vector<qsizetype> before(pairs.size(), -1);
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto place = std::ranges::lower_bound(ends, pairs[i].second, {}, [&](size_t end) { return pairs[end].second; });
            if (place != ends.begin())
                before[i] = qsizetype(*(place - 1));
            if (place == ends.end())
                ends.push_back(i);
            else
                *place = i;
        }
        std::vector<std::pair<int, int>> row;
        for (qsizetype i = ends.empty() ? -1 : qsizetype(ends.back()); i >= 0; i = before[size_t(i)])
            row.push_back(pairs[size_t(i)]);
        std::ranges::reverse(row);
        return row;
    }

    /// The longest common row of lines, by the table of its lengths.
    void matchAll(const Range &range)
    {
        const qsizetype rows = range.beforeEnd - range.before;
        const qsizetype columns = range.afterEnd - range.after;
        if (rows * columns > largestTable)
            return;
        const qsizetype width = columns + 1;
        std::vector<int> table(size_t((rows + 1) * width), 0);
        const auto at = [&](qsizetype row, qsizetype column) -> int & {
            return table[size_t(row * width + column)];
        };
        for (qsizetype r = rows - 1; r >= 0; --r)
            for (qsizetype c = columns - 1; c >= 0; --c)
                at(r, c) =
                    isSame(range.before + int(r), range.after + int(c)) ? at(r + 1, c + 1) + 1 : std::max(at(r + 1, c), at(r, c + 1));
        for (qsizetype r = 0, c = 0; r < rows && c < columns;) {
            if (isSame(range.before + int(r), range.after + int(c)))
                m_found[size_t(range.before + r++)] = range.after + int(c++);
            else if (at(r + 1, c) >= at(r, c + 1))
                ++r;
            else
                ++c;
        }
    }

    const QStringList &m_before;
    const QStringList &m_after;
    std::vector<int> m_found;
};

} // namespace

std::vector<int> matchLines(const QStringList &before, const QStringList &after) { return LineMatcher(before, after).match(); }

} // namespace domain
