// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/project.h"
#include "engine/releasestate.h"

namespace engine {

/// What came after the newest commit that a check passed for.
struct ChangedSince {
    domain::ObjectId passed;
    std::vector<domain::Commit> commits; ///< newest first
    QStringList paths;
};

struct CheckPast {
    std::vector<PastResult> results;   ///< newest first
    std::optional<ChangedSince> since; ///< nullopt when it passed for the candidate, or never did
};

/// The earlier results of a check that are kept: of commands and of people's words. Blocks.
domain::Result<CheckPast> pastOf(const Project &project, const ReleaseState &state, const QString &check);

/// How long the steps of an act took when they were carried out before: step id to milliseconds, the median of what
/// the journal's entries say. A step that was found done says nothing.
std::map<QString, qint64> usualDurations(const std::vector<JournalEntry> &entries);

} // namespace engine
