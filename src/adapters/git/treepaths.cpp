// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/treepaths.h"
#include "adapters/git/libgit2.h"

namespace adapters {
namespace {

/// git_tree_walk's callback: `root` is the folder with its slash.
int keep(const char *root, const git_tree_entry *entry, void *paths)
{
    const git_filemode_t mode = git_tree_entry_filemode(entry);
    if (mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE)
        *static_cast<QStringList *>(paths) += QString::fromUtf8(QByteArray(root) + git_tree_entry_name(entry));
    return 0;
}

} // namespace

domain::Result<QStringList> readPaths(git_repository *repository, const git_oid &tree)
{
    TreeHandle handle;
    QStringList paths;
    if (fill(handle, git_tree_lookup, repository, &tree) != 0 || git_tree_walk(handle.get(), GIT_TREEWALK_PRE, keep, &paths) != 0)
        return domain::failure(libGit2Error(domain::ErrorKind::InputOutput));
    paths.sort();
    return paths;
}

} // namespace adapters
