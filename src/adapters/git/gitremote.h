// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/gitchild.h"
#include "engine/ports/gitcommands.h"

namespace adapters {

/// What is asked of a remote and sent to it.
///
/// A push is `git push --atomic --porcelain --force-with-lease=<ref>:<expected> ...`, compare and swap:
/// git alone would also "fast-forward" a branch that somebody has moved back, and so publish again what
/// was withdrawn. But a lease lets a rewrite through. So before anything is sent, it is shown here that
/// none is asked for: a branch's new commit has the expected one among its ancestors, and a tag is expected
/// to be absent. Both hold for ever, ids being what they are; so with the lease kept the remote can only be
/// moved forward. What a ref already has counts as pushed.
class GitRemote {
public:
    GitRemote(const GitChild &git, QString remote) : m_git(git), m_remote(std::move(remote)) {}

    domain::Result<std::map<QString, domain::ObjectId>> refs(const engine::CancelToken &cancel) const;
    domain::Status fetch(const engine::CancelToken &cancel) const;
    domain::Status fetchRefs(const QString &pattern, const engine::CancelToken &cancel) const;
    QStringList pushArguments(const std::vector<engine::PushRef> &refs) const;
    domain::Status push(const std::vector<engine::PushRef> &refs, const engine::CancelToken &cancel) const;

private:
    domain::Error failureOf(const GitOutput &output, const engine::CancelToken &cancel) const;
    domain::Error pushFailure(const GitOutput &output, const engine::CancelToken &cancel) const;
    domain::Status movesForward(const engine::PushRef &ref, const engine::CancelToken &cancel) const;

    const GitChild &m_git;
    QString m_remote;
};

} // namespace adapters
