// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releaseprocess.h"
#include "engine/history.h"
#include "engine/ports/checkstore.h"
#include "engine/ports/choicestore.h"
#include "engine/ports/clock.h"
#include "engine/ports/commandrunner.h"
#include "engine/ports/draftarchive.h"
#include "engine/ports/draftstore.h"
#include "engine/ports/editstore.h"
#include "engine/ports/forge.h"
#include "engine/ports/gitcommands.h"
#include "engine/ports/journal.h"
#include "engine/ports/keylocator.h"
#include "engine/ports/publishfolder.h"
#include "engine/ports/repository.h"
#include "engine/ports/repositorylock.h"
#include "engine/ports/signer.h"
#include "engine/ports/templatereader.h"
#include "engine/ports/workfiles.h"
#include "engine/ports/yamlreader.h"
#include <memory>

namespace engine {

/// An opened repository with its release process, and the ports that every use case works through.
/// Made by the app alone; shared by the jobs that use it. The ports are safe from any thread.
struct Project {
    domain::ReleaseProcess process;
    std::unique_ptr<Repository> repository;
    std::unique_ptr<History> history; ///< of the repository, which outlives it
    std::unique_ptr<GitCommands> git;
    std::unique_ptr<Forge> forge; ///< null for a plain remote
    std::unique_ptr<WorkFiles> workFiles;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<CheckStore> checks;
    std::unique_ptr<DraftStore> drafts;
    std::unique_ptr<ChoiceStore> choices; ///< how commits are shown in them
    std::unique_ptr<EditStore> edits; ///< of the drafts
    std::unique_ptr<DraftArchive> archive; ///< of the drafts
    std::unique_ptr<TemplateReader> templates;
    std::unique_ptr<CommandRunner> commands;
    std::unique_ptr<KeyLocator> keys;
    std::unique_ptr<YamlReader> yaml;
    std::unique_ptr<PublishFolder> publishFolder;
    std::unique_ptr<BuildFolder> buildFolder;
    std::unique_ptr<Signer> signer;
    std::unique_ptr<RepositoryLock> lock;
    std::unique_ptr<Clock> clock;
};

} // namespace engine
