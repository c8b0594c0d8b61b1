// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/processfile/problems.h"

namespace adapters {

/// Compares a whole file with knownKeys(): unknown, missing and not yet supported keys, types, empty texts.
void checkShape(const toml::table &root, Problems &problems);

/// What `expected` of an error begins with when a later version will take the value.
QString notSupported();

} // namespace adapters
