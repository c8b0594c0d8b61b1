// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace adapters {

/// Of the library that is loaded: "1.5.1".
QString libGit2Version();

/// Of the program that is started, asked for each time: "2.39.5". Blocks. Empty when there is none.
QString gitVersion();

} // namespace adapters
