// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/sqlite/sqlitejournal.h"
#include "adapters/sqlite/sqliteconnection.h"
#include "adapters/sqlite/sqlitetime.h"
#include <SQLiteCpp/SQLiteCpp.h>

namespace adapters {

using domain::Result;
using engine::JournalEntry;

namespace {

QString text(const SQLite::Column &column) { return QString::fromStdString(column.getString()); }

JournalEntry entryOf(SQLite::Statement &row)
{
    return {text(row.getColumn(0)), text(row.getColumn(1)), text(row.getColumn(2)),
            text(row.getColumn(3)), text(row.getColumn(4)), timeOf(row.getColumn(5).getString())};
}

} // namespace

SqliteJournal::SqliteJournal(std::shared_ptr<SqliteConnection> connection) : m_connection(std::move(connection)) {}

domain::Status SqliteJournal::record(const JournalEntry &entry)
{
    return m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement insert(database, "INSERT INTO journal (act, version, step, state, detail, at) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(1, entry.act.toStdString());
        insert.bind(2, entry.version.toStdString());
        insert.bind(3, entry.step.toStdString());
        insert.bind(4, entry.state.toStdString());
        insert.bind(5, entry.detail.toStdString());
        insert.bind(6, timeColumn(entry.at));
        insert.exec();
    });
}

/// `sql` takes one value.
Result<std::vector<JournalEntry>> SqliteJournal::select(const char *sql, const QString &value) const
{
    std::vector<JournalEntry> found;
    const domain::Status read = m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement query(database, sql);
        query.bind(1, value.toStdString());
        while (query.executeStep())
            found.push_back(entryOf(query));
    });
    if (!read)
        return domain::failure(read.error());
    return found;
}

Result<std::vector<JournalEntry>> SqliteJournal::entries(const QString &version) const
{
    return select("SELECT act, version, step, state, detail, at FROM journal WHERE version = ? ORDER BY id", version);
}

Result<std::vector<JournalEntry>> SqliteJournal::entriesOfAct(const QString &act) const
{
    return select("SELECT act, version, step, state, detail, at FROM journal WHERE act = ? ORDER BY id", act);
}

Result<std::optional<JournalEntry>> SqliteJournal::unfinished() const
{
    std::optional<JournalEntry> found;
    const domain::Status read = m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement query(database, "SELECT act, version, step, state, detail, at FROM journal AS b WHERE step = '' AND state = ?1 "
                                          "AND NOT EXISTS (SELECT 1 FROM journal AS e WHERE e.version = b.version AND e.id > b.id "
                                          "AND e.act = b.act AND e.step = '' AND e.state = ?2) ORDER BY id DESC LIMIT 1");
        query.bind(1, engine::actBegun.toStdString());
        query.bind(2, engine::actEnded.toStdString());
        if (query.executeStep())
            found = entryOf(query);
    });
    if (!read)
        return domain::failure(read.error());
    return found;
}

} // namespace adapters
