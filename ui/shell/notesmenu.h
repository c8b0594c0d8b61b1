// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QAction;
class QWidget;

namespace ui {

class NotesPane;
class Settings;

/// The actions of a window that work in the editor of its notes: they can be done while that is on the screen.
class NotesMenu final : public QObject {
    Q_OBJECT
public:
    NotesMenu(QWidget &window, NotesPane &pane, Settings &settings);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void bindFind(QWidget &window);
    void bindExport(QWidget &window);
    static void bindSpelling(QWidget &window, Settings &settings);
    void refresh();

    NotesPane &m_pane;
    QList<QAction *> m_actions;
};

} // namespace ui
