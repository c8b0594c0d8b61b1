// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <span>
#include <vector>

namespace domain {

/// How commits that were read one by one belong together. A commit's number is its place in the order of reading, from 0.
struct CommitOrder {
    static constexpr quint32 outside = UINT32_MAX;

    std::vector<quint32> newestFirst;  ///< the range, children before parents; a number that is not here is not in it
    std::vector<quint32> parentsBegin; ///< where each number's parents begin in `parents`, and where the last one's end
    std::vector<quint32> parents;      ///< `outside` stands for one that is not in the range

    std::span<const quint32> parentsOf(quint32 number) const
    {
        return std::span(parents).subspan(parentsBegin[number], parentsBegin[number + 1] - parentsBegin[number]);
    }
};

} // namespace domain
