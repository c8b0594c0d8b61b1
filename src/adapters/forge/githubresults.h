// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/forge/jsoncursor.h"
#include "domain/ciresult.h"

namespace adapters {

/// Of a check run, and of a workflow's run, job or step: GitHub has the same words for all of them. Another word than those of its
/// OpenAPI description is a problem that is told.
domain::CiState stateOfRun(const JsonCursor &run);

} // namespace adapters
