// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/help/reportviewmodel.h"
#include <QDialog>

namespace ui {

namespace Ui {
class ReportDialog;
}
class Prompter;

/// Shows all that a report will contain, to be changed, copied or saved.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    ReportDialog(ReportSources sources, Prompter &prompter, QWidget *parent = nullptr);
    ~ReportDialog() override;

private:
    void refresh();
    void copy();
    void askWhereToSave();

    ReportViewModel m_report;
    Prompter &m_prompter;
    std::unique_ptr<Ui::ReportDialog> m_form;
};

} // namespace ui
