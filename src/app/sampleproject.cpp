// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleproject.h"
#include "app/openproject.h"
#include <QDir>
#include <QFile>
#include <QProcess>

namespace app {

using domain::ErrorKind;
using domain::Status;

namespace {

QProcessEnvironment withoutPersonalGit()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        if (name.startsWith(QLatin1String("GIT_")))
            environment.remove(name);
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QProcess::nullDevice());
    return environment;
}

Status git(const QString &folder, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(withoutPersonalGit());
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), arguments);
    if (!process.waitForStarted())
        return domain::failure(ErrorKind::ProgramMissing, QStringLiteral("git"), process.errorString());
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return domain::failure(ErrorKind::CommandFailed, QLatin1String("git ") + arguments.join(QLatin1Char(' ')),
                               QString::fromUtf8(process.readAllStandardError()).trimmed());
    return {};
}

domain::Result<QByteArray> history()
{
    QFile stream(QStringLiteral(":/sample/harbor.fast-import"));
    if (!stream.open(QIODevice::ReadOnly))
        return domain::failure(ErrorKind::FileNotFound, stream.fileName(), stream.errorString());
    return stream.readAll();
}

/// No templates: they could bring hooks of the person's.
Status makeRemote(const QDir &folder)
{
    const QString remote = folder.filePath(QStringLiteral("remote.git"));
    const auto stream = history();
    if (!stream)
        return domain::failure(stream.error());
    return git(folder.path(), {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), QStringLiteral("--template="),
                               QStringLiteral("--initial-branch=main"), remote})
        .and_then([&] { return git(remote, {QStringLiteral("config"), QStringLiteral("core.hooksPath"), QStringLiteral("hooks")}); })
        .and_then([&] {
            return git(remote,
                       {QStringLiteral("fast-import"), QStringLiteral("--quiet"), QStringLiteral("--done"),
                        QStringLiteral("--date-format=rfc2822")},
                       *stream);
        });
}

Status makeWork(const QDir &folder)
{
    const QString work = folder.filePath(QStringLiteral("work"));
    QStringList arguments{QStringLiteral("clone"), QStringLiteral("--quiet"), QStringLiteral("--template=")};
    for (const QString &setting : sampleSettings(work))
        arguments << QStringLiteral("--config") << setting;
    return git(folder.path(), arguments << folder.filePath(QStringLiteral("remote.git")) << work);
}

Status makeAll(const QDir &folder)
{
    return makeRemote(folder).and_then([&] { return makeWork(folder); }).and_then([&]() -> Status {
        if (!folder.mkdir(QStringLiteral("published")))
            return domain::failure(ErrorKind::InputOutput, folder.filePath(QStringLiteral("published")));
        return {};
    });
}

void removeMade(const QDir &folder)
{
    for (const char *name : {"remote.git", "work", "published"})
        QDir(folder.filePath(QLatin1String(name))).removeRecursively();
}

} // namespace

QStringList sampleSettings(const QString &workTree)
{
    return {
        QStringLiteral("user.name=Ada Lovelace"), QStringLiteral("user.email=ada@example.org"),
        QStringLiteral("user.signingKey="),       QStringLiteral("commit.gpgSign=false"),
        QStringLiteral("tag.gpgSign=false"),      QStringLiteral("push.gpgSign=false"),
        QStringLiteral("core.autocrlf=false"),    QLatin1String("core.hooksPath=") + QDir(workTree).filePath(QStringLiteral(".git/hooks")),
    };
}

domain::Result<QString> makeSampleProject(const QString &folder)
{
    const QDir place(QDir(folder).absolutePath());
    if (place.exists() && !place.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return domain::failure(ErrorKind::InputOutput, place.path(), QStringLiteral("not empty"));
    if (!place.mkpath(QStringLiteral(".")))
        return domain::failure(ErrorKind::InputOutput, place.path());
    if (const Status made = makeAll(place); !made) {
        removeMade(place);
        return domain::failure(made.error());
    }
    return place.filePath(QStringLiteral("work"));
}

} // namespace app
