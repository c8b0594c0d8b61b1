// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processedit.h"
#include "adapters/folder/durablefiles.h"
#include "adapters/folder/filesystemworkfiles.h"
#include "adapters/git/libgit2repository.h"
#include "app/repositoryid.h"
#include <QFileInfo>

namespace app {

using domain::ErrorKind;
using domain::Result;
using domain::Status;

namespace {

const QString fileName = QStringLiteral("slipway.toml");

using RepositoryPtr = std::unique_ptr<engine::Repository>;

adapters::FileSystemWorkFiles filesOf(const engine::Repository &repository) { return {repository.workTree(), backupFolder(repository)}; }

QString unsavedPath(const engine::Repository &repository) { return ownFolder(repository) + QLatin1String("/drafts/") + fileName; }

Status dropUnsaved(const engine::Repository &repository)
{
    const QString path = unsavedPath(repository);
    const Status moved = adapters::renameDurably(path, path + QLatin1Char('~'));
    return !moved && moved.error().kind == ErrorKind::FileNotFound ? Status() : moved;
}

} // namespace

Result<engine::ProcessText> openProcessText(const QString &path)
{
    return adapters::LibGit2Repository::open(path).and_then([](const RepositoryPtr &repository) -> Result<engine::ProcessText> {
        auto saved = filesOf(*repository).read(fileName);
        if (!saved)
            return domain::failure(saved.error());
        engine::ProcessText text{repository->workTree(), std::move(*saved), {}};
        auto unsaved = adapters::readWhole(unsavedPath(*repository));
        if (unsaved && *unsaved != text.saved)
            text.unsaved = std::move(*unsaved);
        return text;
    });
}

Result<QString> differenceOf(const QString &path, const domain::FileEdit &edit)
{
    return adapters::LibGit2Repository::open(path).map([&](const RepositoryPtr &repository) { return repository->diff(edit); });
}

Result<QString> saveProcessText(const QString &path, const domain::FileEdit &edit)
{
    return adapters::LibGit2Repository::open(path).and_then([&](const RepositoryPtr &repository) {
        auto backup = filesOf(*repository).change(edit);
        if (backup)
            (void)dropUnsaved(*repository); // it is the same text; at worst it is offered once more
        return backup;
    });
}

Status keepUnsavedProcess(const QString &path, const QByteArray &toml)
{
    return adapters::LibGit2Repository::open(path).and_then([&](const RepositoryPtr &repository) {
        const QString unsaved = unsavedPath(*repository);
        const Status made = adapters::makeFolders(QFileInfo(unsaved).absolutePath());
        return made ? adapters::replaceDurably(unsaved, toml) : made;
    });
}

Status dropUnsavedProcess(const QString &path)
{
    return adapters::LibGit2Repository::open(path).and_then([](const RepositoryPtr &repository) { return dropUnsaved(*repository); });
}

} // namespace app
