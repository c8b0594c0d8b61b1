// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/pullrequestbody.h"
#include "engine/project.h"
#include "engine/releasestate.h"

namespace engine {

/// What a release's pull request says, and of that the parts that are kept up to date.
struct ReviewRequest {
    PullRequestText text;
    domain::PullRequestParts parts;
};

/// From the draft of the notes, the checks as they will stand when it is sent, and the project's body file in the commit that the release begins
/// at. Error: FileNotFound, NotUtf8, those of draft().
domain::Result<ReviewRequest> reviewRequestOf(const Project &project, const ReleaseState &state);

} // namespace engine
