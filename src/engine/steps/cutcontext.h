// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/commandline.h"
#include "engine/project.h"
#include "engine/pullrequesttext.h"
#include "engine/releasestate.h"
#include "engine/step.h"

namespace engine {

/// ForgeForbidden, when the token's account may not open and merge pull requests; nullopt: it may, or nobody says.
std::optional<domain::Error> missingRight(const ForgeRepository &repository);

/// What the steps of one cut share: what was planned, and the work tree that the commit is made in.
struct CutContext {
    std::shared_ptr<const Project> project;
    ReleaseState state;
    std::vector<domain::FileEdit> edits;
    std::unique_ptr<WorkTree> tree; ///< between the editing and the commit
    ReviewRequest review;           ///< where there is a forge
    std::unique_ptr<ForgeSession> session;

    const domain::ReleaseProcess &process() const { return project->process; }
    QString branchRef() const { return QStringLiteral("refs/heads/") + state.branch; }
    QString mainRef() const { return QStringLiteral("refs/heads/") + process().mainBranch; }
    /// The remote's main branch as the last fetch left it.
    QString remoteMainRef() const { return QStringLiteral("refs/remotes/%1/%2").arg(process().remote, process().mainBranch); }
    QString landedRef() const { return state.landedRef(); }

    /// Asks for the forge's token, on the thread that carries the act out: a step's own may have to wait for that one.
    /// Error: CredentialNotFound when there is none, ForgeForbidden when it cannot do, those of Forge and ForgeSession.
    domain::Status signIn(const CancelToken &cancel);
    /// Error: NotReady before signIn().
    domain::Result<ForgeSession *> forge() const;

    /// What a probe answers when the release had landed before this began: whatever became of its branch, it is not needed.
    std::optional<Probe> notNeeded() const;

    /// The branch's tip when the release commit is on it. Error: BranchElsewhere when it is neither that nor the base.
    domain::Result<std::optional<domain::ObjectId>> reviewed() const;
    /// The merged commit: on the main branch, or kept under landedRef() on top of it.
    domain::Result<std::optional<domain::ObjectId>> landed() const;
};

using SharedCut = std::shared_ptr<CutContext>;

/// A step of a cut: all of them hold the same context.
class CutStep : public Step {
public:
    explicit CutStep(SharedCut cut) : m_cut(std::move(cut)) {}

protected:
    const Repository &repository() const { return *m_cut->project->repository; }
    GitCommands &git() const { return *m_cut->project->git; }
    SharedCut m_cut;
};

inline Effect command(const QStringList &words) { return {Effect::Kind::Command, commandLine(words)}; }
inline Effect command(const QStringList &words, const QString &input)
{
    return {Effect::Kind::Command, withInput(commandLine(words), input)};
}
/// "git branch x" as words; `more` is taken as it is.
inline QStringList words(const char *text, const QStringList &more = {})
{
    return QString::fromLatin1(text).split(QLatin1Char(' ')) + more;
}

/// The usual answer of verify(): the probe again, now expected to be Same.
domain::Result<Verification> verifiedBy(const domain::Result<Probe> &probe);

} // namespace engine
