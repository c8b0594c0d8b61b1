// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/signing/configuredsigner.h"
#include "adapters/signing/openpgp.h"
#include "adapters/signing/scratchfile.h"
#include "adapters/signing/sshsignature.h"
#include <QFile>
#include <QSaveFile>

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using domain::Status;

namespace {

Result<QByteArray> signOpenPgp(const SigningConfiguration &configuration, const QString &file, const engine::CancelToken &cancel)
{
    const auto command = openpgp::signCommand(configuration.gpgProgram, configuration.key, QStringLiteral("-"));
    const auto ended = runSigningProgram(command, file, cancel);
    if (!ended)
        return domain::failure(ended.error());
    if (ended->exitCode != 0 || !ended->output.startsWith("-----BEGIN PGP SIGNATURE-----"))
        return domain::failure(ended->error(configuration.key));
    return ended->output;
}

/// Programs speak of what they cannot read in their own words; this is the same for both.
Status checkReadable(const QString &file)
{
    QFile opened(file);
    if (opened.open(QIODevice::ReadOnly))
        return {};
    return domain::failure(ErrorKind::SigningFailed, file, opened.errorString());
}

} // namespace

ConfiguredSigner::ConfiguredSigner(SigningConfiguration configuration) : m_configuration(std::move(configuration))
{
    if (m_configuration.gpgProgram.isEmpty())
        m_configuration.gpgProgram = QStringLiteral("gpg");
    if (m_configuration.sshProgram.isEmpty())
        m_configuration.sshProgram = QStringLiteral("ssh-keygen");
}

std::optional<QString> ConfiguredSigner::suffix() const
{
    const bool isOpenPgp = m_configuration.format.isEmpty() || m_configuration.format == QLatin1String("openpgp");
    if (m_configuration.key.isEmpty() || (!isOpenPgp && !isSsh()))
        return std::nullopt;
    return isSsh() ? QStringLiteral(".sig") : QStringLiteral(".asc");
}

std::optional<QString> ConfiguredSigner::unknownFormat() const
{
    return m_configuration.key.isEmpty() || suffix() ? std::nullopt : std::optional(m_configuration.format);
}

QStringList ConfiguredSigner::command(const QString &file) const
{
    if (!suffix())
        return {};
    if (!isSsh())
        return openpgp::signCommand(m_configuration.gpgProgram, m_configuration.key, file + *suffix()) << file;
    const bool literal = ssh::literalKey(m_configuration.key).has_value();
    return ssh::signCommand(m_configuration.sshProgram, literal ? m_configuration.key : ssh::keyFileOf(m_configuration.key), literal,
                            QStringLiteral("file"), file);
}

Result<QByteArray> ConfiguredSigner::signatureOfFile(const QString &file, const QString &purpose, const engine::CancelToken &cancel) const
{
    if (!suffix())
        return domain::failure(ErrorKind::SigningFailed,
                               m_configuration.key.isEmpty() ? QStringLiteral("user.signingKey") : m_configuration.key,
                               m_configuration.format);
    if (const Status readable = checkReadable(file); !readable)
        return domain::failure(readable.error());
    return isSsh() ? ssh::sign(m_configuration.sshProgram, m_configuration.key, purpose, file, cancel)
                   : signOpenPgp(m_configuration, file, cancel);
}

Result<QByteArray> ConfiguredSigner::signature(const QByteArray &text, const QString &purpose, const engine::CancelToken &cancel)
{
    const ScratchFile file(text);
    if (!file.isWritten())
        return domain::failure(ErrorKind::SigningFailed, m_configuration.key, file.problem());
    return signatureOfFile(file.path(), purpose, cancel);
}

Status ConfiguredSigner::sign(const QString &file, const engine::CancelToken &cancel)
{
    const auto signature = signatureOfFile(file, QStringLiteral("file"), cancel);
    if (!signature)
        return domain::failure(signature.error());
    QSaveFile target(file + *suffix());
    if (target.open(QIODevice::WriteOnly) && target.write(*signature) == signature->size() && target.commit())
        return {};
    return domain::failure(ErrorKind::SigningFailed, target.fileName(), target.errorString());
}

Result<bool> ConfiguredSigner::isOwn(const engine::SignedText &text, const engine::CancelToken &cancel)
{
    if (!suffix())
        return domain::failure(ErrorKind::SigningFailed, m_configuration.key, m_configuration.format);
    return isSsh() ? ssh::verify(m_configuration.sshProgram, m_configuration.key, text, cancel)
                   : openpgp::verify(m_configuration.gpgProgram, m_configuration.key, text, cancel);
}

Result<QString> ConfiguredSigner::keyOf(const engine::SignedText &text, const QByteArray &allowed, const QString &name,
                                        const engine::CancelToken &cancel)
{
    return text.signature.startsWith("-----BEGIN PGP SIGNATURE-----")
               ? openpgp::keyOf(m_configuration.gpgProgram, text, allowed, name, cancel)
               : ssh::keyOf(m_configuration.sshProgram, text, allowed, name, cancel);
}

bool ConfiguredSigner::isSsh() const { return m_configuration.format == QLatin1String("ssh"); }

} // namespace adapters
