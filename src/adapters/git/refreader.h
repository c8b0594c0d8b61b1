// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/githandles.h"
#include "engine/ports/repository.h"

namespace adapters {

domain::Result<engine::HeadInfo> readHead(git_repository *repository);
/// A revision expression, peeled to a commit. Error: RefNotFound.
domain::Result<domain::ObjectId> resolveCommit(git_repository *repository, const QString &revision);
domain::Result<std::optional<domain::ObjectId>> readBranch(git_repository *repository, const QString &name);

/// nullopt when there is no such tag. Looks at this one reference only.
domain::Result<std::optional<engine::TagRef>> readTag(git_repository *repository, const QString &name);
/// Short names of all tags, sorted; no object is read.
domain::Result<QStringList> readTagNames(git_repository *repository);
/// The message of an annotated tag without its signature; empty for a lightweight one. Error: RefNotFound.
domain::Result<QString> readTagMessage(git_repository *repository, const QString &name);

} // namespace adapters
