// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/gitconfig.h"
#include "engine/ports/repository.h"
#include <memory>

namespace adapters {

class HandlePool;

/// A repository read by libgit2; only its configuration is asked of the git program. Safe from any thread.
class LibGit2Repository final : public engine::Repository {
public:
    /// `path` is the work tree, a folder in it, or a linked work tree. Error: NotARepository, ForeignOwner
    /// (git's safe.directory), BareRepository; Unexpected for a format that libgit2 does not read. An
    /// empty repository opens: its head() has no commit.
    static domain::Result<std::unique_ptr<engine::Repository>> open(const QString &path);

    ~LibGit2Repository() override;

    QString workTree() const override { return m_workTree; }
    QString gitDirectory() const override { return m_gitDirectory; }
    bool isShallow() const override;

    domain::Result<engine::HeadInfo> head() const override;
    domain::Result<domain::ObjectId> resolve(const QString &revision) const override;
    domain::Result<std::optional<domain::ObjectId>> branch(const QString &name) const override;
    domain::Result<std::optional<engine::TagRef>> tag(const QString &name) const override;
    domain::Result<QStringList> tagNames() const override;
    domain::Result<QString> tagMessage(const QString &name) const override;
    domain::Result<domain::Commit> commit(const domain::ObjectId &id) const override;
    domain::Result<domain::ObjectId> treeOf(const domain::ObjectId &commit) const override;
    domain::Result<bool> isAncestor(const domain::ObjectId &ancestor, const domain::ObjectId &of) const override;
    domain::Result<domain::CommitOrder> walk(const engine::Range &range, const engine::CommitSink &sink) const override;
    domain::Result<QStringList> changedPaths(const domain::ObjectId &from, const domain::ObjectId &to) const override;
    domain::Result<QStringList> paths(const domain::ObjectId &commit) const override;
    domain::Result<QByteArray> fileAt(const domain::ObjectId &commit, const QString &path) const override;
    domain::Result<std::map<QString, int>> filesContaining(const domain::ObjectId &commit, const QByteArray &text) const override;
    domain::Result<QStringList> dirtyPaths() const override;
    bool isReadOnly(const QString &path) const override;
    QByteArray mailmap(const domain::ObjectId &newest) const override;
    std::optional<QString> config(const QString &key) const override { return m_config.value(key); }
    domain::Result<domain::Person> identity() const override { return m_config.author(); }
    std::optional<QString> remoteUrl(const QString &remote) const override;
    domain::Result<std::vector<engine::RemoteInfo>> remotes() const override;
    QString diff(const domain::FileEdit &edit) const override;

private:
    LibGit2Repository(std::unique_ptr<const HandlePool> pool, QString workTree, QString gitDirectory);

    std::unique_ptr<const HandlePool> m_pool;
    QString m_workTree;
    QString m_gitDirectory;
    GitConfig m_config;
};

} // namespace adapters
