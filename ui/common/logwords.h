// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"
#include "engine/logline.h"
#include "engine/plan.h"

namespace ui {

/// What a log says of a step or check whose state changed: whole lines.
QString logWords(const engine::StepRecord &record);
QString logWords(const domain::CheckResult &result);
engine::LogLevel levelOf(engine::StepState state);
engine::LogLevel levelOf(domain::CheckState state);

} // namespace ui
