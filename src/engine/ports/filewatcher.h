// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <functional>
#include <memory>

namespace engine {

/// Files that are watched as long as this lives.
class FileWatch {
public:
    virtual ~FileWatch() = default;
};

/// Tells when files may have been changed, by whomever: also by Slipway itself, and once too often rather than not at all.
/// Where the system cannot tell it stays silent. For the thread with the event loop.
class FileWatcher {
public:
    virtual ~FileWatcher() = default;
    /// Absolute paths; the files, and their folders, need not be there yet. `changed` is called from the event loop, a
    /// moment after the last of several changes.
    virtual std::unique_ptr<FileWatch> watch(const QStringList &files, std::function<void()> changed) = 0;
};

} // namespace engine
