// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ciresult.h"
#include "phrases/phrases.h"
#include <QCoreApplication>

namespace phrases {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};

using domain::CheckKind;
using domain::CheckState;
using Kind = domain::Evidence::Kind;

QString ofTree(const domain::Evidence &evidence)
{
    const QString first = evidence.arguments.value(0);
    const int count = evidence.arguments.value(1).toInt();
    switch (evidence.kind) {
    case Kind::TreeClean: return Text::tr("The work tree is clean.");
    case Kind::TreeDirty: return Text::tr("“%1” is changed and not committed. Commit it or put it aside with “git stash”.").arg(first);
    case Kind::UpToDate: return Text::tr("The main branch is at %1.").arg(first);
    case Kind::BehindRemote:
        return count == 1 ? Text::tr("%1 has one commit that is not here. Bring it with “git pull”.").arg(first)
                          : Text::tr("%1 has %n commits that are not here. Bring them with “git pull”.", nullptr, count).arg(first);
    case Kind::AheadOfRemote:
        return count == 1 ? Text::tr("One commit here is not in %1. Push it or take it away.").arg(first)
                          : Text::tr("%n commits here are not in %1. Push them or take them away.", nullptr, count).arg(first);
    default: return {};
    }
}

QString ofChangelog(const domain::Evidence &evidence)
{
    const QString first = evidence.arguments.value(0);
    switch (evidence.kind) {
    case Kind::SectionFound: return Text::tr("There is a section for %1.").arg(first);
    case Kind::SectionMissing: return Text::tr("There is no section for %1.").arg(first);
    case Kind::SectionEmpty: return Text::tr("The section for %1 says nothing. Write what changed.").arg(first);
    case Kind::SectionWillBeWritten: return Text::tr("The cut writes the section for %1.").arg(first);
    case Kind::PlaceholderLeft: return Text::tr("A place to fill in was left: “%1”").arg(first);
    case Kind::NoBreakingChange: return Text::tr("No change is breaking.");
    case Kind::MigrationFound: return Text::tr("“%1” says how to migrate.").arg(first);
    case Kind::MigrationMissing:
        return Text::tr("“%1” (%2) does not say how to migrate. Add “**migration:** …” to it in the changelog.")
            .arg(first, evidence.arguments.value(1));
    default: return {};
    }
}

QString ofFiles(const domain::Evidence &evidence)
{
    const QString first = evidence.arguments.value(0);
    switch (evidence.kind) {
    case Kind::VersionIs: return Text::tr("The version is %1.").arg(first);
    case Kind::VersionWillBe: return Text::tr("The version is %1; the cut makes it %2.").arg(first, evidence.arguments.value(1));
    case Kind::OldVersionElsewhere: return Text::tr("Note: %1 also stands here and stays as it is.").arg(first);
    case Kind::MentionFound: return Text::tr("%1 is mentioned.").arg(first);
    case Kind::MentionMissing: return Text::tr("%1 is not mentioned. Write about it there and commit.").arg(first);
    case Kind::DecisionFound: return Text::tr("Decided since the last release: “%1”").arg(first);
    case Kind::DecisionNotNeeded: return Text::tr("None needed, says %1: %2").arg(first, evidence.arguments.value(1));
    case Kind::DecisionMissing:
        return first.isEmpty() ? Text::tr("No decision is recorded. Record one, or state that none was needed.")
                               : Text::tr("No decision is recorded since %1. Record one, or state that none was needed.").arg(first);
    default: return {};
    }
}

QString wordOf(domain::CiState state)
{
    switch (state) {
    case domain::CiState::Succeeded: return Text::tr("succeeded");
    case domain::CiState::Neutral: return Text::tr("neutral");
    case domain::CiState::Skipped: return Text::tr("skipped");
    case domain::CiState::Pending: return Text::tr("still running");
    case domain::CiState::Failed: return Text::tr("failed");
    case domain::CiState::Cancelled: return Text::tr("cancelled");
    case domain::CiState::TimedOut: return Text::tr("timed out");
    case domain::CiState::ActionRequired: return Text::tr("waiting for a person");
    case domain::CiState::Stale: return Text::tr("given up by the forge");
    case domain::CiState::Missing: return Text::tr("missing");
    }
    Q_UNREACHABLE();
}

