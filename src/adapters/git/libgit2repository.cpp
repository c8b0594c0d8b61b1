// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/libgit2repository.h"
#include "adapters/git/handlepool.h"
#include "adapters/git/libgit2.h"
#include "adapters/git/mailmapreader.h"
#include "adapters/git/rangewalk.h"
#include "adapters/git/refreader.h"
#include "adapters/git/remotereader.h"
#include "adapters/git/textsearch.h"
#include "adapters/git/treepaths.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace adapters {

using domain::ErrorKind;
using domain::failure;
using domain::ObjectId;
using domain::Result;

namespace {

QString folderFrom(const char *path) { return QDir::cleanPath(QString::fromUtf8(path)); }

Result<CommitHandle> commitFrom(git_repository *repository, const ObjectId &id)
{
    const auto oid = toOid(id);
    CommitHandle commit;
    if (!oid)
        return failure(ErrorKind::RefNotFound, id);
    if (fill(commit, git_commit_lookup, repository, &*oid) != 0)
        return failure(libGit2Error(ErrorKind::RefNotFound, id));
    return commit;
}

/// The edge of a shallow clone, where git makes believe that history begins (gitrepository-layout, shallow).
ShallowCommits shallowCommits(const QString &gitDirectory)
{
    ShallowCommits commits;
    QFile file(gitDirectory + QStringLiteral("/shallow"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (!line.isEmpty())
                commits.insert(line.trimmed().toStdString());
    return commits;
}

/// Works on a handle of this call alone.
template <class Work>
auto onLoan(const HandlePool &pool, Work work) -> decltype(work(nullptr))
{
    const auto loan = pool.borrow();
    if (!loan)
        return failure(loan.error());
    return work(loan->get());
}

Result<domain::Commit> readCommit(git_repository *repository, const ObjectId &id, const ShallowCommits &shallow)
{
    OdbHandle odb;
    OdbObjectHandle object;
    const auto oid = toOid(id);
    if (!oid)
        return failure(ErrorKind::RefNotFound, id);
    if (fill(odb, git_repository_odb, repository) != 0 || fill(object, git_odb_read, odb.get(), &*oid) != 0)
        return failure(libGit2Error(ErrorKind::RefNotFound, id));
    if (git_odb_object_type(object.get()) != GIT_OBJECT_COMMIT)
        return failure(ErrorKind::RefNotFound, id);
    const auto raw = RawCommit::parse({static_cast<const char *>(git_odb_object_data(object.get())), git_odb_object_size(object.get())});
    domain::Commit commit = CommitDecoder().decode(raw);
    commit.id = toObjectId(*oid);
    for (int i = 0; i < raw.parentCount() && !shallow.contains(commit.id.toStdString()); ++i)
        commit.parents.push_back(QString::fromLatin1(raw.parent(i).data(), qsizetype(raw.parent(i).size())));
    return commit;
}

Result<QByteArray> readFile(git_repository *repository, const ObjectId &commit, const QString &path)
{
    const auto handle = commitFrom(repository, commit);
    if (!handle)
        return failure(handle.error());
    TreeHandle tree;
    TreeEntryHandle entry;
    BlobHandle blob;
    if (fill(tree, git_commit_tree, handle->get()) != 0 || fill(entry, git_tree_entry_bypath, tree.get(), path.toUtf8().constData()) != 0
        || fill(blob, git_blob_lookup, repository, git_tree_entry_id(entry.get())) != 0)
        return failure(libGit2Error(ErrorKind::FileNotFound, path));
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob.get())), qsizetype(git_blob_rawsize(blob.get())));
}

Result<QStringList> readDirtyPaths(git_repository *repository)
{
    git_status_options options;
    git_status_options_init(&options, GIT_STATUS_OPTIONS_VERSION);
    options.flags = GIT_STATUS_OPT_INCLUDE_UNTRACKED | GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS | GIT_STATUS_OPT_EXCLUDE_SUBMODULES;
    StatusHandle list;
    if (fill(list, git_status_list_new, repository, &options) != 0)
        return failure(libGit2Error(ErrorKind::InputOutput));
    QStringList paths;
    for (size_t i = 0; i < git_status_list_entrycount(list.get()); ++i) {
        const git_status_entry *entry = git_status_byindex(list.get(), i);
        const git_diff_delta *delta = entry->index_to_workdir ? entry->index_to_workdir : entry->head_to_index;
        paths << QString::fromUtf8(delta->old_file.path);
    }
    return paths;
}

