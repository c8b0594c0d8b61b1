// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/privateworktree.h"
#include "adapters/git/gitfailure.h"
#include "adapters/git/patience.h"
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QSaveFile>
#include <QUuid>
#include <cerrno>
#include <csignal>

namespace adapters {

using domain::ErrorKind;
using domain::failure;

namespace {

/// Caches of build tools are often read-only folders.
void removeFolder(const QString &path)
{
    if (QDir(path).removeRecursively())
        return;
    QDirIterator folders(path, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
    QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    while (folders.hasNext()) {
        const QString folder = folders.next();
        QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QDir(path).removeRecursively();
}

/// The repository's own folder, from the ".git" file of a linked work tree; empty when there is none.
QString gitDirectoryOf(const QString &workTree)
{
    QFile link(workTree + QStringLiteral("/.git"));
    if (!link.open(QIODevice::ReadOnly))
        return {};
    const QString target = QString::fromUtf8(link.readAll()).trimmed();
    if (!target.startsWith(QLatin1String("gitdir: ")))
        return {};
    return QDir::cleanPath(target.mid(8) + QStringLiteral("/../.."));
}

/// The files first: git then has only its own notes to remove, and does so even where it would hesitate.
void removeWorkTree(const GitChild &git, const QString &path)
{
    const QString gitDirectory = gitDirectoryOf(path);
    removeFolder(path);
    const QStringList remove = words("worktree remove --force --force") << path;
    if (gitDirectory.isEmpty()) // git may know of a tree that was killed before it had its link
        (void)git.run({remove}, {});
    else
        (void)git.in(QFileInfo(path).path()).run({QStringList{QStringLiteral("--git-dir=") + gitDirectory} + remove}, {});
}

/// The trees below `parentFolder` that are there or that git has noted down; one may be without the other.
QStringList treesBelow(const GitChild &git, const QString &parentFolder)
{
    QStringList paths;
    for (const QString &name : QDir(parentFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        paths << QDir(parentFolder).absoluteFilePath(name);
    const QString realFolder = QFileInfo(parentFolder).canonicalFilePath();
    const auto noted = git.run({words("worktree list --porcelain -z")}, {});
    if (realFolder.isEmpty() || !noted || noted->exitCode != 0)
        return paths;
    for (const QByteArray &field : noted->out.split('\0')) {
        const QString path = QString::fromUtf8(field.mid(int(qstrlen("worktree "))));
        const QString here = QDir(parentFolder).absoluteFilePath(QFileInfo(path).fileName());
        if (field.startsWith("worktree ") && QFileInfo(path).path() == realFolder && !paths.contains(here))
            paths << path;
    }
    return paths;
}

bool isAlive(qint64 process) { return ::kill(pid_t(process), 0) == 0 || errno != ESRCH; }

domain::Error fileFailure(const QFileDevice &file, const QString &name)
{
    domain::Error error{ErrorKind::InputOutput, name, file.errorString(), {}, {}};
    if (error.detail.contains(QLatin1String("No space left on device")))
        error.kind = ErrorKind::DiskFull;
    else if (file.error() == QFileDevice::PermissionsError || error.detail.contains(QLatin1String("Permission denied"))
             || error.detail.contains(QLatin1String("Read-only")))
        error.kind = ErrorKind::ReadOnly;
    return error;
}

} // namespace

domain::Result<std::unique_ptr<engine::WorkTree>> PrivateWorkTree::make(const GitChild &git, const QString &parentFolder,
                                                                        const domain::ObjectId &commit, const engine::CancelToken &cancel)
{
    if (!QDir().mkpath(parentFolder))
        return failure(ErrorKind::ReadOnly, parentFolder);
    const QString unique = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString name = QStringLiteral("%1-%2").arg(QString::number(QCoreApplication::applicationPid()), unique);
    auto tree = std::unique_ptr<PrivateWorkTree>(new PrivateWorkTree(git, QDir(parentFolder).absoluteFilePath(name)));
    // Without hooks: post-checkout is there for the person's own tree.
    const GitCall call{words("-c core.hooksPath=/dev/null worktree add --detach --quiet") << tree->path() << commit};
    const auto result = withPatience([&] { return git.run(call, cancel); }, isLocked, cancel);
    if (!result)
        return failure(result.error());
    if (result->exitCode != 0) {
        domain::Error error =
            gitFailure(*result, commit, result->err.contains("invalid reference") ? ErrorKind::RefNotFound : ErrorKind::CommandFailed);
        if (error.kind == ErrorKind::DiskFull)
            error.subject = tree->path();
        return failure(error);
    }
    return tree;
}

void PrivateWorkTree::removeLeftovers(const GitChild &git, const QString &parentFolder)
{
    for (const QString &path : treesBelow(git, parentFolder)) {
        bool isNumber = false;
        const qint64 process = QFileInfo(path).fileName().section(QLatin1Char('-'), 0, 0).toLongLong(&isNumber);
        if (isNumber && process > 0 && !isAlive(process))
            removeWorkTree(git, path);
    }
}

PrivateWorkTree::~PrivateWorkTree() { removeWorkTree(m_git, m_path); }

QString PrivateWorkTree::placeOf(const QString &file) const
{
    const QString path = QDir::cleanPath(QDir(m_path).absoluteFilePath(file));
    const QFileInfo info(path);
    // Of a file that is yet to be made, the folder tells where it would be.
    const QString real = info.exists() ? info.canonicalFilePath() : info.dir().canonicalPath();
    const QString root = QFileInfo(m_path).canonicalFilePath();
    const bool inside = real == root ? !info.exists() : real.startsWith(root + QLatin1Char('/'));
    return inside && !(info.isSymLink() && !info.exists()) ? path : QString();
}

domain::Result<QByteArray> PrivateWorkTree::read(const QString &file) const
{
    const QString path = placeOf(file);
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return failure(ErrorKind::FileNotFound, file);
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return failure(fileFailure(in, file));
    return in.readAll();
}

domain::Status PrivateWorkTree::write(const QString &file, const QByteArray &bytes)
{
    const QString folder = QDir::cleanPath(QFileInfo(QDir(m_path).absoluteFilePath(file)).path());
    if (folder.startsWith(m_path + QLatin1Char('/')))
        QDir().mkpath(folder);
    const QString path = placeOf(file);
    if (path.isEmpty())
        return failure(ErrorKind::InputOutput, file, QStringLiteral("leads out of the work tree"));
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return failure(fileFailure(out, file));
    return {};
}

} // namespace adapters