QString ofCi(const domain::Evidence &evidence)
{
    const QString name = evidence.arguments.value(0);
    const QString commit = evidence.arguments.value(1);
    const QString state = wordOf(domain::ciStateOf(evidence.arguments.value(2)).value_or(domain::CiState::Failed));
    switch (evidence.kind) {
    case Kind::CiSucceeded: return Text::tr("“%1” succeeded for %2.").arg(name, commit);
    case Kind::CiSucceededInAll: return Text::tr("%Ln results of %1 succeeded.", nullptr, name.toInt()).arg(commit);
    case Kind::CiLetPass: return Text::tr("“%1” is %2 for %3, which counts as succeeded.").arg(name, state, commit);
    case Kind::CiRunning: return Text::tr("“%1” is still running for %2. Ask again when it has ended.").arg(name, commit);
    case Kind::CiStopped: return Text::tr("“%1” did not succeed for %2: %3.").arg(name, commit, state);
    case Kind::CiMissing: return Text::tr("“%1” is required, and has not begun for %2.").arg(name, commit);
    case Kind::CiSaysNothing: return Text::tr("The forge has no result for %1. Is it pushed, and does a workflow run for it?").arg(name);
    case Kind::CiNotRequired: return Text::tr("Note: “%1” is not required, and is %2 for %3.").arg(name, state, commit);
    case Kind::CiNotAsked: return Text::tr("The forge was not asked yet.");
    default: return {};
    }
}

QString ofWorkflow(const domain::Evidence &evidence)
{
    const QString first = evidence.arguments.value(0), second = evidence.arguments.value(1), third = evidence.arguments.value(2);
    const auto state = [](const QString &word) {
        return wordOf(domain::ciStateOf(word).value_or(domain::CiState::Failed));
    };
    switch (evidence.kind) {
    case Kind::WorkflowStarts: return Text::tr("Pushing %1 starts the workflow.").arg(first);
    case Kind::WorkflowWarning: return evidence.finding ? sentence(*evidence.finding) : QString();
    case Kind::WorkflowEnabled: return Text::tr("The workflow is enabled at the forge.");
    case Kind::EnvironmentProtected: return Text::tr("The environment “%1” is protected.").arg(first);
    case Kind::WorkflowRan: return Text::tr("Run %1 for the tag: %2.").arg(first, state(second));
    case Kind::WorkflowJobStopped:
        return second.isEmpty() ? Text::tr("“%1” did not succeed: %2.").arg(first, state(third))
                                : Text::tr("“%1” did not succeed at “%2”: %3.").arg(first, second, state(third));
    case Kind::WorkflowNotAsked:
        return Text::tr("Not checked: whether the forge has the workflow enabled, and how its environments are protected.");
    default: return {};
    }
}

QString ofCommand(const domain::Evidence &evidence)
{
    const QString first = evidence.arguments.value(0);
    const QString second = evidence.arguments.value(1);
    switch (evidence.kind) {
    case Kind::CommandSucceeded: return Text::tr("“%1” succeeded in %2.").arg(first, duration(second.toLongLong()));
    case Kind::CommandFailed:
        return Text::tr("“%1” failed with exit code %2 after %3. Its log says why.")
            .arg(first, evidence.arguments.value(2), duration(second.toLongLong()));
    case Kind::CommandNotRun: return Text::tr("“%1” was not run for this commit.").arg(first);
    case Kind::Confirmed:
        return second.isEmpty() ? Text::tr("Confirmed by %1.").arg(first) : Text::tr("Confirmed by %1: %2").arg(first, second);
    case Kind::ConfirmationMissing: return Text::tr("Nobody has confirmed this for this commit.");
    case Kind::Problem: return evidence.error ? sentence(*evidence.error) : Text::tr("This could not be checked.");
    default: return {};
    }
}

