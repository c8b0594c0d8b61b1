// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/credentialstore.h"
#include "engine/ports/filewatcher.h"
#include "engine/ports/markdownrenderer.h"
#include "engine/ports/taskbar.h"
#include "engine/ports/texteditor.h"
#include "engine/project.h"

/// The composition root: the one place that names concrete adapters. Shared by both programs.
namespace app {

enum class ProcessFile {
    Required, ///< Error ProcessMissing without a slipway.toml
    Optional, ///< without one, common defaults: enough for notes and next
};

/// Where Slipway keeps its own files: $XDG_DATA_HOME/slipway, or the system's equivalent. Holds no secret.
QString dataFolder();

/// Opens the repository that holds `path`. Blocks. Error: NotARepository, ForeignOwner, BareRepository, ProcessMissing, those of
/// slipway.toml, ReadOnly or DiskFull for the data folder.
domain::Result<std::shared_ptr<engine::Project>> openProject(const QString &path, ProcessFile processFile = ProcessFile::Required);

/// A repository for reading only: nothing is written but the cache of notes, and that only where it can be. The process
/// is that of slipway.toml, or the defaults when there is none.
struct ReadOnlyProject {
    std::unique_ptr<engine::Repository> repository;
    std::unique_ptr<engine::History> history;
    std::unique_ptr<engine::ChoiceStore> choices;
    std::unique_ptr<engine::TemplateReader> templates;
    engine::TemplateReader::Files files; ///< of the work tree
    domain::ReleaseProcess process;
};
domain::Result<ReadOnlyProject> openForReading(const QString &path);
/// The files of a folder and below, for reading: no link leads out of it.
engine::TemplateReader::Files filesBelow(const QString &folder);

std::unique_ptr<engine::CredentialStore> openKeychain();
std::unique_ptr<engine::MarkdownRenderer> makeMarkdownRenderer();
/// Of the program whose desktop file has this name. Shows nothing where no way to do so is known.
std::unique_ptr<engine::Taskbar> openTaskbar(const QString &desktopFile);
std::unique_ptr<engine::TextEditor> openTextEditor();
std::unique_ptr<engine::FileWatcher> makeFileWatcher();

/// Makes the sample project: DIR/work (a clone), DIR/remote.git (bare), DIR/published (the folder target).
/// Returns DIR/work. Error: InputOutput when `folder` exists and is not empty.
domain::Result<QString> makeSampleProject(const QString &folder);

} // namespace app
