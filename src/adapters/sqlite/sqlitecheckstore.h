// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/checkstore.h"
#include <memory>

namespace adapters {

class SqliteConnection;

/// What was learnt about checks, as tables that only grow: the newest row of a check and commit counts. Of a
/// forge's words the last ones alone are kept.
class SqliteCheckStore final : public engine::CheckStore {
public:
    explicit SqliteCheckStore(std::shared_ptr<SqliteConnection> connection);
    domain::Status keep(const QString &check, const domain::ObjectId &commit, const engine::CommandOutcome &outcome) override;
    domain::Result<std::optional<engine::CommandOutcome>> outcome(const QString &check, const domain::ObjectId &commit) const override;
    domain::Status keep(const QString &check, const domain::ObjectId &commit, const engine::Statement &statement) override;
    domain::Status keep(const QString &check, const domain::ObjectId &commit, const domain::CiReport &report) override;
    domain::Result<std::optional<domain::CiReport>> ciReport(const QString &check, const domain::ObjectId &commit) const override;
    domain::Status keep(const QString &check, const domain::ObjectId &commit, const domain::WorkflowAtForge &said) override;
    domain::Result<std::optional<domain::WorkflowAtForge>> workflowAtForge(const QString &check,
                                                                           const domain::ObjectId &commit) const override;
    domain::Status withdraw(const QString &check, const domain::ObjectId &commit, const QDateTime &at) override;
    domain::Result<std::optional<engine::Statement>> statement(const QString &check, const domain::ObjectId &commit) const override;
    domain::Result<std::vector<engine::PastResult>> history(const QString &check, int limit) const override;

private:
    std::shared_ptr<SqliteConnection> m_connection;
};

} // namespace adapters
