// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/credentialstore.h"
#include "ui/common/work.h"
#include "ui/credentials/credentialsmodel.h"
#include "ui/settings/settings.h"

namespace ui {

/// What the keychain holds, and what became of the last question to it. The keychain answers on this thread, later.
class CredentialsViewModel final : public QObject {
    Q_OBJECT
public:
    /// The token that another program has for a host. Blocks; called on a worker.
    using Login = std::function<domain::Result<domain::Secret>(const QString &host, const engine::CancelToken &cancel)>;

    /// login: empty where there is no such program.
    CredentialsViewModel(engine::CredentialStore &store, Settings &settings, Login login, QObject *parent = nullptr);

    CredentialsModel &model() { return m_model; }
    bool isBusy() const { return m_open > 0 || m_work.isRunning(); }
    bool canBorrow() const { return m_login != nullptr; }
    bool isLoaded() const { return m_loaded; } ///< false: the keychain never answered, so the list says nothing

    void load();
    void store(const QString &name, domain::Secret secret);
    /// Keeps the other program's token for the host under the host's name.
    void borrow(const QString &host);
    /// Reads it and lets go of it at once: whether it can be read is all that is told.
    void test(const QString &name);
    void forget(const QString &name);

Q_SIGNALS:
    void busyChanged();
    void told(const QString &text); ///< something went well
    void failed(const domain::Error &error);

private:
    /// Wraps an answer: counts it, and drops it when this object is gone.
    template <class T>
    engine::CredentialStore::Answer<T> answer(std::function<void(const domain::Result<T> &)> then);
    void count(int change);

    engine::CredentialStore &m_store;
    Settings &m_settings;
    const Login m_login;
    CredentialsModel m_model;
    int m_open = 0;
    bool m_loaded = false;
    Work m_work;
};

} // namespace ui
