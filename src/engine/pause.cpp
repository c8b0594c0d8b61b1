// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pause.h"
#include <QDeadlineTimer>
#include <thread>

namespace engine {

using std::chrono::milliseconds;

domain::Status pause(milliseconds length, const QString &subject, const CancelToken &cancel)
{
    constexpr milliseconds slice{50};
    for (const QDeadlineTimer end(length); !end.hasExpired();) {
        if (cancel.requested())
            return domain::failure(domain::ErrorKind::Cancelled, subject);
        std::this_thread::sleep_for(std::min(slice, milliseconds(end.remainingTime() + 1)));
    }
    return {};
}

} // namespace engine
