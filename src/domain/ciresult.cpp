// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ciresult.h"
#include <algorithm>
#include <array>
#include <map>

namespace domain {
namespace {

constexpr std::array words{
    QLatin1String("succeeded"), QLatin1String("neutral"),   QLatin1String("skipped"),   QLatin1String("pending"),
    QLatin1String("failed"),    QLatin1String("cancelled"), QLatin1String("timed-out"), QLatin1String("action-required"),
    QLatin1String("stale"),     QLatin1String("missing"),
};

using Key = std::pair<QString, std::optional<qint64>>;

/// Of every name and program the one that was begun last: a run again replaces what it repeats.
std::map<Key, const CiResult *> newestOf(const std::vector<CiResult> &results)
{
    std::map<Key, const CiResult *> newest;
    for (const CiResult &result : results) {
        const CiResult *&kept = newest[{result.name, result.app}];
        if (!kept || kept->number < result.number)
            kept = &result;
    }
    return newest;
}

/// A commit status does not say which program made it.
bool answers(const RequiredCheck &required, const CiResult &result)
{
    return required.name == result.name && (!required.app || !result.app || required.app == result.app);
}

int rankOf(const CiFinding &finding)
{
    if (finding.required && !lets(finding.state))
        return finding.state == CiState::Pending ? 1 : 0;
    return lets(finding.state) ? 3 : 2;
}

} // namespace

QString toWord(CiState state) { return words[size_t(state)]; }

std::optional<CiState> ciStateOf(const QString &word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(CiState(found - words.begin()));
}

bool lets(CiState state) { return state == CiState::Succeeded || state == CiState::Neutral || state == CiState::Skipped; }

std::vector<CiFinding> findingsOf(const ObjectId &commit, const std::vector<CiResult> &results, const std::vector<RequiredCheck> &required)
{
    const auto newest = newestOf(results);
    std::vector<CiFinding> findings;
    for (const auto &[key, result] : newest) {
        const bool asked = required.empty() || std::any_of(required.begin(), required.end(), [r = result](const RequiredCheck &one) {
                               return answers(one, *r);
                           });
        findings.push_back({commit, result->name, result->state, asked, result->address});
    }
    for (const RequiredCheck &one : required)
        if (std::none_of(newest.begin(), newest.end(), [&one](const auto &entry) { return answers(one, *entry.second); }))
            findings.push_back({commit, one.name, CiState::Missing, true, {}});
    if (findings.empty())
        findings.push_back({commit, {}, CiState::Missing, true, {}});
    std::stable_sort(findings.begin(), findings.end(), [](const CiFinding &a, const CiFinding &b) { return rankOf(a) < rankOf(b); });
    return findings;
}

} // namespace domain
