// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"
#include "engine/plan.h"
#include "engine/project.h"
#include "engine/releasestate.h"

namespace engine {

/// The checks of a process as the checklist shows them, the one that is always there included.
std::vector<domain::CheckDefinition> checklistOf(const domain::ReleaseProcess &process);

/// The checks of a release: those of slipway.toml, after the one that is always there ("clean": the
/// work tree is clean and up to date with the remote). Every result holds for one commit.
class Checks {
public:
    Checks(const Project &project, const ReleaseState &state);

    std::vector<domain::CheckDefinition> definitions() const;
    /// What is known without running a command: cheap, reads only. One result per definition, in order.
    std::vector<domain::CheckResult> look() const;
    /// One check, looked at anew.
    domain::CheckResult look(const domain::CheckDefinition &definition) const;
    /// Runs a command check in a clean work tree of the commit, or asks the forge, and keeps the outcome; looks at any other kind.
    /// `output` hears the log as it comes, without credentials; of a long one head and tail are kept. Cancelling leaves the check as it was.
    domain::Result<domain::CheckResult> run(const domain::CheckDefinition &definition, const CommandRunner::Output &output,
                                            const CancelToken &cancel) const;

    /// A person's word, kept for this commit.
    /// Error: NoMatch (no such check), MissingKey when the name, or the reason
    /// of a waiver or "none needed", is empty; InvalidConfiguration when the kind of check does not take such a word.
    domain::Status state(const QString &check, Statement::Kind kind, const QString &name, const QString &reason) const;
    domain::Status withdraw(const QString &check) const;

private:
    domain::Result<domain::CheckResult> ask(const domain::CheckDefinition &definition, const CancelToken &cancel) const;

    const Project &m_project;
    const ReleaseState &m_state;
};

/// Whether a check of this kind has a result only once it was run.
bool isRun(domain::CheckKind kind);

/// Whether a check of this kind asks the forge, whose answer can change for the same commit.
bool asksForge(domain::CheckKind kind);

/// The checks that stand in the way of an act: for a cut those failed or not checked, for a tag also those pending.
std::vector<domain::CheckResult> blocking(const std::vector<domain::CheckResult> &results, Act act);

} // namespace engine
