// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcessEnvironment>

namespace adapters {

/// Our environment without the variables that bind a git to one repository (`git rev-parse
/// --local-env-vars`, configuration left in): Slipway may have been started by a hook of another one.
QProcessEnvironment environmentOutsideRepositories();

} // namespace adapters
