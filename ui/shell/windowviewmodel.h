// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checklist/checklistviewmodel.h"
#include "ui/checklist/fixviewmodel.h"
#include "ui/checklist/signoffviewmodel.h"
#include "ui/notes/commitdeskviewmodel.h"
#include "ui/notes/notesviewmodel.h"
#include "ui/notes/peopledeskviewmodel.h"
#include "ui/publish/releaserunviewmodel.h"
#include "ui/shell/news.h"
#include "ui/shell/releaseviewmodel.h"

namespace ui {

/// The view-models of the window and who hears whom.
class WindowViewModel final : public QObject {
    Q_OBJECT
public:
    explicit WindowViewModel(ProjectDoors doors, QObject *parent = nullptr);

    ReleaseViewModel &release() { return m_release; }
    ChecklistViewModel &checklist() { return m_checklist; }
    SignOffViewModel &signOff() { return m_signOff; }
    FixViewModel &fix() { return m_fix; }
    NotesViewModel &notes() { return m_notes; }
    CommitDeskViewModel &desk() { return m_desk; }
    PeopleDeskViewModel &people() { return m_people; }
    ReleaseRunViewModel &run() { return m_run; }
    const News &news() const { return m_news; }

    /// The plan of an act, with the notes as they were typed.
    void preview(engine::Act act);
    void previewNext() { preview(m_checklist.nextAct()); }
    /// The change that makes a check pass, from the notes as they were typed.
    void proposeFix(const domain::CheckDefinition &check);
    QString previewNextWords() const; ///< "Preview cut of 0.12.0…"; empty when nothing comes next
    bool canPreview() const;
    bool isPublished() const; ///< every target holds what it should: nothing comes next

    /// Why the person cannot do it now, as a word of advice; empty when they can.
    QString whyNotOpen() const; ///< another repository
    QString whyNotWork() const; ///< with the open one
    QString whyNotPreview(engine::Act act) const;
    QString whyNotResume() const;
    QString whyNotUndo() const;

Q_SIGNALS:
    /// The repository that was just opened holds an act that did not come to its end: what was found.
    void foundInterrupted(const QString &words);
    void failed(const domain::Error &error);
    void logged(const QString &source, const engine::LogLines &lines);

private:
    void relayFailures();
    void tellInterrupted();

    ReleaseViewModel m_release;
    ChecklistViewModel m_checklist;
    SignOffViewModel m_signOff;
    FixViewModel m_fix;
    NotesViewModel m_notes;
    CommitDeskViewModel m_desk;
    PeopleDeskViewModel m_people;
    ReleaseRunViewModel m_run;
    bool m_newlyOpened = false;
    News m_news{m_checklist, m_run};
};

} // namespace ui
