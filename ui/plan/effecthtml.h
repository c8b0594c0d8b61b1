// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/preflight.h"
#include "engine/step.h"
#include "ui/common/look.h"
#include <QPalette>

namespace ui {

class CodeColours;

/// The effects of a step as a page: commands and requests as they are, diffs in colours.
QString effectHtml(const std::vector<engine::Effect> &effects, CodeColours &colours, const QPalette &palette);
/// A question that was not asked is neither good nor bad.
Look lookOf(const engine::PreflightItem &item);

} // namespace ui
