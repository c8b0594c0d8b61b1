// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pullrequest.h"
#include "phrases/errorphrases.h"
#include <QCoreApplication>

namespace phrases {

using domain::ErrorKind;
using domain::MergeObstacle;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};

QString sentence(const MergeObstacle &obstacle)
{
    const QString &subject = obstacle.subject;
    switch (obstacle.kind) {
    case MergeObstacle::Kind::Draft: return Text::tr("It is a draft: press “Ready for review” there.");
    case MergeObstacle::Kind::Conflicts: return Text::tr("It conflicts with the main branch: delete the release branch and cut again.");
    case MergeObstacle::Kind::MainMoved: return Text::tr("%1 has moved on: delete the release branch and cut again.").arg(subject);
    case MergeObstacle::Kind::ChangesRequested:
        return Text::tr("%1 asks for changes.").arg(subject.isEmpty() ? Text::tr("Somebody") : subject);
    case MergeObstacle::Kind::CheckFailed: return Text::tr("“%1” did not succeed.").arg(subject);
    case MergeObstacle::Kind::ApprovalsMissing:
        return subject == QLatin1String("1") ? Text::tr("One more person has to approve it.")
                                             : Text::tr("%n more people have to approve it.", nullptr, subject.toInt());
    case MergeObstacle::Kind::MergeQueue:
        return Text::tr("Commits get onto %1 through a merge queue alone: press “Merge when ready” there.").arg(subject);
    case MergeObstacle::Kind::RuleUnmet: return Text::tr("A rule of the main branch is not met: the forge shows there which one.");
    case MergeObstacle::Kind::CheckMissing: return Text::tr("“%1” is required, and has not begun.").arg(subject);
    case MergeObstacle::Kind::NoChecks: return Text::tr("No check has begun.");
    case MergeObstacle::Kind::CheckRunning: return Text::tr("“%1” is still running.").arg(subject);
    case MergeObstacle::Kind::MergeabilityUnknown: return Text::tr("The forge is still finding out whether it can be merged.");
    }
    Q_UNREACHABLE();
}

/// What stands in the way, and where a person settles it.
QString obstacles(const domain::Error &error)
{
    QStringList lines;
    for (const MergeObstacle &obstacle : domain::obstaclesIn(error.detail))
        lines << sentence(obstacle);
    return (lines << error.expected).join(QLatin1Char('\n'));
}

} // namespace

QString pullRequestSentence(const domain::Error &error)
{
    const QString &subject = error.subject;
    switch (error.kind) {
    case ErrorKind::PullRequestClosed:
        return withWords(Text::tr("The pull request %1 of this release was closed without being merged. Open it again and run this again, "
                                  "or delete the release branch here and on the remote to begin anew.")
                             .arg(subject),
                         error.expected);
    case ErrorKind::PullRequestWaits:
        return withWords(Text::tr("The pull request %1 cannot be merged yet. Run this again when this is settled:").arg(subject),
                         obstacles(error));
    case ErrorKind::ReleaseBranchMoved:
        return Text::tr("Somebody pushed to the branch %1: it is at %2 and not at %3, which this release made. Look at it with “git log "
                        "%3..%2”. Take it back, or delete the release branch and cut again.")
            .arg(subject, error.detail, error.expected);
    case ErrorKind::MergeDeclined:
        return withWords(Text::tr("The forge does not merge the pull request %1 when Slipway asks. Merge it there, or let somebody do it "
                                  "who may, then run this again: the merge is found. The forge said:")
                             .arg(subject),
                         error.detail + QLatin1Char('\n') + error.expected);
    case ErrorKind::LandedDiffers:
        return Text::tr("What landed on the main branch as %2 is not what was reviewed on %1, %3. Nothing is tagged. Look at the "
                        "difference, then take it back, or release another version.")
            .arg(subject, error.detail, error.expected);
    default: return {};
    }
}

} // namespace phrases
