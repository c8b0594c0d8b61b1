// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace domain {

/// Notes as they go out: what nobody filled in is left out. Lines that hold a <placeholder> are dropped, of titles
/// and list items only the part after the dash that holds it, and then sections with nothing left in them.
QString withoutPlaceholders(const QString &markdown);

} // namespace domain
