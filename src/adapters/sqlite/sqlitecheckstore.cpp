// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/sqlite/sqlitecheckstore.h"
#include "adapters/sqlite/sqliteconnection.h"
#include "adapters/sqlite/sqlitetime.h"
#include "adapters/sqlite/workflowjson.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <SQLiteCpp/SQLiteCpp.h>
#include <array>

namespace adapters {

using domain::ObjectId;
using domain::Result;
using domain::Status;
using engine::CommandOutcome;
using engine::PastResult;
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

/// A row of this kind takes back the one before it.
const std::string withdrawn = "withdrawn";

/// nullopt when it was withdrawn, or for a word that a newer Slipway wrote: such a statement counts for nothing here.
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

const QLatin1String commitKey("commit"), nameKey("name"), stateKey("state"), requiredKey("required"), addressKey("address");

std::string toJson(const std::vector<domain::CiFinding> &findings)
{
    QJsonArray list;
    for (const domain::CiFinding &finding : findings)
        list.append(QJsonObject{{commitKey, finding.commit},
                                {nameKey, finding.name},
                                {stateKey, domain::toWord(finding.state)},
                                {requiredKey, finding.required},
                                {addressKey, finding.address}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
}

/// nullopt for a state that a newer Slipway wrote: the forge is asked again.
std::optional<std::vector<domain::CiFinding>> findingsOf(const std::string &json)
{
    std::vector<domain::CiFinding> findings;
    for (const QJsonValue value : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array()) {
        const auto state = domain::ciStateOf(value[stateKey].toString());
        if (!state)
            return std::nullopt;
        findings.push_back(
            {value[commitKey].toString(), value[nameKey].toString(), *state, value[requiredKey].toBool(), value[addressKey].toString()});
    }
    return findings;
}

CommandOutcome outcomeOf(SQLite::Statement &row, int first)
{
    return {row.getColumn(first).getInt(), timeOf(row.getColumn(first + 1).getString()), row.getColumn(first + 2).getInt64(),
            QString::fromStdString(row.getColumn(first + 3).getString())};
}

std::optional<Statement> statementOf(SQLite::Statement &row, int first)
{
    const auto kind = kindOf(row.getColumn(first).getString());
    if (!kind)
        return std::nullopt;
    return Statement{*kind, QString::fromStdString(row.getColumn(first + 1).getString()),
                     QString::fromStdString(row.getColumn(first + 2).getString()), timeOf(row.getColumn(first + 3).getString())};
}

} // namespace

SqliteCheckStore::SqliteCheckStore(std::shared_ptr<SqliteConnection> connection) : m_connection(std::move(connection)) {}

Status SqliteCheckStore::keep(const QString &check, const ObjectId &commit, const CommandOutcome &outcome)
{
    return m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement put(database, "INSERT INTO outcome (check_id, commit_id, exit_code, at, milliseconds, log_path) "
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
        SQLite::Statement query(database, "SELECT exit_code, at, milliseconds, log_path FROM outcome WHERE check_id = ? AND commit_id = ? "
                                          "ORDER BY id DESC LIMIT 1");
        bindKey(query, check, commit);
        if (query.executeStep())
            found = outcomeOf(query, 0);
    });
    if (!read)
        return domain::failure(read.error());
    return found;
}

Status SqliteCheckStore::keep(const QString &check, const ObjectId &commit, const Statement &statement)
{
    return m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement put(database, "INSERT INTO said (check_id, commit_id, kind, name, reason, at) VALUES (?, ?, ?, ?, ?, ?)");
        bindKey(put, check, commit);
        put.bind(3, wordOf(statement.kind));
        put.bind(4, statement.name.toStdString());
        put.bind(5, statement.reason.toStdString());
        put.bind(6, timeColumn(statement.at));
        put.exec();
    });
}

Status SqliteCheckStore::keep(const QString &check, const ObjectId &commit, const domain::CiReport &report)
{
    return m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement put(database, "INSERT OR REPLACE INTO ci_report (check_id, commit_id, at, findings) VALUES (?, ?, ?, ?)");
        bindKey(put, check, commit);
        put.bind(3, timeColumn(report.at));
        put.bind(4, toJson(report.findings));
        put.exec();
    });
}

