// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/keychain/keychaincredentialstore.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <optional>
#include <qt6keychain/keychain.h>

namespace adapters {

using domain::Error;
using domain::ErrorKind;
using domain::Secret;

namespace {

const QString service = QStringLiteral("slipway");
const QString listKey = QStringLiteral("slipway/index");
const QString probeKey = QStringLiteral("slipway/probe");

ErrorKind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound: return ErrorKind::CredentialNotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return ErrorKind::KeychainLocked;
    default: return ErrorKind::KeychainMissing; // OtherError is what it says without a bus or a service
    }
}

std::optional<Error> problemOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return std::nullopt;
    return Error{kindOf(job.error()), job.key(), job.errorString(), {}, {}};
}

bool isReserved(const QString &name) { return name.isEmpty() || name == listKey || name == probeKey; }

QStringList namesOf(const QByteArray &json)
{
    QStringList names;
    for (const QJsonValue value : QJsonDocument::fromJson(json).array())
        names.append(value.toString());
    return names;
}

} // namespace

/// One call of a caller: several jobs of QtKeychain one after another, one answer.
struct KeychainCredentialStore::Call {
    std::function<void(const Error &)> fail;
    std::function<void(const CallPtr &)> begin;
    QTimer limit;
    bool over = false; ///< answered; a job may still be stuck
};

KeychainCredentialStore::KeychainCredentialStore(std::chrono::milliseconds limit) : m_limit(limit) {}

KeychainCredentialStore::~KeychainCredentialStore() = default;

void KeychainCredentialStore::names(Answer<QStringList> answer)
{
    enqueue([answer](const Error &error) { answer(domain::failure(error)); },
            [this, answer](const CallPtr &call) {
                readList(call, [this, call, answer](const QStringList &names) {
                    end(call);
                    answer(names);
                });
            });
}

void KeychainCredentialStore::store(const QString &name, Secret secret, Answer<void> answer)
{
    const auto kept = std::make_shared<Secret>(std::move(secret));
    enqueue([answer](const Error &error) { answer(domain::failure(error)); },
            [this, name, kept, answer](const CallPtr &call) {
                if (isReserved(name))
                    return fail(call, {ErrorKind::Unexpected, name, {}, {}, {}});
                const auto writeSecret = [this, name, kept, call, answer] {
                    write(call, name, kept->reveal(), [this, call, answer] {
                        end(call);
                        answer({});
                    });
                };
                // The name first: a name without a secret can be forgotten, a secret without a name is lost from sight.
                readList(call, [this, name, call, writeSecret](QStringList names) {
                    if (names.contains(name))
                        return writeSecret();
                    names.append(name);
                    std::sort(names.begin(), names.end());
                    writeList(call, names, writeSecret);
                });
            });
}

void KeychainCredentialStore::read(const QString &name, Answer<Secret> answer)
{
    enqueue([answer](const Error &error) { answer(domain::failure(error)); },
            [this, name, answer](const CallPtr &call) {
                if (isReserved(name))
                    return fail(call, {ErrorKind::CredentialNotFound, name, {}, {}, {}});
                readList(call, [this, name, call, answer](const QStringList &) {
                    auto *job = new QKeychain::ReadPasswordJob(service);
                    run(call, job, name, [this, call, job, answer] {
                        if (const auto problem = problemOf(*job))
                            return fail(call, *problem);
                        Secret secret(job->binaryData());
                        end(call);
                        answer(std::move(secret));
                    });
                });
            });
}

void KeychainCredentialStore::forget(const QString &name, Answer<void> answer)
{
    enqueue([answer](const Error &error) { answer(domain::failure(error)); },
            [this, name, answer](const CallPtr &call) {
                if (isReserved(name))
                    return fail(call, {ErrorKind::CredentialNotFound, name, {}, {}, {}});
                readList(call, [this, name, call, answer](QStringList names) {
                    const bool wasListed = names.removeOne(name);
                    remove(call, name, [this, name, wasListed, names, call, answer] {
                        if (!wasListed)
                            return fail(call, {ErrorKind::CredentialNotFound, name, {}, {}, {}});
                        writeList(call, names, [this, call, answer] {
                            end(call);
                            answer({});
                        });
                    });
                });
            });
}

