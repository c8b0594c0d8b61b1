// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan.h"
#include "phrases/errorphrases.h"
#include "phrases/phrases.h"
#include <QCoreApplication>

namespace phrases {

using domain::ErrorKind;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};
} // namespace

QString releaseSentence(const domain::Error &error)
{
    const QString &subject = error.subject;
    switch (error.kind) {
    case ErrorKind::NoVersionTag: return Text::tr("No tag of this repository is a version. Name a start with --from.");
    case ErrorKind::TagElsewhere:
        return error.expected.isEmpty() || error.detail.isEmpty()
                   ? Text::tr("The tag %1 exists already, at another commit. It is never moved: find out who made it, "
                              "or release another version.")
                         .arg(subject)
                   : Text::tr("The tag %1 exists already, at %2 and not at %3. It is never moved: find out who made "
                              "it, or release another version.")
                         .arg(subject, error.detail, error.expected);
    case ErrorKind::DuplicateVersion:
        return Text::tr("Several tags claim to be version %1, at different commits: %2. Delete the wrong ones.").arg(subject, error.detail);
    case ErrorKind::VersionNotNew:
        return Text::tr("%1 cannot be released: %2 is out already, and versions only go up.").arg(subject, error.expected);
    case ErrorKind::BranchElsewhere:
        return Text::tr(
                   "The branch %1 exists already and holds something else than this release. Rename or delete it, then run this again.")
            .arg(subject);
    case ErrorKind::TreeDiffers:
        return Text::tr("What would land on the main branch is not what was reviewed on %1. Nothing was pushed. Delete the release branch "
                        "and cut again.")
            .arg(subject);
    case ErrorKind::MergeConflict:
        return withWords(
            Text::tr("The release branch cannot be merged: the main branch changed the same lines. Delete %1 and cut again.").arg(subject),
            error.detail);
    case ErrorKind::NothingToRelease:
        return subject.isEmpty() ? Text::tr("There is nothing to release: no commit since the last version.")
                                 : Text::tr("There is nothing to release as %1: no commit since the last version.").arg(subject);
    case ErrorKind::InUse:
        return error.detail.isEmpty()
                   ? Text::tr("Another Slipway is working on this repository. Wait until it has ended, then run this again.")
                   : Text::tr("Another Slipway (%1) is working on this repository. Wait until it has ended, then run this again.")
                         .arg(error.detail);
    case ErrorKind::ChecksNotPassed: return withWords(Text::tr("Not all checks have passed."), error.detail);
    case ErrorKind::NotReady:
        return engine::actOf(error.detail)
                   ? Text::tr("%1 is not ready for this. First run “slipwayctl %2 %1”.").arg(subject, error.detail)
                   : Text::tr("%1 is not ready: the step “%2” is not done yet. Run this again.").arg(subject, titleOfStep(error.detail));
    case ErrorKind::PublishedDiffers:
        return Text::tr("%1: what is there is not what this release made (there: %2; expected: %3). Nothing was overwritten. Find out "
                        "where it comes from.")
            .arg(subject, error.detail.isEmpty() ? Text::tr("unknown") : error.detail,
                 error.expected.isEmpty() ? Text::tr("unknown") : error.expected);
    default: return {};
    }
}

} // namespace phrases