QString titleOf(CheckKind kind)
{
    switch (kind) {
    case CheckKind::CleanAndUpToDate: return Text::tr("Clean and up to date");
    case CheckKind::ChangelogSection: return Text::tr("Changelog has the version");
    case CheckKind::BreakingChangesHaveMigration: return Text::tr("Breaking changes say how to migrate");
    case CheckKind::VersionsBumped: return Text::tr("Versions bumped");
    case CheckKind::FileMentionsVersion: return Text::tr("Version mentioned");
    case CheckKind::DecisionRecorded: return Text::tr("Decision recorded");
    case CheckKind::CiGreen: return Text::tr("CI green on the main branch");
    case CheckKind::ReleaseWorkflow: return Text::tr("Release workflow ready");
    case CheckKind::Command: return Text::tr("Command");
    case CheckKind::Manual: return Text::tr("Confirmed by a person");
    }
    Q_UNREACHABLE();
}

} // namespace

QString title(const domain::CheckDefinition &check)
{
    if (!check.title.isEmpty())
        return check.title;
    if (check.kind == CheckKind::FileMentionsVersion)
        return Text::tr("%1 mentions the version").arg(check.path);
    if (check.kind == CheckKind::CiGreen && check.commits > 1)
        return Text::tr("CI green on the last %Ln commits", nullptr, check.commits);
    return check.kind == CheckKind::Command ? check.run.join(QLatin1Char(' ')) : titleOf(check.kind);
}

QString word(CheckState state)
{
    switch (state) {
    case CheckState::NotChecked: return Text::tr("not checked");
    case CheckState::Passed: return Text::tr("passed");
    case CheckState::Failed: return Text::tr("failed");
    case CheckState::Pending: return Text::tr("pending");
    case CheckState::Waived: return Text::tr("waived");
    }
    Q_UNREACHABLE();
}

QString sentence(const domain::Evidence &evidence)
{
    switch (evidence.kind) {
    case Kind::TreeClean:
    case Kind::TreeDirty:
    case Kind::UpToDate:
    case Kind::BehindRemote:
    case Kind::AheadOfRemote: return ofTree(evidence);
    case Kind::SectionFound:
    case Kind::SectionMissing:
    case Kind::SectionEmpty:
    case Kind::SectionWillBeWritten:
    case Kind::PlaceholderLeft:
    case Kind::NoBreakingChange:
    case Kind::MigrationFound:
    case Kind::MigrationMissing: return ofChangelog(evidence);
    case Kind::VersionIs:
    case Kind::VersionWillBe:
    case Kind::OldVersionElsewhere:
    case Kind::MentionFound:
    case Kind::MentionMissing:
    case Kind::DecisionFound:
    case Kind::DecisionNotNeeded:
    case Kind::DecisionMissing: return ofFiles(evidence);
    case Kind::CiSucceeded:
    case Kind::CiSucceededInAll:
    case Kind::CiLetPass:
    case Kind::CiRunning:
    case Kind::CiStopped:
    case Kind::CiMissing:
    case Kind::CiSaysNothing:
    case Kind::CiNotRequired:
    case Kind::CiNotAsked: return ofCi(evidence);
    case Kind::WorkflowStarts:
    case Kind::WorkflowWarning:
    case Kind::WorkflowEnabled:
    case Kind::EnvironmentProtected:
    case Kind::WorkflowRan:
    case Kind::WorkflowJobStopped:
    case Kind::WorkflowNotAsked: return ofWorkflow(evidence);
    case Kind::CommandSucceeded:
    case Kind::CommandFailed:
    case Kind::CommandNotRun:
    case Kind::Confirmed:
    case Kind::ConfirmationMissing:
    case Kind::Problem: return ofCommand(evidence);
    }
    Q_UNREACHABLE();
}

} // namespace phrases
