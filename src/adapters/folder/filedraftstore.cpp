// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filedraftstore.h"
#include "adapters/folder/durablefiles.h"

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using domain::Status;
using engine::Document;

FileDraftStore::FileDraftStore(QString folder) : m_folder(std::move(folder)) {}

Result<std::optional<QString>> FileDraftStore::read(const QString &version, Document document) const
{
    const Result<QString> path = pathOf(version, document);
    if (!path)
        return domain::failure(path.error());
    const Result<QByteArray> bytes = readWhole(*path);
    if (bytes)
        return QString::fromUtf8(*bytes);
    if (bytes.error().kind == ErrorKind::FileNotFound)
        return std::nullopt;
    return domain::failure(bytes.error());
}

Status FileDraftStore::save(const QString &version, Document document, const QString &markdown)
{
    const Result<QString> path = pathOf(version, document);
    if (!path)
        return domain::failure(path.error());
    if (const Status made = makeFolders(m_folder); !made)
        return made;
    return replaceDurably(*path, markdown.toUtf8());
}

Status FileDraftStore::discard(const QString &version, Document document)
{
    const Result<QString> path = pathOf(version, document);
    if (!path)
        return domain::failure(path.error());
    const Status moved = renameDurably(*path, *path + QLatin1Char('~'));
    if (!moved && moved.error().kind == ErrorKind::FileNotFound)
        return {};
    return moved;
}

Result<QString> FileDraftStore::pathOf(const QString &version, Document document) const
{
    if (const Status named = checkFileName(version); !named)
        return domain::failure(named.error());
    const QLatin1String kind(document == Document::Notes ? "notes" : "changelog");
    return QStringLiteral("%1/%2.%3.md").arg(m_folder, version, kind);
}

} // namespace adapters
