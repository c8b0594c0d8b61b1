// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/phrases.h"
#include <QCoreApplication>

namespace phrases {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};

using enum domain::WorkflowRule;

QString ofStart(const domain::WorkflowFinding &finding)
{
    const QString tag = finding.arguments.value(0), others = finding.arguments.value(1);
    switch (finding.rule) {
    case TagNotMatched:
        return Text::tr("Pushing %1 does not start the workflow: its tags are %2. Change on.push.tags, or the tag.").arg(tag, others);
    case TagIgnored: return Text::tr("Pushing %1 does not start the workflow: tags-ignore is %2. Change it.").arg(tag, others);
    case OnlyBranches: return Text::tr("Pushing %1 does not start the workflow: only branches do. Add on.push.tags.").arg(tag);
    case OtherEvents:
        return others.isEmpty()
                   ? Text::tr("Nothing starts the workflow. Add on.push.tags.")
                   : Text::tr("Pushing %1 does not start the workflow; only these events do: %2. Add on.push.tags.").arg(tag, others);
    case ByRelease:
        return Text::tr("Pushing %1 does not start the workflow: a release does that is published at the forge by a person, or with "
                        "another token than GITHUB_TOKEN.")
            .arg(tag);
    case ByAnotherWorkflow:
        return Text::tr(
                   "Pushing %1 does not start this workflow: another one does. If it starts with the tag, name it as publish.workflow.")
            .arg(tag);
    case BothFilters: return Text::tr("GitHub does not take tags and tags-ignore together. Write what to ignore into tags, behind a “!”.");
    default: return {};
    }
}

QString ofJobs(const domain::WorkflowFinding &finding)
{
    const QString job = finding.arguments.value(0), what = finding.arguments.value(1), permission = finding.arguments.value(2);
    switch (finding.rule) {
    case NoJobs: return Text::tr("The workflow has no job.");
    case UnknownNeed: return Text::tr("The job “%1” needs “%2”, and there is no such job: GitHub refuses the workflow.").arg(job, what);
    case PermissionLacking:
        return Text::tr("“%2” in the job “%1” needs the permission “%3: write”, and does not have it. Add it to permissions.")
            .arg(job, what, permission);
    case PermissionByDefault:
        return Text::tr(
                   "“%2” in the job “%1” needs the permission “%3: write”, which only the repository’s settings may give it. Add it to "
                   "permissions.")
            .arg(job, what, permission);
    case ShallowCheckout:
        return Text::tr("The job “%1” fetches the newest commit alone, and “%2” reads the history. Give actions/checkout “fetch-depth: 0”.")
            .arg(job, what);
    case FailsFast:
        return Text::tr("When one part of “%1” fails, the others are cancelled while they publish. Set fail-fast to false.").arg(job);
    case NoEnvironment:
        return Text::tr("The job “%1” publishes (%2) without an environment, so that nobody is asked before. Give it a protected one.")
            .arg(job, what);
    default: return {};
    }
}

QString ofSteps(const domain::WorkflowFinding &finding)
{
    const QString first = finding.arguments.value(0), second = finding.arguments.value(1);
    switch (finding.rule) {
    case RetiredAction: return Text::tr("GitHub fails each job that uses “%1”. Use a newer version.").arg(first);
    case PublishedTooEarly:
        return Text::tr("“%1” makes the release public before “%2” has added all files. Make a draft and publish it last: an immutable "
                        "release takes no more files.")
            .arg(first, second);
    case SignedTooLate:
        return Text::tr("“%1” is pushed before “%2” signs it. Push by digest and sign, then set the tag.").arg(first, second);
    case UnpinnedAction:
        return Text::tr("“%1” comes from others and is not pinned to a commit. Write its 40 digits behind the “@”.").arg(first);
    case ScriptInjection:
        return Text::tr("“%1” in a script can hold commands that anybody wrote. Pass it in an environment variable.").arg(first);
    case PullRequestTarget:
        return Text::tr(
            "pull_request_target runs for anybody’s pull request, with this repository’s secrets. Give it a workflow of its own.");
    case CancelsRuns:
        return Text::tr("Another run of the group “%1” cancels this one while it publishes. Set cancel-in-progress to false.").arg(first);
    default: return {};
    }
}

QString ofForge(const domain::WorkflowFinding &finding)
{
    const QString job = finding.arguments.value(0), environment = finding.arguments.value(1);
    switch (finding.rule) {
    case Disabled: return Text::tr("The workflow is disabled at the forge. Enable it there.");
    case Inactive: return Text::tr("The forge has disabled the workflow, as nothing happened for a long time. Enable it there.");
    case EnvironmentMissing:
        return Text::tr("The job “%1” uses the environment “%2”, which is not there: GitHub makes it, unprotected. Make it first.")
            .arg(job, environment);
    case EnvironmentOpen:
        return Text::tr("The environment “%2” of the job “%1” is not protected. Give it reviewers, or the tags that may use it.")
            .arg(job, environment);
    case EnvironmentRefuses:
        return Text::tr("The environment “%2” of the job “%1” does not take %3. Add a pattern for the tag to it.")
            .arg(job, environment, finding.arguments.value(2));
    default: return {};
    }
}

QString ofRule(const domain::WorkflowFinding &finding)
{
    switch (finding.rule) {
    case TagNotMatched:
    case TagIgnored:
    case OnlyBranches:
    case OtherEvents:
    case ByRelease:
    case ByAnotherWorkflow:
    case BothFilters: return ofStart(finding);
    case NoJobs:
    case UnknownNeed:
    case PermissionLacking:
    case PermissionByDefault:
    case ShallowCheckout:
    case FailsFast:
    case NoEnvironment: return ofJobs(finding);
    case Disabled:
    case Inactive:
    case EnvironmentMissing:
    case EnvironmentOpen:
    case EnvironmentRefuses: return ofForge(finding);
    case RetiredAction:
    case PublishedTooEarly:
    case SignedTooLate:
    case UnpinnedAction:
    case ScriptInjection:
    case PullRequestTarget:
    case CancelsRuns: return ofSteps(finding);
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const domain::WorkflowFinding &finding)
{
    const QString text = ofRule(finding);
    switch (finding.severity) {
    case domain::Severity::WouldFail: return Text::tr("Would fail: %1").arg(text);
    case domain::Severity::Risk: return Text::tr("Risk: %1").arg(text);
    case domain::Severity::Advice: return Text::tr("Advice: %1").arg(text);
    }
    Q_UNREACHABLE();
}

} // namespace phrases
