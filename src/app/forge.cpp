// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forge.h"
#include "adapters/forge/githubrequests.h"
#include "app/modules.h"
#include "app/openproject.h"
#include "domain/remoteaddress.h"
#include "domain/secret.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <future>
#include <mutex>

namespace app {

using domain::ErrorKind;
using domain::Result;
using domain::Secret;
using engine::CancelToken;

namespace {

using Answer = std::function<void(Result<Secret>)>;
using TokenSource = std::function<Result<Secret>(const QString &, const CancelToken &)>;

/// On the application's thread, as keychains want it.
void askKeychain(const QString &name, const Answer &answer)
{
    const std::shared_ptr<engine::CredentialStore> keychain = openKeychain();
    keychain->read(name, [keychain, answer](Result<Secret> secret) {
        answer(std::move(secret));
        QTimer::singleShot(0, QCoreApplication::instance(), [keychain] { Q_UNUSED(keychain); }); // it must not die in its own call
    });
}

/// Nobody stored a token, or there is nothing to store one in: what is public can be read all the same.
Result<Secret> orNone(Result<Secret> secret)
{
    if (!secret && (secret.error().kind == ErrorKind::CredentialNotFound || secret.error().kind == ErrorKind::KeychainMissing))
        return Secret(QByteArray());
    return secret;
}

/// slipwayctl has no event loop that runs; this one is the program's own, not one inside another.
Result<Secret> tokenHere(const QString &name)
{
    QEventLoop loop;
    std::optional<Result<Secret>> token;
    askKeychain(name, [&](Result<Secret> secret) {
        token.emplace(std::move(secret));
        loop.quit();
    });
    if (!token)
        loop.exec();
    return std::move(*token);
}

Result<Secret> tokenFromWorker(const QString &name, const CancelToken &cancel)
{
    const auto promise = std::make_shared<std::promise<Result<Secret>>>();
    auto future = promise->get_future();
    QMetaObject::invokeMethod(QCoreApplication::instance(), [name, promise] {
        askKeychain(name, [promise](Result<Secret> secret) { promise->set_value(std::move(secret)); });
    });
    while (future.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready)
        if (cancel.requested())
            return domain::failure(ErrorKind::Cancelled, name);
    return future.get();
}

Result<Secret> token(const QString &name, const CancelToken &cancel)
{
    const bool isHere = QThread::currentThread() == QCoreApplication::instance()->thread();
    return orNone(isHere ? tokenHere(name) : tokenFromWorker(name, cancel));
}

class LoadedForge final : public engine::Forge {
public:
    explicit LoadedForge(domain::ForgeDefinition definition) : m_definition(std::move(definition)) {}

    QString credential() const override { return m_definition.host(); }
    QString requestToOpen(const QString &branch, const QString &into, const engine::PullRequestText &text) const override
    {
        return adapters::toText(adapters::requestToOpen(m_definition.repository, branch, into, text), m_definition);
    }
    QString requestToMerge(const engine::SquashMerge &squash) const override
    {
        return adapters::toText(adapters::requestToMerge(m_definition.repository, squash), m_definition);
    }
    Result<std::unique_ptr<engine::ForgeSession>> signIn(const CancelToken &cancel) override
    {
        if (const domain::Status loaded = load(); !loaded)
            return domain::failure(loaded.error());
        return m_forge->signIn(cancel);
    }

private:
    domain::Status load()
    {
        using Open = engine::Forge *(const domain::ForgeDefinition &, const TokenSource &);
        const std::lock_guard lock(m_mutex);
        if (m_forge)
            return {};
        const auto open = functionOfModule("slipway_forge", "slipwayOpenForge");
        if (!open)
            return domain::failure(open.error());
        m_forge.reset(reinterpret_cast<Open *>(*open)(m_definition, token));
        return {};
    }

    const domain::ForgeDefinition m_definition;
    std::mutex m_mutex;
    std::unique_ptr<engine::Forge> m_forge;
};

} // namespace

std::unique_ptr<engine::Forge> makeForge(const domain::ForgeDefinition &definition) { return std::make_unique<LoadedForge>(definition); }

Result<Secret> signInByDevice(const domain::ForgeDefinition &definition, const QString &clientId, const engine::ShowDeviceCode &show,
                              const CancelToken &cancel)
{
    using SignIn =
        void(const domain::ForgeDefinition &, const QString &, const engine::ShowDeviceCode &, const CancelToken &, Result<Secret> &);
    const auto signIn = functionOfModule("slipway_forge", "slipwaySignIn");
    if (!signIn)
        return domain::failure(signIn.error());
    Result<Secret> token = domain::failure(ErrorKind::Unexpected, definition.host());
    reinterpret_cast<SignIn *>(*signIn)(definition, clientId, show, cancel, token);
    return token;
}

Result<Secret> signInAtHost(const QString &host, const QString &clientId, const engine::ShowDeviceCode &show, const CancelToken &cancel)
{
    return signInByDevice({{}, QStringLiteral("https://") + host}, clientId, show, cancel);
}

void findRemote(domain::ReleaseProcess &process, const engine::Repository &repository)
{
    if (!process.forge || !process.remote.isEmpty())
        return;
    const auto remotes = repository.remotes().value_or(std::vector<engine::RemoteInfo>());
    const auto found =
        std::find_if(remotes.begin(), remotes.end(), [&](const auto &remote) { return domain::leadsTo(remote.url, *process.forge); });
    process.remote = found == remotes.end() ? QStringLiteral("origin") : found->name;
}

} // namespace app
