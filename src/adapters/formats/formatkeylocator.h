// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/keylocator.h"

namespace adapters {

/// Finds keys in TOML 1.0.0, JSON (RFC 8259) and YAML files. Holds nothing; safe from any thread.
/// A key is dotted, a number is an index of a list, and a part that holds a dot stands in quotes: 'tool."my.pkg".version'.
/// Every place it returns was read again and holds exactly the value. More errors than the port's:
/// InvalidConfiguration for a suffix or key it cannot read, NotUtf8.
class FormatKeyLocator final : public engine::KeyLocator {
public:
    domain::Result<std::vector<domain::TextSpan>> locate(const QString &path, const QByteArray &bytes, const QString &key) const override;
    /// Whether the suffix is .toml, .json, .yaml or .yml, in any case.
    static bool knowsSuffixOf(const QString &path);
    /// "toml, json, yaml"
    static QString suffixes();
};

} // namespace adapters
