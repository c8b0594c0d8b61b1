// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/notechecking.h"
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QMenu;
class QPushButton;

namespace ui {

class MarkdownEditor;
class NoteCompletions;

/// What stands below the editor: how many words there are, how many remarks on them, and on demand which.
class NoteStrip final : public QWidget {
    Q_OBJECT
public:
    NoteStrip(const NotesViewModel &notes, MarkdownEditor &editor, NoteCompletions &completions, QWidget *parent);

    void look() { m_checking.look(); }
    engine::NoteMentions mentions() const { return m_checking.mentions(); }
    QList<QWidget *> stops() const; ///< of Tab, in their order

Q_SIGNALS:
    void looked();

private:
    void build();
    void refresh();
    void refreshWords();
    void goTo(int row);
    void fix();
    void make(const domain::NoteFix &fix);
    void addFixes(QMenu &menu, QAction *before, int row);
    void fill(QMenu &menu, int position);
    int row() const;

    MarkdownEditor &m_editor;
    NoteCompletions &m_completions;
    NoteChecking m_checking;
    QPushButton *m_toggle;
    QPushButton *m_fix;
    QLabel *m_words;
    QListView *m_list;
};

} // namespace ui
