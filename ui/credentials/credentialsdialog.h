// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/credentials/credentialsviewmodel.h"
#include <QDialog>
#include <memory>

namespace ui {

namespace Ui {
class CredentialsDialog;
}
class Prompter;

/// The credentials in the OS keychain by name. A secret goes in here and is never shown again.
class CredentialsDialog final : public QDialog {
    Q_OBJECT
public:
    CredentialsDialog(std::unique_ptr<engine::CredentialStore> store, Prompter &prompter, QWidget *parent = nullptr);
    ~CredentialsDialog() override;

private:
    void add();
    void askToForget();
    void refresh();
    QString currentName() const;

    std::unique_ptr<engine::CredentialStore> m_store;
    CredentialsViewModel m_credentials;
    Prompter &m_prompter;
    std::unique_ptr<Ui::CredentialsDialog> m_form;
};

} // namespace ui
