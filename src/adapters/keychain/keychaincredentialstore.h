// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/credentialstore.h"
#include <QObject>
#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace QKeychain {
class Job;
}

namespace adapters {

/// The OS keychain through QtKeychain, service "slipway". The list of names is an entry of the keychain itself;
/// nothing is ever written to a file. Needs a running event loop. One call at a time: those that come meanwhile
/// wait, and give up at their own time limit even if the keychain's prompt for another is never answered.
class KeychainCredentialStore final : public QObject, public engine::CredentialStore {
public:
    explicit KeychainCredentialStore(std::chrono::milliseconds limit = std::chrono::seconds(10));
    ~KeychainCredentialStore() override; ///< calls that have no answer yet get none

    void names(Answer<QStringList> answer) override;
    /// Error: also Unexpected for the empty name and those of the store's own entries ("slipway/index", "slipway/probe").
    void store(const QString &name, domain::Secret secret, Answer<void> answer) override;
    void read(const QString &name, Answer<domain::Secret> answer) override;
    void forget(const QString &name, Answer<void> answer) override;

private:
    struct Call;
    using CallPtr = std::shared_ptr<Call>;

    void enqueue(std::function<void(const domain::Error &)> fail, std::function<void(const CallPtr &)> begin);
    void startNext();
    void giveUp(const CallPtr &call);
    void end(const CallPtr &call);
    void fail(const CallPtr &call, const domain::Error &error);

    void run(const CallPtr &call, QKeychain::Job *job, const QString &key, const std::function<void()> &then);
    void readList(const CallPtr &call, const std::function<void(const QStringList &)> &then);
    void readListOnce(const CallPtr &call, const std::function<void(const std::optional<QStringList> &)> &then);
    void writeList(const CallPtr &call, const QStringList &names, const std::function<void()> &then);
    void write(const CallPtr &call, const QString &key, const QByteArray &value, const std::function<void()> &then);
    void remove(const CallPtr &call, const QString &key, const std::function<void()> &then);

    std::chrono::milliseconds m_limit;
    CallPtr m_current;
    std::deque<CallPtr> m_waiting;
};

} // namespace adapters
