// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/commandrunner.h"

namespace adapters {

/// Commands of the project on this machine: no shell, no standard input, a process group of their own.
/// Knows nothing of git, but keeps a caller's repository variables (GIT_DIR ...) from the command.
class LocalCommandRunner final : public engine::CommandRunner {
public:
    domain::Result<int> run(const QStringList &command, const QString &folder, const Output &output,
                            const engine::CancelToken &cancel) override;
};

} // namespace adapters
