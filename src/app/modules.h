// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QtGlobal>

namespace app {

/// Loads a module that is installed with the program, the first time it is needed. Error: FileNotFound.
domain::Result<QFunctionPointer> functionOfModule(const char *module, const char *function);

} // namespace app
