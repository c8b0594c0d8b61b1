// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/gitchild.h"
#include "domain/commit.h"
#include <optional>

namespace adapters {

/// Git's configuration as git itself reads it: every level, conditional includes, GIT_CONFIG_GLOBAL and
/// its like. libgit2 does not know them all, so this asks the git program. Safe from any thread.
class GitConfig {
public:
    explicit GitConfig(GitChild git) : m_git(std::move(git)) {}

    std::optional<QString> value(const QString &key) const;
    /// The author git would write, without what it makes up from the host's name (git-commit(1),
    /// COMMIT INFORMATION). Error: IdentityMissing; its subject is the missing key.
    domain::Result<domain::Person> author() const;

private:
    std::optional<QString> ask(const QStringList &arguments) const;
    GitChild m_git;
};

} // namespace adapters
