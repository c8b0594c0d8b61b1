// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/signing/sshsignature.h"
#include "adapters/signing/scratchfile.h"
#include <QDir>

namespace adapters::ssh {

using domain::ErrorKind;
using domain::Result;

namespace {

bool looksPublic(const QByteArray &text)
{
    for (const char *prefix : {"ssh-", "ecdsa-", "sk-"})
        if (text.startsWith(prefix))
            return true;
    return false;
}

/// Type and key of the first line, without the comment; empty when it is no public key.
QByteArray publicPart(const QByteArray &text)
{
    const QByteArrayList words = text.split('\n').first().simplified().split(' ');
    return looksPublic(text) && words.size() >= 2 ? words.at(0) + ' ' + words.at(1) : QByteArray();
}

QByteArray readSmall(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(65'536) : QByteArray();
}

Result<QByteArray> publicKeyOf(const QString &sshKeygen, const QString &key, const engine::CancelToken &cancel)
{
    if (const auto literal = literalKey(key)) {
        const QByteArray found = publicPart(literal->toUtf8());
        return found.isEmpty() ? Result<QByteArray>(domain::failure(ErrorKind::SigningFailed, key)) : found;
    }
    const QString path = keyFileOf(key);
    for (const QString &candidate : {path, path + QStringLiteral(".pub")})
        if (const QByteArray found = publicPart(readSmall(candidate)); !found.isEmpty())
            return found;
    // No passphrase is asked for here: that belongs to signing.
    const auto derived =
        runSigningProgram({sshKeygen, QStringLiteral("-y"), QStringLiteral("-P"), QString(), QStringLiteral("-f"), path}, {}, cancel);
    if (!derived)
        return domain::failure(derived.error());
    const QByteArray found = publicPart(derived->output);
    if (found.isEmpty())
        return domain::failure(derived->error(key));
    return found;
}

} // namespace

std::optional<QString> literalKey(const QString &key)
{
    static const QLatin1String prefix("key::");
    if (key.startsWith(prefix))
        return key.mid(prefix.size()).trimmed();
    if (key.startsWith(QLatin1String("ssh-")))
        return key;
    return std::nullopt;
}

QString keyFileOf(const QString &key) { return key.startsWith(QLatin1String("~/")) ? QDir::homePath() + key.mid(1) : key; }

QStringList signCommand(const QString &sshKeygen, const QString &keyFile, bool inAgent, const QString &purpose, const QString &file)
{
    QStringList command{sshKeygen, QStringLiteral("-Y"), QStringLiteral("sign"), QStringLiteral("-n"), purpose, QStringLiteral("-f"),
                        keyFile};
    if (inAgent)
        command.append(QStringLiteral("-U"));
    if (!file.isEmpty())
        command.append(file);
    return command;
}

Result<QByteArray> sign(const QString &sshKeygen, const QString &key, const QString &purpose, const QString &file,
                        const engine::CancelToken &cancel)
{
    const auto literal = literalKey(key);
    const ScratchFile literalFile(literal ? literal->toUtf8() + '\n' : QByteArray());
    if (!literalFile.isWritten())
        return domain::failure(ErrorKind::SigningFailed, key, literalFile.problem());
    const auto command = signCommand(sshKeygen, literal ? literalFile.path() : keyFileOf(key), literal.has_value(), purpose);
    const auto signedOff = runSigningProgram(command, file, cancel);
    if (!signedOff)
        return domain::failure(signedOff.error());
    if (signedOff->exitCode != 0 || !signedOff->output.startsWith("-----BEGIN SSH SIGNATURE-----"))
        return domain::failure(signedOff->error(key));
    return signedOff->output;
}

Result<bool> verify(const QString &sshKeygen, const QString &key, const engine::SignedText &text, const engine::CancelToken &cancel)
{
    const auto publicKey = publicKeyOf(sshKeygen, key, cancel);
    if (!publicKey)
        return domain::failure(publicKey.error());
    const QByteArray only = "slipway namespaces=\"" + text.purpose.toUtf8() + "\" " + *publicKey + '\n';
    return keyOf(sshKeygen, text, only, QStringLiteral("slipway"), cancel).map([](const QString &id) { return !id.isEmpty(); });
}

Result<QString> keyOf(const QString &sshKeygen, const engine::SignedText &text, const QByteArray &allowed, const QString &name,
                      const engine::CancelToken &cancel)
{
    const ScratchFile contentFile(text.content);
    const ScratchFile signatureFile(text.signature);
    const ScratchFile allowedSigners(allowed);
    for (const ScratchFile *file : {&contentFile, &signatureFile, &allowedSigners})
        if (!file->isWritten())
            return domain::failure(ErrorKind::SigningFailed, name, file->problem());
    const auto checked =
        runSigningProgram({sshKeygen, QStringLiteral("-Y"), QStringLiteral("verify"), QStringLiteral("-f"), allowedSigners.path(),
                           QStringLiteral("-I"), name, QStringLiteral("-n"), text.purpose, QStringLiteral("-s"), signatureFile.path()},
                          contentFile.path(), cancel);
    if (!checked)
        return domain::failure(checked.error());
    const QByteArray good = "Good \"" + text.purpose.toUtf8() + "\" signature for " + name.toUtf8() + " with ";
    if (checked->exitCode != 0 || !checked->output.startsWith(good))
        return QString();
    return QString::fromUtf8(checked->output.trimmed().split(' ').last());
}

} // namespace adapters::ssh
