// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filesystemworkfiles.h"
#include "adapters/folder/durablefiles.h"
#include <QFileInfo>

namespace adapters {

using domain::ErrorKind;
using domain::FileEdit;
using domain::Result;

namespace {

Result<QByteArray> withSubject(Result<QByteArray> bytes, const QString &path)
{
    if (!bytes)
        bytes.error().subject = path;
    return bytes;
}

} // namespace

FileSystemWorkFiles::FileSystemWorkFiles(QString workTree, QString backups) : m_workTree(std::move(workTree)), m_backups(std::move(backups))
{
}

Result<QByteArray> FileSystemWorkFiles::read(const QString &path) const
{
    const auto real = realPath(path);
    if (!real)
        return domain::failure(real.error());
    return withSubject(readWhole(*real), path);
}

Result<QString> FileSystemWorkFiles::change(const FileEdit &edit)
{
    const auto real = realPath(edit.path);
    if (!real)
        return real;
    // The mark, not the right: root may write everything.
    if (!QFileInfo(*real).permission(QFileDevice::WriteOwner))
        return domain::failure(ErrorKind::ReadOnly, edit.path);
    const auto now = withSubject(readWhole(*real), edit.path);
    if (!now)
        return domain::failure(now.error());
    if (*now != edit.before)
        return domain::failure(ErrorKind::FileChanged, edit.path);
    const auto kept = keep(edit);
    if (!kept)
        return kept;
    if (const auto replaced = replaceDurably(*real, edit.after); !replaced)
        return domain::failure(replaced.error());
    return kept;
}

Result<QString> FileSystemWorkFiles::realPath(const QString &path) const
{
    const QString real = QFileInfo(m_workTree + QLatin1Char('/') + path).canonicalFilePath();
    if (real.isEmpty())
        return domain::failure(ErrorKind::FileNotFound, path);
    if (!real.startsWith(QFileInfo(m_workTree).canonicalFilePath() + QLatin1Char('/')))
        return domain::failure(ErrorKind::InputOutput, path, QStringLiteral("leads out of the work tree"));
    return real;
}

Result<QString> FileSystemWorkFiles::keep(const FileEdit &edit) const
{
    const QString stem = m_backups + QLatin1Char('/') + edit.path;
    if (const auto made = makeFolders(QFileInfo(stem).absolutePath()); !made)
        return domain::failure(made.error());
    int number = 1;
    QString path;
    do
        path = QStringLiteral("%1.%2~").arg(stem).arg(number++);
    while (QFileInfo::exists(path));
    if (const auto written = createDurably(path, edit.before); !written)
        return domain::failure(written.error());
    return path;
}

} // namespace adapters
