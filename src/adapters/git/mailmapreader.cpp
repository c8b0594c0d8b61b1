// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/mailmapreader.h"
#include "adapters/git/libgit2.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace adapters {
namespace {

using ConfigHandle = GitHandle<git_config, git_config_free>;

/// A commit that was made later than HEAD holds the newer spellings.
bool isYoungerThanHead(git_repository *repository, const git_oid &id)
{
    git_oid head;
    if (git_reference_name_to_id(&head, repository, "HEAD") != 0)
        return true;
    CommitHandle there, here;
    if (git_oid_equal(&head, &id) || fill(there, git_commit_lookup, repository, &id) != 0
        || fill(here, git_commit_lookup, repository, &head) != 0)
        return false;
    return git_commit_time(there.get()) > git_commit_time(here.get());
}

QByteArray blobAt(git_repository *repository, const QByteArray &revision)
{
    ObjectHandle object;
    if (fill(object, git_revparse_single, repository, revision.constData()) != 0 || git_object_type(object.get()) != GIT_OBJECT_BLOB)
        return {};
    const auto *blob = reinterpret_cast<const git_blob *>(object.get());
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob)), qsizetype(git_blob_rawsize(blob)));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Git follows no link here: a stranger's repository would have it read any file.
QByteArray fileInWorkTree(const QString &workTree)
{
    const QString path = workTree + QLatin1String("/.mailmap");
    const QFileInfo info(path);
    return info.isSymLink() || !info.isFile() ? QByteArray() : contentOf(path);
}

void append(QByteArray &text, const QByteArray &more)
{
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    text += more;
}

} // namespace

QByteArray readMailmap(git_repository *repository, const QString &workTree, const domain::ObjectId &newest)
{
    const auto id = toOid(newest);
    const bool isInCommit = id && isYoungerThanHead(repository, *id);
    QByteArray text = isInCommit ? blobAt(repository, newest.toLatin1() + ":.mailmap") : fileInWorkTree(workTree);
    ConfigHandle config;
    if (fill(config, git_repository_config_snapshot, repository) != 0)
        return text;
    const char *value = nullptr;
    if (git_config_get_string(&value, config.get(), "mailmap.blob") == 0)
        append(text, blobAt(repository, value));
    git_buf path = GIT_BUF_INIT;
    if (git_config_get_path(&path, config.get(), "mailmap.file") == 0)
        append(text, contentOf(QDir(workTree).filePath(QString::fromUtf8(path.ptr, qsizetype(path.size)))));
    git_buf_dispose(&path);
    return text;
}

} // namespace adapters
