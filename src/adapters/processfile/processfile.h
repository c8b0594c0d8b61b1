// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releaseprocess.h"

namespace adapters {

/// Reads slipway.toml (TOML 1.0.0, UTF-8, at most 1 MiB) from bytes. `fileName` is what places name.
/// Every error of a value has place.file, line, column and key, `subject` the dotted key, `expected` what would be
/// right, `detail` what stands there. Errors: FileTooLarge, NotUtf8, MalformedFile, MissingKey, UnknownKey (expected:
/// the nearest known key, if any), WrongType (expected and detail: words for types), InvalidConfiguration.
/// The first problem in the order of the file; problemsOf() gives all of them.
domain::Result<domain::ReleaseProcess> parseProcess(const QByteArray &toml, const QString &fileName);

/// All that parseProcess() objects to, in the order of the file; empty when it succeeds.
std::vector<domain::Error> problemsOf(const QByteArray &toml, const QString &fileName);

/// Reads slipway.toml of a work tree. Errors: ProcessMissing, InputOutput (subject: the path), those of parseProcess().
domain::Result<domain::ReleaseProcess> readProcess(const QString &workTree);

} // namespace adapters
