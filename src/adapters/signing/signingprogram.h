// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "engine/canceltoken.h"
#include <QStringList>

namespace adapters {

/// How a signing program ended, whatever its exit code.
struct ProgramEnd {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
    /// SigningFailed with the program's own words.
    domain::Error error(const QString &subject) const;
};

/// Runs command[0] with a file as standard input (empty: none) until it ends or is cancelled, then ends it.
/// Error: ProgramMissing, Cancelled, SigningFailed when it crashed.
domain::Result<ProgramEnd> runSigningProgram(const QStringList &command, const QString &inputFile, const engine::CancelToken &cancel);

} // namespace adapters
