// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/branchsteps.h"

namespace engine {

using domain::ErrorKind;
using domain::ObjectId;
using domain::Result;
using domain::Status;

// --- CreateBranchStep

ObjectId CreateBranchStep::start() const { return m_cut->state.branchTip.value_or(m_cut->state.base); }

StepInfo CreateBranchStep::info() const
{
    return {QStringLiteral("create-branch"),
            StepKind::CreateBranch,
            {m_cut->state.branch, domain::shortId(start())},
            {},
            Reach::Local,
            Undo::Undoable,
            {}};
}

Preview CreateBranchStep::preview() const { return {{command(words("git branch", {m_cut->state.branch, start()}))}}; }

Result<Probe> CreateBranchStep::probe(const StepContext &)
{
    if (const auto same = m_cut->notNeeded())
        return *same;
    const auto tip = repository().branch(m_cut->state.branch);
    if (!tip)
        return domain::failure(tip.error());
    if (!*tip)
        return Probe{Found::Absent, start(), {}};
    if (const auto reviewed = m_cut->reviewed(); !reviewed)
        return domain::failure(reviewed.error());
    return Probe{Found::Same, **tip, **tip};
}

Result<Receipt> CreateBranchStep::run(const StepContext &)
{
    const Status made = git().updateRef(m_cut->branchRef(), start(), {}, QStringLiteral("slipway: start release branch"));
    if (!made)
        return domain::failure(made.error());
    return Receipt{start()};
}

Result<Verification> CreateBranchStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

// --- EditFilesStep

StepInfo EditFilesStep::info() const
{
    return {QStringLiteral("edit-files"),
            StepKind::EditFiles,
            {QString::number(m_cut->edits.size())},
            {QStringLiteral("create-branch")},
            Reach::Local,
            Undo::Undoable,
            {}};
}

Preview EditFilesStep::preview() const
{
    Preview preview;
    for (const domain::FileEdit &edit : m_cut->edits)
        preview.effects.push_back({Effect::Kind::Diff, repository().diff(edit)});
    return preview;
}

Result<Probe> EditFilesStep::probe(const StepContext &)
{
    if (const auto same = m_cut->notNeeded())
        return *same;
    const auto reviewed = m_cut->reviewed();
    if (!reviewed)
        return domain::failure(reviewed.error());
    if (*reviewed)
        return Probe{Found::Same, **reviewed, **reviewed};
    return Probe{Found::Absent, {}, {}};
}

Result<Receipt> EditFilesStep::run(const StepContext &context)
{
    auto tree = git().checkOut(m_cut->state.base, context.cancel);
    if (!tree)
        return domain::failure(tree.error());
    for (const domain::FileEdit &edit : m_cut->edits) {
        if (const Status written = (*tree)->write(edit.path, edit.after); !written)
            return domain::failure(written.error());
        context.log(LogLevel::Note, edit.path);
    }
    m_cut->tree = std::move(*tree);
    return Receipt{};
}

Result<Verification> EditFilesStep::verify(const StepContext &context)
{
    if (!m_cut->tree)
        return verifiedBy(probe(context));
    for (const domain::FileEdit &edit : m_cut->edits) {
        const auto content = m_cut->tree->read(edit.path);
        if (!content)
            return domain::failure(content.error());
        if (*content != edit.after)
            return Verification{Seen::Differs, edit.path, {}};
    }
    return Verification{Seen::Verified, {}, {}};
}

// --- CommitStep

QString CommitStep::message() const { return m_cut->process().releaseCommitMessage(m_cut->state.version); }

StepInfo CommitStep::info() const
{
    return {QStringLiteral("commit"),
            StepKind::Commit,
            {message().section(QLatin1Char('\n'), 0, 0)},
            {QStringLiteral("edit-files")},
            Reach::Local,
            Undo::Undoable,
            {}};
}

Preview CommitStep::preview() const
{
    const char *commit = m_cut->process().signOff ? "git commit -s --cleanup=verbatim -F -" : "git commit --cleanup=verbatim -F -";
    return {{command(words(commit), message())}};
}

Result<Probe> CommitStep::probe(const StepContext &)
{
    if (const auto same = m_cut->notNeeded())
        return *same;
    const auto reviewed = m_cut->reviewed();
    if (!reviewed)
        return domain::failure(reviewed.error());
    return *reviewed ? Probe{Found::Same, **reviewed, **reviewed} : Probe{Found::Absent, {}, {}};
}

Result<Receipt> CommitStep::run(const StepContext &context)
{
    if (!m_cut->tree)
        return domain::failure(ErrorKind::NotReady, m_cut->state.branch, QStringLiteral("edit-files"));
    QStringList paths;
    for (const domain::FileEdit &edit : m_cut->edits)
        paths << edit.path;
    const auto commit = git().commit(*m_cut->tree, paths, message(), m_cut->process().signOff, context.cancel);
    if (!commit)
        return domain::failure(commit.error());
    if (const Status moved = git().updateRef(m_cut->branchRef(), *commit, m_cut->state.base, QStringLiteral("slipway: release commit"));
        !moved)
        return domain::failure(moved.error());
    m_cut->tree.reset();
    return Receipt{*commit};
}

Result<Verification> CommitStep::verify(const StepContext &)
{
    const auto reviewed = m_cut->reviewed();
    if (!reviewed)
        return domain::failure(reviewed.error());
    if (!*reviewed)
        return Verification{Seen::NotYetVisible, {}, {}};
    for (const domain::FileEdit &edit : m_cut->edits) {
        const auto content = repository().fileAt(**reviewed, edit.path);
        if (!content)
            return domain::failure(content.error());
        if (*content != edit.after)
            return Verification{Seen::Differs, edit.path, **reviewed};
    }
    return Verification{Seen::Verified, **reviewed, **reviewed};
}

// --- PushBranchStep

StepInfo PushBranchStep::info() const
{
    return {QStringLiteral("push-branch"),
            StepKind::PushBranch,
            {m_cut->state.branch, m_cut->process().remote},
            {QStringLiteral("commit")},
            Reach::Private,
            Undo::Replaceable,
            {}};
}

std::vector<PushRef> PushBranchStep::refs() const { return {{m_cut->branchRef(), m_cut->branchRef(), m_older}}; }

Preview PushBranchStep::preview() const { return {{command(git().pushCommand(m_cut->process().remote, refs()))}}; }

Result<Probe> PushBranchStep::probe(const StepContext &context)
{
    if (const auto same = m_cut->notNeeded())
        return *same;
    const auto local = repository().branch(m_cut->state.branch);
    const auto refs = git().remoteRefs(m_cut->process().remote, context.cancel);
    if (!local || !refs)
        return domain::failure(local ? refs.error() : local.error());
    const ObjectId tip = local->value_or(ObjectId());
    const auto there = refs->find(m_cut->branchRef());
    if (there == refs->end())
        return Probe{Found::Absent, tip, {}};
    if (there->second == tip)
        return Probe{Found::Same, tip, tip};
    const auto older = repository().isAncestor(there->second, tip);
    if (older && *older) {
        m_older = there->second;
        return Probe{Found::Absent, tip, there->second};
    }
    const ErrorKind kind = m_cut->project->forge ? ErrorKind::ReleaseBranchMoved : ErrorKind::BranchElsewhere;
    return domain::failure(kind, m_cut->process().remote + QLatin1Char('/') + m_cut->state.branch, there->second, tip);
}

Result<Receipt> PushBranchStep::run(const StepContext &context)
{
    const auto tip = repository().branch(m_cut->state.branch);
    if (!tip)
        return domain::failure(tip.error());
    const Status pushed = git().push(m_cut->process().remote, refs(), context.cancel);
    if (!pushed)
        return domain::failure(pushed.error());
    return Receipt{tip->value_or(ObjectId())};
}

Result<Verification> PushBranchStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

} // namespace engine
