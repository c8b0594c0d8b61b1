// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <memory>

namespace ui {

namespace Ui {
class SettingsDialog;
}

/// The pages of the settings, one in sight at a time. What is changed acts at once, so there is nothing to apply.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget *parent = nullptr);
    ~SettingsDialog() override;
    void addPage(const QString &title, QWidget *page);
    void choose(QWidget *page);

private:
    std::unique_ptr<Ui::SettingsDialog> m_form;
};

} // namespace ui
