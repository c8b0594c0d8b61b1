// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/plan.h"
#include <QMetaType>
#include <vector>

namespace ui {

/// A plan as it is shown: made once, on a worker, from the steps that will be carried out.
struct PlanSheet : engine::PlanPreview {
    QString confirmation;   ///< words of the button
    QByteArray fingerprint; ///< equal for plans with the same steps and effects
};

PlanSheet sheetOf(const engine::Plan &plan);
/// The effect in a few words: "diff +12 -4", or the first line.
QString summary(const std::vector<engine::Effect> &effects);

} // namespace ui
