// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QByteArray>
#include <toml++/toml.h>

namespace adapters {

/// Parses TOML 1.0.0. Error: MalformedFile with its place; nesting that could exhaust the stack is malformed, too.
domain::Result<toml::table> parseToml(const QByteArray &bytes, const QString &file);

/// What kind of value this is, in Slipway's words: "a text", "a whole number", "a list" ...
QString typeWord(const toml::node &node);

} // namespace adapters
