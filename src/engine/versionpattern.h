// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textspan.h"
#include "domain/version.h"

namespace engine {

/// Every place where `pattern` (text around one {version}) stands in the bytes, as the span of the version in it.
/// A version is the longest text that is valid, at most 256 bytes; what stands beside it where the pattern is
/// silent may not go on with [0-9A-Za-z.+-], but for the full stops of a sentence.
/// Error: InvalidConfiguration when there is no {version} in the pattern.
domain::Result<std::vector<domain::TextSpan>> locatePattern(const QByteArray &bytes, const QString &pattern, domain::VersionScheme scheme);

} // namespace engine
