// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/changelog.h"
#include "engine/draftedits.h"
#include "engine/notes.h"
#include "engine/ports/draftarchive.h"
#include "engine/releasestate.h"

namespace engine {

/// Another program wrote a draft's file, or the section of the changelog that is for it.
struct DraftElsewhere {
    QString common; ///< what both texts came from; null: not known
    QString theirs; ///< what stands there now
    bool operator==(const DraftElsewhere &) const = default;
};

/// A draft as a person goes on with it.
struct OpenedDraft {
    Draft draft;
    EditedText edited; ///< what was written here, with all that led to it
    std::optional<QString> onDisk; ///< what the file holds, or held before another program wrote it; nullopt: there was none
    std::optional<QString> theirs; ///< what another program wrote since
};

/// Reads the draft, or makes it from the commits. What another program wrote while it was closed does not come in place of
/// what was written here, but beside it.
domain::Result<OpenedDraft> openDraft(const Project &project, const domain::Version &version, Document document);

/// Looks whether the file holds something else than Slipway knows of, and than what is to be written there. `onDisk` is what
/// it held; nullopt: there was no file. A file that is gone is not told. What is found is kept among the earlier texts.
domain::Result<std::optional<DraftElsewhere>> keepElsewhere(const Project &project, const QString &version, Document document,
                                                            const std::optional<QString> &onDisk, const QString &mine);

/// Whether the text is among the earlier ones of the draft for this reason, as one is that somebody decided about. Blocks.
bool isKept(const Project &project, const QString &version, Document document, KeptDraft::Why why, const QString &text);

/// The section that the changelog of the work tree has for the version already, where it says something else than the text that
/// is written for it, and nobody has decided about it yet: until then the cut leaves such a section as it is. Where both are the same that
/// is kept as what they have in common. Blocks.
domain::Result<std::optional<DraftElsewhere>> changelogElsewhere(const Project &project, const ReleaseState &state, const QString &mine);

/// Somebody decided about that section: what another program changes of it from now on is held against it.
domain::Status decideSection(const Project &project, const QString &version, const QString &theirs);

/// What a cut writes in place of a section that the changelog has for the version: the text that a person wrote, where it was decided
/// about this section. nullopt: the section stays. Blocks.
domain::Result<std::optional<QString>> textInPlaceOf(const Project &project, const QString &version,
                                                     const domain::ChangelogSection &section);

} // namespace engine
