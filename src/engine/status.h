// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/project.h"
#include "engine/releasestate.h"

namespace engine {

/// One row of the board: what a target should hold against what it does hold.
struct TargetStatus {
    enum class State { NotStarted, Verified, Missing, Differs, Unknown };
    QString id;
    QString line;     ///< "main"
    QString place;    ///< the folder
    State state = State::NotStarted;
    QString expected;      ///< digest of the archive, or of the first file that differs; empty before it is built
    QString actual;
    QStringList differing; ///< names of files that are missing, changed, or none of this release's
    std::optional<domain::Error> problem;
};
QString toWord(TargetStatus::State state);

/// Reads every target. Before the tag exists, targets are NotStarted.
std::vector<TargetStatus> boardOf(std::shared_ptr<const Project> project, const ReleaseState &state, const CancelToken &cancel);

/// The release this is about when nobody names one: the unfinished one of the journal, or the next version.
domain::Result<domain::Version> currentVersion(const Project &project);

} // namespace engine
