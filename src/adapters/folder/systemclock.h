// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/clock.h"

namespace adapters {

/// The computer's clock.
class SystemClock final : public engine::Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace adapters
