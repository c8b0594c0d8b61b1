// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/remotereader.h"

namespace adapters {
namespace {

using ConfigHandle = GitHandle<git_config, git_config_free>;
using ConfigIteratorHandle = GitHandle<git_config_iterator, git_config_iterator_free>;

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

} // namespace adapters
