// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/conventionalcommit.h"
#include "domain/credits.h"
#include "domain/notesrules.h"
#include "domain/version.h"
#include <optional>

namespace domain {

/// One line of release notes and where it came from.
struct NotesEntry {
    QString section; ///< "Features", "Bug fixes", ...
    QString type;
    QString scope;
    bool breaking = false;
    QString text;
    QString migration; ///< text of the breaking footer; empty when nobody wrote one
    std::vector<ObjectId> commits;
    std::vector<int> pullRequests;
    std::vector<QString> people;
    bool operator==(const NotesEntry &) const = default;
};

/// A commit that follows no convention.
struct UnconventionalCommit {
    ObjectId id;
    QString subject;
    int pullRequest = 0; ///< of the merge that brought it; 0: none tells one
};

/// The commits of a range, sorted into what readers see. Every commit of the range is in exactly
/// one place: an entry, unconventional, reverted or hidden.
struct ReleaseNotes {
    std::vector<NotesEntry> entries;       ///< in section order, newest first within a section
    std::vector<UnconventionalCommit> unconventional; ///< listed, never lost
    std::vector<ObjectId> reverted;        ///< both halves of a pair that cancels out inside the range
    std::vector<ObjectId> hidden;          ///< by rule: merges, and types such as chore, ci, test
    std::vector<Thanks> thanks;            ///< authors and co-authors, then who helped otherwise, once each
    std::vector<Thanks> others;            ///< credited, but not thanked: programs, and who only committed
    int commitCount = 0;
    NotesRules rules;                      ///< that sorted them

    /// Which version the entries ask for. Unconventional commits ask for a patch: nobody can tell what they change.
    ReleaseLevel level() const;
};

/// As one entry: without a type, where the rules have what no section takes.
NotesEntry entryOf(const UnconventionalCommit &commit, const NotesRules &rules);

/// What the template needs to know beside the entries.
struct NotesHeading {
    QString title;        ///< "v0.12.0", or "Unreleased"
    QString diffLink;     ///< "https://…/compare/v1...v2" or "git diff v1..v2"; empty leaves the line out
};

/// Markdown after the project's template: Highlights, Breaking changes (with migration), Features,
/// Bug fixes, other sections, Upgrade guide, full diff, Thanks, Known issues. Places for a person to
/// fill in are written as <placeholders>, which placeholdersIn() finds again.
QString toMarkdown(const ReleaseNotes &notes, const NotesHeading &heading);

/// What stands under "Added", "Changed", ... of Keep a Changelog 1.1.0: breaking changes first. None is empty.
struct ChangelogGroup {
    QString category;
    std::vector<const NotesEntry *> entries; ///< of the notes, which must outlive this
    std::vector<NotesEntry> unconventional;  ///< come below the others, where the rules have what no section takes
};
std::vector<ChangelogGroup> changelogGroups(const ReleaseNotes &notes);

/// The body of a Keep a Changelog 1.1.0 section (### Added, ### Changed, ### Fixed ...) for the same entries.
QString toChangelogBody(const ReleaseNotes &notes);

/// Line numbers (from 1) that still hold a <placeholder> of the template outside code.
std::vector<int> placeholdersIn(const QString &markdown);

} // namespace domain
