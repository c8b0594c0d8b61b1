// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/signing/signingprogram.h"
#include "engine/ports/signer.h"

namespace adapters::openpgp {

/// The command that reads content from standard input and writes the armoured signature to `output` ("-": standard output).
QStringList signCommand(const QString &gpg, const QString &key, const QString &output);

/// Whether gpg calls it a good signature of this content by the secret key that `key` names.
domain::Result<bool> verify(const QString &gpg, const QString &key, const engine::SignedText &text, const engine::CancelToken &cancel);

/// "openpgp4fpr:…" of the primary key that made it, when gpg calls it good and a line "NAME openpgp4fpr:FINGERPRINT" allows the
/// name that key; empty otherwise.
domain::Result<QString> keyOf(const QString &gpg, const engine::SignedText &text, const QByteArray &allowed, const QString &name,
                              const engine::CancelToken &cancel);

} // namespace adapters::openpgp
