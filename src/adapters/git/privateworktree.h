// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/gitchild.h"
#include "engine/ports/gitcommands.h"

namespace adapters {

/// A work tree in a folder of ours, with a detached HEAD. The folder's name begins with our process id,
/// so that one left behind by a process that was killed can be told and removed.
class PrivateWorkTree final : public engine::WorkTree {
public:
    static domain::Result<std::unique_ptr<engine::WorkTree>> make(const GitChild &git, const QString &parentFolder,
                                                                  const domain::ObjectId &commit, const engine::CancelToken &cancel);
    /// Removes what dead processes have left in `parentFolder`, of whatever repository.
    static void removeLeftovers(const GitChild &git, const QString &parentFolder);

    ~PrivateWorkTree() override;
    QString path() const override { return m_path; }
    domain::Result<QByteArray> read(const QString &file) const override;
    domain::Status write(const QString &file, const QByteArray &bytes) override;

private:
    PrivateWorkTree(const GitChild &git, QString path) : m_git(git), m_path(std::move(path)) {}
    /// Empty when it would lead out of the work tree.
    QString placeOf(const QString &file) const;

    GitChild m_git;
    QString m_path;
};

} // namespace adapters
