// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/draftfile.h"
#include <utility>

namespace ui {

using engine::CancelToken;
using engine::Job;

void DraftFile::setDraft(ReleasePtr release, engine::Document document)
{
    m_release = std::move(release);
    m_document = document;
}

void DraftFile::forget()
{
    m_disk = std::make_shared<Disk>();
    m_accepted.reset();
    setElsewhere({});
}

void DraftFile::opened(const engine::OpenedDraft &draft)
{
    m_disk = std::make_shared<Disk>(Disk{engine::sealOf(draft.edited.text), draft.onDisk});
    if (draft.theirs)
        setElsewhere(engine::DraftElsewhere{draft.onDisk.value_or(QString()), *draft.theirs});
}

void DraftFile::openedAgain(const engine::OpenedDraft &draft) { m_disk = std::make_shared<Disk>(Disk{m_disk->seal, draft.onDisk}); }

void DraftFile::keep(const QString &text, const engine::EditBatch &edits, std::function<void(const domain::Result<Elsewhere> &)> answer)
{
    m_jobs.start<Elsewhere>([keep = keeper(text, edits)](const CancelToken &, const Job::Post &) { return keep(); },
                            [this, disk = m_disk, answer = std::move(answer)](const domain::Result<Elsewhere> &end) {
                                if (end && disk == m_disk)
                                    setElsewhere(*end);
                                else if (end && *end)
                                    return;
                                answer(end);
                            },
                            Work::Turn::After);
}

void DraftFile::keepNow(const QString &text, const engine::EditBatch &edits) { (void)keeper(text, edits)(); }

/// Keeps the text and what led to it. The edits come first: of a text that was not written to its end they know more.
std::function<domain::Result<DraftFile::Elsewhere>()> DraftFile::keeper(const QString &text, const engine::EditBatch &edits)
{
    return [release = m_release, document = m_document, text, batch = edits, disk = m_disk,
            accepted = std::exchange(m_accepted, std::nullopt)]() mutable -> domain::Result<Elsewhere> {
        const auto &project = *release->project;
        const QString version = release->state.version.toString();
        batch.before = std::exchange(disk->seal, engine::sealOf(text));
        batch.after = disk->seal;
        // Without them the history has a gap. The words matter more, and saving those says what is wrong with the disk.
        (void)project.edits->append(version, document, engine::toBytes(batch));
        if (accepted)
            disk->held = accepted;
        const auto elsewhere = engine::keepElsewhere(project, version, document, disk->held, text);
        if (elsewhere && *elsewhere)
            return elsewhere;
        if (const domain::Status saved = project.drafts->save(version, document, text); !saved)
            return domain::failure(saved.error());
        disk->held = text;
        return Elsewhere();
    };
}

void DraftFile::keepPlace(const engine::EditPlace &place)
{
    m_jobs.start<void>(
        [release = m_release, document = m_document, place, disk = m_disk](const CancelToken &, const Job::Post &) {
            const engine::EditBatch batch{disk->seal, disk->seal, place, {}};
            return release->project->edits->append(release->state.version.toString(), document, engine::toBytes(batch));
        },
        [](const domain::Status &) {}, Work::Turn::After);
}

void DraftFile::look(const QString &mine)
{
    m_jobs.start<Elsewhere>(
        [release = m_release, document = m_document, mine, disk = m_disk](const CancelToken &, const Job::Post &) {
            return engine::keepElsewhere(*release->project, release->state.version.toString(), document, disk->held, mine);
        },
        [this, disk = m_disk](const domain::Result<Elsewhere> &found) {
            if (found && disk == m_disk)
                setElsewhere(*found);
        },
        Work::Turn::After);
}

void DraftFile::accept(const engine::DraftElsewhere &seen)
{
    m_accepted = seen.theirs;
    setElsewhere({});
}

void DraftFile::letGo() { setElsewhere({}); }

domain::Error DraftFile::inTheWay() const
{
    return {domain::ErrorKind::FileChanged, m_release->project->drafts->place(m_release->state.version.toString(), m_document), {}, {}, {}};
}

void DraftFile::setElsewhere(const Elsewhere &elsewhere)
{
    if (m_elsewhere == elsewhere)
        return;
    m_elsewhere = elsewhere;
    Q_EMIT changed();
}

} // namespace ui
