// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/plan/changesheet.h"
#include <QDialog>
#include <memory>

class QTextBrowser;

namespace ui {

class CodeColours;

/// Shows the exact changes of files before anything is written. Says yes with accepted(), where the sheet has a verb for it.
class ChangesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ChangesDialog(ChangeSheet sheet, QWidget *parent = nullptr);
    ~ChangesDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showEffects();

    ChangeSheet m_sheet;
    std::unique_ptr<CodeColours> m_colours;
    QTextBrowser *m_effect;
};

} // namespace ui
