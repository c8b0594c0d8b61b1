// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/fileeditstore.h"
#include "adapters/folder/durablefiles.h"
#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>
#include <fcntl.h>
#include <unistd.h>

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using domain::Status;
using engine::Document;

namespace {

constexpr qsizetype sealSize = 8;
constexpr qsizetype headSize = qsizetype(sizeof(quint32)) + sealSize; ///< of a piece: its length and its seal

QByteArray sealOf(const QByteArray &before, const QByteArray &piece)
{
    return QCryptographicHash::hash(before + piece, QCryptographicHash::Sha256).left(sealSize);
}

QByteArray framed(const QByteArray &seal, const QByteArray &piece)
{
    QByteArray length(sizeof(quint32), '\0');
    qToBigEndian(quint32(piece.size()), length.data());
    return length + seal + piece;
}

struct Pieces {
    QByteArrayList pieces;
    qsizetype size = 0;
    QByteArray seal;
};

Pieces wholePieces(const QByteArray &bytes)
{
    Pieces found;
    while (bytes.size() - found.size >= headSize) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + found.size);
        if (bytes.size() - found.size - headSize < length)
            break;
        const QByteArray piece = bytes.mid(found.size + headSize, length);
        const QByteArray seal = sealOf(found.seal, piece);
        if (seal != bytes.mid(found.size + qsizetype(sizeof(quint32)), sealSize))
            break;
        found.pieces << piece;
        found.size += headSize + length;
        found.seal = seal;
    }
    return found;
}

bool writeAll(int file, const QByteArray &bytes, qsizetype at)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::pwrite(file, bytes.constData() + done, size_t(bytes.size() - done), at + done);
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

} // namespace

FileEditStore::FileEditStore(QString folder, qsizetype largest) : m_folder(std::move(folder)), m_largest(largest) {}

Result<QByteArrayList> FileEditStore::read(const QString &version, Document document) const
{
    const Result<QString> path = pathOf(version, document);
    if (!path)
        return domain::failure(path.error());
    const std::lock_guard held(m_mutex);
    const Result<QByteArray> bytes = readWhole(*path);
    if (bytes)
        return wholePieces(*bytes).pieces;
    if (bytes.error().kind == ErrorKind::FileNotFound)
        return QByteArrayList();
    return domain::failure(bytes.error());
}

Status FileEditStore::append(const QString &version, Document document, const QByteArray &piece)
{
    const Result<QString> path = pathOf(version, document);
    if (!path)
        return domain::failure(path.error());
    const std::lock_guard held(m_mutex);
    if (const Status made = makeFolders(m_folder); !made)
        return made;
    Result<End> end = endOf(*path);
    if (!end)
        return domain::failure(end.error());
    const Status appended = appendAt(*path, *end, piece);
    const Status shortened = appended && end->size > m_largest ? shorten(*path, *end) : appended;
    if (shortened)
        m_ends[*path] = *end;
    else
        m_ends.erase(*path); // what is there now is found out the next time
    return shortened;
}

Status FileEditStore::clear(const QString &version, Document document)
{
    const Result<QString> path = pathOf(version, document);
    if (!path)
        return domain::failure(path.error());
    const std::lock_guard held(m_mutex);
    m_ends.erase(*path);
    if (QFile::exists(*path) && !QFile::remove(*path))
        return domain::failure(ErrorKind::InputOutput, *path);
    return {};
}

Result<FileEditStore::End> FileEditStore::endOf(const QString &path)
{
    if (const auto known = m_ends.find(path); known != m_ends.end())
        return known->second;
    const Result<QByteArray> bytes = readWhole(path);
    if (bytes) {
        const Pieces whole = wholePieces(*bytes);
        return End{whole.size, whole.seal};
    }
    if (bytes.error().kind == ErrorKind::FileNotFound)
        return End();
    return domain::failure(bytes.error());
}

/// What was torn at the end goes first, so that the piece stands behind whole ones.
Status FileEditStore::appendAt(const QString &path, End &end, const QByteArray &piece)
{
    FileDescriptor file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    const QByteArray seal = sealOf(end.seal, piece);
    const QByteArray frame = framed(seal, piece);
    if (!file.isValid() || ::ftruncate(file.number(), end.size) != 0 || !writeAll(file.number(), frame, end.size)
        || ::fdatasync(file.number()) != 0 || !file.close())
        return domain::failure(systemError(errno, path));
    end = {end.size + frame.size(), seal};
    return {};
}

Status FileEditStore::shorten(const QString &path, End &end)
{
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return domain::failure(bytes.error());
    const Pieces all = wholePieces(*bytes);
    qsizetype size = 0;
    qsizetype first = all.pieces.size();
    while (first > 0 && size + all.pieces[first - 1].size() + headSize <= m_largest / 2)
        size += all.pieces[--first].size() + headSize;
    QByteArray kept;
    QByteArray seal;
    for (const QByteArray &piece : all.pieces.mid(first)) {
        seal = sealOf(seal, piece);
        kept += framed(seal, piece);
    }
    end = {kept.size(), seal};
    return replaceDurably(path, kept);
}

Result<QString> FileEditStore::pathOf(const QString &version, Document document) const
{
    if (const Status named = checkFileName(version); !named)
        return domain::failure(named.error());
    const QLatin1String kind(document == Document::Notes ? "notes" : "changelog");
    return QStringLiteral("%1/%2.%3.edits").arg(m_folder, version, kind);
}

} // namespace adapters
