// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"
#include <QString>
#include <vector>

namespace ui {

/// What a person can do about a check.
enum class CheckAction {
    None,
    Run,
    Stop,
    LookAgain,
    Confirm,
    Waive,
    NoneNeeded,
    Withdraw,
    OpenFile,
    OpenNotes,
    ShowLog,
    AddSection,
    Bump,
    Ask
};

/// The one button of the row, and what else can be done.
struct CheckActions {
    CheckAction first = CheckAction::None;
    std::vector<CheckAction> others;
};
/// With the first at the head; empty when there is nothing to do.
std::vector<CheckAction> allOf(const CheckActions &actions);
CheckActions actionsFor(const domain::CheckResult &result, bool running);

/// The words of the button; an ellipsis where a question comes first.
QString label(CheckAction action);

} // namespace ui
