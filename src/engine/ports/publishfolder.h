// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <map>
#include <optional>

namespace engine {

/// "sha256:" and 64 hexadecimal digits.
using Digest = QString;

/// A folder that a release is published in: one subfolder per version, which appears whole or not at all.
/// Safe from any thread. Errors: DiskFull, ReadOnly, InputOutput.
class PublishFolder {
public:
    virtual ~PublishFolder() = default;
    /// File name to digest of what is published under `version`; nullopt when there is nothing.
    virtual domain::Result<std::optional<std::map<QString, Digest>>> published(const QString &folder, const QString &version) const = 0;
    /// Whether publish() could write there, told without writing. Error: FileNotFound (no parent folder), ReadOnly.
    virtual domain::Status writable(const QString &folder) const = 0;
    /// Copies the files (absolute paths) into a hidden folder beside, makes them durable, then renames it to `version`.
    virtual domain::Status publish(const QString &folder, const QString &version, const QStringList &files) = 0;
    /// One file of the published version. Error: FileNotFound.
    virtual domain::Result<QByteArray> read(const QString &folder, const QString &version, const QString &name) const = 0;
};

/// Local files a release is built from, outside the checkout.
class BuildFolder {
public:
    virtual ~BuildFolder() = default;
    /// Absolute path for a built file of this version; the folder exists.
    virtual domain::Result<QString> pathFor(const QString &version, const QString &fileName) = 0;
    virtual domain::Result<QByteArray> read(const QString &path) const = 0; ///< FileNotFound
    virtual domain::Result<Digest> digest(const QString &path) const = 0;   ///< FileNotFound
    virtual domain::Status write(const QString &path, const QByteArray &bytes) = 0; ///< whole or not at all
};

} // namespace engine
