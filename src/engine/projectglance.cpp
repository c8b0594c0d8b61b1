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

QDateTime committedAt(const Repository &repository, const ObjectId &commit)
{
    const auto found = repository.commit(commit);
    return found ? QDateTime::fromSecsSinceEpoch(found->committedAt, QTimeZone::utc()) : QDateTime();
}

/// The cadence of minor versions counts from the last of them, whatever patches came after it.
QDate dueDay(const Repository &repository, const domain::ReleaseProcess &process, const Released &last)
{
    if (!process.minorCadence)
        return {};
    ObjectId commit = last.tag.commit;
    const auto minor = domain::Version::parse(last.version.toString().section(QLatin1Char('.'), 0, 1) + QLatin1String(".0"));
    const auto tag = minor ? repository.tag(process.tag.tagFor(*minor)) : domain::Result<std::optional<TagRef>>();
    if (tag && *tag && !(*tag)->commit.isEmpty())
        commit = (*tag)->commit;
    const QDate day = committedAt(repository, commit).date();
    return day.isValid() ? domain::dueAfter(day, *process.minorCadence) : QDate();
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
        seen.releasedAt = committedAt(repository, (*last)->tag.commit);
        seen.due = dueDay(repository, process, **last);
    }
    if (journal)
        if (const auto unfinished = journal->unfinished())
            seen.unfinished = *unfinished;
    return seen;
}

} // namespace engine
