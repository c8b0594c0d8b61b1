// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/gitfixture.h"
#include <QProcess>
#include <map>

namespace tests {

/// A program that must succeed; its standard output.
inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qUtf8Printable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// SSH keys of some people, made for one test.
class SigningPeople {
public:
    /// "ssh-ed25519 AAAA…"
    QByteArray publicKey(const QString &name)
    {
        QFile file(keyFile(name) + QStringLiteral(".pub"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no key of %s", qUtf8Printable(name));
        return file.readAll().trimmed();
    }
    /// A line of .slipway/allowed_signers; `names` may be several: "ada,ada@example.org".
    QByteArray allowed(const QString &names, const QString &key) { return names.toUtf8() + ' ' + publicKey(key) + '\n'; }

    /// Commits there are by this person from now on, and signed with this person's key where Git is to sign.
    void become(const QString &name, const ScratchRepository &repository)
    {
        repository.setConfig(QStringLiteral("user.name"), name);
        repository.setConfig(QStringLiteral("user.email"), name + QStringLiteral("@example.org"));
        repository.setConfig(QStringLiteral("gpg.format"), QStringLiteral("ssh"));
        repository.setConfig(QStringLiteral("user.signingKey"), keyFile(name));
    }

private:
    QString keyFile(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        if (!QFile::exists(path))
            outputOf(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), QString(),
                      QStringLiteral("-C"), name, QStringLiteral("-f"), path});
        return path;
    }

    QTemporaryDir m_folder;
};

} // namespace tests
