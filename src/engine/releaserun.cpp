// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/releaserun.h"
#include "engine/planner.h"
#include "engine/signoffs.h"

namespace engine {

using domain::CheckResult;
using domain::CheckState;
using domain::ErrorKind;
using domain::Result;
using domain::Status;

namespace {

/// An act that already had its effect needs no leave any more: running it again only looks.
bool needsChecks(const ReleaseState &state, Act act)
{
    switch (act) {
    case Act::Cut: return !state.landed;
    case Act::Tag: return !state.tagged;
    case Act::Publish: return false;
    }
    Q_UNREACHABLE();
}

/// Every check, with commands run that have no result for this commit yet.
Result<std::vector<CheckResult>> runChecks(const Project &project, const ReleaseState &state, const CancelToken &cancel,
                                           const ActObserver &observer)
{
    const Checks checks(project, state);
    std::vector<CheckResult> results;
    for (const domain::CheckDefinition &definition : checks.definitions()) {
        Result<CheckResult> result = checks.look(definition);
        // A forge's answer can change for the same commit: a run is run again, or ends.
        const bool isStale = asksForge(definition.kind) && result->state != CheckState::Waived;
        if (isStale || (result->state == CheckState::NotChecked && isRun(definition.kind)))
            result = checks.run(definition, observer.checkOutput, cancel);
        if (!result)
            return domain::failure(result.error());
        if (observer.checked)
            observer.checked(*result);
        results.push_back(*result);
    }
    return results;
}

/// A higher version that is out already, on the same line.
Status refuseGoingBack(const Project &project, const ReleaseState &state)
{
    if (state.tagged || state.landed)
        return {};
    const auto latest = lastReleased(*project.repository, project.process.tag, state.mainTip);
    if (!latest)
        return domain::failure(latest.error());
    if (*latest && domain::Version::precedence((*latest)->version, state.version) > 0)
        return domain::failure(ErrorKind::VersionNotNew, state.version.toString(), {}, (*latest)->version.toString());
    return {};
}

Status requireTagOnRemote(const Project &project, const ReleaseState &state, const CancelToken &cancel)
{
    const auto refs = project.git->remoteRefs(project.process.remote, cancel);
    if (!refs)
        return domain::failure(refs.error());
    const auto there = refs->find(QStringLiteral("refs/tags/") + state.tag);
    if (there == refs->end() || !state.tagged)
        return domain::failure(ErrorKind::NotReady, state.version.toString(), toWord(Act::Tag));
    if (there->second != state.tagged->object)
        return domain::failure(ErrorKind::TagElsewhere, state.tag, there->second, state.tagged->object);
    return {};
}

} // namespace

Result<ActReport> carryOut(std::shared_ptr<const Project> project, const domain::Version &version, Act act, const CancelToken &cancel,
                           const ActObserver &observer, const Skips &skips)
{
    const auto held = project->lock->acquire();
    if (!held)
        return domain::failure(held.error());
    if (const Status fetched = fetchNews(*project, cancel); !fetched)
        return domain::failure(fetched.error());
    const auto state = releaseState(*project, version);
    if (!state)
        return domain::failure(state.error());
    if (const Status forward = refuseGoingBack(*project, *state); !forward)
        return domain::failure(forward.error());
    if (act == Act::Publish)
        if (const Status tagged = requireTagOnRemote(*project, *state, cancel); !tagged)
            return domain::failure(tagged.error());
    const auto plan = makePlan(project, *state, act);
    if (!plan)
        return domain::failure(plan.error());

    ActReport report;
    if (needsChecks(*state, act)) {
        const auto results = runChecks(*project, *state, cancel, observer);
        if (!results)
            return domain::failure(results.error());
        report.blocking = blocking(*results, act);
        if (!report.blocking.empty()) {
            report.end = RunEnd::Failed;
            return report;
        }
    }
    if (observer.approve && !observer.approve(*plan)) {
        report.end = RunEnd::Cancelled;
        return report;
    }
    if (plan->prepare)
        if (const Status prepared = plan->prepare(cancel); !prepared)
            return domain::failure(prepared.error());
    PlanRunner runner(*project->journal, *project->clock, cancel, observer.run);
    runner.setSkips(skips);
    report.records = runner.run(*plan);
    report.end = endOf(report.records);
    return report;
}

} // namespace engine
