// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/processfile/nearest.h"
#include <algorithm>
#include <vector>

namespace adapters {
namespace {

constexpr qsizetype longestWord = 64;

/// Optimal string alignment: insert, delete, replace, and swap of neighbours each cost one.
int distance(const QString &a, const QString &b)
{
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> beforeLast(width), last(width), row(width);
    for (std::size_t j = 0; j < width; ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        beforeLast.swap(last);
        last.swap(row);
        row[0] = int(i);
        for (std::size_t j = 1; j < width; ++j) {
            const QChar here = b.at(qsizetype(j) - 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a.at(i - 1) == here ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(qsizetype(j) - 2) && a.at(i - 2) == here)
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row.back();
}

QString folded(const QString &word) { return word.toLower().replace(QLatin1Char('_'), QLatin1Char('-')); }

} // namespace

QString nearestOf(const QString &word, const QStringList &candidates)
{
    if (word.size() > longestWord)
        return {};
    QString best;
    int bestDistance = 1 + int(word.size()) / 3;
    for (const QString &candidate : candidates) {
        const int d = distance(folded(word), folded(candidate));
        if (d < bestDistance || (d == bestDistance && best.isEmpty())) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}

} // namespace adapters
