// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/textspan.h"
#include <optional>
#include <string_view>

namespace adapters {

/// Bytes of a UTF-8 byte order mark at the start: 3 or 0.
qsizetype byteOrderMarkSize(const QByteArray &bytes);

/// The byte offset of a line and column, both from 1. Columns count code points; lines end with LF; a byte order mark is no column.
qsizetype offsetOf(const QByteArray &bytes, int line, int column);

/// The reverse of offsetOf().
domain::Place placeAt(const QByteArray &bytes, qsizetype offset, const QString &file, const QString &key = {});

/// Where `value` (UTF-8) is written literally at `offset`, in quotes or bare; the quotes are not part of it.
/// nullopt when the bytes there are something else: escapes, a folded or multi-line text.
std::optional<domain::TextSpan> literalAt(const QByteArray &bytes, qsizetype offset, std::string_view value);

} // namespace adapters
