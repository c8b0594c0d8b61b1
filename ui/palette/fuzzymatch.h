// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>
#include <vector>

namespace ui {

/// How well what was typed fits a text, and which letters of the text it took.
struct FuzzyMatch {
    int score = 0;
    std::vector<int> places; ///< rising
};

/// Every letter typed has to come in the text, in that order; case and spaces do not count. Letters that begin a word or
/// follow the one before are worth more, so "rac" prefers "Run all checks" to "Trace". Null: it does not fit.
std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text);

} // namespace ui
