// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/planner.h"
#include "engine/signoffs.h"
#include "engine/steps/branchsteps.h"
#include "engine/steps/landingsteps.h"
#include "engine/steps/publishsteps.h"
#include "engine/steps/pullrequeststeps.h"
#include "engine/steps/signoffsteps.h"
#include "engine/steps/tagsteps.h"
#include "engine/textedits.h"
#include <algorithm>

namespace engine {

using domain::ErrorKind;
using domain::FileEdit;
using domain::Result;

namespace {

Result<std::vector<FileEdit>> versionEdits(const Project &project, const ReleaseState &state)
{
    const auto found = versionsAt(project, state.base);
    if (!found)
        return domain::failure(found.error());
    return bump(*found, state.version);
}

/// "v0.12.0 — theme" and the notes below: git shows the first line, the notes travel with the tag.
Result<QString> tagMessage(const Project &project, const ReleaseState &state)
{
    const auto notes = notesToPublish(project, state.version);
    if (!notes)
        return domain::failure(notes.error());
    if (notes->startsWith(QLatin1String("# ")))
        return notes->mid(2) + QLatin1Char('\n');
    return state.tag + (notes->isEmpty() ? QString() : QLatin1String("\n\n") + *notes) + QLatin1Char('\n');
}

/// By a pull request where there is a forge, or else from here.
void addLanding(Plan &plan, const SharedCut &cut)
{
    if (cut->process().signOffRules) {
        plan.steps.push_back(std::make_shared<RequestSignOffStep>(cut));
        plan.steps.push_back(std::make_shared<CollectSignOffsStep>(cut->project, cut->state.version, Act::Cut, cut->state.landed));
    }
    if (!cut->project->forge) {
        plan.steps.push_back(std::make_shared<SquashMergeStep>(cut));
        plan.steps.push_back(std::make_shared<PushMainStep>(cut));
        return;
    }
    plan.steps.push_back(std::make_shared<OpenPullRequestStep>(cut));
    plan.steps.push_back(std::make_shared<ReviewPullRequestStep>(cut));
    plan.steps.push_back(std::make_shared<MergePullRequestStep>(cut));
    if (!cut->state.landed)
        plan.prepare = [cut](const CancelToken &cancel) {
            return cut->signIn(cancel);
        };
}

Result<Plan> planCut(std::shared_ptr<const Project> project, const ReleaseState &state)
{
    if (state.tagged && !state.landed)
        return domain::failure(ErrorKind::TagElsewhere, state.tag, state.tagged->commit);
    auto edits = plannedEdits(*project, state);
    if (!edits)
        return domain::failure(edits.error());
    if (edits->empty())
        return domain::failure(ErrorKind::NothingToRelease, state.version.toString());
    auto review = project->forge ? reviewRequestOf(*project, state) : Result<ReviewRequest>(ReviewRequest());
    if (!review)
        return domain::failure(review.error());
    const auto cut =
        std::make_shared<CutContext>(CutContext{std::move(project), state, std::move(*edits), nullptr, std::move(*review), nullptr});
    Plan plan{Act::Cut,
              state.version.toString(),
              {std::make_shared<CreateBranchStep>(cut), std::make_shared<EditFilesStep>(cut), std::make_shared<CommitStep>(cut),
               std::make_shared<PushBranchStep>(cut)}};
    addLanding(plan, cut);
    plan.steps.push_back(std::make_shared<UpdateCheckoutStep>(cut));
    return plan;
}

Result<Plan> planTag(std::shared_ptr<const Project> project, const ReleaseState &state)
{
    if (!state.landed)
        return domain::failure(ErrorKind::NotReady, state.version.toString(), toWord(Act::Cut));
    if (state.tagged && state.tagged->commit != *state.landed)
        return domain::failure(ErrorKind::TagElsewhere, state.tag, state.tagged->commit, *state.landed);
    const auto message = tagMessage(*project, state);
    if (!message)
        return domain::failure(message.error());
    const auto tag = std::make_shared<const TagContext>(TagContext{std::move(project), state.tag, *state.landed, *message});
    Plan plan{Act::Tag, state.version.toString(), {std::make_shared<CreateTagStep>(tag), std::make_shared<PushTagStep>(tag)}};
    if (tag->project->process.signOffRules) {
        const auto tagged = state.tagged ? state.landed : std::nullopt;
        plan.steps.insert(plan.steps.begin(), std::make_shared<CollectSignOffsStep>(tag->project, state.version, Act::Tag, tagged));
    }
    return plan;
}

Result<Plan> planPublish(std::shared_ptr<const Project> project, const ReleaseState &state)
{
    if (!state.tagged)
        return domain::failure(ErrorKind::NotReady, state.version.toString(), toWord(Act::Tag));
    if (state.landed && state.tagged->commit != *state.landed)
        return domain::failure(ErrorKind::TagElsewhere, state.tag, state.tagged->commit, *state.landed);
    if (project->process.targets.empty())
        return domain::failure(ErrorKind::MissingKey, QStringLiteral("publish.target"));

    const auto files = std::make_shared<const ReleaseFiles>(project, state.version.toString(), *state.tagged);
    Plan plan{
        Act::Publish,
        state.version.toString(),
        {std::make_shared<BuildArchiveStep>(files), std::make_shared<WriteNotesStep>(files), std::make_shared<WriteChecksumsStep>(files)}};
    QStringList built{QStringLiteral("write-checksums")};
    if (!files->signatureName().isEmpty()) {
        plan.steps.push_back(std::make_shared<SignChecksumsStep>(files));
        built = QStringList{QStringLiteral("sign-checksums")};
    }
    for (const domain::TargetDefinition &target : project->process.targets)
        plan.steps.push_back(std::make_shared<PublishFolderStep>(files, target, folderOf(*project, target), built));
    return plan;
}

} // namespace

Result<Plan> makePlan(std::shared_ptr<const Project> project, const ReleaseState &state, Act act)
{
    switch (act) {
    case Act::Cut: return planCut(std::move(project), state);
    case Act::Tag: return planTag(std::move(project), state);
    case Act::Publish: return planPublish(std::move(project), state);
    }
    Q_UNREACHABLE();
}

Result<std::vector<FoundVersion>> versionsAt(const Project &project, const domain::ObjectId &commit)
{
    const auto &files = project.process.versionFiles;
    for (const domain::VersionFile &file : files)
        if (project.repository->isReadOnly(file.path))
            return domain::failure(ErrorKind::ReadOnly, file.path);
    return findVersions(files, project.process.tag.scheme(), *project.keys,
                        [&](const QString &path) { return project.repository->fileAt(commit, path); });
}

Result<std::vector<FileEdit>> plannedEdits(const Project &project, const ReleaseState &state)
{
    auto edits = versionEdits(project, state);
    if (!edits)
        return edits;
    const auto texts = textEdits(project, state);
    if (!texts)
        return domain::failure(texts.error());
    edits->insert(edits->end(), texts->begin(), texts->end());
    edits->erase(std::remove_if(edits->begin(), edits->end(), [](const FileEdit &edit) { return edit.before == edit.after; }),
                 edits->end());
    return edits;
}

Result<std::map<QString, int>> oldVersionElsewhere(const Project &project, const ReleaseState &state)
{
    if (!state.previous)
        return std::map<QString, int>();
    auto found = project.repository->filesContaining(state.candidate(), state.previous->version.toString().toUtf8());
    if (!found)
        return found;
    found->erase(project.process.changelogPath);
    for (const domain::DocsPage &page : project.process.pages)
        found->erase(page.path);
    for (const domain::VersionFile &file : project.process.versionFiles)
        found->erase(file.path);
    return found;
}

} // namespace engine
