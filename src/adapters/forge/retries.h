// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/forge/httpclient.h"
#include <QDateTime>
#include <optional>

namespace adapters {

/// How patient to be with a forge.
struct Patience {
    int attempts = 4;
    std::chrono::milliseconds first{500};     ///< doubled with every attempt, and up to half of it taken off by chance
    std::chrono::milliseconds longest{60'000}; ///< what is asked to wait longer is told instead
    std::chrono::milliseconds unnamed{60'000}; ///< GitHub's rule for a limit that does not say how long it lasts
};

/// An answer that asks to come back later: 429, or 403 for a rate limit. nullopt: it is something else.
struct Busy {
    std::chrono::milliseconds wait;
};
std::optional<Busy> busyOf(const HttpAnswer &answer, const QDateTime &now, const Patience &patience);

/// How long to wait before a question that changes nothing is asked once more; nullopt: it would help nothing.
/// attempt: 1 after the first one. chance: 0 to 1.
std::optional<std::chrono::milliseconds> pauseAfter(const domain::Result<HttpAnswer> &answer, int attempt, double chance,
                                                    const QDateTime &now, const Patience &patience);

} // namespace adapters
