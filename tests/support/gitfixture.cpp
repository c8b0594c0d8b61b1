// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gitfixture.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace tests {
namespace {

QProcessEnvironment environmentAt(qint64 seconds)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        if (name.startsWith(QLatin1String("GIT_")))
            environment.remove(name);
    const QString date = QStringLiteral("%1 +0000").arg(seconds);
    environment.insert(QStringLiteral("GIT_AUTHOR_DATE"), date);
    environment.insert(QStringLiteral("GIT_COMMITTER_DATE"), date);
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

struct Ended {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Ended runGit(const QString &folder, qint64 seconds, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environmentAt(seconds));
    process.start(QStringLiteral("git"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

std::unique_ptr<QTemporaryDir> newFolder()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        qFatal("no temporary folder: %s", qUtf8Printable(folder->errorString()));
    return folder;
}

} // namespace

ScratchRepository::ScratchRepository(std::unique_ptr<QTemporaryDir> folder, const QString &path) : m_folder(std::move(folder)), m_path(path)
{
}

ScratchRepository::ScratchRepository(Kind kind) : m_folder(newFolder())
{
    m_path = QFileInfo(m_folder->path()).canonicalFilePath();
    QStringList arguments{QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("-b"), QStringLiteral("main")};
    if (kind == Kind::Bare)
        arguments << QStringLiteral("--bare");
    git(arguments);
    setIdentity();
}

ScratchRepository ScratchRepository::cloneOf(const ScratchRepository &other, const QStringList &options)
{
    auto folder = newFolder();
    const QString path = QFileInfo(folder->path()).canonicalFilePath() + QStringLiteral("/clone");
    other.git(QStringList{QStringLiteral("clone"), QStringLiteral("--quiet")} + options
              + QStringList{QStringLiteral("file://") + other.path(), path});
    ScratchRepository clone(std::move(folder), path);
    clone.m_clock = other.m_clock;
    clone.setIdentity();
    return clone;
}

void ScratchRepository::setIdentity() const
{
    setConfig(QStringLiteral("user.name"), QStringLiteral("Ada Lovelace"));
    setConfig(QStringLiteral("user.email"), QStringLiteral("ada@example.org"));
}

QString ScratchRepository::pathOf(const QString &file) const { return QDir(m_path).absoluteFilePath(file); }

QByteArray ScratchRepository::git(const QStringList &arguments, const QByteArray &input) const
{
    Ended ended = runGit(m_path, m_clock, arguments, input);
    m_clock += 60;
    if (ended.code != 0)
        qFatal("git %s: exit code %d\n%s", qUtf8Printable(arguments.join(QLatin1Char(' '))), ended.code, ended.errors.constData());
    if (ended.output.endsWith('\n'))
        ended.output.chop(1);
    return ended.output;
}

int ScratchRepository::tryGit(const QStringList &arguments, QByteArray *output) const
{
    const Ended ended = runGit(m_path, m_clock, arguments, {});
    m_clock += 60;
    if (output)
        *output = ended.output + ended.errors;
    return ended.code;
}

QString ScratchRepository::revParse(const QString &revision) const
{
    return QString::fromLatin1(git({QStringLiteral("rev-parse"), QStringLiteral("--verify"), revision}));
}

void ScratchRepository::write(const QString &file, const QByteArray &content) const
{
    const QString path = pathOf(file);
    QDir().mkpath(QFileInfo(path).path());
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write %s: %s", qUtf8Printable(path), qUtf8Printable(out.errorString()));
}

QByteArray ScratchRepository::read(const QString &file) const
{
    QFile in(pathOf(file));
    if (!in.open(QIODevice::ReadOnly))
        qFatal("cannot read %s: %s", qUtf8Printable(in.fileName()), qUtf8Printable(in.errorString()));
    return in.readAll();
}

QString ScratchRepository::commit(const QString &file, const QByteArray &content, const QByteArray &message) const
{
    write(file, content);
    git({QStringLiteral("add"), QStringLiteral("--all")});
    return commit(message);
}

QString ScratchRepository::commit(const QByteArray &message) const
{
    git({QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("--allow-empty"), QStringLiteral("--allow-empty-message"),
         QStringLiteral("--cleanup=verbatim"), QStringLiteral("-F"), QStringLiteral("-")},
        message);
    return revParse(QStringLiteral("HEAD"));
}

void ScratchRepository::tag(const QString &name, const QByteArray &message, const QString &revision) const
{
    if (message.isEmpty())
        git({QStringLiteral("tag"), name, revision});
    else
        git({QStringLiteral("tag"), QStringLiteral("-a"), QStringLiteral("-F"), QStringLiteral("-"), name, revision}, message);
}

void ScratchRepository::branch(const QString &name) const
{
    git({QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("-b"), name});
}

void ScratchRepository::addRemote(const QString &name, const ScratchRepository &remote) const
{
    git({QStringLiteral("remote"), QStringLiteral("add"), name, QStringLiteral("file://") + remote.path()});
}

void ScratchRepository::addHook(const QString &name, const QByteArray &script) const
{
    const QString folder = QString::fromUtf8(git({QStringLiteral("rev-parse"), QStringLiteral("--git-path"), QStringLiteral("hooks")}));
    const QString file = folder + QLatin1Char('/') + name;
    write(file, "#!/bin/sh\n" + script + '\n');
    QFile::setPermissions(pathOf(file), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void ScratchRepository::setConfig(const QString &key, const QString &value) const { git({QStringLiteral("config"), key, value}); }

void ScratchRepository::unsetConfig(const QString &key) const { git({QStringLiteral("config"), QStringLiteral("--unset-all"), key}); }

} // namespace tests