domain::Error openFailure(int code, const QString &path)
{
    domain::Error error = libGit2Error(ErrorKind::Unexpected, path);
    // libgit2 1.5 says "not found" when a foreign owner makes it look for safe.directory and there is none.
    if (code == GIT_EOWNER || error.detail.contains(QLatin1String("safe.directory")))
        error.kind = ErrorKind::ForeignOwner;
    else if (code == GIT_ENOTFOUND)
        error.kind = ErrorKind::NotARepository;
    return error;
}

} // namespace

Result<std::unique_ptr<engine::Repository>> LibGit2Repository::open(const QString &path)
{
    startLibGit2();
    RepositoryHandle handle;
    if (const int code = fill(handle, git_repository_open_ext, QFile::encodeName(path).constData(), 0, nullptr); code != 0)
        return failure(openFailure(code, path));
    if (git_repository_is_bare(handle.get()))
        return failure(ErrorKind::BareRepository, path);
    const QString workTree = folderFrom(git_repository_workdir(handle.get()));
    const QString gitDirectory = folderFrom(git_repository_commondir(handle.get()));
    auto pool = std::make_unique<const HandlePool>(std::move(handle));
    return std::unique_ptr<engine::Repository>(new LibGit2Repository(std::move(pool), workTree, gitDirectory));
}

LibGit2Repository::LibGit2Repository(std::unique_ptr<const HandlePool> pool, QString workTree, QString gitDirectory)
    : m_pool(std::move(pool)), m_workTree(std::move(workTree)), m_gitDirectory(std::move(gitDirectory)), m_config(GitChild(m_workTree))
{
}

LibGit2Repository::~LibGit2Repository() = default;

bool LibGit2Repository::isShallow() const { return !shallowCommits(m_gitDirectory).empty(); }

Result<engine::HeadInfo> LibGit2Repository::head() const { return onLoan(*m_pool, readHead); }

Result<ObjectId> LibGit2Repository::resolve(const QString &revision) const
{
    return onLoan(*m_pool, [&](git_repository *repository) { return resolveCommit(repository, revision); });
}

Result<std::optional<ObjectId>> LibGit2Repository::branch(const QString &name) const
{
    return onLoan(*m_pool, [&](git_repository *repository) { return readBranch(repository, name); });
}

Result<std::optional<engine::TagRef>> LibGit2Repository::tag(const QString &name) const
{
    return onLoan(*m_pool, [&](git_repository *repository) { return readTag(repository, name); });
}

Result<QStringList> LibGit2Repository::tagNames() const { return onLoan(*m_pool, readTagNames); }

Result<QString> LibGit2Repository::tagMessage(const QString &name) const
{
    return onLoan(*m_pool, [&](git_repository *repository) { return readTagMessage(repository, name); });
}

Result<domain::Commit> LibGit2Repository::commit(const ObjectId &id) const
{
    return onLoan(*m_pool, [&](git_repository *repository) { return readCommit(repository, id, shallowCommits(m_gitDirectory)); });
}

Result<ObjectId> LibGit2Repository::treeOf(const ObjectId &commit) const
{
    return onLoan(*m_pool, [&](git_repository *repository) -> Result<ObjectId> {
        const auto handle = commitFrom(repository, commit);
        return handle ? Result<ObjectId>(toObjectId(*git_commit_tree_id(handle->get()))) : failure(handle.error());
    });
}

Result<bool> LibGit2Repository::isAncestor(const ObjectId &ancestor, const ObjectId &of) const
{
    return onLoan(*m_pool, [&](git_repository *repository) -> Result<bool> {
        const auto older = commitFrom(repository, ancestor);
        const auto younger = commitFrom(repository, of);
        if (!older || !younger)
            return failure(older ? younger.error() : older.error());
        if (git_oid_equal(git_commit_id(older->get()), git_commit_id(younger->get())))
            return true;
        // Not git_graph_descendant_of(): where history is cut off that fails, and in libgit2 1.5 leaks.
        CommitDelivery nobody(nullptr, shallowCommits(m_gitDirectory));
        const auto missing = RangeWalk(repository, nobody).run(toOid(of), *toOid(ancestor));
        return missing.map([](const domain::CommitOrder &order) { return order.newestFirst.empty(); });
    });
}

