// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/landingsteps.h"
#include "engine/steps/squashmessage.h"

namespace engine {

using domain::ErrorKind;
using domain::ObjectId;
using domain::Result;
using domain::Status;

// --- SquashMergeStep

StepInfo SquashMergeStep::info() const
{
    return {QStringLiteral("squash-merge"),
            StepKind::SquashMerge,
            {m_cut->state.branch, m_cut->process().mainBranch},
            {m_cut->process().signOffRules ? QStringLiteral("collect-sign-offs") : QStringLiteral("push-branch")},
            Reach::Local,
            Undo::Undoable,
            {}};
}

Preview SquashMergeStep::preview() const
{
    const QString branch = m_cut->state.branch;
    return {{command(words("git switch --quiet --detach", {m_cut->state.mainTip})), command(words("git merge --squash --ff", {branch})),
             command(words("git commit --cleanup=verbatim -F -"), expectedSquashMessage(*m_cut)),
             command(words("git diff --exit-code", {branch, QStringLiteral("HEAD")})),
             command(words("git update-ref", {m_cut->landedRef(), QStringLiteral("HEAD")}))}};
}

Result<Probe> SquashMergeStep::probe(const StepContext &)
{
    const auto landed = m_cut->landed();
    if (!landed)
        return domain::failure(landed.error());
    return *landed ? Probe{Found::Same, **landed, **landed} : Probe{Found::Absent, {}, {}};
}

Result<Receipt> SquashMergeStep::run(const StepContext &context)
{
    const auto reviewed = m_cut->reviewed();
    const auto now = releaseState(*m_cut->project, m_cut->state.version);
    if (!reviewed || !now)
        return domain::failure(reviewed ? now.error() : reviewed.error());
    if (!*reviewed)
        return domain::failure(ErrorKind::NotReady, m_cut->state.branch, QStringLiteral("commit"));
    const auto text = squashMessage(*m_cut, **reviewed);
    if (!text)
        return domain::failure(text.error());

    const auto tree = git().checkOut(now->mainTip, context.cancel);
    if (!tree)
        return domain::failure(tree.error());
    const auto merged = git().squashMerge(**tree, **reviewed, *text, context.cancel);
    if (!merged)
        return domain::failure(merged.error());

    const auto landedTree = repository().treeOf(*merged);
    const auto reviewedTree = repository().treeOf(**reviewed);
    if (!landedTree || !reviewedTree)
        return domain::failure(landedTree ? reviewedTree.error() : landedTree.error());
    if (*landedTree != *reviewedTree)
        return domain::failure(ErrorKind::TreeDiffers, m_cut->state.branch, *landedTree, *reviewedTree);

    const ObjectId before = repository().resolve(m_cut->landedRef()).value_or(ObjectId());
    if (const Status kept = git().updateRef(m_cut->landedRef(), *merged, before, QStringLiteral("slipway: squash merge")); !kept)
        return domain::failure(kept.error());
    return Receipt{*merged};
}

Result<Verification> SquashMergeStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

// --- PushMainStep

StepInfo PushMainStep::info() const
{
    return {QStringLiteral("push-main"),
            StepKind::PushMain,
            {m_cut->process().mainBranch, m_cut->process().remote, m_cut->state.version.toString()},
            {QStringLiteral("squash-merge")},
            Reach::Public,
            Undo::Permanent,
            {}};
}

Preview PushMainStep::preview() const
{
    const std::vector<PushRef> refs{{m_cut->landedRef(), m_cut->mainRef(), m_cut->state.mainTip}};
    return {{command(git().pushCommand(m_cut->process().remote, refs))}};
}

Result<Probe> PushMainStep::probe(const StepContext &context)
{
    const auto landed = m_cut->landed();
    const auto refs = git().remoteRefs(m_cut->process().remote, context.cancel);
    if (!landed || !refs)
        return domain::failure(landed ? refs.error() : landed.error());
    if (!*landed)
        return domain::failure(ErrorKind::NotReady, m_cut->state.branch, QStringLiteral("squash-merge"));
    const auto there = refs->find(m_cut->mainRef());
    if (there == refs->end())
        return Probe{Found::Absent, **landed, {}};
    if (there->second == **landed || repository().isAncestor(**landed, there->second).value_or(false))
        return Probe{Found::Same, **landed, there->second};
    const auto commit = repository().commit(**landed);
    if (commit && commit->parents == std::vector<ObjectId>{there->second})
        return Probe{Found::Absent, **landed, there->second};
    return domain::failure(ErrorKind::RemoteDiverged, m_cut->process().remote + QLatin1Char('/') + m_cut->process().mainBranch,
                           there->second, m_cut->state.base);
}

Result<Receipt> PushMainStep::run(const StepContext &context)
{
    const auto landed = m_cut->landed();
    const auto commit =
        landed ? repository().commit(landed->value_or(ObjectId())) : Result<domain::Commit>(domain::failure(landed.error()));
    if (!commit)
        return domain::failure(commit.error());
    const Status pushed =
        git().push(m_cut->process().remote, {{m_cut->landedRef(), m_cut->mainRef(), commit->parents.front()}}, context.cancel);
    if (!pushed)
        return domain::failure(pushed.error());
    return Receipt{commit->id};
}

Result<Verification> PushMainStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

// --- UpdateCheckoutStep

StepInfo UpdateCheckoutStep::info() const
{
    return {QStringLiteral("update-checkout"),
            StepKind::UpdateCheckout,
            {m_cut->process().mainBranch},
            {m_cut->project->forge ? QStringLiteral("merge-pull-request") : QStringLiteral("push-main")},
            Reach::Local,
            Undo::Undoable,
            {}};
}

Preview UpdateCheckoutStep::preview() const
{
    return {{command(words("git merge --ff-only", {m_cut->project->forge ? m_cut->remoteMainRef() : m_cut->landedRef()}))}};
}

/// A forge may have put a merge commit on top of the release.
Result<std::optional<ObjectId>> UpdateCheckoutStep::target() const
{
    const auto landed = m_cut->landed();
    if (!landed || !*landed || !m_cut->project->forge)
        return landed;
    return repository().resolve(m_cut->remoteMainRef()).map([](const ObjectId &tip) { return std::optional(tip); });
}

Result<Probe> UpdateCheckoutStep::probe(const StepContext &)
{
    const auto wanted = target();
    const auto local = repository().branch(m_cut->process().mainBranch);
    if (!wanted || !local)
        return domain::failure(wanted ? local.error() : wanted.error());
    const bool there = *wanted && *local && repository().isAncestor(**wanted, **local).value_or(false);
    return Probe{there ? Found::Same : Found::Absent, wanted->value_or(ObjectId()), local->value_or(ObjectId())};
}

Result<Receipt> UpdateCheckoutStep::run(const StepContext &context)
{
    const auto wanted = target();
    if (!wanted)
        return domain::failure(wanted.error());
    const auto moved = git().fastForward(m_cut->process().mainBranch, wanted->value_or(ObjectId()), context.cancel);
    if (!moved)
        return domain::failure(moved.error());
    m_leftAlone = !*moved;
    return Receipt{*moved ? **wanted : QString()};
}

Result<Verification> UpdateCheckoutStep::verify(const StepContext &context)
{
    if (m_leftAlone)
        return Verification{Seen::Verified, {}, {}};
    return verifiedBy(probe(context));
}

} // namespace engine
