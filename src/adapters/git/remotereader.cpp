// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/remotereader.h"
#include "adapters/git/libgit2.h"

namespace adapters {
namespace {

using ConfigHandle = GitHandle<git_config, git_config_free>;
using ConfigIteratorHandle = GitHandle<git_config_iterator, git_config_iterator_free>;

/// Where refs/remotes/<remote>/HEAD leads; empty when there is none.
QString mainBranchOf(git_repository *repository, const QString &remote)
{
    const QString folder = QStringLiteral("refs/remotes/%1/").arg(remote);
    ReferenceHandle head;
    if (fill(head, git_reference_lookup, repository, (folder + QLatin1String("HEAD")).toUtf8().constData()) != 0)
        return {};
    const QString target = QString::fromUtf8(git_reference_symbolic_target(head.get()));
    return target.startsWith(folder) ? target.mid(folder.size()) : QString();
}

} // namespace

std::optional<QString> readRemoteUrl(git_repository *repository, const QString &remote)
{
    ConfigHandle config;
    ConfigIteratorHandle entries;
    const char *found = nullptr;
    const QByteArray key = "remote." + remote.toUtf8() + ".url";
    if (fill(config, git_repository_config_snapshot, repository) != 0 || git_config_get_string(&found, config.get(), key.constData()) != 0
        || fill(entries, git_config_iterator_new, config.get()) != 0)
        return std::nullopt;
    const QString url = QString::fromUtf8(found);
    QString replaced;
    QString base;
    git_config_entry *entry = nullptr;
    while (git_config_next(&entry, entries.get()) == 0) {
        const QString name = QString::fromUtf8(entry->name);
        const QString beginning = QString::fromUtf8(entry->value);
        if (!name.startsWith(QLatin1String("url.")) || !name.endsWith(QLatin1String(".insteadof")))
            continue;
        if (url.startsWith(beginning) && beginning.size() > replaced.size()) {
            replaced = beginning;
            base = name.mid(4, name.size() - 4 - 10);
        }
    }
    return base + url.mid(replaced.size());
}

domain::Result<std::vector<engine::RemoteInfo>> readRemotes(git_repository *repository)
{
    ConfigHandle config;
    ConfigIteratorHandle entries;
    if (fill(config, git_repository_config_snapshot, repository) != 0 || fill(entries, git_config_iterator_new, config.get()) != 0)
        return domain::failure(libGit2Error(domain::ErrorKind::InputOutput));
    std::vector<engine::RemoteInfo> remotes;
    QStringList seen; // a remote may have several addresses
    git_config_entry *entry = nullptr;
    // Not by libgit2's own search: 1.5 leaks memory for each key that does not match.
    while (git_config_next(&entry, entries.get()) == 0) {
        const QString key = QString::fromUtf8(entry->name);
        const QString name = key.section(QLatin1Char('.'), 1, -2);
        if (!key.startsWith(QLatin1String("remote.")) || !key.endsWith(QLatin1String(".url")) || name.isEmpty() || seen.contains(name))
            continue;
        remotes.push_back({name, readRemoteUrl(repository, name).value_or(QString()), mainBranchOf(repository, name)});
        seen += name;
    }
    return remotes;
}

} // namespace adapters
