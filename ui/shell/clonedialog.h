// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/cloneviewmodel.h"
#include <QDialog>

namespace ui {

namespace Ui {
class CloneDialog;
}
class Prompter;

/// Asks for an address and a folder, and clones. Says where the clone is with cloned().
class CloneDialog final : public QDialog {
    Q_OBJECT

public:
    CloneDialog(CloneViewModel::Clone clone, const QString &parentFolder, Prompter &prompter, QWidget *parent = nullptr);
    ~CloneDialog() override;

    /// While a clone runs: stops it, and stays.
    void reject() override;

Q_SIGNALS:
    void cloned(const QString &folder);

private:
    void refresh();
    void finish(const QString &folder);
    QString hint() const;

    Prompter &m_prompter;
    std::unique_ptr<Ui::CloneDialog> m_form;
    CloneViewModel m_model;
};

} // namespace ui
