// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/phrases.h"
#include <QCoreApplication>

namespace phrases {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};

using engine::StepKind;

/// What crosses the point of no return, for the words of a button.
QString deedOf(const engine::StepInfo &step)
{
    const QString first = step.arguments.value(0);
    const QString second = step.arguments.value(1);
    switch (step.kind) {
    case StepKind::PushMain: return Text::tr("Push %1 with %2 to %3").arg(first, step.arguments.value(2), second);
    case StepKind::MergePullRequest: return Text::tr("Merge %1 into %2 at the forge").arg(first, second);
    case StepKind::PushTag: return Text::tr("Push tag %1 to %2").arg(first, second);
    case StepKind::PublishFolder: return Text::tr("Publish %1 in %2").arg(first, second);
    default: return title(step);
    }
}

} // namespace

QString title(const engine::StepInfo &step)
{
    const QString first = step.arguments.value(0);
    const QString second = step.arguments.value(1);
    switch (step.kind) {
    case StepKind::CreateBranch: return Text::tr("Create branch %1 at %2").arg(first, second);
    case StepKind::EditFiles:
        return first == QLatin1String("1") ? Text::tr("Change one file") : Text::tr("Change %n files", nullptr, first.toInt());
    case StepKind::Commit: return Text::tr("Commit “%1”").arg(first);
    case StepKind::PushBranch: return Text::tr("Push branch %1 to %2").arg(first, second);
    case StepKind::SquashMerge: return Text::tr("Squash %1 into one commit on %2").arg(first, second);
    case StepKind::PushMain: return Text::tr("Push %1 to %2").arg(first, second);
    case StepKind::OpenPullRequest: return Text::tr("Open the pull request of %1 into %2").arg(first, second);
    case StepKind::ReviewPullRequest: return Text::tr("Wait for the approval and the checks of the pull request of %1").arg(first);
    case StepKind::MergePullRequest: return Text::tr("Squash the pull request of %1 into one commit on %2").arg(first, second);
    case StepKind::RequestSignOff: return Text::tr("Ask for the sign-off of %1 through %2").arg(first, second);
    case StepKind::CollectSignOffs: return Text::tr("Wait for the sign-off of %1 (maintainers needed: %2)").arg(first, second);
    case StepKind::UpdateCheckout: return Text::tr("Bring your checkout of %1 up to date").arg(first);
    case StepKind::CreateTag: return Text::tr("Create tag %1 at %2").arg(first, second);
    case StepKind::PushTag: return Text::tr("Push tag %1 to %2").arg(first, second);
    case StepKind::BuildArchive: return Text::tr("Build %1").arg(first);
    case StepKind::WriteNotes: return Text::tr("Write the release notes, %1").arg(first);
    case StepKind::WriteChecksums:
        return second.isEmpty() ? Text::tr("Write the checksums, %1").arg(first)
                                : Text::tr("Write the checksums, %1 – not signed: Slipway knows no gpg.format “%2”").arg(first, second);
    case StepKind::SignChecksums: return Text::tr("Sign the checksums, %1").arg(first);
    case StepKind::PublishFolder: return Text::tr("Publish %1 in %2").arg(first, second);
    }
    Q_UNREACHABLE();
}

QString word(engine::Reach reach)
{
    switch (reach) {
    case engine::Reach::Local: return Text::tr("only you");
    case engine::Reach::Private: return Text::tr("the remote");
    case engine::Reach::Draft: return Text::tr("reviewers");
    case engine::Reach::Public: return Text::tr("everyone");
    }
    Q_UNREACHABLE();
}

QString word(engine::Undo undo)
{
    switch (undo) {
    case engine::Undo::Undoable: return Text::tr("can be undone");
    case engine::Undo::Replaceable: return Text::tr("can be replaced");
    case engine::Undo::Permanent: return Text::tr("cannot be undone");
    }
    Q_UNREACHABLE();
}

