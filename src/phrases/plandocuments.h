// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/plan.h"

/// A plan as a document, the same from the window and from slipwayctl.
namespace phrases {

QString planText(const engine::PlanPreview &plan);
QString planMarkdown(const engine::PlanPreview &plan);
/// What `slipwayctl plan --json` prints.
QByteArray planJson(const engine::PlanPreview &plan);
/// The plan for a POSIX shell, run in the repository: it stops at the first command that fails. A cut is made in a
/// work tree of its own and release files in a folder of their own, so that the checkout is left alone, as Slipway does.
QString planScript(const engine::PlanPreview &plan);

} // namespace phrases
