// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"
#include "engine/plan.h"
#include "engine/status.h"
#include <QObject>

namespace ui {

/// How a state is drawn: a shape with a colour. A word always stands beside it.
enum class Look { None, Passed, Failed, Running, Waiting, Pending, Waived, NotChecked, Stopped };

/// How many things of a whole have a look.
struct ProgressPart {
    Look look = Look::None;
    int count = 0;
};

/// Models answer this role with a Look for the column that shows a state.
constexpr int LookRole = Qt::UserRole + 100;

Look lookOf(domain::CheckState state);
Look lookOf(engine::StepState state);
/// One that waits for people or for time is drawn apart from one that waits for its turn.
Look lookOf(const engine::StepRecord &record);
Look lookOf(engine::TargetStatus::State state);

} // namespace ui
