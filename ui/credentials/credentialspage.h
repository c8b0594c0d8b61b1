// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/credentials/credentialsviewmodel.h"
#include <QWidget>
#include <memory>

namespace ui {

namespace Ui {
class CredentialsPage;
}
class Prompter;

/// The credentials in the OS keychain by name. A secret goes in here and is never shown again.
class CredentialsPage final : public QWidget {
    Q_OBJECT
public:
    CredentialsPage(std::unique_ptr<engine::CredentialStore> store, CredentialsViewModel::Ways ways, Settings &settings, Prompter &prompter,
                    QWidget *parent = nullptr);
    ~CredentialsPage() override;

Q_SIGNALS:
    void pageWanted(const QUrl &address); ///< of a forge, to be opened in a browser

private:
    void bind();
    void add();
    void askToBorrow();
    void askToForget();
    void showCode(const engine::DeviceCode &code);
    QString host() const;
    void tell(const domain::Error &error);
    void refresh();
    QString currentName() const;
    void showEvent(QShowEvent *event) override;

    std::unique_ptr<engine::CredentialStore> m_store;
    CredentialsViewModel m_credentials;
    Prompter &m_prompter;
    std::unique_ptr<Ui::CredentialsPage> m_form;
};

} // namespace ui
