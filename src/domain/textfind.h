// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textchange.h"
#include <QRegularExpression>
#include <functional>
#include <vector>

namespace domain {

/// What is looked for in a text.
struct Sought {
    QString words;
    bool isExpression = false; ///< Perl's regular expressions; ^ and $ are those of a line
    bool matchesCase = false;
    bool wholeWords = false;
    bool operator==(const Sought &) const = default;
};

/// Invalid where the words are no expression: then it knows why and where.
QRegularExpression expressionFor(const Sought &sought);

/// A place in a text that was found.
struct Found {
    qsizetype at = 0;
    qsizetype length = 0;
    qsizetype end() const { return at + length; }
    bool operator==(const Found &) const = default;
};

/// Every place, in order; empty ones are none. Ends early, with what there is, when `isCancelled` says so.
std::vector<Found> findAll(const QString &text, const QRegularExpression &expression, const std::function<bool()> &isCancelled);

/// What comes in place of the place: in an expression's replacement \1, $1, ${1}, \0 are what its groups caught, \n and \t
/// characters, and a backslash takes the meaning of what follows it. nullopt: nothing is there.
std::optional<QString> replacementAt(const QString &text, const Found &place, const Sought &sought, const QString &replacement);

/// Replaces every place at once.
std::optional<TextChange> replaceAll(const QString &text, const Sought &sought, const QString &replacement,
                                     const std::function<bool()> &isCancelled);

} // namespace domain
