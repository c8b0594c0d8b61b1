// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/logline.h"
#include "ui/common/look.h"
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace ui {

class ChecklistPane;
class EmptyState;
class LogPane;
class NotesPane;
struct NoteTools;
class PaneList;
class Prompter;
class PublishPane;
class ReleaseHeader;
class Settings;
class WindowViewModel;

/// The open project: its release above, the panes at the left, the log below.
class WorkPage final : public QWidget {
    Q_OBJECT
public:
    enum Pane { Checklist, Notes, Publish };
    WorkPage(WindowViewModel &model, const NoteTools &tools, Prompter &prompter, Settings &settings, QWidget *parent = nullptr);

    void choose(int pane); ///< and puts the focus there
    QString paneName() const; ///< "checklist", "notes", "publish"
    QList<QWidget *> parts() const; ///< in the order of reading
    void toggleLog();
    void findInLog();
    QString logText() const;
    NotesPane &notes() { return *m_notes; }
    void log(const QString &source, const engine::LogLines &lines);
    void saveLayout(Settings &settings) const;
    void restoreLayout(Settings &settings);

Q_SIGNALS:
    void fileWanted(const QString &path, int line);
    void linkWanted(const QUrl &link);
    void told(ui::Look look, const QString &words);

private:
    void place();
    void bind();
    void refresh();
    void showPane();
    void askToSkip(Prompter &prompter);
    void shareHeight(bool logOpen);

    WindowViewModel &m_model;
    ReleaseHeader *m_header;
    PaneList *m_panes;
    QStackedWidget *m_stack;
    ChecklistPane *m_checklist;
    NotesPane *m_notes;
    PublishPane *m_publish;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    LogPane *m_log;
    bool m_entering = false; ///< the pane is to have the focus as soon as there is something in it
};

} // namespace ui
