// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/datanode.h"
#include <QMap>
#include <QStringList>
#include <optional>

namespace domain {

/// A text and the line that it stands on, from 1.
struct LinedText {
    QString text;
    int line = 0;
};

/// The refs that start a workflow when they are pushed. nullopt: there is no such filter.
struct PushFilter {
    std::optional<QStringList> tags;
    std::optional<QStringList> tagsIgnored;
    bool hasBranches = false; ///< a filter of either kind
    int line = 0;             ///< of the filter that decides about tags, or of the event
};

/// What a job's GITHUB_TOKEN may do, where that is said.
struct WorkflowPermissions {
    QMap<QString, QString> levels; ///< "contents" -> "write"
    QString all;                   ///< "write-all" or "read-all"
    int line = 0;

    bool mayWrite(const QString &scope) const { return all == QLatin1String("write-all") || levels.value(scope) == QLatin1String("write"); }
};

struct WorkflowStep {
    int line = 0;
    LinedText uses;                ///< empty: none
    std::vector<LinedText> script; ///< the lines of `run`, continued ones in one, without comments
    QMap<QString, QString> with;
    QMap<QString, QString> environment;
    bool isConditional = false;

    /// "softprops/action-gh-release"; empty for what is no action of a repository.
    QString action() const;
    /// What stands behind the "@".
    QString version() const { return uses.text.section(QLatin1Char('@'), 1); }
};

struct WorkflowJob {
    QString id;
    int line = 0;
    std::vector<LinedText> needs;
    std::optional<WorkflowPermissions> permissions;
    LinedText uses;              ///< a workflow in its place; empty: none
    LinedText environmentName;   ///< empty: none
    QMap<QString, QString> environment; ///< variables
    bool isConditional = false;
    bool hasMatrix = false;
    bool failsFast = true;       ///< of a matrix
    std::vector<WorkflowStep> steps;
};

/// What one file says that GitHub Actions runs.
struct Workflow {
    std::vector<LinedText> events;
    std::optional<PushFilter> push;
    std::optional<WorkflowPermissions> permissions;
    QMap<QString, QString> environment; ///< variables
    LinedText concurrency;              ///< the group; empty: none
    bool cancelsRuns = false;           ///< of the group, when another one comes
    std::vector<WorkflowJob> jobs;

    const WorkflowJob *job(const QString &id) const;
    bool hasEvent(QLatin1String event) const;
};

/// Reads a workflow. What has another shape than GitHub's workflow syntax is passed over.
/// Source: docs.github.com, "Workflow syntax for GitHub Actions".
Workflow workflowOf(const DataNode &document);

} // namespace domain
