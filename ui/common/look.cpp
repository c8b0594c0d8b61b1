// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/look.h"

namespace ui {

Look lookOf(domain::CheckState state)
{
    switch (state) {
    case domain::CheckState::NotChecked: return Look::NotChecked;
    case domain::CheckState::Passed: return Look::Passed;
    case domain::CheckState::Failed: return Look::Failed;
    case domain::CheckState::Pending: return Look::Pending;
    case domain::CheckState::Waived: return Look::Waived;
    }
    Q_UNREACHABLE();
}

Look lookOf(engine::StepState state)
{
    switch (state) {
    case engine::StepState::Waiting: return Look::Waiting;
    case engine::StepState::Probing:
    case engine::StepState::Running:
    case engine::StepState::Verifying: return Look::Running;
    case engine::StepState::AlreadyDone:
    case engine::StepState::Done: return Look::Passed;
    case engine::StepState::Failed: return Look::Failed;
    case engine::StepState::Cancelled: return Look::Stopped;
    case engine::StepState::Skipped: return Look::Waived;
    }
    Q_UNREACHABLE();
}

Look lookOf(const engine::StepRecord &record)
{
    return record.state == engine::StepState::Waiting && record.error ? Look::Pending : lookOf(record.state);
}

Look lookOf(engine::TargetStatus::State state)
{
    switch (state) {
    case engine::TargetStatus::State::NotStarted: return Look::Waiting;
    case engine::TargetStatus::State::Verified: return Look::Passed;
    case engine::TargetStatus::State::Missing: return Look::Pending;
    case engine::TargetStatus::State::Differs: return Look::Failed;
    case engine::TargetStatus::State::Unknown: return Look::NotChecked;
    }
    Q_UNREACHABLE();
}

} // namespace ui
