// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace domain {

/// The text without what stands for a credential in an address: "https://user:token@host" becomes
/// "https://***@host" (RFC 3986 section 3.2.1, userinfo). For every line that is logged, kept or shown.
/// A user name alone, as in ssh://git@host, is no credential and stays.
QString redacted(const QString &text);

} // namespace domain
