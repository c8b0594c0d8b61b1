// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releaseprocess.h"
#include "domain/textspan.h"
#include "engine/ports/keylocator.h"
#include <functional>

namespace engine {

/// A declared version file and what it holds.
struct FoundVersion {
    domain::VersionFile file;
    domain::Version version;
    domain::TextSpan span; ///< the version's bytes in content
    int line = 0;          ///< from 1
    QByteArray content;    ///< the whole file
};

/// Gives the content of a file by its path in the repository.
using ReadFile = std::function<domain::Result<QByteArray>(const QString &path)>;

/// The version that each entry holds. Each must match exactly once, and all must hold the same version.
/// Every error's subject is the path, and place.file is set. Errors: NoMatch and SeveralMatches (expected: the key or
/// pattern; detail: the first 20 "path:line"), InvalidVersion (detail: the value), VersionsDiffer (detail: "path:line = version"
/// lines), NotUtf8, and those of `read` and the KeyLocator. The first problem; versionProblems() gives all of them.
domain::Result<std::vector<FoundVersion>> findVersions(const std::vector<domain::VersionFile> &files, domain::VersionScheme scheme,
                                                       const KeyLocator &keys, const ReadFile &read);
/// As findVersions(), but the entries may hold different versions.
domain::Result<std::vector<FoundVersion>> findAnyVersions(const std::vector<domain::VersionFile> &files, domain::VersionScheme scheme,
                                                          const KeyLocator &keys, const ReadFile &read);
std::vector<domain::Error> versionProblems(const std::vector<domain::VersionFile> &files, domain::VersionScheme scheme,
                                           const KeyLocator &keys, const ReadFile &read);

/// One edit for each file, in the order of its first entry, that changes nothing but the versions.
/// A file that holds `to` already has none. Error: Unexpected when entries of one file were found in different contents.
domain::Result<std::vector<domain::FileEdit>> bump(const std::vector<FoundVersion> &found, const domain::Version &to);

} // namespace engine
