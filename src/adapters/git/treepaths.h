// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/githandles.h"
#include "domain/error.h"
#include <QStringList>

namespace adapters {

/// Paths of all files of a tree, sorted. Left out: symbolic links and submodules. Error: InputOutput.
domain::Result<QStringList> readPaths(git_repository *repository, const git_oid &tree);

} // namespace adapters
