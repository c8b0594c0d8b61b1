// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/step.h"
#include <QString>
#include <vector>

namespace ui {

/// Changes of files as they are shown before they are made.
struct ChangeSheet {
    QString title;
    QString introduction;
    std::vector<engine::Effect> effects;
    QString verb; ///< what the button does: "Change 3 files"; empty: they are only looked at
};

} // namespace ui
