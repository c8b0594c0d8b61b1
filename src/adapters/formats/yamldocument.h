// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/yamlreader.h"

namespace adapters {

/// Reads YAML with yaml-cpp: the first document of a file of up to 1 MiB, with at most 100,000 nodes in at most 64 levels.
class YamlDocument final : public engine::YamlReader {
public:
    domain::Result<domain::DataNode> read(const QString &path, const QByteArray &bytes) const override;
};

} // namespace adapters