Result<std::optional<domain::CiReport>> SqliteCheckStore::ciReport(const QString &check, const ObjectId &commit) const
{
    std::optional<domain::CiReport> found;
    const Status read = m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement query(database, "SELECT at, findings FROM ci_report WHERE check_id = ? AND commit_id = ?");
        bindKey(query, check, commit);
        if (!query.executeStep())
            return;
        if (auto findings = findingsOf(query.getColumn(1).getString()))
            found = domain::CiReport{timeOf(query.getColumn(0).getString()), std::move(*findings)};
    });
    if (!read)
        return domain::failure(read.error());
    return found;
}

Status SqliteCheckStore::keep(const QString &check, const ObjectId &commit, const domain::WorkflowAtForge &said)
{
    return m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement put(database, "INSERT OR REPLACE INTO workflow_report (check_id, commit_id, at, said) VALUES (?, ?, ?, ?)");
        bindKey(put, check, commit);
        put.bind(3, timeColumn(said.at));
        put.bind(4, toJson(said));
        put.exec();
    });
}

Result<std::optional<domain::WorkflowAtForge>> SqliteCheckStore::workflowAtForge(const QString &check, const ObjectId &commit) const
{
    std::optional<domain::WorkflowAtForge> found;
    const Status read = m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement query(database, "SELECT at, said FROM workflow_report WHERE check_id = ? AND commit_id = ?");
        bindKey(query, check, commit);
        if (!query.executeStep())
            return;
        found = workflowFromJson(query.getColumn(1).getString());
        if (found)
            found->at = timeOf(query.getColumn(0).getString());
    });
    if (!read)
        return domain::failure(read.error());
    return found;
}

/// Nothing is forgotten: that it was withdrawn is kept too.
Status SqliteCheckStore::withdraw(const QString &check, const ObjectId &commit, const QDateTime &at)
{
    return m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement put(database, "INSERT INTO said (check_id, commit_id, kind, name, reason, at) "
                                        "SELECT check_id, commit_id, ?3, name, '', ?4 FROM said WHERE check_id = ?1 AND commit_id = ?2 "
                                        "AND id = (SELECT max(id) FROM said WHERE check_id = ?1 AND commit_id = ?2) AND kind <> ?3");
        bindKey(put, check, commit);
        put.bind(3, withdrawn);
        put.bind(4, timeColumn(at));
        put.exec();
    });
}

Result<std::optional<Statement>> SqliteCheckStore::statement(const QString &check, const ObjectId &commit) const
{
    std::optional<Statement> found;
    const Status read = m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement query(database, "SELECT kind, name, reason, at FROM said WHERE check_id = ? AND commit_id = ? "
                                          "ORDER BY id DESC LIMIT 1");
        bindKey(query, check, commit);
        if (query.executeStep())
            found = statementOf(query, 0);
    });
    if (!read)
        return domain::failure(read.error());
    return found;
}

Result<std::vector<PastResult>> SqliteCheckStore::history(const QString &check, int limit) const
{
    std::vector<PastResult> found;
    const Status read = m_connection->run([&](SQLite::Database &database) {
        SQLite::Statement query(database, "SELECT commit_id, at, 1, exit_code, at, milliseconds, log_path FROM outcome WHERE check_id = ?1 "
                                          "UNION ALL SELECT commit_id, at, 0, kind, name, reason, at FROM said WHERE check_id = ?1 "
                                          "ORDER BY 2 DESC LIMIT ?2");
        query.bind(1, check.toStdString());
        query.bind(2, limit);
        while (query.executeStep()) {
            PastResult past{QString::fromStdString(query.getColumn(0).getString()), timeOf(query.getColumn(1).getString()), {}, {}};
            if (query.getColumn(2).getInt() == 1)
                past.outcome = outcomeOf(query, 3);
            else
                past.statement = statementOf(query, 3);
            found.push_back(std::move(past));
        }
    });
    if (!read)
        return domain::failure(read.error());
    return found;
}

} // namespace adapters
