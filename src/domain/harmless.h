// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace domain {

/// Characters that drive a terminal (also those of C1), break lines unseen or turn the direction of what follows (UAX #9,
/// explicit formatting), named instead of obeyed: "␛", "<U+202E>". Line ends and tabs stay.
QString harmless(const QString &text);

} // namespace domain
