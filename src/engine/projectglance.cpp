// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projectglance.h"
#include "engine/notes.h"
#include <QTimeZone>

namespace engine {

using domain::ObjectId;
using domain::Result;

namespace {

/// Where the main branch stands: on the remote, here, or else what is checked out.
Result<ObjectId> mainTip(const Repository &repository, const domain::ReleaseProcess &process)
{
    for (const QString &place :
         {QStringLiteral("refs/remotes/%1/%2").arg(process.remote, process.mainBranch), QLatin1String("refs/heads/") + process.mainBranch})
        if (const auto tip = repository.resolve(place))
            return tip;
    const auto head = repository.head();
    if (!head)
        return domain::failure(head.error());
    if (head->commit.isEmpty())
        return domain::failure(domain::ErrorKind::EmptyRepository, repository.workTree());
    return head->commit;
}

} // namespace

Result<ProjectGlance> glance(const History &history, const domain::ReleaseProcess &process, const Journal *journal)
{
    const Repository &repository = history.repository();
    ProjectGlance seen;
    seen.name = process.projectName;
    const auto tip = mainTip(repository, process);
    if (!tip)
        return domain::failure(tip.error());
    const auto next = nextVersion(history, process.tag, *tip);
    if (!next)
        return domain::failure(next.error());
    if (next->level != domain::ReleaseLevel::None)
        seen.next = next->next;
    const auto last = lastReleased(repository, process.tag, *tip);
    if (last && *last) {
        seen.current = (*last)->version;
        if (const auto commit = repository.commit((*last)->tag.commit))
            seen.releasedAt = QDateTime::fromSecsSinceEpoch(commit->committedAt, QTimeZone::utc());
    }
    if (journal)
        if (const auto unfinished = journal->unfinished())
            seen.unfinished = *unfinished;
    return seen;
}

} // namespace engine
