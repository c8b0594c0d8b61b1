// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/durablefiles.h"
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using domain::Status;

namespace {

constexpr size_t pieceSize = size_t(256) * 1024;

tl::unexpected<domain::Error> systemFailure(const QString &path) { return domain::failure(systemError(errno, path)); }

/// ReadOnly is about writing: what may not even be read is InputOutput.
tl::unexpected<domain::Error> readFailure(const QString &path)
{
    domain::Error error = systemError(errno, path);
    if (error.kind == ErrorKind::ReadOnly)
        error.kind = ErrorKind::InputOutput;
    return domain::failure(error);
}

template <class Call>
auto retried(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

FileDescriptor openFile(const QString &path, int flags, mode_t mode = 0)
{
    const QByteArray name = QFile::encodeName(path);
    return FileDescriptor(retried([&] { return ::open(name.constData(), flags | O_CLOEXEC, mode); }));
}

bool writeAll(int file, const char *bytes, size_t size)
{
    while (size > 0) {
        const ssize_t written = retried([&] { return ::write(file, bytes, size); });
        if (written < 0)
            return false;
        bytes += written;
        size -= size_t(written);
    }
    return true;
}

/// Calls `take` with piece after piece until the end or an error of `take`.
Status eachPiece(const QString &path, const std::function<Status(QByteArrayView)> &take)
{
    const FileDescriptor file = openFile(path, O_RDONLY);
    if (!file.isValid())
        return readFailure(path);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const ssize_t size = retried([&] { return ::read(file.number(), piece.data(), pieceSize); });
        if (size < 0)
            return readFailure(path);
        if (size == 0)
            return {};
        if (const Status taken = take(QByteArrayView(piece.constData(), size)); !taken)
            return taken;
    }
}

/// Makes a new file by `write`, durable under its name in the open file; nothing stays behind on an error.
Status makeDurably(const QString &path, const std::function<Status(int file)> &write)
{
    FileDescriptor file = openFile(path, O_WRONLY | O_CREAT | O_EXCL, 0666);
    if (!file.isValid())
        return systemFailure(path);
    Status made = write(file.number());
    if (made && retried([&] { return ::fsync(file.number()); }) < 0)
        made = systemFailure(path);
    if (!file.close() && made)
        made = systemFailure(path);
    if (!made)
        ::unlink(QFile::encodeName(path).constData());
    return made;
}

Status writeNew(const QString &path, const QByteArray &bytes)
{
    return makeDurably(path, [&](int file) -> Status {
        if (!writeAll(file, bytes.constData(), size_t(bytes.size())))
            return systemFailure(path);
        return {};
    });
}

/// False, with errno set, when the new file could not be given the permissions of the one that it replaces.
bool withModeOf(const QString &path, const QString &fresh)
{
    struct stat old;
    if (::stat(QFile::encodeName(path).constData(), &old) < 0)
        return errno == ENOENT;
    return ::chmod(QFile::encodeName(fresh).constData(), old.st_mode & 07777) == 0;
}

} // namespace

FileDescriptor::~FileDescriptor() { close(); }

bool FileDescriptor::close() { return m_number < 0 || ::close(std::exchange(m_number, -1)) == 0; }

domain::Error systemError(int number, const QString &path)
{
    const QString detail = QString::fromStdString(std::generic_category().message(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT: return {ErrorKind::DiskFull, path, detail, {}, {}};
    case EACCES:
    case EPERM:
    case EROFS: return {ErrorKind::ReadOnly, path, detail, {}, {}};
    case ENOENT: return {ErrorKind::FileNotFound, path, detail, {}, {}};
    default: return {ErrorKind::InputOutput, path, detail, {}, {}};
    }
}

Status checkFileName(const QString &version)
{
    if (version.isEmpty() || version.startsWith(QLatin1Char('.')) || version.contains(QLatin1Char('/')) || version.contains(QChar(u'\0')))
        return domain::failure(ErrorKind::InvalidVersion, version);
    return {};
}

Status makeFolders(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString parent = QFileInfo(folder).absolutePath();
    if (const Status above = parent == folder ? Status() : makeFolders(parent); !above)
        return above;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) < 0 && errno != EEXIST)
        return systemFailure(folder);
    return {};
}

Status syncFolder(const QString &folder)
{
    const FileDescriptor opened = openFile(folder, O_RDONLY | O_DIRECTORY);
    if (!opened.isValid())
        return systemFailure(folder);
    // Some network file systems cannot do this for folders and say EINVAL: there is nothing more to be had there.
    if (retried([&] { return ::fsync(opened.number()); }) < 0 && errno != EINVAL)
        return systemFailure(folder);
    return {};
}

Result<QByteArray> readWhole(const QString &path)
{
    QByteArray bytes;
    const Status read = eachPiece(path, [&](QByteArrayView piece) {
        bytes.append(piece.data(), piece.size());
        return Status();
    });
    if (!read)
        return domain::failure(read.error());
    return bytes;
}

Result<QString> digestOf(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const Status read = eachPiece(path, [&](QByteArrayView piece) {
        hash.addData(piece);
        return Status();
    });
    if (!read)
        return domain::failure(read.error());
    return QStringLiteral("sha256:") + QString::fromLatin1(hash.result().toHex());
}

Status createDurably(const QString &path, const QByteArray &bytes)
{
    const Status written = writeNew(path, bytes);
    return written ? syncFolder(QFileInfo(path).absolutePath()) : written;
}

Status replaceDurably(const QString &path, const QByteArray &bytes)
{
    const QString fresh =
        QFileInfo(path).absolutePath() + QStringLiteral("/.slipway-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Status written = writeNew(fresh, bytes);
    if (!written) {
        domain::Error error = written.error();
        error.subject = path;
        return domain::failure(error);
    }
    const Status renamed = withModeOf(path, fresh) ? renameDurably(fresh, path) : systemFailure(path);
    if (!renamed)
        ::unlink(QFile::encodeName(fresh).constData());
    return renamed;
}

Status renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) < 0)
        return systemFailure(to);
    return syncFolder(QFileInfo(to).absolutePath());
}

Status copyDurably(const QString &from, const QString &to)
{
    return makeDurably(to, [&](int file) {
        return eachPiece(from, [&](QByteArrayView piece) -> Status {
            if (!writeAll(file, piece.data(), size_t(piece.size())))
                return systemFailure(to);
            return {};
        });
    });
}

} // namespace adapters
