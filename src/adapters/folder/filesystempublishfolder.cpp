// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filesystempublishfolder.h"
#include "adapters/folder/durablefiles.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using domain::Status;
using Contents = FileSystemPublishFolder::Contents;

namespace {

QString under(const QString &folder, const QString &name) { return folder + QLatin1Char('/') + name; }

Status makeFolder(const QString &folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), 0777) < 0 && !(errno == EEXIST && QFileInfo(folder).isDir()))
        return domain::failure(systemError(errno, folder));
    return syncFolder(QFileInfo(folder).absolutePath());
}

Status haveTarget(const QString &folder)
{
    const QFileInfo info(folder); // one look: another publisher may make it meanwhile
    if (info.isDir())
        return {};
    if (info.exists())
        return domain::failure(systemError(ENOTDIR, folder));
    const QString parent = QFileInfo(folder).absolutePath();
    if (!QFileInfo(parent).isDir())
        return domain::failure(systemError(ENOENT, parent));
    return makeFolder(folder);
}

Result<Contents> contentsOf(const QStringList &files)
{
    Contents contents;
    for (const QString &file : files) {
        const Result<QString> digest = digestOf(file);
        if (!digest)
            return domain::failure(digest.error());
        if (!contents.emplace(QFileInfo(file).fileName(), *digest).second)
            return domain::failure(systemError(EEXIST, file));
    }
    return contents;
}

QString freshName(const QString &version)
{
    return QStringLiteral(".slipway-%1-%2").arg(version, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// Waits until no other publisher is at work in the folder, whatever repository or machine user it comes from. The kernel
/// lets go when the process ends. Not valid where the file system has no such locks, as some network folders.
FileDescriptor lockFolder(const QString &folder)
{
    FileDescriptor lock(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    while (lock.isValid() && ::flock(lock.number(), LOCK_EX) < 0)
        if (errno != EINTR)
            return FileDescriptor();
    return lock;
}

/// What a killed Slipway left behind for this version; another version's, as 1.0-rc.1 is for 1.0, stays.
void removeLeftovers(const QString &folder, const QString &version)
{
    static const QString uuid = QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    const QRegularExpression ours(
        QRegularExpression::anchoredPattern(QStringLiteral("\\.slipway-") + QRegularExpression::escape(version) + QLatin1Char('-') + uuid));
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        if (ours.match(name).hasMatch())
            QDir(under(folder, name)).removeRecursively();
}

Status fill(const QString &fresh, const QStringList &files)
{
    if (const Status made = makeFolder(fresh); !made)
        return made;
    for (const QString &file : files)
        if (const Status copied = copyDurably(file, under(fresh, QFileInfo(file).fileName())); !copied)
            return copied;
    return syncFolder(fresh);
}

/// rename(2) that replaces nothing; 0 or an errno.
int renameToFree(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#endif
    // Without that flag only an empty folder could still be replaced, which holds no release.
    return ::rename(source.constData(), target.constData()) == 0 ? 0 : errno;
}

} // namespace

Result<std::optional<Contents>> FileSystemPublishFolder::published(const QString &folder, const QString &version) const
{
    if (const Status named = checkFileName(version); !named)
        return domain::failure(named.error());
    const QString path = under(folder, version);
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return std::nullopt;
    if (!info.isDir())
        return domain::failure(systemError(ENOTDIR, path));
    if (!info.isReadable() || !info.isExecutable())
        return domain::failure(ErrorKind::InputOutput, path, QString::fromStdString(std::generic_category().message(EACCES)));
    QStringList files;
    for (const QString &name : QDir(path).entryList(QDir::Files | QDir::Hidden))
        files.append(under(path, name));
    const Result<Contents> contents = contentsOf(files);
    if (!contents)
        return domain::failure(contents.error());
    return *contents;
}

Status FileSystemPublishFolder::writable(const QString &folder) const
{
    const QString existing = QFileInfo::exists(folder) ? folder : QFileInfo(folder).absolutePath();
    if (QFileInfo::exists(existing) && !QFileInfo(existing).isDir())
        return domain::failure(systemError(ENOTDIR, existing));
    if (::access(QFile::encodeName(existing).constData(), W_OK | X_OK) < 0)
        return domain::failure(systemError(errno, existing));
    return {};
}

Status FileSystemPublishFolder::publish(const QString &folder, const QString &version, const QStringList &files)
{
    const Result<Contents> wanted = contentsOf(files);
    if (!wanted)
        return domain::failure(wanted.error());
    const auto compare = [&](const Contents &found) -> Status {
        if (found == *wanted)
            return {};
        return domain::failure(ErrorKind::PublishedDiffers, under(folder, version));
    };
    if (const Status named = checkFileName(version); !named)
        return named;
    if (const Status ready = haveTarget(folder); !ready)
        return ready;
    const FileDescriptor lock = lockFolder(folder);
    const Result<std::optional<Contents>> before = published(folder, version);
    if (!before)
        return domain::failure(before.error());
    if (*before)
        return compare(**before);
    if (lock.isValid()) // else they may be somebody's who is still filling them
        removeLeftovers(folder, version);

    const QString fresh = under(folder, freshName(version));
    Status done = fill(fresh, files);
    if (done) {
        const int problem = renameToFree(fresh, under(folder, version));
        if (problem == 0)
            return syncFolder(folder);
        done = domain::failure(systemError(problem, under(folder, version)));
        // Somebody else was first: what counts is whether it is the same.
        if (const auto now = published(folder, version); now && *now)
            done = compare(**now);
    }
    QDir(fresh).removeRecursively();
    return done;
}

Result<QByteArray> FileSystemPublishFolder::read(const QString &folder, const QString &version, const QString &name) const
{
    for (const QString &part : {version, name})
        if (const Status named = checkFileName(part); !named)
            return domain::failure(named.error());
    return readWhole(under(under(folder, version), name));
}

} // namespace adapters
