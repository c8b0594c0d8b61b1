// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/datanode.h"
#include "domain/error.h"

namespace engine {

/// Reads a YAML document. Safe from any thread.
class YamlReader {
public:
    virtual ~YamlReader() = default;
    /// `path` is what errors name. Error: NotUtf8, MalformedFile (place set), also for a key that a map has twice and for what is
    /// too deep or, with its aliases followed, too large; FileTooLarge.
    virtual domain::Result<domain::DataNode> read(const QString &path, const QByteArray &bytes) const = 0;
};

} // namespace engine
