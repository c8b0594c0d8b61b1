// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/readcommits.h"

namespace domain {

/// A commit that says it takes others back.
struct Revert {
    quint32 commit = 0;        ///< its number
    std::vector<ObjectId> ids; ///< what it takes back, full or abbreviated
    QString subject;           ///< what it takes back when it names no id
};

/// For each number: is it one half of a pair that cancels out in the range? A revert whose work lies outside
/// the range, even in part, is not. Empty when nothing cancels out.
std::vector<bool> cancelledCommits(const ReadCommits &commits, const CommitOrder &order, std::vector<Revert> reverts);

} // namespace domain
