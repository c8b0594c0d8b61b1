// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/secret.h"
#include "engine/canceltoken.h"

namespace adapters {

/// Whether GitHub's own command line program is installed.
bool isGhInstalled();

/// The token of gh's login at a host ("github.com"), which gh gives with `gh auth token`. Blocks, for 15 s at most; any thread.
/// Error: ProgramMissing, TimedOut, Cancelled, CommandFailed with gh's words: it is not logged in there.
domain::Result<domain::Secret> tokenOfGh(const QString &host, const engine::CancelToken &cancel);

} // namespace adapters
