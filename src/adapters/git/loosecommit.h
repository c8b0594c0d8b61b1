// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/gitchild.h"
#include "domain/commit.h"
#include <map>

namespace adapters {

struct LooseCommit {
    domain::ObjectId parent; ///< empty: none
    QString message;
};

/// A commit of just these files in one folder, which no ref leads to yet. Touches no index and no work tree, and runs no hook.
domain::Result<domain::ObjectId> writeCommit(const GitChild &git, const std::map<QString, QByteArray> &files, const LooseCommit &commit,
                                             const engine::CancelToken &cancel);

} // namespace adapters
