// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/publishfolder.h"

namespace adapters {

/// A folder of the file system as registry: `<folder>/<version>/<file>`. A published version is never replaced.
class FileSystemPublishFolder final : public engine::PublishFolder {
public:
    using Contents = std::map<QString, engine::Digest>;

    /// Error: also InvalidVersion, when the version is no file name.
    domain::Result<std::optional<Contents>> published(const QString &folder, const QString &version) const override;
    domain::Status writable(const QString &folder) const override;
    /// Makes `folder` when only it is missing. Already there with the same content is success.
    /// Error: also FileNotFound (a file, or the folder's parent), PublishedDiffers when another content stands there.
    domain::Status publish(const QString &folder, const QString &version, const QStringList &files) override;
    domain::Result<QByteArray> read(const QString &folder, const QString &version, const QString &name) const override;
};

} // namespace adapters
