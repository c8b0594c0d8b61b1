// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releasenotes.h"

namespace domain {

/// The section of the notes that tells what breaks, and the mark of that in the changelog.
inline const QString breakingTitle = QStringLiteral("Breaking changes");
inline const QString breakingMark = QStringLiteral("**Breaking:** ");

/// Types whose name tells a reader nothing: the text says it all.
bool isSilentType(const QString &type);
/// In a section that has a name for what is in it only the last one needs to tell types.
bool namesType(const NotesEntry &entry, const NotesRules &rules);

/// "**api:** ", or for a type of the project's own "**deps:** " and "**deps(npm):** ".
void appendPrefix(QString &text, const NotesEntry &entry, bool namesType);
/// " (#12)", or the commit when there is no pull request to follow.
void appendSource(QString &text, const NotesEntry &entry);

/// A proposal of what to show first, at most three: features that were reviewed before those that were not, the newest first.
std::vector<const NotesEntry *> highlightsOf(const ReleaseNotes &notes);

} // namespace domain
