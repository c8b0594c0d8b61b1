// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/committext.h"
#include "ui/common/texts.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ui {
namespace {

constexpr qsizetype mostText = 1'000'000; ///< nobody reads more
constexpr qsizetype mostFiles = 300;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommitText)
};

QString head(const domain::Commit &commit)
{
    return QStringLiteral("%1\n%2 <%3>\n").arg(commit.id, commit.author.name, commit.author.email)
           + QLocale().toString(QDateTime::fromSecsSinceEpoch(commit.committedAt), QLocale::LongFormat) + QStringLiteral("\n\n")
           + commit.message.trimmed() + u'\n';
}

QStringList pathsOf(const engine::Repository &repository, const domain::Commit &commit)
{
    const auto paths = commit.parents.empty() ? repository.paths(commit.id) : repository.changedPaths(commit.parents.front(), commit.id);
    return paths.value_or(QStringList());
}

void appendChanges(QString &text, const engine::Repository &repository, const domain::Commit &commit, const QStringList &paths)
{
    qsizetype shown = 0;
    for (const QString &path : paths) {
        if (shown == mostFiles || text.size() > mostText)
            break;
        ++shown;
        const QByteArray before =
            commit.parents.empty() ? QByteArray() : repository.fileAt(commit.parents.front(), path).value_or(QByteArray());
        const QByteArray after = repository.fileAt(commit.id, path).value_or(QByteArray());
        text += u'\n' + repository.diff({path, before, after});
    }
    if (shown < paths.size())
        text += u'\n' + Words::tr("(%n more files changed.)", nullptr, int(paths.size() - shown)) + u'\n';
}

} // namespace

domain::Result<ShownText> commitText(const engine::Repository &repository, const std::vector<domain::ObjectId> &commits)
{
    QString text;
    for (const domain::ObjectId &id : commits) {
        const auto commit = repository.commit(id);
        if (!commit)
            return domain::failure(commit.error());
        const QStringList paths = pathsOf(repository, *commit);
        text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + head(*commit);
        if (!paths.isEmpty())
            text += u'\n' + paths.mid(0, mostFiles).join(u'\n') + u'\n';
        appendChanges(text, repository, *commit, paths);
    }
    const QString title = commits.size() == 1 ? Words::tr("Commit %1").arg(shortCommit(commits.front()))
                                              : Words::tr("%n commits", nullptr, int(commits.size()));
    return ShownText{title, QStringLiteral("commit.diff"), text, 0, {}};
}

} // namespace ui
