// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "engine/canceltoken.h"
#include <chrono>

namespace engine {

/// Blocks the calling thread, and ends within 50 ms of a cancel. Error: Cancelled, about the subject.
domain::Status pause(std::chrono::milliseconds length, const QString &subject, const CancelToken &cancel);

} // namespace engine
