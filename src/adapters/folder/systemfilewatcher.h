// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/filewatcher.h"

namespace adapters {

/// What the system tells of files and of the folders they are in: most programs put a new file in place of the old one.
class SystemFileWatcher final : public engine::FileWatcher {
public:
    std::unique_ptr<engine::FileWatch> watch(const QStringList &files, std::function<void()> changed) override;
};

} // namespace adapters
