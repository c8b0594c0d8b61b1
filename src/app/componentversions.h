// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <utility>
#include <vector>

namespace app {

/// What is installed here and does Slipway's work, with its version: "git", "2.39.5". Empty: it is missing. Blocks.
std::vector<std::pair<QString, QString>> componentVersions();

} // namespace app
