// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"
#include "phrases/jsonwriter.h"

namespace cli {

/// A check with its evidence, for people: a line for the check, then one for each piece of evidence.
QString checkText(const domain::CheckResult &result);
/// An element of "checks" for scripts.
void writeCheck(phrases::JsonWriter &json, const domain::CheckResult &result);

} // namespace cli
