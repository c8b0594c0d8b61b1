// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "engine/canceltoken.h"
#include <QStringList>
#include <functional>

namespace engine {

/// Runs a program of the project, streaming its output (stdout and stderr together) as it comes.
class CommandRunner {
public:
    using Output = std::function<void(const QByteArray &)>; ///< called on the calling thread
    virtual ~CommandRunner() = default;
    /// Blocks until the program ends; returns its exit code. Cancelling ends it with its children.
    /// Error: ProgramMissing, Cancelled, CommandFailed when a signal ended it.
    virtual domain::Result<int> run(const QStringList &command, const QString &folder, const Output &output, const CancelToken &cancel) = 0;
};

} // namespace engine
