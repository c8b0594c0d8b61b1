// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include "domain/error.h"
#include "domain/textspan.h"
#include "engine/canceltoken.h"
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace engine {

/// One ref to push: `from` (an object id or ref) to the remote's full ref name.
struct PushRef {
    QString from;
    QString to;
    /// The remote's ref must be at this id, or absent when empty: compare and swap.
    domain::ObjectId expected;
};

/// A private work tree that holds one commit, apart from the person's own. Removed when it dies.
class WorkTree {
public:
    virtual ~WorkTree() = default;
    virtual QString path() const = 0;
    /// Files by their path relative to the work tree. Error: FileNotFound, ReadOnly, DiskFull, InputOutput.
    virtual domain::Result<QByteArray> read(const QString &file) const = 0;
    /// Keeps the file's permissions; the file is written whole or not at all.
    virtual domain::Status write(const QString &file, const QByteArray &bytes) = 0;
};

/// What changes a repository or talks to its remotes: the `git` program, so that the person's hooks, signing,
/// SSH configuration and credential helpers work. All calls block; safe from any thread. A child
/// that is running when Slipway is killed finishes by itself, so no lock of ours is left behind.
class GitCommands {
public:
    virtual ~GitCommands() = default;

    /// Ref name to object id, as the remote says now; peeled tags are "refs/tags/x^{}".
    /// Error: RemoteMissing, RemoteGone, TimedOut.
    virtual domain::Result<std::map<QString, domain::ObjectId>> remoteRefs(const QString &remote, const CancelToken &cancel) = 0;
    /// Fetches branches and tags of the remote; never moves a local tag. Error: RemoteGone, TagElsewhere.
    virtual domain::Status fetch(const QString &remote, const CancelToken &cancel) = 0;
    /// Brings the remote's refs of a pattern such as "refs/slipway/releases/*" here under the same names; those that are not there
    /// (any more) go here, too. Error: RemoteGone.
    virtual domain::Status fetchRefs(const QString &remote, const QString &pattern, const CancelToken &cancel) = 0;
    /// The exact command line of push(), for people. Pure.
    virtual QStringList pushCommand(const QString &remote, const std::vector<PushRef> &refs) const = 0;
    /// One atomic push. Error: RemoteRejected (detail holds the remote's words), RemoteDiverged, RemoteGone, RemoteBusy, HookFailed.
    virtual domain::Status push(const QString &remote, const std::vector<PushRef> &refs, const CancelToken &cancel) = 0;

    /// Sets a ref if it is still at `old` (empty: does not exist). Error: BranchElsewhere.
    virtual domain::Status updateRef(const QString &fullName, const domain::ObjectId &to, const domain::ObjectId &old,
                                     const QString &reason) = 0;
    virtual domain::Result<std::unique_ptr<WorkTree>> checkOut(const domain::ObjectId &commit, const CancelToken &cancel) = 0;
    /// Commits just these files on top of the work tree's HEAD; runs hooks and signs as configured.
    /// Error: IdentityMissing, HookFailed, SigningFailed, DiskFull, ReadOnly.
    virtual domain::Result<domain::ObjectId> commit(const WorkTree &tree, const QStringList &paths, const QString &message, bool signOff,
                                                    const CancelToken &cancel) = 0;
    /// A commit of just these files, by their names, on top of `parent` (empty: on none). In no work tree and on no branch; runs no hook.
    /// Error: IdentityMissing, DiskFull, ReadOnly.
    virtual domain::Result<domain::ObjectId> commitFiles(const std::map<QString, QByteArray> &files, const domain::ObjectId &parent,
                                                         const QString &message, const CancelToken &cancel) = 0;
    /// `git merge --squash` of a commit, then a commit with exactly this message. Error: MergeConflict and those of commit().
    virtual domain::Result<domain::ObjectId> squashMerge(const WorkTree &tree, const domain::ObjectId &commit, const QString &message,
                                                         const CancelToken &cancel) = 0;
    /// An annotated tag, signed when Git is configured to (tag.gpgSign). Error: TagElsewhere when it exists, SigningFailed.
    virtual domain::Status createTag(const QString &name, const domain::ObjectId &commit, const QString &message,
                                     const CancelToken &cancel) = 0;
    /// Moves the person's own checkout of `branch` forward to `commit`; a dirty tree or other branch is left alone (returns false).
    virtual domain::Result<bool> fastForward(const QString &branch, const domain::ObjectId &commit, const CancelToken &cancel) = 0;
    /// The exact command line of archive(), for people. Pure.
    virtual QStringList archiveCommand(const QString &revision, const QString &prefix, const QString &file) const = 0;
    /// A reproducible .tar.gz of a commit or tag by `git archive`. `file` is written whole or not at all.
    virtual domain::Status archive(const QString &revision, const QString &prefix, const QString &file, const CancelToken &cancel) = 0;
};

} // namespace engine
