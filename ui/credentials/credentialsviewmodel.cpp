// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialsviewmodel.h"
#include <QPointer>

namespace ui {

CredentialsViewModel::CredentialsViewModel(engine::CredentialStore &store, QObject *parent) : QObject(parent), m_store(store) {}

template <class T>
engine::CredentialStore::Answer<T> CredentialsViewModel::answer(std::function<void(const domain::Result<T> &)> then)
{
    count(+1);
    return [self = QPointer(this), then = std::move(then)](domain::Result<T> result) {
        if (!self)
            return;
        self->count(-1);
        if (!result)
            return Q_EMIT self->failed(result.error());
        then(result);
    };
}

void CredentialsViewModel::load()
{
    m_store.names(answer<QStringList>([this](const domain::Result<QStringList> &names) { m_names.setStringList(*names); }));
}

void CredentialsViewModel::store(const QString &name, domain::Secret secret)
{
    m_store.store(name, std::move(secret), answer<void>([this, name](const domain::Status &) {
                      Q_EMIT told(tr("“%1” is in the keychain.").arg(name));
                      load();
                  }));
}

void CredentialsViewModel::test(const QString &name)
{
    m_store.read(name, answer<domain::Secret>(
                           [this, name](const domain::Result<domain::Secret> &) { Q_EMIT told(tr("“%1” can be read.").arg(name)); }));
}

void CredentialsViewModel::forget(const QString &name)
{
    m_store.forget(name, answer<void>([this, name](const domain::Status &) {
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
