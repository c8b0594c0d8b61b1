// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cichecks.h"
#include <algorithm>
#include <map>

namespace engine {

using domain::CheckState;
using domain::CiFinding;
using domain::CiReport;
using domain::CiState;
using domain::Evidence;
using domain::ObjectId;
using domain::Result;
using Kind = domain::Evidence::Kind;

namespace {

/// Results of a commit that succeeded are told one by one while a person can still read them.
constexpr int mostTold = 12;

/// The commits that were the tip of the branch, one after the other, the newest first.
Result<std::vector<ObjectId>> tipsUpTo(const Repository &repository, const ObjectId &tip, int count)
{
    std::vector<ObjectId> tips;
    for (ObjectId id = tip; int(tips.size()) < count && !id.isEmpty();) {
        const auto commit = repository.commit(id);
        if (!commit)
            return domain::failure(commit.error());
        tips.push_back(id);
        id = commit->parents.empty() ? ObjectId() : commit->parents.front();
    }
    return tips;
}

Evidence evidenceOf(const CiFinding &finding)
{
    const auto told = [&finding](Kind kind) {
        return Evidence{kind,           {finding.name, domain::shortId(finding.commit), domain::toWord(finding.state)}, {}, 0, std::nullopt,
                        finding.address};
    };
    if (finding.name.isEmpty())
        return {Kind::CiSaysNothing, {domain::shortId(finding.commit)}, {}, 0, std::nullopt, {}};
    if (!finding.required && !domain::lets(finding.state))
        return told(Kind::CiNotRequired);
    switch (finding.state) {
    case CiState::Succeeded: return told(Kind::CiSucceeded);
    case CiState::Neutral:
    case CiState::Skipped: return told(Kind::CiLetPass);
    case CiState::Pending: return told(Kind::CiRunning);
    case CiState::Missing: return told(Kind::CiMissing);
    default: return told(Kind::CiStopped);
    }
}

CheckState worse(CheckState state, const CiFinding &finding)
{
    if (!finding.required || domain::lets(finding.state) || state == CheckState::Failed)
        return state;
    return finding.state == CiState::Pending ? CheckState::NotChecked : CheckState::Failed;
}

} // namespace

domain::Status askForge(const Project &project, const ReleaseState &state, const domain::CheckDefinition &check, const CancelToken &cancel)
{
    const auto tips = tipsUpTo(*project.repository, state.base, check.commits);
    if (!tips)
        return domain::failure(tips.error());
    const auto session = project.forge->signIn(cancel);
    if (!session)
        return domain::failure(session.error());
    const auto rules = (*session)->branchRules(project.process.mainBranch, cancel);
    if (!rules)
        return domain::failure(rules.error());
    CiReport report{project.clock->now(), {}};
    for (const ObjectId &tip : *tips) {
        const auto results = (*session)->results(tip, cancel);
        if (!results)
            return domain::failure(results.error());
        const auto findings = domain::findingsOf(tip, *results, rules->merging.required);
        report.findings.insert(report.findings.end(), findings.begin(), findings.end());
    }
    return project.checks->keep(check.id, state.base, report);
}

CiVerdict verdictOf(const CiReport &report)
{
    CiVerdict verdict{report.findings.empty() ? CheckState::NotChecked : CheckState::Passed, {}};
    std::map<ObjectId, int> succeeded;
    for (const CiFinding &finding : report.findings)
        succeeded[finding.commit] += finding.state == CiState::Succeeded;
    std::vector<Evidence> calm; // told behind what stands in the way
    for (const CiFinding &finding : report.findings) {
        verdict.state = worse(verdict.state, finding);
        const bool isCounted = finding.state == CiState::Succeeded && succeeded[finding.commit] > mostTold;
        if (!isCounted)
            (domain::lets(finding.state) || !finding.required ? calm : verdict.evidence).push_back(evidenceOf(finding));
    }
    for (const auto &[commit, count] : succeeded)
        if (count > mostTold)
            calm.push_back({Kind::CiSucceededInAll, {QString::number(count), domain::shortId(commit)}, {}, 0, std::nullopt, {}});
    verdict.evidence.insert(verdict.evidence.end(), calm.begin(), calm.end());
    return verdict;
}

} // namespace engine
