// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"

namespace domain {

/// A commit of a range that says it takes others back.
struct Revert {
    size_t commit = 0;         ///< its place in the range
    std::vector<ObjectId> ids; ///< what it takes back, full or abbreviated
    QString subject;           ///< what it takes back when it names no id
};

/// For each commit of the range: is it one half of a pair that cancels out? A revert whose work lies outside
/// the range, even in part, is not. `reverts` in the order of the range.
std::vector<bool> cancelledCommits(const std::vector<Commit> &newestFirst, const std::vector<Revert> &reverts);

} // namespace domain
