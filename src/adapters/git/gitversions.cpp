// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/gitversions.h"
#include "adapters/process/childenvironment.h"
#include "adapters/process/childprocess.h"
#include <QDir>
#include <git2.h>

namespace adapters {

QString libGit2Version()
{
    int major = 0, minor = 0, revision = 0;
    git_libgit2_version(&major, &minor, &revision);
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(revision);
}

QString gitVersion()
{
    constexpr int patience = 5'000; // milliseconds
    const ChildCommand command{
        QStringLiteral("git"), {QStringLiteral("--version")}, QDir::rootPath(), environmentOutsideRepositories(), {}, true, patience};
    QByteArray said;
    const ChildEnd end = runChild(command, [&said](const QByteArray &bytes) { said += bytes; }, {}, {});
    const bool answered = end.how == ChildEnd::How::Exited && end.code == 0;
    return answered ? QString::fromUtf8(said).remove(QLatin1String("git version ")).trimmed() : QString();
}

} // namespace adapters
