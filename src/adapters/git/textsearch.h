// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/githandles.h"
#include "domain/error.h"
#include <map>

namespace adapters {

/// Paths of a tree's text files that hold the version `word` (domain::findVersion), with the first line (from 1) it is on. Left out: files
/// with a NUL in the first 8000 bytes (what git calls binary), over 4 MB, symbolic links and submodules.
domain::Result<std::map<QString, int>> filesHolding(git_repository *repository, const git_oid &tree, const QByteArray &word);

} // namespace adapters
