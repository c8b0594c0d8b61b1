// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace domain {

/// The candidate that `word` was most likely meant to be (Damerau-Levenshtein distance, case and "_" for "-" ignored);
/// empty when none is near.
QString nearestOf(const QString &word, const QStringList &candidates);

/// Those that it may have been meant to be, the most likely first.
QStringList nearOnes(const QString &word, const QStringList &candidates, qsizetype most);

} // namespace domain
