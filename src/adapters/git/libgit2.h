// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/githandles.h"
#include "domain/commit.h"
#include "domain/error.h"
#include <optional>

namespace adapters {

/// Starts libgit2 once per process and sets it up for reading much, quickly. Safe from any thread.
void startLibGit2();

/// What libgit2 said about the call that has just failed on this thread. Its text is thread-local
/// and short-lived: ask at once. `kind` is used unless libgit2's words tell of a full disk or missing rights.
domain::Error libGit2Error(domain::ErrorKind kind, const QString &subject = {});

domain::ObjectId toObjectId(const git_oid &oid);
/// nullopt unless it is a full id.
std::optional<git_oid> toOid(const domain::ObjectId &id);

} // namespace adapters
