// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/signing/signingprogram.h"
#include <QProcess>

namespace adapters {

using domain::ErrorKind;

domain::Error ProgramEnd::error(const QString &subject) const
{
    return {ErrorKind::SigningFailed, subject, QString::fromLocal8Bit(errors).trimmed(), {}, {}};
}

domain::Result<ProgramEnd> runSigningProgram(const QStringList &command, const QString &inputFile, const engine::CancelToken &cancel)
{
    const QString &program = command.first();
    QProcess process;
    process.setStandardInputFile(inputFile.isEmpty() ? QProcess::nullDevice() : inputFile);
    process.start(program, command.mid(1));
    if (!process.waitForStarted())
        return domain::failure(ErrorKind::ProgramMissing, program, process.errorString());
    // No time limit: the person may be looking for the smartcard. Cancel is theirs.
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(50)) {
        if (!cancel.requested())
            continue;
        process.kill();
        process.waitForFinished();
        return domain::failure(ErrorKind::Cancelled, program);
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return domain::failure(ErrorKind::SigningFailed, program, process.errorString());
    return ProgramEnd{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace adapters
