// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/process/localcommandrunner.h"
#include "adapters/process/childenvironment.h"
#include "adapters/process/childprocess.h"
#include <QDir>

namespace adapters {

using domain::ErrorKind;

domain::Result<int> LocalCommandRunner::run(const QStringList &command, const QString &folder, const Output &output,
                                            const engine::CancelToken &cancel)
{
    if (command.isEmpty())
        return domain::failure(ErrorKind::ProgramMissing);
    if (!QDir(folder).exists())
        return domain::failure(ErrorKind::FileNotFound, folder);
    const ChildCommand child{command.first(), command.mid(1), folder, environmentOutsideRepositories(), {}, true, 0};
    const ChildEnd end = runChild(child, output, {}, cancel);
    switch (end.how) {
    case ChildEnd::How::Exited: return end.code;
    case ChildEnd::How::NotStarted: return domain::failure(ErrorKind::ProgramMissing, command.first(), end.reason);
    case ChildEnd::How::Cancelled: return domain::failure(ErrorKind::Cancelled, command.first());
    case ChildEnd::How::Signalled:
    case ChildEnd::How::Idle: break;
    }
    return domain::failure(ErrorKind::CommandFailed, command.first(), QStringLiteral("signal %1").arg(end.code));
}

} // namespace adapters
