// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/phrases.h"
#include <QCoreApplication>

namespace phrases {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};

using About = engine::Guess::About;
using Kind = engine::Clue::Kind;

QString ofVersion(const engine::Clue &clue)
{
    const QString first = clue.arguments.value(0);
    switch (clue.kind) {
    case Kind::TagsMatch:
        return Text::tr("%1 of %Ln tags are written this way. The last release is %2.", nullptr, clue.arguments.value(1).toInt())
            .arg(first, clue.arguments.value(2));
    case Kind::NoVersionTag:
        return first == QLatin1String("0")
                   ? Text::tr("There is no tag yet. This is how most projects write them.")
                   : Text::tr("None of the %Ln tags is a version. This is how most projects write them.", nullptr, first.toInt());
    case Kind::HoldsRelease: return Text::tr("Holds the last released version, %1: %2").arg(first, clue.arguments.value(1));
    case Kind::HoldsVersion: return Text::tr("Holds %1, and nothing was released yet: %2").arg(first, clue.arguments.value(1));
    case Kind::HoldsOther:
        return Text::tr("Holds %1, but the last released version is %2: %3").arg(first, clue.arguments.value(1), clue.arguments.value(2));
    case Kind::HoldsNoVersion: return Text::tr("“%1” is not a version that can be raised. A version looks like 1.2.3.").arg(first);
    case Kind::HoldsSeveral: return Text::tr("Matches in %Ln places. It has to match in one.", nullptr, first.toInt());
    default: return {};
    }
}

QString ofRepository(const engine::Clue &clue)
{
    const QString first = clue.arguments.value(0);
    switch (clue.kind) {
    case Kind::NamedByRemote: return Text::tr("The remote is called so: %1").arg(first);
    case Kind::NamedInFile: return Text::tr("Named there: %1").arg(first);
    case Kind::NamedByFolder: return Text::tr("The folder is called so.");
    case Kind::RemoteConfigured: return Text::tr("Releases are pushed to %1.").arg(clue.arguments.value(1));
    case Kind::ForgeKnown: return Text::tr("%1 leads there: %2").arg(first, clue.arguments.value(1));
    case Kind::NoRemote: return Text::tr("No remote is configured. Add one with “git remote add origin …” before the first release.");
    case Kind::RemoteMain: return Text::tr("A clone of %1 begins with this branch.").arg(first);
    case Kind::BranchExists: return Text::tr("There is a branch of this name.");
    case Kind::BranchCheckedOut: return Text::tr("No branch has one of the usual names, and this one is checked out.");
    default: return {};
    }
}

QString ofChecks(const engine::Clue &clue)
{
    const QString first = clue.arguments.value(0);
    switch (clue.kind) {
    case Kind::ChangelogHas: return Text::tr("Has a section for %1.").arg(first);
    case Kind::ChangelogLacks:
        return Text::tr("Has no section for the last released version, %1. The cut writes one for each release.").arg(first);
    case Kind::ChangelogFound: return Text::tr("A changelog in Markdown. The cut writes a section for each release.");
    case Kind::ConventionalCommits:
        return Text::tr("%1 of %Ln commits since the last release are Conventional Commits, which say what is breaking.", nullptr,
                        clue.arguments.value(1).toInt())
            .arg(first);
    case Kind::WorkflowsRun:
        return Text::tr("%Ln workflows run there. With this check a release waits until they are green for its commit.", nullptr,
                        first.toInt());
    case Kind::TagsStartWorkflow:
        return Text::tr("Publishes when a tag is pushed. A check says before the tag what would go wrong: %1").arg(first);
    case Kind::Mentions: return Text::tr("Names the last released version, %1. With this check it has to name the next one.").arg(first);
    case Kind::DecisionsHere:
        return Text::tr("A page of decisions with %Ln headings. With this check a release needs a new one.", nullptr, first.toInt());
    default: return {};
    }
}

QString ofLater(const engine::Clue &clue)
{
    const QString first = clue.arguments.value(0);
    switch (clue.kind) {
    case Kind::ChangelogNotMarkdown: return Text::tr("A changelog, but not in Markdown, which is all this version can write.");
    case Kind::DecisionFolder:
        return Text::tr("%Ln pages of decisions. This version checks a single page, not a folder.", nullptr, first.toInt());
    case Kind::NobodyPublishes: return Text::tr("No workflow here publishes, so Slipway can: into a folder beside the repository.");
    case Kind::PublishedAlready: return Text::tr("A workflow publishes already. Slipway can write the source archive to a folder, too.");
    case Kind::WorkflowPublishes: return Text::tr("A workflow publishes there; this version cannot watch it: %1").arg(first);
    case Kind::ForgeOf: return Text::tr("%1 is there. This version uses it as a plain Git remote.").arg(first);
    case Kind::SecurityPolicy: return Text::tr("A security policy. This version has no disclosure desk yet.");
    default: return {};
    }
}

} // namespace

QString title(const engine::Guess &guess)
{
    switch (guess.about) {
    case About::Name: return Text::tr("Project name");
    case About::Forge: return Text::tr("Forge");
    case About::CiCheck: return Text::tr("Check: CI green");
    case About::Remote: return Text::tr("Remote");
    case About::MainBranch: return Text::tr("Main branch");
    case About::Tag: return Text::tr("Tag pattern");
    case About::VersionFile: return Text::tr("Version in %1").arg(guess.file);
    case About::Changelog: return Text::tr("Changelog");
    case About::BreakingCheck: return Text::tr("Check: breaking changes say how to migrate");
    case About::MentionCheck: return Text::tr("Check: version mentioned");
    case About::DecisionCheck: return Text::tr("Check: decision recorded");
    case About::Workflow: return Text::tr("Published by workflow");
    case About::Folder: return Text::tr("Publish to a folder");
    case About::Later: return Text::tr("Seen, not usable yet");
    }
    Q_UNREACHABLE();
}

QString sentence(const engine::Clue &clue)
{
    switch (clue.kind) {
    case Kind::NamedByRemote:
    case Kind::NamedInFile:
    case Kind::NamedByFolder:
    case Kind::RemoteConfigured:
    case Kind::ForgeKnown:
    case Kind::NoRemote:
    case Kind::RemoteMain:
    case Kind::BranchExists:
    case Kind::BranchCheckedOut: return ofRepository(clue);
    case Kind::TagsMatch:
    case Kind::NoVersionTag:
    case Kind::HoldsRelease:
    case Kind::HoldsVersion:
    case Kind::HoldsOther:
    case Kind::HoldsNoVersion:
    case Kind::HoldsSeveral: return ofVersion(clue);
    case Kind::ChangelogHas:
    case Kind::ChangelogLacks:
    case Kind::ChangelogFound:
    case Kind::ConventionalCommits:
    case Kind::WorkflowsRun:
    case Kind::TagsStartWorkflow:
    case Kind::Mentions:
    case Kind::DecisionsHere: return ofChecks(clue);
    case Kind::ChangelogNotMarkdown:
    case Kind::DecisionFolder:
    case Kind::NobodyPublishes:
    case Kind::PublishedAlready:
    case Kind::WorkflowPublishes:
    case Kind::ForgeOf:
    case Kind::SecurityPolicy: return ofLater(clue);
    }
    Q_UNREACHABLE();
}

} // namespace phrases
