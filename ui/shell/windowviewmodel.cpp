// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowviewmodel.h"
#include "phrases/phrases.h"

namespace ui {

WindowViewModel::WindowViewModel(ProjectDoors doors, QObject *parent) : QObject(parent), m_release(std::move(doors))
{
    connect(&m_release, &ReleaseViewModel::releaseChanged, this, [this] {
        m_checklist.setRelease(m_release.release());
        m_signOff.setRelease(m_release.release());
        m_fix.setRelease(m_release.release());
        m_notes.setRelease(m_release.release());
        m_desk.setRelease(m_release.release());
        m_people.setRelease(m_release.release());
        m_run.setRelease(m_release.release(), m_release.unfinished());
        tellInterrupted();
    });
    connect(&m_release, &ReleaseViewModel::opened, this, [this] { m_newlyOpened = true; });
    connect(&m_fix, &FixViewModel::told, &m_checklist, &ChecklistViewModel::look);
    connect(&m_checklist, &ChecklistViewModel::changed, &m_signOff, &SignOffViewModel::look); // notes and checks are part of it
    connect(&m_fix, &FixViewModel::logged, this, &WindowViewModel::logged);
    connect(&m_notes, &NotesViewModel::saved, &m_checklist, &ChecklistViewModel::look);
    connect(&m_desk, &CommitDeskViewModel::kept, &m_notes, &NotesViewModel::generateAnew);
    connect(&m_desk, &CommitDeskViewModel::kept, &m_checklist, &ChecklistViewModel::look);
    connect(&m_people, &PeopleDeskViewModel::kept, &m_notes, &NotesViewModel::generateAnew);
    connect(&m_people, &PeopleDeskViewModel::kept, &m_checklist, &ChecklistViewModel::look);
    connect(&m_run, &ReleaseRunViewModel::checked, &m_checklist, &ChecklistViewModel::apply);
    connect(&m_run, &ReleaseRunViewModel::ended, this, [this] { m_release.refresh(false); });
    connect(&m_checklist, &ChecklistViewModel::logged, this, &WindowViewModel::logged);
    connect(&m_run, &ReleaseRunViewModel::logged, this, &WindowViewModel::logged);
    relayFailures();
}

void WindowViewModel::relayFailures()
{
    connect(&m_release, &ReleaseViewModel::failed, this, &WindowViewModel::failed);
    connect(&m_checklist, &ChecklistViewModel::failed, this, &WindowViewModel::failed);
    connect(&m_signOff, &SignOffViewModel::failed, this, &WindowViewModel::failed);
    connect(&m_fix, &FixViewModel::failed, this, &WindowViewModel::failed);
    connect(&m_notes, &NotesViewModel::failed, this, &WindowViewModel::failed);
    connect(&m_desk, &CommitDeskViewModel::failed, this, &WindowViewModel::failed);
    connect(&m_people, &PeopleDeskViewModel::failed, this, &WindowViewModel::failed);
    connect(&m_run, &ReleaseRunViewModel::failed, this, &WindowViewModel::failed);
}

void WindowViewModel::preview(engine::Act act)
{
    m_notes.whenSaved([this, act] { m_run.preview(act); });
}

void WindowViewModel::proposeFix(const domain::CheckDefinition &check)
{
    m_notes.whenSaved([this, check] { m_fix.propose(check); });
}

void WindowViewModel::tellInterrupted()
{
    if (!m_release.release() || !std::exchange(m_newlyOpened, false))
        return;
    if (const QString words = m_run.interruption(); !words.isEmpty())
        Q_EMIT foundInterrupted(words);
}

bool WindowViewModel::isPublished() const { return m_release.stage() == engine::Stage::Publish && m_run.isPublished(); }

bool WindowViewModel::canPreview() const { return m_release.release() && !m_run.isRunning(); }

QString WindowViewModel::whyNotOpen() const
{
    if (m_run.isRunning())
        return tr("An act is being carried out");
    return m_release.isBusy() ? tr("A repository is being read") : QString();
}

QString WindowViewModel::whyNotWork() const
{
    if (m_run.isRunning())
        return tr("An act is being carried out");
    return m_release.isOpen() ? QString() : tr("No repository is open");
}

QString WindowViewModel::whyNotPreview(engine::Act act) const
{
    if (const QString why = whyNotWork(); !why.isEmpty())
        return why;
    if (!m_release.release())
        return tr("A repository is being read");
    const engine::Act next = nextAct(*m_release.stage());
    if (act < next)
        return tr("Done already");
    return act == next ? QString() : tr("First comes: %1").arg(phrases::word(next));
}

QString WindowViewModel::whyNotResume() const
{
    if (const QString why = whyNotWork(); !why.isEmpty())
        return why;
    return m_run.canResume() || m_run.canRetry() ? QString() : tr("No act was interrupted");
}

QString WindowViewModel::whyNotUndo() const
{
    if (const QString why = whyNotWork(); !why.isEmpty())
        return why;
    return m_fix.canUndo() ? QString() : tr("No file was changed by Slipway");
}

QString WindowViewModel::previewNextWords() const
{
    const ReleasePtr &release = m_release.release();
    if (!release)
        return {};
    return previewWords(nextAct(release->state.stage()), release->state.version.toString(), release->state.tag);
}

} // namespace ui
