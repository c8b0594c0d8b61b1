// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notefiles.h"
#include "engine/textedits.h"

namespace ui {

using engine::CancelToken;
using engine::Job;

namespace {

using Edits = std::vector<domain::FileEdit>;

ChangeSheet sheetOf(const ReleasePtr &release, const Edits &edits)
{
    const QString version = release->state.version.toString();
    ChangeSheet sheet{NoteFiles::tr("What is written of %1").arg(version), {}, {}, {}};
    const bool isCut = release->state.reviewed || release->state.landed;
    if (edits.empty())
        sheet.introduction = NoteFiles::tr("A cut writes no file of these texts: the process names no changelog and no page, or they tell "
                                           "of %1 already. The release notes become the message of the tag.")
                                 .arg(version);
    else if (isCut)
        sheet.introduction = NoteFiles::tr("The release has been cut already. This is what the texts would give now.");
    else
        sheet.introduction = NoteFiles::tr("Nothing has been written yet. The cut makes these changes, beside the new version numbers, and "
                                           "its plan shows them again. The release notes become the message of the tag.");
    for (const domain::FileEdit &edit : edits)
        sheet.effects.push_back({engine::Effect::Kind::Diff, release->project->repository->diff(edit)});
    return sheet;
}

} // namespace

NoteFiles::NoteFiles(NotesViewModel &notes, QObject *parent) : QObject(parent), m_notes(notes) {}

void NoteFiles::preview()
{
    if (!m_notes.release() || !m_notes.isLoaded())
        return;
    m_notes.whenSaved([this] {
        m_work.start<ChangeSheet>(
            [release = m_notes.release()](const CancelToken &, const Job::Post &) -> domain::Result<ChangeSheet> {
                const auto edits = engine::textEdits(*release->project, release->state);
                return edits ? domain::Result<ChangeSheet>(sheetOf(release, *edits)) : domain::failure(edits.error());
            },
            [this](const domain::Result<ChangeSheet> &sheet) {
                if (!sheet)
                    return Q_EMIT failed(sheet.error());
                Q_EMIT worked(*sheet);
            });
    });
}

} // namespace ui
