// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include "domain/commitorder.h"
#include "domain/error.h"
#include "domain/textspan.h"
#include <functional>
#include <map>
#include <optional>

namespace engine {

struct TagRef {
    QString name;
    domain::ObjectId commit;    ///< the tag peeled to its commit; empty when it points at none
    domain::ObjectId object;    ///< the tag object, or the commit of a lightweight tag
    bool annotated = false;
};

struct Range {
    domain::ObjectId from; ///< excluded with all its ancestors; empty: from the first commit
    domain::ObjectId to;   ///< included
};

/// Takes commits while they are read: in any order, one call at a time, from any thread of the walk.
using CommitSink = std::function<void(domain::Commit &&)>;

struct RemoteInfo {
    QString name;
    QString url;        ///< after url.<base>.insteadOf (git-config(1))
    QString mainBranch; ///< the one a clone would check out, as the last fetch saw it; empty when not known
};

struct HeadInfo {
    QString branch;           ///< short name; empty when detached
    domain::ObjectId commit;  ///< empty when unborn
};

/// What a Git repository holds, read only. All calls block; safe from any thread.
/// Paths are relative to the work tree, with slashes.
class Repository {
public:
    virtual ~Repository() = default;

    virtual QString workTree() const = 0;
    virtual QString gitDirectory() const = 0;   ///< the common one when this is a linked work tree
    virtual bool isShallow() const = 0;

    virtual domain::Result<HeadInfo> head() const = 0;
    /// Any revision expression, peeled to a commit. Error: RefNotFound.
    virtual domain::Result<domain::ObjectId> resolve(const QString &revision) const = 0;
    /// nullopt when the branch does not exist. `name` is short.
    virtual domain::Result<std::optional<domain::ObjectId>> branch(const QString &name) const = 0;
    virtual domain::Result<std::optional<TagRef>> tag(const QString &name) const = 0;
    /// Short names of all tags, without reading a tag object: cheap also with 12,000 tags.
    virtual domain::Result<QStringList> tagNames() const = 0;
    virtual domain::Result<QString> tagMessage(const QString &name) const = 0;
    virtual domain::Result<domain::Commit> commit(const domain::ObjectId &id) const = 0;
    virtual domain::Result<domain::ObjectId> treeOf(const domain::ObjectId &commit) const = 0;
    virtual domain::Result<bool> isAncestor(const domain::ObjectId &ancestor, const domain::ObjectId &of) const = 0;

    /// Hands each commit of a range to `sink` and tells at the end which of them, by the order of those calls, are the range:
    /// one that is not may have come, too, or one twice. Costs what the range costs.
    virtual domain::Result<domain::CommitOrder> walk(const Range &range, const CommitSink &sink) const = 0;
    /// The commits of a range, children before parents, newest first.
    domain::Result<std::vector<domain::Commit>> commits(const Range &range) const;

    /// Paths that differ between two commits, sorted.
    virtual domain::Result<QStringList> changedPaths(const domain::ObjectId &from, const domain::ObjectId &to) const = 0;
    /// Every file of a commit, sorted; no symbolic links and no submodules.
    virtual domain::Result<QStringList> paths(const domain::ObjectId &commit) const = 0;
    /// Content of a file in a commit. Error: FileNotFound.
    virtual domain::Result<QByteArray> fileAt(const domain::ObjectId &commit, const QString &path) const = 0;
    /// Text files of a commit that contain `text` as a whole word, with the first line it is on.
    virtual domain::Result<std::map<QString, int>> filesContaining(const domain::ObjectId &commit, const QByteArray &text) const = 0;
    /// Changed, added, deleted and untracked paths of the work tree; empty when clean.
    virtual domain::Result<QStringList> dirtyPaths() const = 0;
    /// Whether somebody marked the work tree's file read-only; false when there is no such file.
    virtual bool isReadOnly(const QString &path) const = 0;

    /// What .mailmap, mailmap.blob and mailmap.file hold (gitmailmap(5)), one after the other as Git reads them; empty where
    /// there is none. The .mailmap is that of the work tree, or of `newest` where that commit is younger than HEAD.
    virtual QByteArray mailmap(const domain::ObjectId &newest) const = 0;

    /// The value of a configuration key as this repository sees it; nullopt when not set.
    virtual std::optional<QString> config(const QString &key) const = 0;
    /// user.name and user.email, with GIT_AUTHOR_* honoured. Error: IdentityMissing.
    virtual domain::Result<domain::Person> identity() const = 0;
    virtual std::optional<QString> remoteUrl(const QString &remote) const = 0;
    virtual domain::Result<std::vector<RemoteInfo>> remotes() const = 0;

    /// A unified diff of one file, for people.
    virtual QString diff(const domain::FileEdit &edit) const = 0;
};

} // namespace engine
