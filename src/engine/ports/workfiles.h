// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/textspan.h"

namespace engine {

/// The files of the person's own work tree, by their path in it. Safe from any thread.
/// Error: FileNotFound, ReadOnly, DiskFull, InputOutput (also for a link that leads out of the work tree).
class WorkFiles {
public:
    virtual ~WorkFiles() = default;
    virtual domain::Result<QByteArray> read(const QString &path) const = 0;
    /// Replaces the file in one instant, durably, with its permissions. Returns where what it held is kept.
    /// Error: also FileChanged when it does not hold `edit.before`.
    virtual domain::Result<QString> change(const domain::FileEdit &edit) = 0;
};

} // namespace engine
