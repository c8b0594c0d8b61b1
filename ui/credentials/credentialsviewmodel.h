// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/credentialstore.h"
#include "engine/ports/devicecode.h"
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

    /// The token that a forge gives once a person has typed the code that is shown. Blocks; called on a worker.
    using SignIn = std::function<domain::Result<domain::Secret>(const QString &host, const QString &clientId,
                                                                const engine::ShowDeviceCode &show, const engine::CancelToken &cancel)>;
    /// How a token is come by, besides typing it.
    struct Ways {
        Login borrow; ///< empty where there is no such program
        SignIn signIn;
    };

    CredentialsViewModel(engine::CredentialStore &store, Settings &settings, Ways ways, QObject *parent = nullptr);

    CredentialsModel &model() { return m_model; }
    bool isBusy() const { return m_open > 0 || m_work.isRunning(); }
    bool canBorrow() const { return m_ways.borrow != nullptr; }
    bool isSigningIn() const { return m_isSigningIn; }
    bool isLoaded() const { return m_loaded; } ///< false: the keychain never answered, so the list says nothing

    void load();
    void store(const QString &name, domain::Secret secret);
    /// Keeps the other program's token for the host under the host's name.
    void borrow(const QString &host);
    /// Signs in at the host in a browser; codeGiven() says what to type there.
    void signIn(const QString &host, const QString &clientId);
    void stopSigningIn() { m_work.cancel(); }
    /// Reads it and lets go of it at once: whether it can be read is all that is told.
    void test(const QString &name);
    void forget(const QString &name);

Q_SIGNALS:
    void busyChanged();
    void codeGiven(const engine::DeviceCode &code);
    void told(const QString &text); ///< something went well
    void failed(const domain::Error &error);

private:
    /// Wraps an answer: counts it, and drops it when this object is gone.
    template <class T>
    engine::CredentialStore::Answer<T> answer(std::function<void(const domain::Result<T> &)> then);
    void count(int change);
    using Token = std::shared_ptr<domain::Secret>;
    void keep(const QString &host, Work::Piece<Token> token);

    engine::CredentialStore &m_store;
    Settings &m_settings;
    const Ways m_ways;
    CredentialsModel m_model;
    int m_open = 0;
    bool m_loaded = false;
    bool m_isSigningIn = false;
    Work m_work;
};

} // namespace ui
