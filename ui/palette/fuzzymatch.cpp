// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzymatch.h"
#include <algorithm>
#include <limits>

namespace ui {
namespace {

constexpr int none = std::numeric_limits<int>::min() / 2;
constexpr int worthOfLetter = 1;
constexpr int worthOfWordStart = 8;
constexpr int worthOfFollowing = 9;

int worth(const QString &text, qsizetype at)
{
    const bool startsWord = text.at(at).isLetterOrNumber() && (at == 0 || !text.at(at - 1).isLetterOrNumber());
    return worthOfLetter + (startsWord ? worthOfWordStart : 0);
}

/// The best score of a match that ends at a place, and the place of the letter before.
struct Cell {
    int score = none;
    int before = -1;
};

std::vector<Cell> nextRow(const std::vector<Cell> &row, QChar letter, const QString &text, const QString &folded)
{
    std::vector<Cell> next(size_t(text.size()));
    int best = -1; // the best end before the neighbour
    for (int at = 1; at < text.size(); ++at) {
        if (best < 0 || (at > 1 && row[size_t(at - 2)].score > row[size_t(best)].score))
            best = std::max(at - 2, 0);
        if (folded.at(at) != letter)
            continue;
        const int following = row[size_t(at - 1)].score + worthOfFollowing;
        const int apart = row[size_t(best)].score;
        next[size_t(at)] = {std::max(following, apart) + worth(text, at), following >= apart ? at - 1 : best};
    }
    return next;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text)
{
    const QString letters = typed.toLower().remove(QLatin1Char(' '));
    if (letters.isEmpty())
        return FuzzyMatch{};
    QString folded = text;
    std::transform(text.begin(), text.end(), folded.begin(), [](QChar c) { return c.toLower(); });

    std::vector<std::vector<Cell>> rows(1, std::vector<Cell>(size_t(text.size())));
    for (int at = 0; at < text.size(); ++at)
        if (folded.at(at) == letters.front())
            rows.front()[size_t(at)].score = worth(text, at);
    for (const QChar letter : letters.mid(1))
        rows.push_back(nextRow(rows.back(), letter, text, folded));

    const auto end = std::max_element(rows.back().begin(), rows.back().end(), [](Cell a, Cell b) { return a.score < b.score; });
    if (end == rows.back().end() || end->score <= 0)
        return std::nullopt;
    FuzzyMatch match{end->score, {}};
    int at = int(end - rows.back().begin());
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        match.places.insert(match.places.begin(), at);
        at = (*row)[size_t(at)].before;
    }
    return match;
}

} // namespace ui
