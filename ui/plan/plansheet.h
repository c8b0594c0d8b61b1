// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/plan.h"
#include <QMetaType>
#include <vector>

namespace ui {

/// A plan as it is shown: made once, on a worker, from the steps that will be carried out.
struct PlanSheet {
    struct Row {
        engine::StepInfo info;
        std::vector<engine::Effect> effects;
    };
    engine::Act act = engine::Act::Cut;
    QString version;
    std::vector<Row> rows;
    size_t pointOfNoReturn = 0; ///< rows.size() when there is none
    QString confirmation;       ///< words of the button
    QByteArray fingerprint;     ///< equal for plans with the same steps and effects
};

PlanSheet sheetOf(const engine::Plan &plan);
/// "4 steps" in words of a script: the commands as they are, diffs for `git apply`, the rest as comments.
QString shellScript(const PlanSheet &sheet);
/// The effect in a few words: "diff +12 -4", or the first line.
QString summary(const std::vector<engine::Effect> &effects);

} // namespace ui
