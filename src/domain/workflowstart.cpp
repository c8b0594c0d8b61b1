// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refpattern.h"
#include "domain/workflowdoctor.h"
#include <array>

namespace domain {
namespace {

using enum WorkflowRule;
using Findings = std::vector<WorkflowFinding>;

QString shown(const QStringList &patterns) { return patterns.join(QLatin1String(", ")); }

Findings ofPush(const PushFilter &push, const QString &tag)
{
    const auto fails = [&push](WorkflowRule rule, const QStringList &arguments) {
        return Findings{{rule, Severity::WouldFail, arguments, push.line}};
    };
    if (push.tags && push.tagsIgnored)
        return fails(BothFilters, {});
    if (push.tags) {
        const auto taken = takes(*push.tags, tag);
        Findings findings = taken.value_or(false) ? Findings() : fails(TagNotMatched, {tag, shown(*push.tags)});
        if (!taken) // GitHub may read a pattern that is none in its own way
            findings.front().severity = Severity::Risk;
        return findings;
    }
    if (push.tagsIgnored)
        return takes(*push.tagsIgnored, tag).value_or(false) ? fails(TagIgnored, {tag, shown(*push.tagsIgnored)}) : Findings();
    return push.hasBranches ? fails(OnlyBranches, {tag}) : Findings();
}

} // namespace

Findings startFindings(const Workflow &workflow, const QString &tag)
{
    if (workflow.hasEvent(QLatin1String("create")))
        return {};
    Findings findings = workflow.push ? ofPush(*workflow.push, tag) : Findings();
    if (workflow.push && findings.empty())
        return {};
    // Something else may start it for the tag; whether it does is not in this file.
    static const std::array others{
        std::pair(QLatin1String("release"), ByRelease), std::pair(QLatin1String("workflow_run"), ByAnotherWorkflow),
        std::pair(QLatin1String("workflow_call"), ByAnotherWorkflow), std::pair(QLatin1String("repository_dispatch"), ByAnotherWorkflow)};
    for (const auto &[event, rule] : others) {
        const auto found = std::ranges::find(workflow.events, event, &LinedText::text);
        if (found != workflow.events.end())
            return {{rule, Severity::Risk, {tag}, found->line}};
    }
    if (!findings.empty())
        return findings;
    QStringList events;
    for (const LinedText &event : workflow.events)
        events += event.text;
    const int line = workflow.events.empty() ? 0 : workflow.events.front().line;
    return {{OtherEvents, Severity::WouldFail, {tag, shown(events)}, line}};
}

} // namespace domain
