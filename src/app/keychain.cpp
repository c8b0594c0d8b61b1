// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/modules.h"
#include "app/openproject.h"

namespace app {
namespace {

/// Says of every call that the module with the keychain is not there.
class KeychainNotInstalled final : public engine::CredentialStore {
public:
    explicit KeychainNotInstalled(domain::Error error) : m_error(std::move(error)) {}

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
    const auto open = functionOfModule("slipway_keychain", "slipwayOpenKeychain");
    if (!open)
        return std::make_unique<KeychainNotInstalled>(open.error());
    return std::unique_ptr<engine::CredentialStore>(reinterpret_cast<Open *>(*open)());
}

} // namespace app
