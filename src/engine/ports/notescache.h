// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releasenotes.h"
#include "engine/ports/repository.h"
#include <memory>

namespace engine {

/// Notes of long ranges that were worked out before. They are found by the ids of both ends, the rules that sorted them and
/// `spelling`, which is equal where the mailmap was, so they cannot be stale; they may be forgotten at any time, and that they
/// could not be kept is no error. Safe from any thread.
class NotesCache {
public:
    virtual ~NotesCache() = default;
    virtual std::optional<domain::ReleaseNotes> find(const Range &range, const QString &spelling) const = 0;
    /// May still be at it when it returns.
    virtual void keep(const Range &range, const QString &spelling, std::shared_ptr<const domain::ReleaseNotes> notes) = 0;
};

} // namespace engine
