// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace tests {
namespace {

QProcessEnvironment environmentOf(const Surroundings &surroundings)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        if (name.startsWith(QLatin1String("GIT_")))
            environment.remove(name);
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    if (!surroundings.dataFolder.isEmpty())
        environment.insert(QStringLiteral("XDG_DATA_HOME"), surroundings.dataFolder);
    for (const auto &[name, value] : surroundings.environment)
        environment.insert(name, value);
    return environment;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return file.readAll();
}

void putContent(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

QString hookPath(const QString &where, const QString &name)
{
    const QString folder = where.endsWith(QLatin1String(".git")) ? where : where + QLatin1String("/.git");
    return folder + QLatin1String("/hooks/") + name;
}

void mustSucceed(const Ended &ended, const QString &what)
{
    if (ended.code != 0)
        qFatal("%s: exit code %d\n%s", qUtf8Printable(what), ended.code, ended.err.constData());
}

} // namespace

QJsonObject Ended::json() const
{
    const QByteArray last = out.trimmed().split('\n').last();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(last, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("no JSON: %s\n%s", qUtf8Printable(error.errorString()), out.constData());
    return document.object();
}

Ended run(const Surroundings &surroundings, const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setWorkingDirectory(surroundings.folder);
    process.setProcessEnvironment(environmentOf(surroundings));
    const QStringList command = surroundings.wrapper + QStringList{program} + arguments;
    process.start(command.first(), command.mid(1));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        qFatal("%s: %s", qUtf8Printable(command.join(QLatin1Char(' '))), qUtf8Printable(process.errorString()));
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128 + process.exitCode();
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended slipwayctl(const Surroundings &surroundings, const QStringList &arguments, const QByteArray &input)
{
    return run(surroundings, QStringLiteral(SLIPWAYCTL), arguments, input);
}

/// A bare fork: QProcess would add a delay of its own to every moment.
pid_t startAlone(const Surroundings &surroundings, const QStringList &arguments)
{
    const QByteArray folder = surroundings.folder.toUtf8();
    std::vector<QByteArray> words{QByteArray("slipwayctl")}, variables;
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    const QProcessEnvironment environment = environmentOf(surroundings);
    for (const QString &name : environment.keys())
        variables.push_back((name + QLatin1Char('=') + environment.value(name)).toUtf8());
    const auto pointers = [](std::vector<QByteArray> &texts) {
        std::vector<char *> all;
        for (QByteArray &text : texts)
            all.push_back(text.data());
        all.push_back(nullptr);
        return all;
    };
    const std::vector<char *> argv = pointers(words), envp = pointers(variables);

    const pid_t pid = ::fork();
    if (pid == 0) {
        ::setsid();
        const int nothing = ::open("/dev/null", O_RDWR);
        for (const int stream : {0, 1, 2})
            ::dup2(nothing, stream);
        if (::chdir(folder.constData()) == 0)
            ::execve(SLIPWAYCTL, argv.data(), envp.data());
        ::_exit(127);
    }
    return pid;
}

QString git(const QString &folder, const QStringList &arguments)
{
    const Ended ended = run({folder, {}, {}, {}}, QStringLiteral("git"), arguments);
    mustSucceed(ended, QLatin1String("git ") + arguments.join(QLatin1Char(' ')));
    return QString::fromUtf8(ended.out.endsWith('\n') ? ended.out.chopped(1) : ended.out);
}

Sample::Sample() : m_folder(std::make_unique<QTemporaryDir>())
{
    mustSucceed(slipwayctl({m_folder->path(), path(QStringLiteral("data")), {}, {}}, {QStringLiteral("demo"), path()}),
                QStringLiteral("demo"));
}

Sample::Sample(const Sample &other) : m_folder(std::make_unique<QTemporaryDir>())
{
    mustSucceed(run({m_folder->path(), {}, {}, {}}, QStringLiteral("cp"), {QStringLiteral("-a"), other.path(), path()}),
                QStringLiteral("cp"));
    const QString config = path(QStringLiteral("work/.git/config")); // holds absolute paths
    putContent(config, contentOf(config).replace(other.path().toUtf8(), path().toUtf8()));
}

std::unique_ptr<Sample> Sample::copy() const { return std::unique_ptr<Sample>(new Sample(*this)); }

QString Sample::path(const QString &name) const
{
    const QString folder = m_folder->path() + QLatin1String("/harbor");
    return name.isEmpty() ? folder : folder + QLatin1Char('/') + name;
}

void Sample::addHook(const QString &where, const QString &name, const QByteArray &script) const
{
    putContent(hookPath(where, name), "#!/bin/sh\n" + script + '\n');
    QFile::setPermissions(hookPath(where, name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void Sample::removeHook(const QString &where, const QString &name) const { QFile::remove(hookPath(where, name)); }

void Sample::write(const QString &file, const QByteArray &content) const { putContent(work() + QLatin1Char('/') + file, content); }

QByteArray Sample::read(const QString &file) const { return contentOf(work() + QLatin1Char('/') + file); }

void Sample::commitAll(const QString &message) const
{
    tests::git(work(), {QStringLiteral("add"), QStringLiteral("--all")});
    tests::git(work(), {QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("-m"), message});
}

void Sample::commitAndPush(const QString &file, const QByteArray &content) const
{
    write(file, content);
    commitAll(QStringLiteral("test: ") + file);
    git(QStringLiteral("push --quiet origin main"));
}

void Sample::changeProcess(const QByteArray &before, const QByteArray &after) const
{
    QByteArray text = read(QStringLiteral("slipway.toml"));
    if (!text.contains(before))
        qFatal("slipway.toml does not hold %s", before.constData());
    commitAndPush(QStringLiteral("slipway.toml"), text.replace(before, after));
}

} // namespace tests
