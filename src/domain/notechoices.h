// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releasenotes.h"
#include <QHash>
#include <memory>

namespace domain {

/// How some commits are shown, whatever their messages say: one entry in place of several, several in place of one, none.
struct NoteChoice {
    std::vector<ObjectId> commits; ///< not empty
    /// None: hidden. An empty section: the rules tell it by type and scope.
    std::vector<NotesEntry> entries;
    bool operator==(const NoteChoice &) const = default;
};

/// What a person chose for the commits of a release; history is not touched. A value that is cheap to copy.
class NoteChoices {
public:
    bool isEmpty() const { return m_byCommit.isEmpty(); }
    /// nullptr: the commit is shown as its message says. Good until the next change.
    const NoteChoice *of(const ObjectId &commit) const;
    /// Comes in place of everything that was chosen for any of its commits.
    void put(NoteChoice choice);
    /// The commits of that choice are shown as their messages say again.
    void forget(const ObjectId &commit);
    /// By the ids of their first commits.
    std::vector<NoteChoice> all() const;
    bool operator==(const NoteChoices &other) const;

private:
    QHash<ObjectId, std::shared_ptr<const NoteChoice>> m_byCommit;
};

/// The notes with what was chosen. Entries stay where they are in their section; those that come into another one come
/// last there. Of a choice whose commits have left the range, in part, the rest counts. Every commit keeps one place.
ReleaseNotes withChoices(ReleaseNotes notes, const NoteChoices &choices);

/// The section that an entry comes into; a person's choice is never hidden by a rule.
QString sectionFor(const NotesEntry &entry, const NotesRules &rules);

} // namespace domain
