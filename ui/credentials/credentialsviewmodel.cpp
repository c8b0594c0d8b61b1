// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialsviewmodel.h"
#include <QPointer>

namespace ui {

CredentialsViewModel::CredentialsViewModel(engine::CredentialStore &store, Settings &settings, Ways ways, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings), m_ways(std::move(ways))
{
    connect(&m_work, &Work::runningChanged, this, &CredentialsViewModel::busyChanged);
}

template <class T>
engine::CredentialStore::Answer<T> CredentialsViewModel::answer(std::function<void(const domain::Result<T> &)> then)
{
    count(+1);
    return [self = QPointer(this), then = std::move(then)](domain::Result<T> result) {
        if (!self)
            return;
        then(result);
        self->count(-1);
        if (!result)
            Q_EMIT self->failed(result.error());
    };
}

void CredentialsViewModel::load()
{
    m_store.names(answer<QStringList>([this](const domain::Result<QStringList> &names) {
        m_loaded = names.has_value();
        std::vector<CredentialsModel::Row> rows;
        for (const QString &name : names.value_or(QStringList()))
            rows.push_back({name, true, m_settings.value(setting::credentialRead.of(name))});
        m_model.setRows(std::move(rows), QDateTime::currentDateTimeUtc());
    }));
}

void CredentialsViewModel::store(const QString &name, domain::Secret secret)
{
    m_store.store(name, std::move(secret), answer<void>([this, name](const domain::Status &stored) {
                      if (!stored)
                          return;
                      Q_EMIT told(tr("“%1” is in the keychain.").arg(name));
                      load();
                  }));
}

namespace {

domain::Result<std::shared_ptr<domain::Secret>> shared(domain::Result<domain::Secret> token)
{
    if (!token)
        return domain::failure(token.error());
    return std::make_shared<domain::Secret>(std::move(*token));
}

} // namespace

void CredentialsViewModel::keep(const QString &host, Work::Piece<Token> token)
{
    m_work.start<Token>(std::move(token), [this, host](const domain::Result<Token> &given) {
        m_isSigningIn = false;
        if (!given)
            return Q_EMIT failed(given.error());
        store(host, std::move(**given));
    });
}

void CredentialsViewModel::borrow(const QString &host)
{
    keep(host, [borrow = m_ways.borrow, host](const engine::CancelToken &cancel, const engine::Job::Post &) {
        return shared(borrow(host, cancel));
    });
}

void CredentialsViewModel::signIn(const QString &host, const QString &clientId)
{
    m_isSigningIn = true;
    keep(host, [signIn = m_ways.signIn, host, clientId, this](const engine::CancelToken &cancel, const engine::Job::Post &post) {
        const auto show = [this, post](const engine::DeviceCode &code) {
            post([this, code] { Q_EMIT codeGiven(code); });
        };
        return shared(signIn(host, clientId, show, cancel));
    });
}

void CredentialsViewModel::test(const QString &name)
{
    m_store.read(name, answer<domain::Secret>([this, name](const domain::Result<domain::Secret> &secret) {
                     const auto setting = setting::credentialRead.of(name);
                     const QDateTime now = QDateTime::currentDateTimeUtc();
                     if (secret)
                         m_settings.set(setting, now);
                     if (secret || secret.error().kind == domain::ErrorKind::CredentialNotFound)
                         m_model.setRow({name, secret.has_value(), m_settings.value(setting)}, now);
                     if (secret)
                         Q_EMIT told(tr("“%1” can be read.").arg(name));
                 }));
}

void CredentialsViewModel::forget(const QString &name)
{
    m_store.forget(name, answer<void>([this, name](const domain::Status &forgotten) {
                       if (!forgotten)
                           return;
                       m_settings.forget(setting::credentialRead.of(name));
                       Q_EMIT told(tr("“%1” is no longer in the keychain.").arg(name));
                       load();
                   }));
}

void CredentialsViewModel::count(int change)
{
    m_open += change;
    Q_EMIT busyChanged();
}

} // namespace ui
