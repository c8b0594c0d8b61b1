// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/squashmessage.h"
#include "domain/conventionalcommit.h"

namespace engine {

using domain::Result;

namespace {

QString titleOf(const CutContext &cut) { return cut.process().releaseCommitMessage(cut.state.version).trimmed(); }

bool isKept(const domain::Footer &footer)
{
    return footer.token.compare(QLatin1String("Signed-off-by"), Qt::CaseInsensitive) == 0
           || footer.token.compare(QLatin1String("Co-authored-by"), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<QString> squashMessage(const CutContext &cut, const domain::ObjectId &reviewed)
{
    const auto commits = cut.project->repository->commits({cut.state.base, reviewed});
    if (!commits)
        return domain::failure(commits.error());
    QStringList trailers;
    for (auto commit = commits->rbegin(); commit != commits->rend(); ++commit)
        for (const domain::Footer &footer : domain::trailersOf(commit->message)) {
            const QString line = footer.token + QLatin1String(": ") + footer.value;
            if (isKept(footer) && !trailers.contains(line))
                trailers << line;
        }
    const QString below = trailers.isEmpty() ? QString() : QLatin1String("\n\n") + trailers.join(QLatin1Char('\n'));
    return titleOf(cut) + below + QLatin1Char('\n');
}

QString expectedSquashMessage(const CutContext &cut)
{
    if (cut.state.reviewed)
        if (const auto text = squashMessage(cut, *cut.state.reviewed))
            return *text;
    const auto person = cut.project->repository->identity();
    if (!cut.process().signOff || !person)
        return titleOf(cut);
    return QStringLiteral("%1\n\nSigned-off-by: %2 <%3>").arg(titleOf(cut), person->name, person->email);
}

} // namespace engine
