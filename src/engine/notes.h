// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/noteparts.h"
#include "domain/tagpattern.h"
#include "engine/history.h"
#include "engine/ports/choicestore.h"
#include "engine/ports/draftstore.h"
#include <QDate>

namespace engine {

struct Project;
struct ReleaseState;

/// A version that was released: its tag and where that stands.
struct Released {
    domain::Version version;
    TagRef tag;
};

/// The notes of a range and the words it was asked for with.
struct RangeNotes {
    QString from; ///< a tag or revision; empty: from the first commit
    QString to;
    std::shared_ptr<const domain::ReleaseNotes> notes;
};

/// The highest released version whose commit is `tip` or an ancestor of it; nullopt when there is none.
/// `before`, when given, leaves out that version and higher ones.
/// Error: DuplicateVersion when two tags of the pattern claim the same version at different commits;
/// ShallowRepository when none is found in a history that is cut off.
domain::Result<std::optional<Released>> lastReleased(const Repository &repository, const domain::TagPattern &pattern,
                                                     const domain::ObjectId &tip,
                                                     const std::optional<domain::Version> &before = std::nullopt);

/// Notes of `from`..`to`. Without `from`: since the last released version that is older than `to`.
domain::Result<RangeNotes> notesOfRange(const History &history, const domain::TagPattern &pattern, const std::optional<QString> &from,
                                        const QString &to);

/// The ids of both ends.
domain::Result<Range> idsOf(const Repository &repository, const RangeNotes &notes);

/// Fills in who contributed for the first time: reads the history before `from` to its beginning.
domain::Status markFirstTime(const History &history, RangeNotes &notes);

/// What counts for the people of this version; for those of the project without one.
domain::Result<domain::PeopleChoices> peopleChoices(const ChoiceStore &store, const std::optional<domain::Version> &version);

/// Shows commits as a person chose for this version, and people as they chose for it and for the project.
domain::Status applyChoices(const ChoiceStore &store, const std::optional<domain::Version> &version, RangeNotes &notes);

/// The next version that the commits since the last release ask for, and why.
struct NextVersion {
    struct Reason {
        domain::ObjectId commit;
        QString why; ///< a type such as "feat", or "breaking", or "unconventional"
    };
    std::optional<domain::Version> current; ///< nullopt: nothing was released yet
    domain::Version next;
    domain::ReleaseLevel level = domain::ReleaseLevel::None; ///< what is raised; None: nothing asks for a release, next == current
    std::vector<Reason> reasons; ///< the entries of the highest level
};
domain::Result<NextVersion> nextVersion(const History &history, const domain::TagPattern &pattern, const QString &tip);
QString toWord(domain::ReleaseLevel level);

/// The day (UTC) of a release: that of its commit, or else today.
QDate releaseDate(const Project &project, const ReleaseState &state);

/// What a person wrote for this version, or else what the commits give.
struct Draft {
    QString markdown;
    bool written = false; ///< by a person
};
domain::Result<Draft> draft(const Project &project, const domain::Version &version, Document document);
/// What the commits give, whatever a person wrote.
domain::Result<QString> generated(const Project &project, const domain::Version &version, Document document);
/// The same in parts, each with its commits. With `markdown`: the parts of that text, which was generated before.
domain::Result<domain::GeneratedParts> generatedParts(const Project &project, const domain::Version &version, Document document,
                                                      const std::optional<QString> &markdown = std::nullopt);
/// The section of a page of the documentation, beside this body of the changelog's section.
domain::Result<QString> pageSection(const Project &project, const ReleaseState &state, const QString &changelog);

} // namespace engine
