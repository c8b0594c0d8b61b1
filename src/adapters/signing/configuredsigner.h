// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/signer.h"

namespace adapters {

/// What Git's configuration says about signing; empty where it says nothing.
struct SigningConfiguration {
    QString format;     ///< gpg.format: "openpgp" (the same as empty) or "ssh"; no other is supported
    QString key;        ///< user.signingkey
    QString gpgProgram; ///< gpg.openpgp.program or gpg.program; empty: gpg
    QString sshProgram; ///< gpg.ssh.program; empty: ssh-keygen
};

/// Signs files with gpg or ssh-keygen, as git itself calls them: content in, signature out, so that
/// nothing half-written is left. Passphrases are the business of the agents. Safe from any thread.
class ConfiguredSigner final : public engine::Signer {
public:
    explicit ConfiguredSigner(SigningConfiguration configuration);
    std::optional<QString> suffix() const override;
    std::optional<QString> unknownFormat() const override;
    QStringList command(const QString &file) const override;
    /// Error: also ProgramMissing and Cancelled.
    domain::Status sign(const QString &file, const engine::CancelToken &cancel) override;
    /// A signature that is broken, expired, revoked or by another key is false. Error: also ProgramMissing and Cancelled.
    domain::Result<bool> isOwn(const engine::SignedText &text, const engine::CancelToken &cancel) override;
    domain::Result<QByteArray> signature(const QByteArray &text, const QString &purpose, const engine::CancelToken &cancel) override;
    /// By what the signature is, whatever Git is configured to sign with.
    domain::Result<QString> keyOf(const engine::SignedText &text, const QByteArray &allowed, const QString &name,
                                  const engine::CancelToken &cancel) override;

private:
    bool isSsh() const;
    domain::Result<QByteArray> signatureOfFile(const QString &file, const QString &purpose, const engine::CancelToken &cancel) const;

    SigningConfiguration m_configuration;
};

} // namespace adapters
