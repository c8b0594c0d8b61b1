// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/publishfolder.h"

namespace adapters {

/// Built files in `<folder>/<version>/`. Safe from any thread.
class FileSystemBuildFolder final : public engine::BuildFolder {
public:
    /// `folder` is absolute and outside the checkout.
    explicit FileSystemBuildFolder(QString folder);
    /// Error: DiskFull, ReadOnly, InputOutput; InvalidVersion when the version or file is no file name.
    domain::Result<QString> pathFor(const QString &version, const QString &fileName) override;
    domain::Result<QByteArray> read(const QString &path) const override;
    domain::Result<engine::Digest> digest(const QString &path) const override;
    domain::Status write(const QString &path, const QByteArray &bytes) override;

private:
    QString m_folder;
};

} // namespace adapters
