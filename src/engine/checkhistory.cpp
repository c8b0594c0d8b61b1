// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkhistory.h"
#include "engine/plan.h"
#include <algorithm>

namespace engine {

using domain::Result;

namespace {

constexpr int longestHistory = 50;

bool hasPassed(const PastResult &past)
{
    if (past.outcome)
        return past.outcome->exitCode == 0;
    return past.statement && past.statement->kind != Statement::Kind::Waived;
}

qint64 medianOf(std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

Result<CheckPast> pastOf(const Project &project, const ReleaseState &state, const QString &check)
{
    const auto results = project.checks->history(check, longestHistory);
    if (!results)
        return domain::failure(results.error());
    CheckPast past{*results, std::nullopt};
    const auto passed = std::find_if(past.results.begin(), past.results.end(), hasPassed);
    if (passed == past.results.end() || passed->commit == state.candidate())
        return past;
    const Repository &repository = *project.repository;
    if (!repository.isAncestor(passed->commit, state.candidate()).value_or(false))
        return past; // of a branch that is no more
    const auto commits = repository.commits({passed->commit, state.candidate()});
    const auto paths = repository.changedPaths(passed->commit, state.candidate());
    if (!commits || !paths)
        return domain::failure(commits ? paths.error() : commits.error());
    past.since = ChangedSince{passed->commit, *commits, *paths};
    return past;
}

std::map<QString, qint64> usualDurations(const std::vector<JournalEntry> &entries)
{
    std::map<std::pair<QString, QString>, QDateTime> begun; // by version and step
    std::map<QString, std::vector<qint64>> took;
    for (const JournalEntry &entry : entries) {
        const auto key = std::pair(entry.version, entry.step);
        if (entry.state == toWord(StepState::Running))
            begun[key] = entry.at;
        else if (const auto start = begun.find(key); start != begun.end()) {
            if (entry.state == toWord(StepState::Done))
                took[entry.step].push_back(start->second.msecsTo(entry.at));
            begun.erase(start);
        }
    }
    std::map<QString, qint64> usual;
    for (const auto &[step, times] : took)
        usual[step] = medianOf(times);
    return usual;
}

} // namespace engine
