// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/githandles.h"
#include "domain/error.h"
#include <map>
#include <string_view>

namespace adapters {

/// Byte offset of `word` as a whole word, or npos. Made for version numbers: 0.11.0 is found in
/// "v0.11.0", "name-0.11.0.tar.gz", "(0.11.0)" and "is 0.11.0. Then", but not in 10.11.0, 1.0.11.0,
/// 0.11.01, 0.11.0.1, 0.11.0-rc.1 or 0.11.0+build.
size_t findWholeWord(std::string_view text, std::string_view word);

/// Paths of a tree's text files that hold `word`, with the first line (from 1) it is on. Left out: files
/// with a NUL in the first 8000 bytes (what git calls binary), over 4 MB, symbolic links and submodules.
domain::Result<std::map<QString, int>> filesHolding(git_repository *repository, const git_oid &tree, const QByteArray &word);

} // namespace adapters
