// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/secret.h"
#include <QStringList>
#include <functional>

namespace engine {

/// The OS keychain. Asynchronous, on the main thread only; every call answers within its time limit (10 s).
/// Errors: KeychainMissing, KeychainLocked, KeychainSilent, CredentialNotFound. There is no fallback to a file.
class CredentialStore {
public:
    template <class T>
    using Answer = std::function<void(domain::Result<T>)>;
    virtual ~CredentialStore() = default;
    virtual void names(Answer<QStringList> answer) = 0;
    virtual void store(const QString &name, domain::Secret secret, Answer<void> answer) = 0;
    virtual void read(const QString &name, Answer<domain::Secret> answer) = 0;
    virtual void forget(const QString &name, Answer<void> answer) = 0;
};

} // namespace engine