void KeychainCredentialStore::enqueue(std::function<void(const Error &)> fail, std::function<void(const CallPtr &)> begin)
{
    Q_ASSERT(QThread::currentThread() == thread());
    const auto call = std::make_shared<Call>();
    call->fail = std::move(fail);
    call->begin = std::move(begin);
    call->limit.setSingleShot(true);
    connect(&call->limit, &QTimer::timeout, this, [this, weak = std::weak_ptr(call)] {
        if (const CallPtr late = weak.lock())
            giveUp(late);
    });
    call->limit.start(m_limit);
    m_waiting.push_back(call);
    startNext();
}

void KeychainCredentialStore::startNext()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = m_waiting.front();
    m_waiting.pop_front();
    const CallPtr call = m_current;
    call->begin(call);
}

/// QtKeychain cannot stop a job and must not lose one: a call that has a job going on stays current until that
/// comes back. One that only waited never reaches the keychain, so nothing is stored after its caller was told it was not.
void KeychainCredentialStore::giveUp(const CallPtr &call)
{
    call->over = true;
    std::erase(m_waiting, call);
    call->fail({ErrorKind::KeychainSilent, service, QString::number(std::chrono::ceil<std::chrono::seconds>(m_limit).count()), {}, {}});
}

void KeychainCredentialStore::end(const CallPtr &call)
{
    call->over = true;
    call->limit.stop();
    m_current.reset();
    QMetaObject::invokeMethod(this, &KeychainCredentialStore::startNext, Qt::QueuedConnection);
}

void KeychainCredentialStore::fail(const CallPtr &call, const Error &error)
{
    end(call);
    call->fail(error);
}

void KeychainCredentialStore::run(const CallPtr &call, QKeychain::Job *job, const QString &key, const std::function<void()> &then)
{
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, call, then] {
        if (call->over)
            end(call);
        else
            then();
    });
    job->start();
}

/// The first job of every call, because it tells a locked keychain from an empty one: a locked Secret Service
/// answers "not found" to a read and "done" to a removal, and is honest about writing only.
void KeychainCredentialStore::readList(const CallPtr &call, const std::function<void(const QStringList &)> &then)
{
    readListOnce(call, [this, call, then](const std::optional<QStringList> &names) {
        if (names)
            return then(*names);
        // Not the list itself is written: the person may unlock the keychain for this, and the list is there after all.
        write(call, probeKey, "unlocked", [this, call, then] {
            remove(call, probeKey, [this, call, then] {
                readListOnce(call, [then](const std::optional<QStringList> &again) { then(again.value_or(QStringList())); });
            });
        });
    });
}

void KeychainCredentialStore::readListOnce(const CallPtr &call, const std::function<void(const std::optional<QStringList> &)> &then)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    run(call, job, listKey, [this, call, job, then] {
        const auto problem = problemOf(*job);
        if (!problem)
            return then(namesOf(job->binaryData()));
        if (problem->kind == ErrorKind::CredentialNotFound)
            return then(std::nullopt);
        fail(call, *problem);
    });
}

void KeychainCredentialStore::writeList(const CallPtr &call, const QStringList &names, const std::function<void()> &then)
{
    write(call, listKey, QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact), then);
}

void KeychainCredentialStore::write(const CallPtr &call, const QString &key, const QByteArray &value, const std::function<void()> &then)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    // A copy: a Secret wipes its buffer when this object dies, and the job may still be about to read it.
    job->setBinaryData(QByteArray(value.constData(), value.size()));
    run(call, job, key, [this, call, job, then] {
        if (const auto problem = problemOf(*job))
            return fail(call, *problem);
        then();
    });
}

void KeychainCredentialStore::remove(const CallPtr &call, const QString &key, const std::function<void()> &then)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    run(call, job, key, [this, call, job, then] {
        const auto problem = problemOf(*job);
        if (problem && problem->kind != ErrorKind::CredentialNotFound)
            return fail(call, *problem);
        then();
    });
}

} // namespace adapters
