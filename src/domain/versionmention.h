// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace domain {

/// Byte offset of `version` as a whole word of a text, or npos: 0.11.0 is found in "v0.11.0", "name-0.11.0.tar.gz",
/// "(0.11.0)" and "is 0.11.0. Then", but not in 10.11.0, 1.0.11.0, 0.11.01, 0.11.0.1, 0.11.0-rc.1 or 0.11.0+build.
size_t findVersion(std::string_view text, std::string_view version);

} // namespace domain
