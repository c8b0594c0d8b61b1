// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/mailmap.h"
#include "domain/releasenotes.h"

namespace domain {

/// What a commit says as one entry, without a section. One that follows no convention has no type. People are
/// spelled as the mailmap wants it.
NotesEntry entryOf(const Commit &commit, const Mailmap &mailmap = {});

/// The same with a type, guessed from the first word of a commit that follows no convention: "Add" is "feat". The words stay.
std::optional<NotesEntry> guessedEntry(const NotesEntry &entry);

/// The entries that the message of a squash merge tells, its own first: its lines that follow the convention with a known
/// type, or as items of a list. Nothing when there is but one.
std::vector<NotesEntry> entriesWithin(const Commit &commit, const Mailmap &mailmap = {});

} // namespace domain
