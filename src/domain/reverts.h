// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/readcommits.h"
#include <functional>

namespace domain {

/// A commit that says it takes others back.
struct Revert {
    quint32 commit = 0;        ///< its number
    std::vector<ObjectId> ids; ///< what it takes back, full or abbreviated
    QString subject;           ///< what it takes back when it names no id, or one that is gone
    bool isWhole = false;      ///< nothing is left out of the subject: Git's own words
};

/// Whether an id, full or abbreviated, is that of a commit which the newest one of the range has behind it.
using IsBehind = std::function<bool(const ObjectId &)>;

/// For each number: is it one half of a pair that cancels out in the range? A revert whose work lies outside the range, even
/// in part, is not. One that names the id of before a rebase, or of another branch, takes back the commit with the
/// subject: where there is one, `isBehind` is asked about the id. Empty when nothing cancels out.
std::vector<bool> cancelledCommits(const ReadCommits &commits, const CommitOrder &order, std::vector<Revert> reverts,
                                   const IsBehind &isBehind);

} // namespace domain
