// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/gitchild.h"

namespace adapters {

struct ArchiveRequest {
    QString revision;
    QString prefix; ///< ends with a slash, or empty
    QString file;   ///< absolute
};

/// Arguments of git.
QStringList archiveArguments(const ArchiveRequest &request);
/// A .tar.gz by `git archive`, the same bytes each time: git's own gzip, which notes no time, and nothing
/// of this machine's configuration (umask, line ends, attributes). Written beside and renamed.
domain::Status writeArchive(const GitChild &git, const ArchiveRequest &request, const engine::CancelToken &cancel);

} // namespace adapters
