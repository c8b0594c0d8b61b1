// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/sqlite/sqlitecheckstore.h"
#include "adapters/sqlite/sqliteconnection.h"
#include "adapters/sqlite/sqlitetime.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <array>

namespace adapters {

using domain::ObjectId;
using domain::Result;
using domain::Status;
using engine::CommandOutcome;
using engine::Statement;

namespace {

constexpr std::array<std::pair<Statement::Kind, const char *>, 3> kindWords{{
    {Statement::Kind::Confirmed, "confirmed"},
    {Statement::Kind::Waived, "waived"},
    {Statement::Kind::NoneNeeded, "none-needed"},
}};

std::string wordOf(Statement::Kind kind)
{
    for (const auto &[value, word] : kindWords)
        if (value == kind)
            return word;
    Q_UNREACHABLE();
}

/// nullopt for a word that a newer Slipway wrote: such a statement counts for nothing here.
std::optional<Statement::Kind> kindOf(const std::string &word)
{
    for (const auto &[value, known] : kindWords)
        if (word == known)
            return value;
    return std::nullopt;
}

void bindKey(SQLite::Statement &statement, const QString &check, const ObjectId &commit)
{
    statement.bind(1, check.toStdString());
    statement.bind(2, commit.toStdString());
}

} // namespace

SqliteCheckStore::SqliteCheckStore(std::shared_ptr<SqliteConnection> connection) : m_connection(std::move(connection)) {}

Status SqliteCheckStore::keep(const QString &check, const ObjectId &commit, const CommandOutcome &outcome)
{
    return m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement put(database,
                              "INSERT OR REPLACE INTO command_outcome (check_id, commit_id, exit_code, at, milliseconds, log_path) "
                              "VALUES (?, ?, ?, ?, ?, ?)");
        bindKey(put, check, commit);
        put.bind(3, outcome.exitCode);
        put.bind(4, timeColumn(outcome.at));
        put.bind(5, int64_t(outcome.milliseconds));
        put.bind(6, outcome.logPath.toStdString());
        put.exec();
    });
}

Result<std::optional<CommandOutcome>> SqliteCheckStore::outcome(const QString &check, const ObjectId &commit) const
{
    std::optional<CommandOutcome> found;
    const Status read = m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement query(database,
                                "SELECT exit_code, at, milliseconds, log_path FROM command_outcome WHERE check_id = ? AND commit_id = ?");
        bindKey(query, check, commit);
        if (query.executeStep())
            found = CommandOutcome{query.getColumn(0).getInt(), timeOf(query.getColumn(1).getString()), query.getColumn(2).getInt64(),
                                   QString::fromStdString(query.getColumn(3).getString())};
    });
    if (!read)
        return domain::failure(read.error());
    return found;
}

Status SqliteCheckStore::keep(const QString &check, const ObjectId &commit, const Statement &statement)
{
    return m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement put(database,
                              "INSERT OR REPLACE INTO statement (check_id, commit_id, kind, name, reason, at) VALUES (?, ?, ?, ?, ?, ?)");
        bindKey(put, check, commit);
        put.bind(3, wordOf(statement.kind));
        put.bind(4, statement.name.toStdString());
        put.bind(5, statement.reason.toStdString());
        put.bind(6, timeColumn(statement.at));
        put.exec();
    });
}

Status SqliteCheckStore::withdraw(const QString &check, const ObjectId &commit)
{
    return m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement remove(database, "DELETE FROM statement WHERE check_id = ? AND commit_id = ?");
        bindKey(remove, check, commit);
        remove.exec();
    });
}

Result<std::optional<Statement>> SqliteCheckStore::statement(const QString &check, const ObjectId &commit) const
{
    std::optional<Statement> found;
    const Status read = m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement query(database, "SELECT kind, name, reason, at FROM statement WHERE check_id = ? AND commit_id = ?");
        bindKey(query, check, commit);
        if (!query.executeStep())
            return;
        if (const auto kind = kindOf(query.getColumn(0).getString()))
            found = Statement{*kind, QString::fromStdString(query.getColumn(1).getString()),
                              QString::fromStdString(query.getColumn(2).getString()), timeOf(query.getColumn(3).getString())};
    });
    if (!read)
        return domain::failure(read.error());
    return found;
}

} // namespace adapters
