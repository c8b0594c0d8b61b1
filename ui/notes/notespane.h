// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/markdownrenderer.h"
#include "ui/notes/notecompletions.h"
#include "ui/notes/noteelsewhere.h"
#include "ui/notes/noteexport.h"
#include "ui/notes/notefiles.h"
#include "ui/notes/notespelling.h"
#include "ui/notes/notesviewmodel.h"
#include <QWidget>

class QAbstractButton;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ui {

class CommitDesk;
class CommitDeskViewModel;
class ElsewhereBar;
class ElidedLabel;
class FindBar;
class LivePreview;
class MarkdownEditor;
class NoteStrip;
class NoteTracking;
class OriginMargin;
class PeopleDesk;
class PeopleDeskViewModel;
class Prompter;
class ProposalsPanel;
class Settings;
class SpellMarks;

/// What the editor works with beside the release.
struct NoteTools {
    std::shared_ptr<const engine::MarkdownRenderer> renderer;
    SpellTools spelling;
    std::shared_ptr<engine::FileWatcher> watcher; ///< null: files are looked at when the window becomes active
};

/// The editor of the release's texts with its outline and preview. Binds and asks; decides nothing.
class NotesPane final : public QWidget {
    Q_OBJECT
public:
    NotesPane(NotesViewModel &notes, CommitDeskViewModel &desk, PeopleDeskViewModel &people, const NoteTools &tools, Prompter &prompter,
              Settings &settings, QWidget *parent = nullptr);
    ~NotesPane() override;

    MarkdownEditor &editor() { return *m_editor; }
    FindBar &findBar() { return *m_find; }
    NoteExport &exports() { return m_export; }
    /// The text, when the commits or people are shown.
    void showDocument() { showPage(Page::Text); }
    OriginMargin &margin() { return *m_margin; }
    SpellMarks &spellMarks() { return *m_spellMarks; }
    void showVersions(); ///< the earlier texts of the draft
    void showFiles() { m_files.preview(); } ///< what a cut writes

Q_SIGNALS:
    void linkWanted(const QUrl &link);
    void commitWanted(const QString &id);
    void told(ui::Look look, const QString &words);

private:
    enum class Page { Text, Commits, People };
    QLayout *makeHeader();
    QWidget *makeBody();
    QAbstractButton *makeSwitch(const QString &name, const QString &words, const std::function<void()> &show);
    void bind();
    void showPage(Page page);
    void bindTracking();
    void bindSpelling();
    void bindElsewhere();
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showText();
    void refresh();
    void keepEdit(int position, int removed, int added);
    void showEdit(qsizetype position, qsizetype removed, qsizetype added);
    void askBackToGenerated();
    void scrollPreview();
    void scrollEditor();

    NotesViewModel &m_notes;
    CommitDeskViewModel &m_deskModel;
    PeopleDeskViewModel &m_peopleModel;
    Prompter &m_prompter;
    NoteCompletions m_completions;
    NoteExport m_export;
    NoteFiles m_files;
    ElidedLabel *m_keeping;
    QLabel *m_placeholders;
    QPushButton *m_filesButton;
    QPushButton *m_back;
    QAbstractButton *m_notesSwitch;
    QAbstractButton *m_changelogSwitch;
    QAbstractButton *m_deskSwitch;
    QAbstractButton *m_peopleSwitch;
    QStackedWidget *m_stack;
    CommitDesk *m_desk;
    PeopleDesk *m_people;
    QTreeView *m_outline;
    MarkdownEditor *m_editor;
    FindBar *m_find;
    NoteTracking *m_tracking;
    OriginMargin *m_margin;
    ProposalsPanel *m_proposals;
    NoteStrip *m_strip;
    NoteElsewhere *m_elsewhere;
    ElsewhereBar *m_elsewhereBar;
    NoteSpelling *m_spelling;
    SpellMarks *m_spellMarks;
    LivePreview *m_preview;
    bool m_isShown = false;   ///< a text of this release, which another may take the place of
    bool m_showing = false;   ///< the editor is given a text: it has not been written there
    bool m_scrolling = false; ///< one side moves the other: the other must not move it back
    bool m_isEditing = false; ///< the text changed, and what follows from that goes on
};

} // namespace ui
