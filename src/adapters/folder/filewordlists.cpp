// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filewordlists.h"
#include "adapters/folder/durablefiles.h"
#include <QStringList>

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using domain::Status;

FileWordLists::FileWordLists(QString folder) : m_folder(std::move(folder)) {}

Result<QSet<QString>> FileWordLists::words(const QString &list) const
{
    const Result<QString> path = pathOf(list);
    if (!path)
        return domain::failure(path.error());
    const Result<QByteArray> bytes = readWhole(*path);
    if (!bytes && bytes.error().kind == ErrorKind::FileNotFound)
        return QSet<QString>();
    if (!bytes)
        return domain::failure(bytes.error());
    QSet<QString> words;
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n'))
        if (const QString word = line.trimmed(); !word.isEmpty())
            words.insert(word);
    return words;
}

Status FileWordLists::add(const QString &list, const QString &word)
{
    const std::lock_guard held(m_mutex);
    auto known = words(list);
    if (!known)
        return domain::failure(known.error());
    if (known->contains(word) || word.trimmed().isEmpty())
        return {};
    if (const Status made = makeFolders(m_folder); !made)
        return made;
    known->insert(word.simplified());
    QStringList sorted(known->begin(), known->end());
    sorted.sort();
    return replaceDurably(*pathOf(list), sorted.join(u'\n').toUtf8() + '\n');
}

Result<QString> FileWordLists::pathOf(const QString &list) const
{
    if (const Status named = checkFileName(list); !named)
        return domain::failure(named.error());
    return QStringLiteral("%1/%2.txt").arg(m_folder, list);
}

} // namespace adapters
