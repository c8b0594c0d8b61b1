// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filesystembuildfolder.h"
#include "adapters/folder/durablefiles.h"

namespace adapters {

using domain::Result;
using domain::Status;

FileSystemBuildFolder::FileSystemBuildFolder(QString folder) : m_folder(std::move(folder)) {}

Result<QString> FileSystemBuildFolder::pathFor(const QString &version, const QString &fileName)
{
    for (const QString &name : {version, fileName})
        if (const Status named = checkFileName(name); !named)
            return domain::failure(named.error());
    const QString folder = m_folder + QLatin1Char('/') + version;
    if (const Status made = makeFolders(folder); !made)
        return domain::failure(made.error());
    return folder + QLatin1Char('/') + fileName;
}

Result<QByteArray> FileSystemBuildFolder::read(const QString &path) const { return readWhole(path); }

Result<engine::Digest> FileSystemBuildFolder::digest(const QString &path) const { return digestOf(path); }

Status FileSystemBuildFolder::write(const QString &path, const QByteArray &bytes) { return replaceDurably(path, bytes); }

} // namespace adapters
