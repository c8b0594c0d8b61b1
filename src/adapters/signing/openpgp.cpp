// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/signing/openpgp.h"
#include "adapters/signing/scratchfile.h"

namespace adapters::openpgp {

using domain::Result;

namespace {

const QByteArray scheme("openpgp4fpr:");

/// Fingerprints of the secret keys, with their subkeys, that a user.signingkey names (GnuPG's doc/DETAILS, field 10 of "fpr").
Result<QByteArrayList> fingerprints(const QString &gpg, const QString &key, const engine::CancelToken &cancel)
{
    const auto listed = runSigningProgram(
        {gpg, QStringLiteral("--batch"), QStringLiteral("--with-colons"), QStringLiteral("--list-secret-keys"), QStringLiteral("--"), key},
        {}, cancel);
    if (!listed)
        return domain::failure(listed.error());
    QByteArrayList found;
    for (const QByteArray &line : listed->output.split('\n'))
        if (const QByteArrayList fields = line.split(':'); fields.value(0) == "fpr")
            found.append(fields.value(9));
    if (found.isEmpty())
        return domain::failure(listed->error(key));
    return found;
}

/// The fields after the keyword of the first such status line (GnuPG's doc/DETAILS, "[GNUPG:] VALIDSIG ...").
std::optional<QByteArrayList> statusFields(const QByteArray &output, const QByteArray &keyword)
{
    for (const QByteArray &line : output.split('\n')) {
        const QByteArrayList words = line.trimmed().split(' ');
        if (words.value(0) == "[GNUPG:]" && words.value(1) == keyword)
            return words.mid(2);
    }
    return std::nullopt;
}

/// The fingerprints of the key, or subkey, that made a good signature, and of its primary key; empty when gpg does not call it good.
Result<QByteArrayList> signersOf(const QString &gpg, const engine::SignedText &text, const engine::CancelToken &cancel)
{
    const ScratchFile contentFile(text.content);
    const ScratchFile signatureFile(text.signature);
    if (!contentFile.isWritten() || !signatureFile.isWritten())
        return domain::failure(domain::ErrorKind::SigningFailed, gpg, contentFile.problem() + signatureFile.problem());
    const auto checked = runSigningProgram({gpg, QStringLiteral("--batch"), QStringLiteral("--status-fd=1"), QStringLiteral("--verify"),
                                            signatureFile.path(), contentFile.path()},
                                           {}, cancel);
    if (!checked)
        return domain::failure(checked.error());
    const auto valid = statusFields(checked->output, "VALIDSIG");
    const bool good = checked->exitCode == 0 && statusFields(checked->output, "GOODSIG") && valid;
    return good ? QByteArrayList{valid->first(), valid->last()} : QByteArrayList();
}

} // namespace

QStringList signCommand(const QString &gpg, const QString &key, const QString &output)
{
    return {gpg,
            QStringLiteral("--batch"),
            QStringLiteral("--yes"),
            QStringLiteral("--armor"),
            QStringLiteral("--detach-sign"),
            QStringLiteral("--local-user"),
            key,
            QStringLiteral("--output"),
            output};
}

Result<bool> verify(const QString &gpg, const QString &key, const engine::SignedText &text, const engine::CancelToken &cancel)
{
    const auto ours = fingerprints(gpg, key, cancel);
    if (!ours)
        return domain::failure(ours.error());
    const auto signers = signersOf(gpg, text, cancel);
    if (!signers)
        return domain::failure(signers.error());
    return !signers->isEmpty() && (ours->contains(signers->first()) || ours->contains(signers->last()));
}

Result<QString> keyOf(const QString &gpg, const engine::SignedText &text, const QByteArray &allowed, const QString &name,
                      const engine::CancelToken &cancel)
{
    const auto signers = signersOf(gpg, text, cancel);
    if (!signers || signers->isEmpty())
        return signers.map([](const QByteArrayList &) { return QString(); });
    for (const QByteArray &line : allowed.split('\n')) {
        const QByteArrayList fields = line.simplified().split(' ');
        const bool isOfName = fields.size() == 2 && fields.first().split(',').contains(name.toUtf8());
        const QByteArray fingerprint = isOfName && fields.last().startsWith(scheme) ? fields.last().mid(scheme.size()).toUpper() : "";
        if (signers->contains(fingerprint))
            return QString::fromLatin1(scheme + signers->last());
    }
    return QString();
}

} // namespace adapters::openpgp
