// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/signing/signingprogram.h"
#include "engine/ports/signer.h"
#include <optional>

namespace adapters::ssh {

/// The public key in "key::ssh-ed25519 AAAA…" or "ssh-ed25519 AAAA…" (git-config(1), user.signingKey); nullopt for a file name.
std::optional<QString> literalKey(const QString &key);

/// The command that signs `file`, or what it reads from standard input when empty, in a namespace of ssh-keygen.
/// `keyFile` holds the private key, or the public one of a key in the agent.
QStringList signCommand(const QString &sshKeygen, const QString &keyFile, bool inAgent, const QString &purpose, const QString &file = {});

/// The signature of a file's content. Error: SigningFailed, ProgramMissing, Cancelled.
domain::Result<QByteArray> sign(const QString &sshKeygen, const QString &key, const QString &purpose, const QString &file,
                                const engine::CancelToken &cancel);

/// Whether it is a good signature of this content by exactly this key.
domain::Result<bool> verify(const QString &sshKeygen, const QString &key, const engine::SignedText &text,
                            const engine::CancelToken &cancel);

/// "SHA256:…" of the key that made it, when it is good and by a key that the list allows the name now; empty otherwise.
domain::Result<QString> keyOf(const QString &sshKeygen, const engine::SignedText &text, const QByteArray &allowed, const QString &name,
                              const engine::CancelToken &cancel);

/// A key's file name as Git reads it: a leading "~/" is the home folder.
QString keyFileOf(const QString &key);

} // namespace adapters::ssh
