// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcome.h"
#include "adapters/git/gitclone.h"
#include "adapters/sqlite/sqliteconnection.h"
#include "adapters/sqlite/sqlitejournal.h"
#include "app/openproject.h"
#include "app/repositoryid.h"
#include <QFileInfo>

namespace app {

namespace {

/// Null when this repository was never worked in: no database is made only to look.
std::unique_ptr<engine::Journal> journalOf(const engine::Repository &repository)
{
    const QString id = repositoryId(repository);
    if (!adapters::SqliteConnection::exists(dataFolder(), id))
        return nullptr;
    const auto database = adapters::SqliteConnection::open(dataFolder(), id);
    return database ? std::make_unique<adapters::SqliteJournal>(*database) : nullptr;
}

} // namespace

domain::Result<engine::ProjectGlance> glanceAt(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return domain::failure(domain::ErrorKind::FileNotFound, folder);
    const auto project = openForReading(folder);
    if (!project)
        return domain::failure(project.error());
    return engine::glance(*project->history, project->process, journalOf(*project->repository).get());
}

domain::Status cloneRepository(const QString &address, const QString &folder, const engine::CloneHeard &heard,
                               const engine::CancelToken &cancel)
{
    return adapters::cloneRepository(address, folder, heard, cancel);
}

} // namespace app
