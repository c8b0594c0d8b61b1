// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCryptographicHash>
#include <QDir>
#include <QProcess>

/// What a release has left, asked without any of our own code.
namespace tests {

/// Asks with the git program alone.
inline QString git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "<digest>  <file>" lines against the files beside them; the names that are right.
inline QStringList namesWithRightDigest(const QDir &folder)
{
    QStringList right;
    for (const QByteArray &line : contentOf(folder.filePath(QStringLiteral("SHA256SUMS"))).split('\n')) {
        const QString name = QString::fromUtf8(line.mid(66));
        const QByteArray digest = QCryptographicHash::hash(contentOf(folder.filePath(name)), QCryptographicHash::Sha256).toHex();
        if (!name.isEmpty() && line.left(64) == digest)
            right << name;
    }
    return right;
}

} // namespace tests
