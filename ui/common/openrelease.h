// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/plan.h"
#include "engine/project.h"
#include "engine/releasestate.h"

namespace ui {

/// The release that the window is about, as it was when it was looked at last. A snapshot that never
/// changes: jobs keep a copy of the pointer.
struct OpenRelease {
    std::shared_ptr<const engine::Project> project;
    engine::ReleaseState state;
};
using ReleasePtr = std::shared_ptr<const OpenRelease>;

/// Whether both are of one version of one project, whatever became of the repository in between. Nothing is of none.
inline bool areOfOneVersion(const ReleasePtr &a, const ReleasePtr &b)
{
    return a && b && a->project == b->project && a->state.version == b->state.version;
}

/// The act that comes next at a stage. While the release branch is under review the cut is not over.
inline engine::Act nextAct(engine::Stage stage)
{
    switch (stage) {
    case engine::Stage::Prepare:
    case engine::Stage::Review: return engine::Act::Cut;
    case engine::Stage::Tag: return engine::Act::Tag;
    case engine::Stage::Publish: return engine::Act::Publish;
    }
    Q_UNREACHABLE();
}

} // namespace ui
