// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filedraftstore.h"
#include "adapters/folder/durablefiles.h"
#include <QDir>
#include <QFile>

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using domain::Status;
using engine::Document;

namespace {

const QString savedEnding = QStringLiteral(".saved");

QString endingOf(Document document) { return QLatin1String(document == Document::Notes ? ".notes.md" : ".changelog.md"); }

} // namespace

FileDraftStore::FileDraftStore(QString folder) : m_folder(std::move(folder)) {}

Result<std::optional<QString>> FileDraftStore::read(const QString &version, Document document) const
{
    const Result<QString> path = pathOf(version, document);
    if (!path)
        return domain::failure(path.error());
    return textIn(*path);
}

std::vector<engine::WrittenDraft> FileDraftStore::written(Document document) const
{
    std::vector<engine::WrittenDraft> found;
    const QString ending = endingOf(document);
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u'*' + ending}, QDir::Files | QDir::Hidden, QDir::Time))
        found.push_back({file.fileName().chopped(ending.size()), file.lastModified().toUTC()});
    return found;
}

Result<std::optional<QString>> FileDraftStore::lastSaved(const QString &version, Document document) const
{
    const Result<QString> path = pathOf(version, document);
    if (!path)
        return domain::failure(path.error());
    return textIn(*path + savedEnding);
}

QString FileDraftStore::place(const QString &version, Document document) const { return pathOf(version, document).value_or(QString()); }

Result<std::optional<QString>> FileDraftStore::textIn(const QString &path)
{
    const Result<QByteArray> bytes = readWhole(path);
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
    const QByteArray bytes = markdown.toUtf8();
    if (const Status saved = replaceDurably(*path, bytes); !saved)
        return saved;
    // It only tells what others change: where it is torn or lost nothing else is, so the disk is not waited for.
    QFile memory(*path + savedEnding);
    if (memory.open(QIODevice::WriteOnly))
        memory.write(bytes);
    return {};
}

Result<std::optional<QString>> FileDraftStore::section(const QString &version) const
{
    const Result<QString> path = sectionPathOf(version);
    if (!path)
        return domain::failure(path.error());
    return textIn(*path);
}

Status FileDraftStore::keepSection(const QString &version, const std::optional<QString> &body)
{
    const Result<QString> path = sectionPathOf(version);
    if (!path)
        return domain::failure(path.error());
    if (!body) {
        QFile::remove(*path);
        return {};
    }
    const Status made = makeFolders(m_folder);
    return made ? replaceDurably(*path, body->toUtf8()) : made;
}

Status FileDraftStore::discard(const QString &version, Document document)
{
    const Result<QString> path = pathOf(version, document);
    if (!path)
        return domain::failure(path.error());
    QFile::remove(*path + savedEnding);
    const Status moved = renameDurably(*path, *path + QLatin1Char('~'));
    if (!moved && moved.error().kind == ErrorKind::FileNotFound)
        return {};
    return moved;
}

Result<QString> FileDraftStore::pathOf(const QString &version, Document document) const
{
    if (const Status named = checkFileName(version); !named)
        return domain::failure(named.error());
    return QString(m_folder + u'/' + version + endingOf(document));
}

Result<QString> FileDraftStore::sectionPathOf(const QString &version) const
{
    return pathOf(version, Document::Changelog).map([](const QString &path) { return path + QLatin1String(".section"); });
}

} // namespace adapters
