// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace app {
namespace {

/// Says of every call that the module with the keychain is not there.
class KeychainNotInstalled final : public engine::CredentialStore {
public:
    KeychainNotInstalled(QString path, QString reason)
        : m_error{domain::ErrorKind::FileNotFound, std::move(path), std::move(reason), {}, {}}
    {
    }

    void names(Answer<QStringList> answer) override { answer(domain::failure(m_error)); }
    void store(const QString &, domain::Secret, Answer<void> answer) override { answer(domain::failure(m_error)); }
    void read(const QString &, Answer<domain::Secret> answer) override { answer(domain::failure(m_error)); }
    void forget(const QString &, Answer<void> answer) override { answer(domain::failure(m_error)); }

private:
    const domain::Error m_error;
};

} // namespace

std::unique_ptr<engine::CredentialStore> openKeychain()
{
    using Open = engine::CredentialStore *();
    const QString path = QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/" SLIPWAY_MODULES "/slipway_keychain"));
    QLibrary module(path);
    const auto open = reinterpret_cast<Open *>(module.resolve("slipwayOpenKeychain"));
    if (!open)
        return std::make_unique<KeychainNotInstalled>(path, module.errorString());
    return std::unique_ptr<engine::CredentialStore>(open());
}

} // namespace app
