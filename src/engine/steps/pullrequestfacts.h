// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/steps/cutcontext.h"
#include <chrono>

namespace engine {

/// The pull request of a cut as the forge has it: the open one, or else the one that this branch was merged or closed with.
/// nullopt: there is none yet; those of earlier attempts are no matter. Error: those of ForgeSession.
domain::Result<std::optional<domain::PullRequest>> findPullRequest(const CutContext &cut, const CancelToken &cancel);

/// "#12", as people write it.
inline QString nameOf(const domain::PullRequest &request) { return QStringLiteral("#%1").arg(request.number); }
/// Somebody closed it by hand: a cut goes on only when somebody opens it again.
domain::Error closedError(const domain::PullRequest &request);
/// Somebody pushed to the release branch.
domain::Error movedError(const CutContext &cut, const domain::ObjectId &there, const domain::ObjectId &reviewed);

/// What is known of an open pull request, asked of the forge; of one that is over, no more than that.
domain::Result<domain::PullRequestFacts> pullRequestFacts(const CutContext &cut, qint64 number, const CancelToken &cancel);
/// Of the pull request that findPullRequest() finds; nullopt: there is none yet.
domain::Result<std::optional<domain::PullRequestFacts>> reviewOf(const CutContext &cut, const CancelToken &cancel);
/// PullRequestWaits, with what stands in the way of an open one; nullopt: nothing does.
std::optional<domain::Error> waitsError(const domain::PullRequestFacts &facts);

/// After such an error of what changes something nobody knows whether it was done: look before it is asked again.
bool isDoubtful(const domain::Error &error);
/// How often a forge is asked to change something that it did not do, though it did not decline.
constexpr int timesToChange = 3;
/// Before the next of them; attempt: 1 after the first one.
inline std::chrono::milliseconds pauseBeforeChange(int attempt) { return std::chrono::milliseconds(500) * (1 << attempt); }

} // namespace engine
