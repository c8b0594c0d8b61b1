// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "adapters/folder/filechoicestore.h"
#include "adapters/folder/filedraftarchive.h"
#include "adapters/folder/filedraftstore.h"
#include "adapters/folder/fileeditstore.h"
#include "adapters/folder/filenotescache.h"
#include "adapters/folder/filerepositorylock.h"
#include "adapters/folder/filesystembuildfolder.h"
#include "adapters/folder/filesystempublishfolder.h"
#include "adapters/folder/filesystemworkfiles.h"
#include "adapters/folder/systemclock.h"
#include "adapters/folder/systemfilewatcher.h"
#include "adapters/formats/formatkeylocator.h"
#include "adapters/formats/yamldocument.h"
#include "adapters/git/gitprogram.h"
#include "adapters/git/libgit2repository.h"
#include "adapters/process/localcommandrunner.h"
#include "adapters/processfile/processfile.h"
#include "adapters/signing/configuredsigner.h"
#include "adapters/sqlite/sqlitecheckstore.h"
#include "adapters/sqlite/sqliteconnection.h"
#include "adapters/sqlite/sqlitejournal.h"
#include "adapters/templates/mustachereader.h"
#include "app/forge.h"
#include "app/repositoryid.h"
#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

namespace app {

using domain::ErrorKind;
using domain::Result;

namespace {

std::unique_ptr<engine::ChoiceStore> choicesIn(const QString &folder)
{
    return std::make_unique<adapters::FileChoiceStore>(folder + QLatin1String("/drafts"));
}

std::unique_ptr<engine::History> historyOf(const engine::Repository &repository, const domain::NotesRules &rules, const QString &folder)
{
    auto kept = std::make_unique<adapters::FileNotesCache>(folder + QLatin1String("/notes"), QStringLiteral(SLIPWAY_VERSION) + rules.key());
    return std::make_unique<engine::History>(repository, std::move(kept), rules);
}

/// Without slipway.toml: the remote that a clone has, with the main branch that it had.
domain::ReleaseProcess usualProcess(const engine::Repository &repository)
{
    domain::ReleaseProcess process;
    for (const engine::RemoteInfo &remote : repository.remotes().value_or(std::vector<engine::RemoteInfo>()))
        if (remote.name == process.remote && !remote.mainBranch.isEmpty())
            process.mainBranch = remote.mainBranch;
    return process;
}

Result<domain::ReleaseProcess> processOf(const engine::Repository &repository, ProcessFile processFile)
{
    auto process = adapters::readProcess(repository.workTree());
    if (!process && process.error().kind == ErrorKind::ProcessMissing && processFile == ProcessFile::Optional)
        return usualProcess(repository);
    return process;
}

adapters::SigningConfiguration signingOf(const engine::Repository &repository)
{
    const auto value = [&](const char *key) {
        return repository.config(QLatin1String(key)).value_or(QString());
    };
    const QString openPgp = value("gpg.openpgp.program");
    return {value("gpg.format"), value("user.signingKey"), openPgp.isEmpty() ? value("gpg.program") : openPgp, value("gpg.ssh.program")};
}

} // namespace

QString repositoryId(const engine::Repository &repository)
{
    const QString home = QFileInfo(repository.gitDirectory()).path();
    const QByteArray hash = QCryptographicHash::hash(repository.gitDirectory().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QFileInfo(home).fileName() + QLatin1Char('-') + QString::fromLatin1(hash);
}

QString ownFolder(const engine::Repository &repository) { return dataFolder() + QLatin1Char('/') + repositoryId(repository); }

QString backupFolder(const engine::Repository &repository) { return ownFolder(repository) + QLatin1String("/backups"); }

std::unique_ptr<engine::FileWatcher> makeFileWatcher() { return std::make_unique<adapters::SystemFileWatcher>(); }

QString dataFolder() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/slipway"); }

Result<std::shared_ptr<engine::Project>> openProject(const QString &path, ProcessFile processFile)
{
    auto repository = adapters::LibGit2Repository::open(path);
    if (!repository)
        return domain::failure(repository.error());
    const QString workTree = (*repository)->workTree();
    auto process = processOf(**repository, processFile);
    if (!process)
        return domain::failure(process.error());
    findRemote(*process, **repository);
    const auto database = adapters::SqliteConnection::open(dataFolder(), repositoryId(**repository));
    if (!database)
        return domain::failure(database.error());

    const QString own = ownFolder(**repository);
    auto project = std::make_shared<engine::Project>();
    project->process = std::move(*process);
    if (project->process.forge)
        project->forge = makeForge(*project->process.forge);
    project->git = std::make_unique<adapters::GitProgram>(workTree, own + QLatin1String("/worktrees"));
    project->workFiles = std::make_unique<adapters::FileSystemWorkFiles>(workTree, backupFolder(**repository));
    project->journal = std::make_unique<adapters::SqliteJournal>(*database);
    project->checks = std::make_unique<adapters::SqliteCheckStore>(*database);
    project->drafts = std::make_unique<adapters::FileDraftStore>(own + QLatin1String("/drafts"));
    project->choices = choicesIn(own);
    project->edits = std::make_unique<adapters::FileEditStore>(own + QLatin1String("/drafts"));
    project->archive = std::make_unique<adapters::FileDraftArchive>(own + QLatin1String("/drafts"));
    project->templates = std::make_unique<adapters::MustacheReader>();
    project->commands = std::make_unique<adapters::LocalCommandRunner>();
    project->keys = std::make_unique<adapters::FormatKeyLocator>();
    project->yaml = std::make_unique<adapters::YamlDocument>();
    project->publishFolder = std::make_unique<adapters::FileSystemPublishFolder>();
    project->buildFolder = std::make_unique<adapters::FileSystemBuildFolder>(own + QLatin1String("/builds"));
    project->signer = std::make_unique<adapters::ConfiguredSigner>(signingOf(**repository));
    project->lock = std::make_unique<adapters::FileRepositoryLock>(own + QLatin1String("/lock"));
    project->clock = std::make_unique<adapters::SystemClock>();
    project->repository = std::move(*repository);
    project->history = historyOf(*project->repository, project->process.notes, own);
    return project;
}

Result<ReadOnlyProject> openForReading(const QString &path)
{
    auto repository = adapters::LibGit2Repository::open(path);
    if (!repository)
        return domain::failure(repository.error());
    auto process = processOf(**repository, ProcessFile::Optional);
    if (!process)
        return domain::failure(process.error());
    findRemote(*process, **repository);
    auto history = historyOf(**repository, process->notes, ownFolder(**repository));
    auto choices = choicesIn(ownFolder(**repository));
    auto files = filesBelow((*repository)->workTree());
    return ReadOnlyProject{std::move(*repository), std::move(history), std::move(choices), std::make_unique<adapters::MustacheReader>(),
                           std::move(files),       std::move(*process)};
}

engine::TemplateReader::Files filesBelow(const QString &folder)
{
    return [files = std::make_shared<const adapters::FileSystemWorkFiles>(folder, QString())](const QString &path) {
        return files->read(path);
    };
}

} // namespace app