Result<domain::CommitOrder> LibGit2Repository::walk(const engine::Range &range, const engine::CommitSink &sink) const
{
    return onLoan(*m_pool, [&](git_repository *repository) -> Result<domain::CommitOrder> {
        const auto from = toOid(range.from);
        const auto to = toOid(range.to);
        if (!to || (!from && !range.from.isEmpty()))
            return failure(ErrorKind::RefNotFound, to ? range.from : range.to);
        CommitDelivery delivery(sink, shallowCommits(m_gitDirectory));
        return RangeWalk(repository, delivery).run(from, *to);
    });
}

Result<QStringList> LibGit2Repository::changedPaths(const ObjectId &from, const ObjectId &to) const
{
    return onLoan(*m_pool, [&](git_repository *repository) -> Result<QStringList> {
        const auto before = commitFrom(repository, from);
        const auto after = commitFrom(repository, to);
        if (!before || !after)
            return failure(before ? after.error() : before.error());
        TreeHandle old, now;
        DiffHandle diff;
        if (fill(old, git_commit_tree, before->get()) != 0 || fill(now, git_commit_tree, after->get()) != 0
            || fill(diff, git_diff_tree_to_tree, repository, old.get(), now.get(), nullptr) != 0)
            return failure(libGit2Error(ErrorKind::InputOutput, to));
        QStringList paths;
        for (size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i)
            paths << QString::fromUtf8(git_diff_get_delta(diff.get(), i)->new_file.path);
        return paths;
    });
}

Result<QStringList> LibGit2Repository::paths(const ObjectId &commit) const
{
    return onLoan(*m_pool, [&](git_repository *repository) -> Result<QStringList> {
        const auto handle = commitFrom(repository, commit);
        return handle ? readPaths(repository, *git_commit_tree_id(handle->get())) : failure(handle.error());
    });
}

Result<QByteArray> LibGit2Repository::fileAt(const ObjectId &commit, const QString &path) const
{
    return onLoan(*m_pool, [&](git_repository *repository) { return readFile(repository, commit, path); });
}

Result<std::map<QString, int>> LibGit2Repository::filesContaining(const ObjectId &commit, const QByteArray &text) const
{
    return onLoan(*m_pool, [&](git_repository *repository) -> Result<std::map<QString, int>> {
        const auto handle = commitFrom(repository, commit);
        return handle ? filesHolding(repository, *git_commit_tree_id(handle->get()), text) : failure(handle.error());
    });
}

Result<QStringList> LibGit2Repository::dirtyPaths() const { return onLoan(*m_pool, readDirtyPaths); }

QByteArray LibGit2Repository::mailmap(const ObjectId &newest) const
{
    const auto loan = m_pool->borrow();
    return loan ? readMailmap(loan->get(), m_workTree, newest) : QByteArray();
}

bool LibGit2Repository::isReadOnly(const QString &path) const
{
    const QFileInfo file(m_workTree + QLatin1Char('/') + path);
    // The mark, not the right: root may write everything.
    return file.exists() && (!file.permission(QFileDevice::WriteOwner) || !file.isWritable());
}

/// By libgit2 and not by a child: the notes of any range need it, and a child costs as much as the range.
std::optional<QString> LibGit2Repository::remoteUrl(const QString &remote) const
{
    const auto loan = m_pool->borrow();
    return loan ? readRemoteUrl(loan->get(), remote) : std::nullopt;
}

Result<std::vector<engine::RemoteInfo>> LibGit2Repository::remotes() const { return onLoan(*m_pool, readRemotes); }

QString LibGit2Repository::diff(const domain::FileEdit &edit) const
{
    startLibGit2();
    const QByteArray path = edit.path.toUtf8();
    PatchHandle patch;
    git_buf text = GIT_BUF_INIT;
    if (fill(patch, git_patch_from_buffers, edit.before.constData(), size_t(edit.before.size()), path.constData(), edit.after.constData(),
             size_t(edit.after.size()), path.constData(), nullptr)
            != 0
        || git_patch_to_buf(&text, patch.get()) != 0)
        return {};
    const QString shown = QString::fromUtf8(text.ptr, qsizetype(text.size));
    git_buf_dispose(&text);
    return shown;
}

} // namespace adapters