QString word(engine::StepState state)
{
    switch (state) {
    case engine::StepState::Waiting: return Text::tr("waiting");
    case engine::StepState::Probing: return Text::tr("looking");
    case engine::StepState::Running: return Text::tr("running");
    case engine::StepState::Verifying: return Text::tr("verifying");
    case engine::StepState::AlreadyDone: return Text::tr("already done");
    case engine::StepState::Done: return Text::tr("done");
    case engine::StepState::Failed: return Text::tr("failed");
    case engine::StepState::Cancelled: return Text::tr("cancelled");
    case engine::StepState::Skipped: return Text::tr("skipped");
    }
    Q_UNREACHABLE();
}

QString confirmation(const engine::Plan &plan)
{
    const size_t first = plan.pointOfNoReturn();
    if (first == plan.steps.size())
        return title(plan.act, plan.version);
    QStringList deeds;
    int targets = 0;
    for (size_t i = first; i < plan.steps.size(); ++i) {
        const engine::StepInfo step = plan.steps[i]->info();
        if (step.undo == engine::Undo::Permanent)
            deeds << deedOf(step);
        targets += step.undo == engine::Undo::Permanent && !step.target.isEmpty();
    }
    if (targets > 1 && targets == deeds.size())
        return Text::tr("Publish %1 to %n targets", nullptr, targets).arg(plan.version);
    return deeds.join(Text::tr(", ", "between what one button does"));
}

QString word(engine::Act act)
{
    switch (act) {
    case engine::Act::Cut: return Text::tr("Cut", "name of an act: making the commit that is released");
    case engine::Act::Tag: return Text::tr("Tag", "name of an act: tagging the release");
    case engine::Act::Publish: return Text::tr("Publish", "name of an act: publishing the release");
    }
    Q_UNREACHABLE();
}

QString title(engine::Act act, const QString &version)
{
    switch (act) {
    case engine::Act::Cut: return Text::tr("Cut %1").arg(version);
    case engine::Act::Tag: return Text::tr("Tag %1").arg(version);
    case engine::Act::Publish: return Text::tr("Publish %1").arg(version);
    }
    Q_UNREACHABLE();
}

QString titleOfStep(const QString &id)
{
    static const char *const known[] = {
        QT_TRANSLATE_NOOP("phrases", "create branch"),
        QT_TRANSLATE_NOOP("phrases", "edit files"),
        QT_TRANSLATE_NOOP("phrases", "commit"),
        QT_TRANSLATE_NOOP("phrases", "push branch"),
        QT_TRANSLATE_NOOP("phrases", "squash merge"),
        QT_TRANSLATE_NOOP("phrases", "push main"),
        QT_TRANSLATE_NOOP("phrases", "update checkout"),
        QT_TRANSLATE_NOOP("phrases", "create tag"),
        QT_TRANSLATE_NOOP("phrases", "push tag"),
        QT_TRANSLATE_NOOP("phrases", "build archive"),
        QT_TRANSLATE_NOOP("phrases", "write notes"),
        QT_TRANSLATE_NOOP("phrases", "write checksums"),
        QT_TRANSLATE_NOOP("phrases", "sign checksums"),
        QT_TRANSLATE_NOOP("phrases", "open pull request"),
        QT_TRANSLATE_NOOP("phrases", "review pull request"),
        QT_TRANSLATE_NOOP("phrases", "merge pull request"),
        QT_TRANSLATE_NOOP("phrases", "request sign off"),
        QT_TRANSLATE_NOOP("phrases", "collect sign offs"),
    };
    const QString words = QString(id).replace(QLatin1Char('-'), QLatin1Char(' '));
    for (const char *title : known)
        if (words == QLatin1String(title))
            return Text::tr(title);
    static const QString publish = QStringLiteral("publish-");
    return id.startsWith(publish) ? Text::tr("publish to “%1”").arg(id.mid(publish.size())) : words;
}

} // namespace phrases
