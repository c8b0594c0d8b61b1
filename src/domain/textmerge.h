// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textfind.h"

namespace domain {

/// Two texts brought together, line by line.
struct MergedText {
    QString text;
    int conflicts = 0; ///< places that hold both, marked
};

/// Brings together two texts that were made from one (diff3): what only one of them changed is changed, what both changed
/// otherwise stands there twice, marked; lines put beside changed ones are no conflict. `base` null: it is not known, and what only one of them has is kept.
MergedText mergeTexts(const QString &base, const QString &mine, const QString &theirs);

/// A place where both stand.
struct MergeConflict {
    Found place; ///< with its marks, up to the end of the last line
    Found mine; ///< whole lines
    Found theirs;
};
/// Those that mergeTexts() marked and nobody has decided yet, in order.
std::vector<MergeConflict> conflictsIn(const QString &text);

} // namespace domain
