// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <vector>

namespace domain {

/// For each line of `before` the line of `after` that it is, or -1; both in order. Lines that are there once in both hold
/// the rest together; between them the most that is common is found, where that does not take long.
std::vector<int> matchLines(const QStringList &before, const QStringList &after);

} // namespace domain
