// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/workflow.h"
#include "domain/workflowsettings.h"

namespace domain {

/// What a release workflow has that makes releases go wrong. In brackets: what arguments holds, in order.
enum class WorkflowRule {
    TagNotMatched,      ///< [tag, patterns]
    TagIgnored,         ///< [tag, patterns]
    OnlyBranches,       ///< [tag]
    OtherEvents,        ///< [tag, events]
    ByRelease,          ///< [tag]
    ByAnotherWorkflow,  ///< [tag]
    BothFilters,        ///< []
    NoJobs,             ///< []
    UnknownNeed,        ///< [job, what it needs]
    PermissionLacking,  ///< [job, what uses it, permission]
    PermissionByDefault, ///< [job, what uses it, permission]: the repository's settings decide
    RetiredAction,      ///< [action]
    PublishedTooEarly,  ///< [what publishes, what adds files afterwards]
    SignedTooLate,      ///< [image, what signs]
    UnpinnedAction,     ///< [action]
    ScriptInjection,    ///< [expression]
    PullRequestTarget,  ///< []
    CancelsRuns,        ///< [group]
    ShallowCheckout,    ///< [job, what needs history]
    FailsFast,          ///< [job]
    NoEnvironment,      ///< [job, what publishes]
    // what the forge says
    Disabled,           ///< []
    Inactive,           ///< []
    EnvironmentMissing, ///< [job, environment]
    EnvironmentOpen,    ///< [job, environment]
    EnvironmentRefuses, ///< [job, environment, tag]
};

enum class Severity {
    WouldFail, ///< for certain
    Risk,
    Advice,
};

struct WorkflowFinding {
    WorkflowRule rule = WorkflowRule::NoJobs;
    Severity severity = Severity::Risk;
    QStringList arguments;
    int line = 0; ///< of the workflow, from 1; 0: the whole file
    bool operator==(const WorkflowFinding &) const = default;
};

/// The page of the official documentation that a rule comes from.
QString sourceOf(WorkflowRule rule);

/// What a workflow is judged for.
struct WorkflowUse {
    QString tag;              ///< that is pushed
    QString owner;            ///< of the repository: its actions are nobody else's
    bool isHosted = true;     ///< by github.com, which has retired what a GitHub Enterprise Server still takes
    std::optional<WorkflowAtForge> atForge; ///< nullopt: it was not asked
};

/// What would go wrong when the tag is pushed, the worst first, else in the order of the file. Nothing is guessed: what depends on a
/// condition, a variable or another file is a risk at most, and what cannot be told is not told.
std::vector<WorkflowFinding> diagnose(const Workflow &workflow, const WorkflowUse &use);

/// Those alone that tell why pushing the tag does not start the workflow, or not for certain; empty: it does.
/// Source: docs.github.com, "Workflow syntax for GitHub Actions", "on.push.<branches|tags|branches-ignore|tags-ignore>".
std::vector<WorkflowFinding> startFindings(const Workflow &workflow, const QString &tag);

} // namespace domain
