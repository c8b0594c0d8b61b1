// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"
#include "domain/workflowsettings.h"

namespace engine {

/// A person's word about a check: a confirmation of a manual check, a waiver, or "none needed".
struct Statement {
    enum class Kind { Confirmed, Waived, NoneNeeded };
    Kind kind = Kind::Confirmed;
    QString name;
    QString reason;
    QDateTime at; ///< UTC
};

/// How a command check ended.
struct CommandOutcome {
    int exitCode = -1;
    QDateTime at; ///< UTC
    qint64 milliseconds = 0;
    QString logPath;
};

/// One thing that was learnt or said about a check. Neither outcome nor statement: a statement was withdrawn.
struct PastResult {
    domain::ObjectId commit;
    QDateTime at; ///< UTC
    std::optional<CommandOutcome> outcome;
    std::optional<Statement> statement;
};

/// What was learnt about checks, kept by commit, so that another commit starts at "not checked".
/// Safe from any thread. Errors: DiskFull, ReadOnly, InputOutput.
class CheckStore {
public:
    virtual ~CheckStore() = default;
    virtual domain::Status keep(const QString &check, const domain::ObjectId &commit, const CommandOutcome &outcome) = 0;
    virtual domain::Result<std::optional<CommandOutcome>> outcome(const QString &check, const domain::ObjectId &commit) const = 0;
    virtual domain::Status keep(const QString &check, const domain::ObjectId &commit, const Statement &statement) = 0;
    /// What a forge said last of a commit and those before it.
    virtual domain::Status keep(const QString &check, const domain::ObjectId &commit, const domain::CiReport &report) = 0;
    virtual domain::Result<std::optional<domain::CiReport>> ciReport(const QString &check, const domain::ObjectId &commit) const = 0;
    /// What a forge said last of the release workflow.
    virtual domain::Status keep(const QString &check, const domain::ObjectId &commit, const domain::WorkflowAtForge &said) = 0;
    virtual domain::Result<std::optional<domain::WorkflowAtForge>> workflowAtForge(const QString &check,
                                                                                   const domain::ObjectId &commit) const = 0;
    virtual domain::Status withdraw(const QString &check, const domain::ObjectId &commit, const QDateTime &at) = 0;
    virtual domain::Result<std::optional<Statement>> statement(const QString &check, const domain::ObjectId &commit) const = 0;
    /// Outcomes and statements of every commit, newest first, at most `limit`.
    virtual domain::Result<std::vector<PastResult>> history(const QString &check, int limit) const = 0;
};

} // namespace engine
