// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/plan.h"

namespace cli {

/// The plan for people: every step with its exact effect and the point of no return.
QString planText(const engine::Plan &plan);
/// The plan for scripts, a JSON object in a line.
QByteArray planJson(const engine::Plan &plan);

} // namespace cli
