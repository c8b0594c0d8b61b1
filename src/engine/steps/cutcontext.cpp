// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/cutcontext.h"

namespace engine {

using domain::ErrorKind;
using domain::ObjectId;
using domain::Result;

std::optional<domain::Error> missingRight(const ForgeRepository &repository)
{
    if (repository.merging != Right::Missing)
        return std::nullopt;
    return domain::Error{ErrorKind::ForgeForbidden, repository.name, {}, repository.wanted, {}};
}

domain::Status CutContext::signIn(const CancelToken &cancel)
{
    auto signedIn = project->forge->signIn(cancel);
    if (!signedIn)
        return domain::failure(signedIn.error());
    const auto account = (*signedIn)->account(cancel);
    if (!account)
        return domain::failure(account.error());
    if (!*account)
        return domain::failure(ErrorKind::CredentialNotFound, project->forge->credential());
    const auto there = (*signedIn)->repository(cancel);
    if (!there)
        return domain::failure(there.error());
    if (const auto missing = missingRight(*there))
        return domain::failure(*missing);
    session = std::move(*signedIn);
    return {};
}

Result<ForgeSession *> CutContext::forge() const
{
    if (!session)
        return domain::failure(ErrorKind::NotReady, state.branch, project->forge->credential());
    return session.get();
}

std::optional<Probe> CutContext::notNeeded() const
{
    return state.landed ? std::optional(Probe{Found::Same, *state.landed, *state.landed}) : std::nullopt;
}

Result<std::optional<ObjectId>> CutContext::reviewed() const
{
    const Repository &repository = *project->repository;
    const auto tip = repository.branch(state.branch);
    if (!tip || !*tip || **tip == state.base)
        return tip ? std::optional<ObjectId>() : tip;
    const auto onTop = repository.isAncestor(state.base, **tip);
    if (!onTop)
        return domain::failure(onTop.error());
    if (!*onTop)
        return domain::failure(ErrorKind::BranchElsewhere, state.branch, **tip, state.base);
    return tip;
}

Result<std::optional<ObjectId>> CutContext::landed() const
{
    const Repository &repository = *project->repository;
    const auto now = releaseState(*project, state.version);
    if (!now)
        return domain::failure(now.error());
    if (now->landed)
        return now->landed;
    const auto kept = repository.resolve(landedRef());
    if (!kept)
        return std::optional<ObjectId>();
    const auto commit = repository.commit(*kept);
    const auto tip = reviewed();
    if (!commit || !tip)
        return domain::failure(commit ? tip.error() : commit.error());
    const auto keptTree = repository.treeOf(*kept);
    const auto reviewedTree = *tip ? repository.treeOf(**tip) : keptTree;
    const bool onMain = commit->parents == std::vector<ObjectId>{now->mainTip};
    if (!onMain || !keptTree || !reviewedTree || *keptTree != *reviewedTree)
        return std::optional<ObjectId>(); // from an attempt that the world has moved past
    return std::optional(*kept);
}

Result<Verification> verifiedBy(const Result<Probe> &probe)
{
    if (!probe)
        return domain::failure(probe.error());
    switch (probe->found) {
    case Found::Same: return Verification{Seen::Verified, probe->expected, probe->actual};
    case Found::Different: return Verification{Seen::Differs, probe->expected, probe->actual};
    case Found::Absent:
    case Found::Unknown: return Verification{Seen::NotYetVisible, probe->expected, probe->actual};
    }
    Q_UNREACHABLE();
}

} // namespace engine
