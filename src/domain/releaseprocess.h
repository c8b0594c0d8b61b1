// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/notesrules.h"
#include "domain/releasetexts.h"
#include "domain/signoff.h"
#include "domain/tagpattern.h"
#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace domain {

/// A place that holds the version: a key of a TOML, JSON or YAML file, or a text pattern.
struct VersionFile {
    QString path;
    QString key;     ///< dotted: "project.version"; empty when pattern is used
    QString pattern; ///< text with one {version}
};

enum class CheckKind {
    CleanAndUpToDate,
    ChangelogSection,
    BreakingChangesHaveMigration,
    VersionsBumped,
    FileMentionsVersion,
    DecisionRecorded,
    CiGreen,
    ReleaseWorkflow,
    Command,
    Manual,
};
/// The word slipway.toml uses: "changelog-section".
QString toWord(CheckKind kind);
std::optional<CheckKind> checkKindOf(const QString &word);
QStringList checkKindWords();

struct CheckDefinition {
    QString id;
    CheckKind kind = CheckKind::Manual;
    QString title;   ///< what a person reads; empty means the kind's own title
    QString path;    ///< file-mentions-version, decision-recorded
    QStringList run; ///< command: program and arguments
    int commits = 1; ///< ci-green: how many, back from the release's base
};

/// Where something is published. This only kind is a folder.
struct TargetDefinition {
    QString id;   ///< unique: "folder", "folder-2"
    QString kind; ///< "folder"
    QString path; ///< folder: relative to the repository, or absolute
};

/// How often something comes out.
enum class Cadence { Monthly, Quarterly, HalfYearly, Yearly };
/// The word slipway.toml uses: "half-yearly".
QString toWord(Cadence cadence);
std::optional<Cadence> cadenceOf(const QString &word);
QStringList cadenceWords();
/// The day the next one is due; at the end of a shorter month when there is no such day in it.
QDate dueAfter(const QDate &last, Cadence cadence);

/// The service that a repository lives at.
struct ForgeDefinition {
    QString repository;                                     ///< "owner/name"
    QString address = QStringLiteral("https://github.com"); ///< of the service, for browsers; no path

    QString host() const; ///< with the port where it is not the usual one
    bool operator==(const ForgeDefinition &) const = default;
};

/// How a project at a forge has its release branch reviewed.
struct PullRequestRules {
    QString title = QStringLiteral("Release {version}");
    QString bodyFile; ///< a template in the repository; empty: Slipway's own text
};

/// What slipway.toml says: the release process of a project as data.
struct ReleaseProcess {
    QString projectName;
    /// forge = "git:NAME", or origin for "git:". Empty while the file alone is known: the one that leads to the forge.
    QString remote = QStringLiteral("origin");
    std::optional<ForgeDefinition> forge; ///< nullopt: a plain remote
    QString mainBranch = QStringLiteral("main");
    QString changelogPath; ///< empty: the project keeps none
    TagPattern tag = TagPattern::common();
    std::vector<VersionFile> versionFiles;
    NotesRules notes;
    std::vector<TextTemplate> templates;
    std::vector<DocsPage> pages;
    std::vector<CheckDefinition> checks;
    QString branchName = QStringLiteral("release/{version}");
    QString commitMessage = QStringLiteral("chore(release): {version}");
    bool signOff = true;
    PullRequestRules pullRequest; ///< where there is a forge
    std::optional<SignOffRules> signOffRules; ///< nullopt: a release lands without
    std::optional<Cadence> minorCadence; ///< of minor versions; nullopt: they come when they come
    QString workflowPath; ///< of the workflow that the tag starts, and that publishes; empty: Slipway publishes
    std::vector<TargetDefinition> targets; ///< of Slipway

    QString releaseBranch(const Version &version) const;
    QString releaseCommitMessage(const Version &version) const;
    QString pullRequestTitle(const Version &version) const;
};

} // namespace domain
