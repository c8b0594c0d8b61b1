// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/sqlite/sqliteconnection.h"
#include <QFileInfo>
#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <sqlite3.h>
#include <system_error>
#include <thread>

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using domain::Status;

namespace {

constexpr std::chrono::milliseconds patience{10000};

/// Entry i brings user_version from i to i + 1. Entries are added, never changed.
constexpr std::array migrations{
    R"(
CREATE TABLE journal (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    act     TEXT NOT NULL,
    version TEXT NOT NULL,
    step    TEXT NOT NULL,
    state   TEXT NOT NULL,
    detail  TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;
CREATE INDEX journal_of_version ON journal (version, id);
CREATE TABLE command_outcome (
    check_id     TEXT NOT NULL,
    commit_id    TEXT NOT NULL,
    exit_code    INTEGER NOT NULL,
    at           TEXT NOT NULL,
    milliseconds INTEGER NOT NULL,
    log_path     TEXT NOT NULL,
    PRIMARY KEY (check_id, commit_id)
) STRICT;
CREATE TABLE statement (
    check_id  TEXT NOT NULL,
    commit_id TEXT NOT NULL,
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    reason    TEXT NOT NULL,
    at        TEXT NOT NULL,
    PRIMARY KEY (check_id, commit_id)
) STRICT;
)",
    // Earlier results are kept: the newest row of a check and commit counts.
    R"(
CREATE TABLE outcome (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    check_id     TEXT NOT NULL,
    commit_id    TEXT NOT NULL,
    exit_code    INTEGER NOT NULL,
    at           TEXT NOT NULL,
    milliseconds INTEGER NOT NULL,
    log_path     TEXT NOT NULL
) STRICT;
INSERT INTO outcome (check_id, commit_id, exit_code, at, milliseconds, log_path)
    SELECT check_id, commit_id, exit_code, at, milliseconds, log_path FROM command_outcome ORDER BY at;
DROP TABLE command_outcome;
CREATE INDEX outcome_of_check ON outcome (check_id, id);
CREATE TABLE said (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    check_id  TEXT NOT NULL,
    commit_id TEXT NOT NULL,
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    reason    TEXT NOT NULL,
    at        TEXT NOT NULL
) STRICT;
INSERT INTO said (check_id, commit_id, kind, name, reason, at)
    SELECT check_id, commit_id, kind, name, reason, at FROM statement ORDER BY at;
DROP TABLE statement;
CREATE INDEX said_of_check ON said (check_id, id);
)",
    // Only the newest word of a forge is kept: it has the others itself.
    R"(
CREATE TABLE ci_report (
    check_id  TEXT NOT NULL,
    commit_id TEXT NOT NULL,
    at        TEXT NOT NULL,
    findings  TEXT NOT NULL,
    PRIMARY KEY (check_id, commit_id)
) STRICT;
)",
    R"(
CREATE TABLE workflow_report (
    check_id  TEXT NOT NULL,
    commit_id TEXT NOT NULL,
    at        TEXT NOT NULL,
    said      TEXT NOT NULL,
    PRIMARY KEY (check_id, commit_id)
) STRICT;
)",
};

QString pathOf(const QString &dataFolder, const QString &repositoryId)
{
    return QStringLiteral("%1/%2/slipway.sqlite").arg(dataFolder, repositoryId);
}

class MadeByNewer : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

ErrorKind kindOfErrno(int number, ErrorKind otherwise)
{
    if (number == ENOSPC || number == EDQUOT)
        return ErrorKind::DiskFull;
    if (number == EACCES || number == EPERM || number == EROFS)
        return ErrorKind::ReadOnly;
    return otherwise;
}

ErrorKind kindOf(const SQLite::Exception &e, const QString &path, int systemErrno)
{
    switch (e.getErrorCode()) {
    case SQLITE_FULL: return ErrorKind::DiskFull;
    case SQLITE_READONLY: return ErrorKind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorKind::MalformedFile;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorKind::InUse;
    case SQLITE_CANTOPEN:
        if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            return ErrorKind::ReadOnly;
        [[fallthrough]];
    default: return kindOfErrno(systemErrno, ErrorKind::InputOutput);
    }
}

/// SQLite does not call its busy handler for this switch, so two first openers would collide.
void useWriteAheadLog(SQLite::Database &database)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        try {
            database.exec("PRAGMA journal_mode = WAL");
            return;
        } catch (const SQLite::Exception &e) {
            if (e.getErrorCode() != SQLITE_BUSY || std::chrono::steady_clock::now() > until)
                throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

int schemaOf(SQLite::Database &database)
{
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (version > int(migrations.size()))
        throw MadeByNewer("schema " + std::to_string(version));
    return version;
}

void migrate(SQLite::Database &database)
{
    if (schemaOf(database) == int(migrations.size()))
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (auto i = size_t(schemaOf(database)); i < migrations.size(); ++i)
        database.exec(migrations[i]);
    database.exec("PRAGMA user_version = " + std::to_string(migrations.size()));
    transaction.commit();
}

} // namespace

SqliteConnection::SqliteConnection(QString path) : m_path(std::move(path)) {}

SqliteConnection::~SqliteConnection() = default;

Result<std::shared_ptr<SqliteConnection>> SqliteConnection::open(const QString &dataFolder, const QString &repositoryId)
{
    const std::shared_ptr<SqliteConnection> made(new SqliteConnection(pathOf(dataFolder, repositoryId)));
    const Status ready = made->guarded([&] {
        const std::filesystem::path native = std::filesystem::path(made->m_path.toStdString()).parent_path();
        if (std::filesystem::create_directories(native))
            std::filesystem::permissions(native, std::filesystem::perms::owner_all);
        made->m_database = std::make_unique<SQLite::Database>(made->m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                                              int(patience.count()));
        made->m_database->exec("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
        useWriteAheadLog(*made->m_database);
        migrate(*made->m_database);
    });
    if (!ready)
        return domain::failure(ready.error());
    return made;
}

bool SqliteConnection::exists(const QString &dataFolder, const QString &repositoryId)
{
    return QFileInfo::exists(pathOf(dataFolder, repositoryId));
}

Status SqliteConnection::run(const std::function<void(SQLite::Database &)> &work)
{
    const std::lock_guard lock(m_mutex);
    return guarded([&] { work(*m_database); });
}

Status SqliteConnection::guarded(const std::function<void()> &work)
{
    try {
        work();
        return {};
    } catch (const SQLite::Exception &e) {
        const int systemErrno = m_database ? sqlite3_system_errno(m_database->getHandle()) : errno;
        return domain::failure(kindOf(e, m_path, systemErrno), m_path, QString::fromUtf8(e.what()));
    } catch (const MadeByNewer &e) {
        return domain::failure(ErrorKind::MalformedFile, m_path, QString::fromUtf8(e.what()),
                               QStringLiteral("schema %1").arg(migrations.size()));
    } catch (const std::system_error &e) {
        return domain::failure(kindOfErrno(e.code().value(), ErrorKind::InputOutput), m_path, QString::fromUtf8(e.what()));
    } catch (const std::exception &e) {
        return domain::failure(ErrorKind::InputOutput, m_path, QString::fromUtf8(e.what()));
    }
}

} // namespace adapters
