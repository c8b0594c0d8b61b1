// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/setup/setupviewmodel.h"
#include <QDialog>

class QLabel;
class QListView;
class QPushButton;
class QTreeView;

namespace ui {

class CodeEditor;
class MessageBar;

/// Drafts slipway.toml for a repository that has none: guesses at the left, the file and its checklist at the right.
class SetupDialog final : public QDialog {
    Q_OBJECT
public:
    SetupDialog(SetupDoors doors, const QString &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    void written(const QString &workTree);

private:
    void buildGuesses();
    void buildFile();
    QWidget *makeBody();
    QLayout *makeButtons();
    QWidget *titled(const QString &title, QWidget *content);
    void bind();
    void refresh();
    void showEvidence();
    void goToProblem(const QModelIndex &index);
    void copyCommand();

    SetupViewModel m_setup;
    MessageBar *m_message;
    MessageBar *m_textRules;
    QTreeView *m_guesses;
    QLabel *m_evidence;
    CodeEditor *m_file;
    QListView *m_checks;
    QListView *m_problems;
    QWidget *m_problemPart = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace ui
