// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/textspan.h"

namespace engine {

/// Finds where a key's string value stands in a TOML, JSON or YAML file.
class KeyLocator {
public:
    virtual ~KeyLocator() = default;
    /// The bytes of the value without its quotes, for every place the dotted key is found (also
    /// duplicates that the format forbids). `path` tells the format by its suffix.
    /// Error: MalformedFile (place set), WrongType when the value is no string.
    virtual domain::Result<std::vector<domain::TextSpan>> locate(const QString &path, const QByteArray &bytes,
                                                                 const QString &key) const = 0;
};

} // namespace engine
