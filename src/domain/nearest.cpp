// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nearest.h"
#include <algorithm>
#include <cstdlib>
#include <vector>

namespace domain {
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

QString nearestOf(const QString &word, const QStringList &candidates) { return nearOnes(word, candidates, 1).value(0); }

QStringList nearOnes(const QString &word, const QStringList &candidates, qsizetype most)
{
    if (word.size() > longestWord)
        return {};
    const int farthest = 1 + int(word.size()) / 3;
    std::vector<std::pair<int, QString>> near;
    for (const QString &candidate : candidates)
        if (std::abs(candidate.size() - word.size()) <= farthest)
            if (const int d = distance(folded(word), folded(candidate)); d <= farthest)
                near.emplace_back(d, candidate);
    std::ranges::stable_sort(near, {}, &std::pair<int, QString>::first);
    QStringList found;
    for (const auto &[d, candidate] : near)
        if (found.size() < most)
            found << candidate;
    return found;
}

} // namespace domain
