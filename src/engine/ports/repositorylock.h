// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <memory>

namespace engine {

/// The right to act on a repository. Given back when it dies, or when the process does, however that happens.
class HeldLock {
public:
    virtual ~HeldLock() = default;
};

/// One Slipway at a time acts on a repository; reading needs no lock. Safe from any thread.
class RepositoryLock {
public:
    virtual ~RepositoryLock() = default;
    /// Waits for a fraction of a second at most. A second acquire in the same process is refused as well.
    /// Error: InUse (detail "pid N" of the holder, when known), DiskFull, ReadOnly, InputOutput.
    virtual domain::Result<std::unique_ptr<HeldLock>> acquire() = 0;
};

} // namespace engine
