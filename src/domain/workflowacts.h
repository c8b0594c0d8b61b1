// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/workflow.h"

namespace domain {

/// Something that a step of a job does with a release.
struct WorkflowAct {
    enum class Kind {
        CreatesPublic, ///< a release that everybody sees at once
        Uploads,       ///< files to a release that is there
        PushesLatest,  ///< an image under the tag "latest"
        Signs,         ///< an image
        Publishes,     ///< to a package registry
        NeedsHistory,  ///< more than the newest commit
        None,          ///< nothing but what it needs to be allowed
    };
    Kind kind = Kind::None;
    QString what;          ///< "softprops/action-gh-release", "gh release create"
    QString permission;    ///< that its GITHUB_TOKEN has to have in writing; empty: none
    int line = 0;
    bool isAction = false; ///< a script's line may be reached or not
};

/// What a step does, as far as that can be told without guessing.
std::vector<WorkflowAct> actsOf(const Workflow &workflow, const WorkflowJob &job, const WorkflowStep &step);

} // namespace domain
