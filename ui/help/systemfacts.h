// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/help/reportviewmodel.h"

namespace ui {

/// What the program itself knows of itself and of the system it runs in.
std::vector<Fact> systemFacts();

/// Who is logged in here, and under which further names they are known.
domain::Whereabouts whereabouts(const QString &personName);

} // namespace ui
