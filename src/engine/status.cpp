// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status.h"
#include "engine/notes.h"
#include "engine/steps/releasefiles.h"

namespace engine {

using domain::Result;
using State = TargetStatus::State;

namespace {

/// The digest that a target should hold: of the built archive, built now when it is not there.
Result<Digest> expectedDigest(const ReleaseFiles &files)
{
    const auto archive = files.path(files.archiveName());
    if (!archive)
        return domain::failure(archive.error());
    if (const auto digest = files.project().buildFolder->digest(*archive))
        return digest;
    if (const domain::Status built = files.buildArchive({}); !built)
        return domain::failure(built.error());
    return files.project().buildFolder->digest(*archive);
}

void compare(const ReleaseFiles &files, TargetStatus &row)
{
    const auto expected = expectedDigest(files);
    const auto published = files.project().publishFolder->published(row.place, files.version());
    if (!expected || !published) {
        row.state = State::Unknown;
        row.problem = expected ? published.error() : expected.error();
        return;
    }
    row.expected = *expected;
    if (!*published) {
        row.state = State::Missing;
        return;
    }
    const auto archive = (*published)->find(files.archiveName());
    if (archive != (*published)->end())
        row.actual = archive->second;
    row.state = row.actual == row.expected ? State::Verified : State::Differs;
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

std::vector<TargetStatus> boardOf(std::shared_ptr<const Project> project, const ReleaseState &state)
{
    std::vector<TargetStatus> board;
    for (const domain::TargetDefinition &target : project->process.targets) {
        TargetStatus row{target.id, project->process.mainBranch, folderOf(*project, target), State::NotStarted, {}, {}, std::nullopt};
        if (state.tagged)
            compare(ReleaseFiles(project, state.version.toString(), *state.tagged), row);
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
