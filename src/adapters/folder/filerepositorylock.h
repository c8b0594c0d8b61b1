// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/repositorylock.h"
#include <QString>

namespace adapters {

/// flock(2) on a file of the data folder: it ends with the process, SIGKILL included, and no child inherits it.
class FileRepositoryLock final : public engine::RepositoryLock {
public:
    /// `path` is the lock file; it and its folder are made when they are missing, and the file stays.
    explicit FileRepositoryLock(QString path);
    domain::Result<std::unique_ptr<engine::HeldLock>> acquire() override;

private:
    QString m_path;
};

} // namespace adapters
