// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/setup/processeditviewmodel.h"
#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class MessageBar;
class ProcessPart;
class Prompter;

/// Changes the slipway.toml that is there: the text, what is wrong with it, and the checklist that it gives.
class ProcessDialog final : public QDialog {
    Q_OBJECT
public:
    ProcessDialog(ProcessDoors doors, const QString &folder, Prompter &prompter, QWidget *parent = nullptr);

    void reject() override; ///< asks first where something is not saved

Q_SIGNALS:
    void saved(const QString &workTree);
    void logged(const QString &source, const engine::LogLines &lines);

private:
    QLayout *makeButtons();
    void bind();
    void showText();
    void refresh();
    void askToSave(const ChangeSheet &sheet);
    void tellOther();

    ProcessEditViewModel m_edit;
    Prompter &m_prompter;
    MessageBar *m_message;
    MessageBar *m_offer;
    ProcessPart *m_part;
    QLabel *m_state;
    QPushButton *m_save = nullptr;
};

} // namespace ui
