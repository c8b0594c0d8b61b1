// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/textspan.h"
#include "engine/processtext.h"

/// Changing the slipway.toml of a repository, also one that nothing can be done with because of it. All of it blocks; `path` is
/// any folder of the repository. Error: those of LibGit2Repository::open() too.
namespace app {

/// Error: FileNotFound, InputOutput.
domain::Result<engine::ProcessText> openProcessText(const QString &path);
domain::Result<QString> differenceOf(const QString &path, const domain::FileEdit &edit);
/// Returns where what it held is kept; what was unsaved is dropped. Error: those of WorkFiles::change().
domain::Result<QString> saveProcessText(const QString &path, const domain::FileEdit &edit);

/// What is typed and not saved yet. Error: ReadOnly, DiskFull, InputOutput.
domain::Status keepUnsavedProcess(const QString &path, const QByteArray &toml);
/// It stays beside as a backup ("~").
domain::Status dropUnsavedProcess(const QString &path);

} // namespace app
