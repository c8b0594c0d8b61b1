// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/patience.h"
#include <QThread>

namespace adapters {
namespace {

constexpr int pauses[] = {100, 200, 400, 800, 1500}; // milliseconds
constexpr int pollMilliseconds = 50;

} // namespace

domain::Result<GitOutput> withPatience(const std::function<domain::Result<GitOutput>()> &attempt,
                                       const std::function<bool(const GitOutput &)> &busy, const engine::CancelToken &cancel)
{
    auto result = attempt();
    for (const int pause : pauses) {
        if (!result || !busy(*result))
            break;
        for (int waited = 0; waited < pause && !cancel.requested(); waited += pollMilliseconds)
            QThread::msleep(pollMilliseconds);
        result = attempt();
    }
    return result;
}

} // namespace adapters
