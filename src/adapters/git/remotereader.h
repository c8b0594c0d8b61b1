// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/githandles.h"
#include "engine/ports/repository.h"

namespace adapters {

/// Where a remote is, after url.<base>.insteadOf (git-config(1)); nullopt when it is not configured. Not by
/// git_remote_lookup(): in libgit2 1.5 that loses 20 KB for every entry of the configuration.
std::optional<QString> readRemoteUrl(git_repository *repository, const QString &remote);

/// The configured remotes in the order of the configuration.
domain::Result<std::vector<engine::RemoteInfo>> readRemotes(git_repository *repository);

} // namespace adapters
