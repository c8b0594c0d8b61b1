// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "engine/canceltoken.h"
#include <QStringList>
#include <optional>

namespace engine {

struct SignedText {
    QByteArray content;
    QByteArray signature;
    QString purpose;
};

/// Makes and checks detached signatures with the key that Git is configured to sign with
/// (gpg.format openpgp or ssh, user.signingkey).
class Signer {
public:
    virtual ~Signer() = default;
    /// Suffix of the signature file, ".asc" or ".sig"; nullopt when no key is configured.
    virtual std::optional<QString> suffix() const = 0;
    /// What gpg.format says when there is a key, but no signature of that kind is made here; nullopt otherwise.
    virtual std::optional<QString> unknownFormat() const = 0;
    /// The command line, for people.
    virtual QStringList command(const QString &file) const = 0;
    /// Writes `file` + suffix, whole or not at all. Error: SigningFailed.
    virtual domain::Status sign(const QString &file, const CancelToken &cancel) = 0;
    /// True when the signature is good and by the configured key. Error: SigningFailed when it cannot be told.
    domain::Result<bool> verify(const QByteArray &content, const QByteArray &signature, const CancelToken &cancel)
    {
        return isOwn({content, signature, QStringLiteral("file")}, cancel);
    }

    /// The armoured signature of a text for one purpose: a namespace of ssh-keygen(1); OpenPGP knows none. Error: SigningFailed.
    virtual domain::Result<QByteArray> signature(const QByteArray &text, const QString &purpose, const CancelToken &cancel) = 0;
    /// verify() of a signature for any purpose.
    virtual domain::Result<bool> isOwn(const SignedText &text, const CancelToken &cancel) = 0;
    /// The id of the key that made a good signature, when `allowed` lists it for `name`; empty otherwise. The list is one of
    /// ssh-keygen(1), ALLOWED SIGNERS, where a line "NAME openpgp4fpr:FINGERPRINT" names a key of GnuPG's key ring.
    /// Needs no key of its own. Error: ProgramMissing, SigningFailed when it cannot be told.
    virtual domain::Result<QString> keyOf(const SignedText &text, const QByteArray &allowed, const QString &name,
                                          const CancelToken &cancel) = 0;
};

} // namespace engine
