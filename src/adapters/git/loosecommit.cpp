// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/loosecommit.h"
#include "adapters/git/gitfailure.h"

namespace adapters {

using domain::ObjectId;
using domain::Result;

namespace {

/// What git calls the object that it wrote.
Result<ObjectId> written(const GitChild &git, const QStringList &arguments, const QByteArray &input, const engine::CancelToken &cancel)
{
    const auto result = git.run({arguments, input}, cancel);
    if (!result)
        return domain::failure(result.error());
    if (result->exitCode != 0)
        return domain::failure(gitFailure(*result, arguments.join(QLatin1Char(' '))));
    return QString::fromLatin1(result->out.trimmed());
}

} // namespace

Result<ObjectId> writeCommit(const GitChild &git, const std::map<QString, QByteArray> &files, const LooseCommit &commit,
                             const engine::CancelToken &cancel)
{
    QByteArray entries;
    for (const auto &[name, content] : files) {
        const auto blob = written(git, words("hash-object -w --no-filters --stdin"), content, cancel);
        if (!blob)
            return blob;
        entries += "100644 blob " + blob->toLatin1() + '\t' + name.toUtf8() + '\0';
    }
    const auto tree = written(git, words("mktree -z"), entries, cancel);
    if (!tree)
        return tree;
    QStringList arguments = words("-c user.useConfigOnly=true commit-tree") << *tree << QStringLiteral("-F") << QStringLiteral("-");
    if (!commit.parent.isEmpty())
        arguments << QStringLiteral("-p") << commit.parent;
    return written(git, arguments, commit.message.toUtf8() + '\n', cancel);
}

} // namespace adapters
