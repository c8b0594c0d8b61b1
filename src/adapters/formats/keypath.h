// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <optional>
#include <string>
#include <vector>

namespace adapters {

/// One step of a dotted key. A bare number is also an index where a list is met.
struct KeySegment {
    std::string name; ///< UTF-8
    std::optional<std::size_t> index;
};
using KeyPath = std::vector<KeySegment>;

/// Splits "project.version", "package.0.version" or 'tool."my.pkg".version' (quotes as in TOML, without escapes).
/// Error: InvalidConfiguration.
domain::Result<KeyPath> parseKeyPath(const QString &key);

} // namespace adapters
