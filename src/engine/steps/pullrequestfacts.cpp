// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/pullrequestfacts.h"
#include <algorithm>

namespace engine {

using domain::ErrorKind;
using domain::ObjectId;
using domain::PullRequest;
using domain::PullRequestFacts;
using domain::Result;

namespace {

/// An earlier attempt at this version was merged before this branch began, or closed with other commits.
bool isOfThisCut(const CutContext &cut, const PullRequest &request, const std::optional<ObjectId> &reviewed)
{
    if (request.state == PullRequest::State::Closed)
        return reviewed && request.head == *reviewed;
    return !cut.project->repository->isAncestor(request.landed, cut.state.base).value_or(false);
}

/// Where CI decides about the commits that a release builds on, it decides about the release's own, too.
bool expectsChecks(const Project &project)
{
    const auto &checks = project.process.checks;
    return std::ranges::find(checks, domain::CheckKind::CiGreen, &domain::CheckDefinition::kind) != checks.end();
}

} // namespace

Result<std::optional<PullRequest>> findPullRequest(const CutContext &cut, const CancelToken &cancel)
{
    const auto forge = cut.forge();
    const auto reviewed = cut.reviewed();
    if (!forge || !reviewed)
        return domain::failure(forge ? reviewed.error() : forge.error());
    const auto all = (*forge)->pullRequests(cut.state.branch, cut.process().mainBranch, cancel);
    if (!all)
        return domain::failure(all.error());
    const auto open = std::ranges::find(*all, PullRequest::State::Open, &PullRequest::state);
    if (open != all->end())
        return *open;
    const auto over = std::ranges::find_if(*all, [&](const PullRequest &one) { return isOfThisCut(cut, one, *reviewed); });
    return over == all->end() ? std::nullopt : std::optional(*over);
}

domain::Error closedError(const PullRequest &request) { return {ErrorKind::PullRequestClosed, nameOf(request), {}, request.address, {}}; }

domain::Error movedError(const CutContext &cut, const ObjectId &there, const ObjectId &reviewed)
{
    return {ErrorKind::ReleaseBranchMoved, cut.process().remote + QLatin1Char('/') + cut.state.branch, there, reviewed, {}};
}

Result<PullRequestFacts> pullRequestFacts(const CutContext &cut, qint64 number, const CancelToken &cancel)
{
    const auto forge = cut.forge();
    if (!forge)
        return domain::failure(forge.error());
    const auto request = (*forge)->pullRequest(number, cancel);
    if (!request)
        return domain::failure(request.error());
    PullRequestFacts facts{*request, {}, {}, {}, cut.process().mainBranch, false, expectsChecks(*cut.project)};
    if (request->state != PullRequest::State::Open)
        return facts;
    const auto rules = (*forge)->branchRules(cut.process().mainBranch, cancel);
    if (!rules)
        return domain::failure(rules.error());
    const auto reviews = (*forge)->reviews(number, cancel);
    if (!reviews)
        return domain::failure(reviews.error());
    const auto results = (*forge)->results(request->head, cancel);
    if (!results)
        return domain::failure(results.error());
    facts.reviews = domain::newestOf(*reviews);
    facts.results = *results;
    facts.rules = rules->merging;
    facts.mainMoved = rules->tip != cut.state.base;
    return facts;
}

Result<std::optional<PullRequestFacts>> reviewOf(const CutContext &cut, const CancelToken &cancel)
{
    const auto found = findPullRequest(cut, cancel);
    if (!found || !*found)
        return found.map([](const auto &) { return std::optional<PullRequestFacts>(); });
    return pullRequestFacts(cut, (*found)->number, cancel).map([](const PullRequestFacts &facts) { return std::optional(facts); });
}

std::optional<domain::Error> waitsError(const PullRequestFacts &facts)
{
    const auto obstacles = domain::obstaclesOf(facts);
    if (obstacles.empty() || facts.request.state != PullRequest::State::Open)
        return std::nullopt;
    return domain::Error{ErrorKind::PullRequestWaits, nameOf(facts.request), domain::toLines(obstacles), facts.request.address, {}};
}

bool isDoubtful(const domain::Error &error)
{
    return error.kind == ErrorKind::ForgeGone || error.kind == ErrorKind::ForgeFailed || error.kind == ErrorKind::TimedOut
           || error.kind == ErrorKind::ForgeUnreadable;
}

} // namespace engine
