// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status.h"
#include "engine/notes.h"
#include "engine/steps/comparison.h"

namespace engine {

using domain::Result;
using State = TargetStatus::State;

namespace {

State stateOf(Found found)
{
    switch (found) {
    case Found::Absent: return State::Missing;
    case Found::Same: return State::Verified;
    case Found::Different: return State::Differs;
    case Found::Unknown: return State::Unknown;
    }
    Q_UNREACHABLE();
}

void look(const ReleaseFiles &files, TargetStatus &row, const CancelToken &cancel)
{
    const auto seen = compare(files, row.place, cancel);
    if (!seen) {
        row.state = State::Unknown;
        row.problem = seen.error();
        return;
    }
    row.state = stateOf(seen->found);
    row.expected = seen->expected;
    row.actual = seen->actual;
    row.differing = seen->differing;
}

} // namespace

QString toWord(State state)
{
    switch (state) {
    case State::NotStarted: return QStringLiteral("not-started");
    case State::Verified: return QStringLiteral("verified");
    case State::Missing: return QStringLiteral("missing");
    case State::Differs: return QStringLiteral("differs");
    case State::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

std::vector<TargetStatus> boardOf(std::shared_ptr<const Project> project, const ReleaseState &state, const CancelToken &cancel)
{
    std::vector<TargetStatus> board;
    for (const domain::TargetDefinition &target : project->process.targets) {
        TargetStatus row{target.id, project->process.mainBranch, folderOf(*project, target), State::NotStarted, {}, {}, {}, std::nullopt};
        if (state.tagged)
            look(ReleaseFiles(project, state.version.toString(), *state.tagged), row, cancel);
        board.push_back(row);
    }
    return board;
}

Result<domain::Version> currentVersion(const Project &project)
{
    const auto unfinished = project.journal->unfinished();
    if (!unfinished)
        return domain::failure(unfinished.error());
    if (*unfinished)
        if (const auto version = domain::Version::parse((*unfinished)->version, project.process.tag.scheme()))
            return version;
    const auto next = nextVersion(*project.history, project.process.tag, project.process.mainBranch);
    if (!next)
        return domain::failure(next.error());
    return next->next;
}

} // namespace engine
