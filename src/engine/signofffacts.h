// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/canceltoken.h"
#include "engine/project.h"
#include "engine/releasestate.h"
#include "engine/signoffrecords.h"

namespace engine {

/// Of signatures for this alone: ssh-keygen's namespace.
inline const QString signOffPurpose = QStringLiteral("slipway-sign-off");

/// Set, to what it pushed last, on a machine that proposes: its notes and checks are what is signed.
QString proposedRef(const domain::Version &version);
bool proposes(const Project &project, const domain::Version &version);

/// What is to be signed now: notes and checks are this machine's when it proposes or nobody did, or else those that were proposed.
/// nullopt: there is no release commit yet. Error: those of draft() and Repository.
domain::Result<std::optional<SignOffProposal>> currentProposal(const Project &project, const ReleaseState &state,
                                                               const SignOffRecords &records);

inline const QString allowedSignersFile = QStringLiteral(".slipway/allowed_signers");
/// That file of the remote's main branch; empty where it has none.
QByteArray allowedSigners(const Project &project);

/// What the records say, each signature judged. Error: those of Signer.
domain::Result<std::vector<domain::JudgedSignOff>> judgedSignOffs(const Project &project, const ReleaseState &state,
                                                                  const SignOffRecords &records, const CancelToken &cancel);

} // namespace engine
