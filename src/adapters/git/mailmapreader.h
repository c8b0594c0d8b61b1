// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/githandles.h"
#include "domain/commit.h"

namespace adapters {

/// See engine::Repository::mailmap(). What cannot be read counts as absent, as with Git.
QByteArray readMailmap(git_repository *repository, const QString &workTree, const domain::ObjectId &newest);

} // namespace adapters
