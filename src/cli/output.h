// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QStringList>
#include <vector>

namespace cli {

/// The product (JSON, Markdown, tables): one write to stdout. False when it could not be written whole.
bool print(const QByteArray &bytes);
inline bool print(const QString &text) { return print(text.toUtf8()); }

/// A line for people, on stderr.
void say(const QString &line);
/// What a running command puts out, as it comes, on stderr.
void pass(const QByteArray &bytes);

/// Rows with aligned columns, a line each.
QString table(const std::vector<QStringList> &rows);

} // namespace cli
