// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/gitchild.h"

namespace adapters {

/// What a git command that failed was about, told by its words. `otherwise` when they say nothing known.
domain::Error gitFailure(const GitOutput &output, const QString &subject, domain::ErrorKind otherwise = domain::ErrorKind::CommandFailed);

/// A lock file of another git that is at work in this repository right now.
bool isLocked(const GitOutput &output);

/// What people need of a command's output: without progress and empty lines. "remote: " is kept.
QString wordsOf(const GitOutput &output);

} // namespace adapters
