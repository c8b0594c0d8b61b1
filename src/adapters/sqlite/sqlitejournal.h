// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/journal.h"
#include <memory>

namespace adapters {

class SqliteConnection;

/// The journal as a table that only grows.
class SqliteJournal final : public engine::Journal {
public:
    explicit SqliteJournal(std::shared_ptr<SqliteConnection> connection);
    domain::Status record(const engine::JournalEntry &entry) override;
    domain::Result<std::vector<engine::JournalEntry>> entries(const QString &version) const override;
    domain::Result<std::vector<engine::JournalEntry>> entriesOfAct(const QString &act) const override;
    domain::Result<std::optional<engine::JournalEntry>> unfinished() const override;

private:
    domain::Result<std::vector<engine::JournalEntry>> select(const char *sql, const QString &value) const;

    std::shared_ptr<SqliteConnection> m_connection;
};

} // namespace adapters
