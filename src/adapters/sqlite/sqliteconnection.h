// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <functional>
#include <memory>
#include <mutex>

namespace SQLite {
class Database;
}

namespace adapters {

/// The database of one repository, `<dataFolder>/<repositoryId>/slipway.sqlite`, shared by the stores that
/// keep their tables in it. Knows opening, migrating, locking and SQLite's errors; refuses to know what a row means.
/// Several processes may have it open at once. Safe from any thread: one user at a time, in a mutex.
class SqliteConnection {
public:
    /// Makes what is missing; the folder is for its owner only. `repositoryId` is one path component.
    /// Error: ReadOnly, DiskFull, InUse (locked by another process for 10 s), InputOutput, and MalformedFile when the
    /// file is damaged or made by a newer Slipway (it may be deleted: the world is the state). The subject is the path.
    static domain::Result<std::shared_ptr<SqliteConnection>> open(const QString &dataFolder, const QString &repositoryId);
    /// Whether open() would find a database there, rather than make one.
    static bool exists(const QString &dataFolder, const QString &repositoryId);
    ~SqliteConnection();

    QString path() const { return m_path; }
    /// Calls `work` alone, and turns whatever it throws into an Error. On disk when it returns: synchronous=FULL.
    domain::Status run(const std::function<void(SQLite::Database &)> &work);

private:
    explicit SqliteConnection(QString path);
    domain::Status guarded(const std::function<void()> &work);

    QString m_path;
    std::mutex m_mutex;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace adapters
