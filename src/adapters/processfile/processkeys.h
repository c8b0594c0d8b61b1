// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <span>

namespace adapters {

enum class Shape { Number, Text, Texts, Flag, Table, Tables };
enum class Use {
    Optional,
    Required,
    NotYet, ///< a key that only a later version can honour; a file that has it is refused
};

/// A key that slipway.toml may have. The section is dotted; empty for the top level.
struct KnownKey {
    const char *section;
    const char *name;
    Shape shape;
    Use use;
};

/// Every known key. resources/slipway.schema.json names the same, but for those of Use::NotYet.
std::span<const KnownKey> knownKeys();

/// "a text", "a list of texts" ...
QString typeWord(Shape shape);

} // namespace adapters
