// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/setup/setupviewmodel.h"
#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace ui {

class MessageBar;
class ProcessPart;

/// Drafts slipway.toml for a repository that has none: guesses at the left, the file and its checklist at the right.
class SetupDialog final : public QDialog {
    Q_OBJECT
public:
    SetupDialog(SetupDoors doors, const QString &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    void written(const QString &workTree);

private:
    void buildGuesses();
    QWidget *makeBody();
    QLayout *makeButtons();
    void bind();
    void refresh();
    void showEvidence();
    void copyCommand();

    SetupViewModel m_setup;
    MessageBar *m_message;
    MessageBar *m_textRules;
    QTreeView *m_guesses;
    QLabel *m_evidence;
    ProcessPart *m_file;
    QPushButton *m_write = nullptr;
};

} // namespace ui
