// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releaseprocess.h"
#include "engine/history.h"
#include "engine/ports/journal.h"

namespace engine {

/// What can be said of a project without opening it for work.
struct ProjectGlance {
    QString name;                           ///< empty when no slipway.toml gives one
    std::optional<domain::Version> current; ///< the last release; nullopt before the first
    QDateTime releasedAt;                   ///< UTC, the commit of that release
    std::optional<domain::Version> next;    ///< nullopt while no commit asks for a release
    QDate due;                              ///< UTC, the day a minor version is due by the cadence; invalid without one
    std::optional<JournalEntry> unfinished; ///< an act that was begun and has not ended
};

/// Reads only. `journal` may be null: nothing was ever begun. Error: EmptyRepository and those of nextVersion().
domain::Result<ProjectGlance> glance(const History &history, const domain::ReleaseProcess &process, const Journal *journal);

} // namespace engine
