// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/gitarchive.h"
#include "adapters/git/gitfailure.h"
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QUuid>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace adapters {

using domain::ErrorKind;
using domain::failure;

namespace {

bool makeDurable(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool durable = ::fsync(descriptor) == 0;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return durable;
}

domain::Error fileFailure(const QString &file, int error)
{
    const bool readOnly = error == EACCES || error == EPERM || error == EROFS;
    const bool full = error == ENOSPC || error == EDQUOT;
    return {full ? ErrorKind::DiskFull : readOnly ? ErrorKind::ReadOnly : ErrorKind::InputOutput, file, qt_error_string(error), {}, {}};
}

} // namespace

QStringList archiveArguments(const ArchiveRequest &request)
{
    QStringList arguments;
    for (const char *setting :
         {"tar.umask=0022", "tar.tar.gz.command=git archive gzip", "core.autocrlf=false", "core.eol=lf", "core.attributesFile=/dev/null"})
        arguments << QStringLiteral("-c") << QString::fromLatin1(setting);
    return arguments << words("archive --format=tar.gz") << QStringLiteral("--prefix=") + request.prefix
                     << QStringLiteral("--output=") + request.file << request.revision;
}

domain::Status writeArchive(const GitChild &git, const ArchiveRequest &request, const engine::CancelToken &cancel)
{
    const QString part = request.file + QStringLiteral(".part-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto cleanUp = qScopeGuard([&part] { QFile::remove(part); });
    const auto result = git.run({archiveArguments({request.revision, request.prefix, part})}, cancel);
    if (!result)
        return failure(result.error());
    if (result->exitCode != 0) {
        const bool unknown = result->err.contains("not a valid object name");
        return failure(
            gitFailure(*result, unknown ? request.revision : request.file, unknown ? ErrorKind::RefNotFound : ErrorKind::InputOutput));
    }
    const QByteArray from = QFile::encodeName(part);
    if (!makeDurable(from) || std::rename(from.constData(), QFile::encodeName(request.file).constData()) != 0)
        return failure(fileFailure(request.file, errno));
    return {};
}

} // namespace adapters
