// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reviewnow.h"
#include "engine/steps/pullrequestfacts.h"
#include <algorithm>

namespace engine {

domain::Result<std::optional<domain::PullRequestFacts>> reviewNow(const std::shared_ptr<const Project> &project, const ReleaseState &state,
                                                                  const CancelToken &cancel)
{
    auto session = project->forge->signIn(cancel);
    if (!session)
        return domain::failure(session.error());
    return reviewOf({project, state, {}, nullptr, {}, std::move(*session)}, cancel);
}

std::chrono::milliseconds pauseBetweenLooks(int results)
{
    using namespace std::chrono_literals;
    // the pull requests of the branch, this one, its reviews, the main branch, its rules, check runs and statuses
    const int questions = 7 + results / 100;
    return std::max<std::chrono::milliseconds>(5min, questions * 36s);
}

} // namespace engine
