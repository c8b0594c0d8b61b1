// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/canceltoken.h"
#include "engine/project.h"
#include "engine/signoffrecords.h"

namespace engine {

/// How the sign-off of a release stands.
struct SignOffView {
    std::optional<SignOffProposal> current; ///< what is to be signed now; nullopt: there is no release commit yet
    bool isProposed = false;                ///< the remote was told of just this
    std::vector<domain::SignOff> people;
    domain::ObjectId tip;                   ///< of the records; empty: there are none

    const domain::SignOff *own() const; ///< what this machine's key signed; null when nothing
};

/// What others did: branches, tags, and where the process asks for sign-offs those of all releases. Error: those of GitCommands::fetch().
domain::Status fetchNews(const Project &project, const CancelToken &cancel);

/// The sign-off of one release by the maintainers of slipway.toml.
///
/// What is signed is computed anew by each machine wherever Git alone tells it: commit, tree, version files. Notes and checks are
/// those of the machine that cuts, which proposes them; the others take them from its proposal, so that everybody signs the same.
/// Signatures are judged by .slipway/allowed_signers of the remote's main branch. All calls block.
class SignOffs {
public:
    /// The project has rules for it.
    SignOffs(const Project &project, domain::Version version) : m_project(project), m_version(std::move(version)) {}

    /// As the last fetch left it. Error: those of releaseState(), ProgramMissing.
    domain::Result<SignOffView> look(const CancelToken &cancel) const;

    /// Makes what this machine has what is to be signed. Runs the command checks that have no result for the release commit.
    /// Error: NotReady (nothing to sign yet), ChecksNotPassed, those of GitCommands.
    domain::Status propose(const CommandRunner::Output &output, const CancelToken &cancel) const;
    /// Signs what was shown. Does nothing where just that is signed already; keeps what others sign at the same moment.
    /// Error: NotReady (nobody proposed it), SignOffChanged, SignerUnknown, those of Signer and GitCommands.
    domain::Status sign(const domain::Fingerprint &shown, const CancelToken &cancel) const;
    /// Takes back what this machine's key signed. Error: NotSigned when there is nothing.
    domain::Status withdraw(const CancelToken &cancel) const;

private:
    using Change = std::function<domain::Result<QString>(SignOffRecords &)>; ///< gives the message of the commit
    domain::Status changeRecords(const Change &change, const CancelToken &cancel) const;
    domain::Result<QString> nameOf(const SignOffRecord &record, const CancelToken &cancel) const;

    const Project &m_project;
    const domain::Version m_version;
};

/// The notes as they are published, without a line end: where another machine's were signed just those. Error: those of draft().
domain::Result<QString> notesToPublish(const Project &project, const domain::Version &version);

} // namespace engine
