// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/workflowsettings.h"

namespace adapters {

/// What a forge said of a workflow, as one text; without its time.
std::string toJson(const domain::WorkflowAtForge &said);
/// nullopt for what a newer Slipway wrote: the forge is asked again.
std::optional<domain::WorkflowAtForge> workflowFromJson(const std::string &json);

} // namespace adapters
