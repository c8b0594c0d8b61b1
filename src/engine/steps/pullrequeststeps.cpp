// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/pullrequeststeps.h"
#include "engine/pause.h"
#include "engine/steps/squashmessage.h"

namespace engine {

using domain::ErrorKind;
using domain::ObjectId;
using domain::PullRequest;
using domain::Result;
using domain::Status;
using std::chrono::milliseconds;

namespace {

using State = PullRequest::State;

SquashMerge squashOf(qint64 number, const ObjectId &head, const QString &message)
{
    return {number, head, message.section(QLatin1Char('\n'), 0, 0), message.section(QLatin1Char('\n'), 1).trimmed()};
}

} // namespace

// --- OpenPullRequestStep

StepInfo OpenPullRequestStep::info() const
{
    return {QStringLiteral("open-pull-request"),
            StepKind::OpenPullRequest,
            {m_cut->state.branch, m_cut->process().mainBranch},
            {QStringLiteral("push-branch")},
            Reach::Draft,
            Undo::Replaceable,
            {}};
}

Preview OpenPullRequestStep::preview() const
{
    return {{{Effect::Kind::Request,
              m_cut->project->forge->requestToOpen(m_cut->state.branch, m_cut->process().mainBranch, m_cut->review.text)}}};
}

Result<Probe> OpenPullRequestStep::probe(const StepContext &context)
{
    m_found.reset();
    if (const auto same = m_cut->notNeeded())
        return *same;
    const auto found = findPullRequest(*m_cut, context.cancel);
    if (!found)
        return domain::failure(found.error());
    if (!*found)
        return Probe{Found::Absent, m_cut->review.text.title, {}};
    const PullRequest &request = **found;
    if (request.state == State::Closed)
        return domain::failure(closedError(request));
    if (request.state == State::Merged || domain::isUpToDate(request.body, m_cut->review.parts))
        return Probe{Found::Same, nameOf(request), nameOf(request)};
    m_found = request;
    return Probe{Found::Absent, nameOf(request), {}};
}

Result<PullRequest> OpenPullRequestStep::send(ForgeSession &forge, const CancelToken &cancel) const
{
    if (m_found)
        return forge.changePullRequest(m_found->number, {m_found->title, domain::withParts(m_found->body, m_cut->review.parts)}, cancel);
    return forge.openPullRequest(m_cut->state.branch, m_cut->process().mainBranch, m_cut->review.text, cancel);
}

Result<Receipt> OpenPullRequestStep::run(const StepContext &context)
{
    const auto forge = m_cut->forge();
    if (!forge)
        return domain::failure(forge.error());
    for (int attempt = 1;; ++attempt) {
        const auto there = send(**forge, context.cancel);
        if (there) {
            context.log(LogLevel::Note, there->address);
            return Receipt{nameOf(*there)};
        }
        if (!isDoubtful(there.error()) || attempt == timesToChange)
            return domain::failure(there.error());
        context.log(LogLevel::Warning, there.error().subject + QLatin1String(": ") + there.error().detail);
        if (const Status waited = pause(pauseBeforeChange(attempt), info().id, context.cancel); !waited)
            return domain::failure(waited.error());
        const auto seen = probe(context);
        if (!seen)
            return domain::failure(seen.error());
        if (seen->found == Found::Same)
            return Receipt{seen->actual};
    }
}

Result<Verification> OpenPullRequestStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

// --- ReviewPullRequestStep

StepInfo ReviewPullRequestStep::info() const
{
    return {QStringLiteral("review-pull-request"),
            StepKind::ReviewPullRequest,
            {m_cut->state.branch},
            {QStringLiteral("open-pull-request")},
            Reach::Local,
            Undo::Undoable,
            {}};
}

Result<Probe> ReviewPullRequestStep::probe(const StepContext &context)
{
    if (const auto same = m_cut->notNeeded())
        return *same;
    const auto found = findPullRequest(*m_cut, context.cancel);
    const auto reviewed = m_cut->reviewed();
    if (!found || !reviewed)
        return domain::failure(found ? reviewed.error() : found.error());
    if (!*found || !*reviewed)
        return domain::failure(ErrorKind::NotReady, m_cut->state.branch, QStringLiteral("open-pull-request"));
    const auto facts = pullRequestFacts(*m_cut, (*found)->number, context.cancel);
    if (!facts)
        return domain::failure(facts.error());
    const PullRequest &request = facts->request;
    if (request.state == State::Closed)
        return domain::failure(closedError(request));
    if (request.state == State::Merged)
        return Probe{Found::Same, request.landed, request.landed};
    if (request.head != **reviewed)
        return domain::failure(movedError(*m_cut, request.head, **reviewed));
    if (const auto waits = waitsError(*facts))
        return domain::failure(*waits);
    return Probe{Found::Same, request.head, request.head};
}

/// There is nothing to do but to look, and the probe did that.
Result<Receipt> ReviewPullRequestStep::run(const StepContext &context)
{
    return probe(context).map([](const Probe &seen) { return Receipt{seen.actual}; });
}

Result<Verification> ReviewPullRequestStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

// --- MergePullRequestStep

StepInfo MergePullRequestStep::info() const
{
    QStringList after{QStringLiteral("review-pull-request")};
    if (m_cut->process().signOffRules)
        after << QStringLiteral("collect-sign-offs");
    return {QStringLiteral("merge-pull-request"),
            StepKind::MergePullRequest,
            {m_cut->state.branch, m_cut->process().mainBranch},
            after,
            Reach::Public,
            Undo::Permanent,
            {}};
}

Preview MergePullRequestStep::preview() const
{
    const QString &branch = m_cut->state.branch;
    const QString main = m_cut->remoteMainRef();
    const SquashMerge squash = squashOf(0, m_cut->state.reviewed.value_or(branch), expectedSquashMessage(*m_cut));
    return {{{Effect::Kind::Request, m_cut->project->forge->requestToMerge(squash)},
             command(words("git fetch", {m_cut->process().remote})),
             command(words("git diff --exit-code", {branch, main})),
             command(words("git update-ref", {m_cut->landedRef(), main}))}};
}

Result<Probe> MergePullRequestStep::probe(const StepContext &)
{
    const auto now = releaseState(*m_cut->project, m_cut->state.version);
    if (!now)
        return domain::failure(now.error());
    return now->landed ? Probe{Found::Same, *now->landed, *now->landed} : Probe{Found::Absent, {}, {}};
}

Result<Receipt> MergePullRequestStep::run(const StepContext &context)
{
    const auto found = findPullRequest(*m_cut, context.cancel);
    const auto reviewed = m_cut->reviewed();
    if (!found || !reviewed)
        return domain::failure(found ? reviewed.error() : found.error());
    if (!*found || !*reviewed)
        return domain::failure(ErrorKind::NotReady, m_cut->state.branch, QStringLiteral("open-pull-request"));
    if ((*found)->state == State::Closed)
        return domain::failure(closedError(**found));
    const auto landed = merge(**found, **reviewed, context.cancel);
    return landed ? keep(*landed, **reviewed, context) : domain::failure(landed.error());
}

Result<ObjectId> MergePullRequestStep::merge(const PullRequest &request, const ObjectId &reviewed, const CancelToken &cancel)
{
    if (request.state == State::Merged)
        return request.landed;
    const auto forge = m_cut->forge();
    const auto message = squashMessage(*m_cut, reviewed);
    if (!forge || !message)
        return domain::failure(forge ? message.error() : forge.error());
    for (int attempt = 1;; ++attempt) {
        if (const Status unmoved = requireMainUnmoved(cancel); !unmoved)
            return domain::failure(unmoved.error());
        const auto merged = (*forge)->merge(squashOf(request.number, reviewed, *message), cancel);
        if (merged)
            return merged;
        if (isDoubtful(merged.error())) // it may be at it still
            if (const Status waited = pause(pauseBeforeChange(attempt), info().id, cancel); !waited)
                return domain::failure(waited.error());
        const auto became = whatBecameOfIt(request, reviewed, merged.error(), cancel);
        if (!became || *became)
            return became ? Result<ObjectId>(**became) : domain::failure(became.error());
        if (attempt == timesToChange)
            return merged;
    }
}

/// The forge may have acted, or somebody else.
Result<std::optional<ObjectId>> MergePullRequestStep::whatBecameOfIt(const PullRequest &request, const ObjectId &reviewed,
                                                                     const domain::Error &error, const CancelToken &cancel)
{
    const auto forge = m_cut->forge();
    const bool wasHeard = isDoubtful(error) || error.kind == ErrorKind::ForgeDeclined;
    if (!forge || !wasHeard)
        return domain::failure(error);
    const auto after = (*forge)->pullRequest(request.number, cancel);
    if (!after)
        return domain::failure(error);
    if (after->state == State::Merged)
        return std::optional(after->landed);
    if (after->state == State::Closed)
        return domain::failure(closedError(*after));
    if (after->head != reviewed)
        return domain::failure(movedError(*m_cut, after->head, reviewed));
    if (error.kind == ErrorKind::ForgeDeclined)
        return domain::failure(ErrorKind::MergeDeclined, nameOf(request), error.detail, request.address);
    return std::optional<ObjectId>();
}

/// What is merged onto another commit than the branch began at is not what was reviewed.
Status MergePullRequestStep::requireMainUnmoved(const CancelToken &cancel) const
{
    const auto refs = git().remoteRefs(m_cut->process().remote, cancel);
    if (!refs)
        return domain::failure(refs.error());
    const auto main = refs->find(m_cut->mainRef());
    if (main != refs->end() && main->second != m_cut->state.base)
        return domain::failure(ErrorKind::TreeDiffers, m_cut->state.branch, main->second, m_cut->state.base);
    return {};
}

/// A forge may show a commit to Git a little later than it tells of it.
Status MergePullRequestStep::fetchUntilThere(const ObjectId &landed, const CancelToken &cancel) const
{
    constexpr int attempts = 6;
    for (int attempt = 0;; ++attempt) {
        if (const Status fetched = git().fetch(m_cut->process().remote, cancel); !fetched)
            return fetched;
        const auto main = repository().resolve(m_cut->remoteMainRef());
        if (!main)
            return domain::failure(main.error());
        if (repository().isAncestor(landed, *main).value_or(false))
            return {};
        if (attempt == attempts)
            return domain::failure(ErrorKind::TimedOut, info().id, *main, landed);
        if (const Status waited = pause(milliseconds(250) * (1 << attempt), info().id, cancel); !waited)
            return waited;
    }
}

Result<Receipt> MergePullRequestStep::keep(const ObjectId &landed, const ObjectId &reviewed, const StepContext &context)
{
    if (const Status there = fetchUntilThere(landed, context.cancel); !there)
        return domain::failure(there.error());
    const auto landedTree = repository().treeOf(landed);
    const auto reviewedTree = repository().treeOf(reviewed);
    if (!landedTree || !reviewedTree)
        return domain::failure(landedTree ? reviewedTree.error() : landedTree.error());
    if (*landedTree != *reviewedTree)
        return domain::failure(ErrorKind::LandedDiffers, m_cut->state.branch, landed, reviewed);
    const ObjectId before = repository().resolve(m_cut->landedRef()).value_or(ObjectId());
    if (const Status kept = git().updateRef(m_cut->landedRef(), landed, before, QStringLiteral("slipway: merged at the forge")); !kept)
        return domain::failure(kept.error());
    return Receipt{landed};
}

Result<Verification> MergePullRequestStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

} // namespace engine
