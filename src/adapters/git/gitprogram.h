// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/gitchild.h"
#include "engine/ports/gitcommands.h"

namespace adapters {

/// The `git` program, in the person's work tree and in private ones. Children do not see GIT_DIR and its
/// like, run in English, and start no garbage collection. Names and e-mails are never made up from the host
/// (user.useConfigOnly). For pushes see GitRemote.
class GitProgram final : public engine::GitCommands {
public:
    /// Removes the private work trees that dead processes have left in `privateFolder`.
    GitProgram(const QString &workTree, QString privateFolder, GitChild::Terminal terminal = GitChild::Terminal::Silent);

    domain::Result<std::map<QString, domain::ObjectId>> remoteRefs(const QString &remote, const engine::CancelToken &cancel) override;
    domain::Status fetch(const QString &remote, const engine::CancelToken &cancel) override;
    domain::Status fetchRefs(const QString &remote, const QString &pattern, const engine::CancelToken &cancel) override;
    QStringList pushCommand(const QString &remote, const std::vector<engine::PushRef> &refs) const override;
    domain::Status push(const QString &remote, const std::vector<engine::PushRef> &refs, const engine::CancelToken &cancel) override;

    domain::Status updateRef(const QString &fullName, const domain::ObjectId &to, const domain::ObjectId &old,
                             const QString &reason) override;
    domain::Result<std::unique_ptr<engine::WorkTree>> checkOut(const domain::ObjectId &commit, const engine::CancelToken &cancel) override;
    /// Error also: NothingToRelease when the files are as they were.
    domain::Result<domain::ObjectId> commit(const engine::WorkTree &tree, const QStringList &paths, const QString &message, bool signOff,
                                            const engine::CancelToken &cancel) override;
    domain::Result<domain::ObjectId> commitFiles(const std::map<QString, QByteArray> &files, const domain::ObjectId &parent,
                                                 const QString &message, const engine::CancelToken &cancel) override;
    domain::Result<domain::ObjectId> squashMerge(const engine::WorkTree &tree, const domain::ObjectId &commit, const QString &message,
                                                 const engine::CancelToken &cancel) override;
    /// A tag of this name that is there already and at this commit is left as it is, and no error.
    domain::Status createTag(const QString &name, const domain::ObjectId &commit, const QString &message,
                             const engine::CancelToken &cancel) override;
    /// A branch that is checked out nowhere is moved without a checkout.
    domain::Result<bool> fastForward(const QString &branch, const domain::ObjectId &commit, const engine::CancelToken &cancel) override;
    QStringList archiveCommand(const QString &revision, const QString &prefix, const QString &file) const override;
    domain::Status archive(const QString &revision, const QString &prefix, const QString &file, const engine::CancelToken &cancel) override;

private:
    domain::Result<domain::ObjectId> commitIndex(const GitChild &git, const QString &message, bool signOff,
                                                 const engine::CancelToken &cancel);
    domain::Status requireSignature(const QString &tag, const GitOutput &made) const;
    domain::Result<bool> finishCheckout(const domain::ObjectId &commit, const engine::CancelToken &cancel);
    domain::Result<bool> mergeCheckout(const domain::ObjectId &commit, const engine::CancelToken &cancel);
    std::optional<QString> ask(const GitChild &git, const QStringList &arguments, const engine::CancelToken &cancel) const;

    GitChild m_git;
    QString m_privateFolder;
};

} // namespace adapters
