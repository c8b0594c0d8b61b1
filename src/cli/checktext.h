// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/jsonwriter.h"
#include "domain/check.h"

namespace cli {

/// A check with its evidence, for people: a line for the check, then one for each piece of evidence.
QString checkText(const domain::CheckResult &result);
/// An element of "checks" for scripts.
void writeCheck(JsonWriter &json, const domain::CheckResult &result);

} // namespace cli
