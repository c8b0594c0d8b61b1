// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "engine/canceltoken.h"
#include "engine/clone.h"

namespace adapters {

/// Clones with the whole history into `folder`, whose parent exists; it is new or empty, and is so again after a failure or
/// a cancel. `address` is what git takes; it must hold no password, since git keeps it in the clone's configuration.
/// Calls `heard` on the calling thread. Blocks.
/// Error: InputOutput ("not empty", or the folder cannot be made), RemoteGone, ProgramMissing, DiskFull, TimedOut, Cancelled, CommandFailed.
domain::Status cloneRepository(const QString &address, const QString &folder, const engine::CloneHeard &heard,
                               const engine::CancelToken &cancel);

} // namespace adapters
