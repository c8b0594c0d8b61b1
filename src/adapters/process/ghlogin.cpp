// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/process/ghlogin.h"
#include "adapters/process/childprocess.h"
#include <QDir>
#include <QStandardPaths>

namespace adapters {

using domain::ErrorKind;
using How = ChildEnd::How;

namespace {

const QString program = QStringLiteral("gh");
constexpr int limit = 15'000; // milliseconds; it may have to ask a keychain

QProcessEnvironment quietEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GH_PROMPT_DISABLED"), QStringLiteral("1"));
    environment.insert(QStringLiteral("GH_NO_UPDATE_NOTIFIER"), QStringLiteral("1"));
    return environment;
}

domain::Error problemOf(const ChildEnd &end, const QString &command, const QString &said)
{
    switch (end.how) {
    case How::NotStarted: return {ErrorKind::ProgramMissing, program, end.reason, {}, {}};
    case How::Cancelled: return {ErrorKind::Cancelled, program, {}, {}, {}};
    case How::Idle: return {ErrorKind::TimedOut, command, {}, {}, {}};
    case How::Exited:
    case How::Signalled: return {ErrorKind::CommandFailed, command, said, {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

bool isGhInstalled() { return !QStandardPaths::findExecutable(program).isEmpty(); }

domain::Result<domain::Secret> tokenOfGh(const QString &host, const engine::CancelToken &cancel)
{
    const QStringList arguments{QStringLiteral("auth"), QStringLiteral("token"), QStringLiteral("--hostname=") + host};
    const QString command = program + QLatin1Char(' ') + arguments.join(QLatin1Char(' '));
    QByteArray given, said;
    const ChildEnd end = runChild(
        {program, arguments, QDir::homePath(), quietEnvironment(), {}, true, limit}, [&given](const QByteArray &bytes) { given += bytes; },
        [&said](const QByteArray &bytes) { said += bytes; }, cancel);
    domain::Secret whole(std::move(given)); // wiped, whatever it holds
    if (end.how != How::Exited || end.code != 0)
        return domain::failure(problemOf(end, command, QString::fromLocal8Bit(said).trimmed()));
    QByteArray token = whole.reveal().trimmed();
    if (token.isEmpty() || token.contains('\n'))
        return domain::failure(ErrorKind::CommandFailed, command, QString::fromLocal8Bit(said).trimmed());
    return domain::Secret(std::move(token));
}

} // namespace adapters
