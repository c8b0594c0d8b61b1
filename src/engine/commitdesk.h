// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/notechoices.h"
#include "engine/releasestate.h"

namespace engine {

/// A commit of a release and what becomes of it when nobody chooses otherwise.
struct DeskCommit {
    enum class Place : quint8 { Shown, TypeHidden, Merge, Reverted, Unconventional };
    domain::NotesEntry own;                ///< what its message says; the section where that is shown
    std::vector<domain::NotesEntry> parts; ///< what a squashed message tells and no rule hides; nothing when that is `own` alone
    Place place = Place::Shown;
};

/// Every commit of a release, and how a person wants some of them shown.
struct CommitDesk {
    std::vector<DeskCommit> commits; ///< newest first
    domain::NotesRules rules;
    domain::NoteChoices choices;
};

/// Reads the commits of the release. Errors: those of Repository::walk() and ChoiceStore::read().
domain::Result<CommitDesk> commitDesk(const Project &project, const ReleaseState &state);

} // namespace engine
