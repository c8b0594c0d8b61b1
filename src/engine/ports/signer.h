// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "engine/canceltoken.h"
#include <optional>

namespace engine {

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
    virtual domain::Result<bool> verify(const QByteArray &content, const QByteArray &signature, const CancelToken &cancel) = 0;
};

} // namespace engine
