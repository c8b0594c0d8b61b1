// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"

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

/// What was learnt about checks, kept by commit, so that another commit starts at "not checked".
/// Safe from any thread. Errors: DiskFull, ReadOnly, InputOutput.
class CheckStore {
public:
    virtual ~CheckStore() = default;
    virtual domain::Status keep(const QString &check, const domain::ObjectId &commit, const CommandOutcome &outcome) = 0;
    virtual domain::Result<std::optional<CommandOutcome>> outcome(const QString &check, const domain::ObjectId &commit) const = 0;
    virtual domain::Status keep(const QString &check, const domain::ObjectId &commit, const Statement &statement) = 0;
    virtual domain::Status withdraw(const QString &check, const domain::ObjectId &commit) = 0;
    virtual domain::Result<std::optional<Statement>> statement(const QString &check, const domain::ObjectId &commit) const = 0;
};

} // namespace engine
