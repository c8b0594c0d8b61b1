// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflowdoctor.h"
#include "domain/workflowacts.h"
#include <QRegularExpression>
#include <set>

namespace domain {
namespace {

using enum WorkflowRule;
using Act = WorkflowAct::Kind;

/// An act with the job that it is of, in the order of the file.
struct JobAct {
    const WorkflowJob *job;
    const WorkflowStep *step;
    WorkflowAct act;
};

class Doctor {
public:
    Doctor(const Workflow &workflow, const WorkflowUse &use) : m_workflow(workflow), m_use(use)
    {
        for (const WorkflowJob &job : workflow.jobs)
            for (const WorkflowStep &step : job.steps)
                for (WorkflowAct &act : actsOf(workflow, job, step))
                    m_acts.push_back({&job, &step, std::move(act)});
    }
    std::vector<WorkflowFinding> run();

private:
    void add(WorkflowRule rule, Severity severity, const QStringList &arguments, int line)
    {
        m_findings.push_back({rule, severity, arguments, line});
    }
    void ofWorkflow();
    void ofJob(const WorkflowJob &job);
    void ofStep(const WorkflowStep &step, bool isCertain);
    void ofPermission(const JobAct &act);
    void ofOrder(const JobAct &first, Act later, WorkflowRule rule);
    void ofCheckout(const WorkflowJob &job);
    void ofUses(const LinedText &uses);
    void ofForge(const WorkflowAtForge &forge);
    void ofEnvironment(const WorkflowJob &job, const EnvironmentSettings &environment);
    bool isCertain(const WorkflowJob &job, int depth = 0) const;
    bool comesAfter(const JobAct &later, const JobAct &earlier) const;
    bool waitsFor(const WorkflowJob &job, const QString &other, int depth = 0) const;

    const Workflow &m_workflow;
    const WorkflowUse &m_use;
    std::vector<JobAct> m_acts;
    std::set<QString> m_unpinned;
    std::vector<WorkflowFinding> m_findings;
};

/// Source: docs.github.com, "Deployments and environments": patterns as of Ruby's File.fnmatch. One that is more than wildcards is
/// taken to match.
bool mayUse(const QStringList &patterns, const QString &tag)
{
    static const QRegularExpression more(QStringLiteral("\\*\\*|[{}\\\\]"));
    return std::ranges::any_of(patterns, [&tag](const QString &pattern) {
        return pattern.contains(more) || QRegularExpression::fromWildcard(pattern).match(tag).hasMatch();
    });
}

/// Several steps of a job may lack the same one.
bool isPermission(WorkflowRule rule) { return rule == PermissionLacking || rule == PermissionByDefault; }

/// Jobs of a file may need each other in a circle, which GitHub refuses.
constexpr int mostJobsDeep = 50;

/// A job without a condition of its own does not run either when one that it needs did not.
bool Doctor::isCertain(const WorkflowJob &job, int depth) const
{
    if (job.isConditional || depth > mostJobsDeep)
        return false;
    return std::ranges::all_of(job.needs, [&](const LinedText &need) {
        const WorkflowJob *needed = m_workflow.job(need.text);
        return needed && isCertain(*needed, depth + 1);
    });
}

bool Doctor::waitsFor(const WorkflowJob &job, const QString &other, int depth) const
{
    return depth < mostJobsDeep
           && std::ranges::any_of(
               job.needs,
               [&](const LinedText &need) {
                   const WorkflowJob *needed = m_workflow.job(need.text);
                   return needed && (needed->id == other || waitsFor(*needed, other, depth + 1));
               });
}

bool Doctor::comesAfter(const JobAct &later, const JobAct &earlier) const
{
    return later.job == earlier.job ? later.act.line > earlier.act.line : waitsFor(*later.job, earlier.job->id);
}

void Doctor::ofWorkflow()
{
    for (const WorkflowFinding &finding : startFindings(m_workflow, m_use.tag))
        m_findings.push_back(finding);
    if (m_workflow.jobs.empty())
        add(NoJobs, Severity::WouldFail, {}, 0);
    const auto target = std::ranges::find(m_workflow.events, QLatin1String("pull_request_target"), &LinedText::text);
    if (target != m_workflow.events.end())
        add(PullRequestTarget, Severity::Risk, {}, target->line);
    // A group of its own for each ref or run is ended by nothing but the same tag again.
    static const QRegularExpression own(QStringLiteral("github\\.(ref|ref_name|run_id|sha|head_ref)\\b"));
    if (m_workflow.cancelsRuns && !m_workflow.concurrency.text.contains(own))
        add(CancelsRuns, Severity::Risk, {m_workflow.concurrency.text}, m_workflow.concurrency.line);
}

void Doctor::ofJob(const WorkflowJob &job)
{
    for (const LinedText &need : job.needs)
        if (!m_workflow.job(need.text))
            add(UnknownNeed, Severity::WouldFail, {job.id, need.text}, need.line);
    ofUses(job.uses);
    for (const WorkflowStep &step : job.steps)
        ofStep(step, isCertain(job));
    ofCheckout(job);
    const auto isOutward = [&job](const JobAct &act) {
        return act.job == &job
               && (act.act.kind == Act::Publishes || act.act.kind == Act::Uploads || act.act.permission == QLatin1String("contents"));
    };
    if (job.hasMatrix && job.failsFast && std::ranges::any_of(m_acts, isOutward))
        add(FailsFast, Severity::Advice, {job.id}, job.line);
    const auto publishes =
        std::ranges::find_if(m_acts, [&](const JobAct &act) { return act.job == &job && act.act.kind == Act::Publishes; });
    if (publishes != m_acts.end() && job.environmentName.text.isEmpty())
        add(NoEnvironment, Severity::Advice, {job.id, publishes->act.what}, job.line);
}

void Doctor::ofStep(const WorkflowStep &step, bool isCertain)
{
    ofUses(step.uses);
    static const QRegularExpression retired(QStringLiteral("^actions/(upload|download)-artifact@v[123](\\.[0-9.]+)?$"));
    if (m_use.isHosted && retired.match(step.uses.text).hasMatch())
        add(RetiredAction, isCertain && !step.isConditional ? Severity::WouldFail : Severity::Risk, {step.uses.text}, step.uses.line);
    static const QRegularExpression untrusted(QStringLiteral(
        "\\$\\{\\{[^}]*\\b(github\\.head_ref|github\\.event\\.(issue\\.(title|body)|discussion\\.(title|body)|comment\\.body|review\\.body|"
        "review_comment\\.body|pull_request\\.(title|body|head\\.(ref|label|repo\\.default_branch))|pages\\.[^}]*\\.page_name|"
        "commits\\.[^}]*\\.(message|author\\.(email|name))|head_commit\\.(message|author\\.(email|name))))\\b"));
    for (const LinedText &line : step.script)
        if (const auto match = untrusted.match(line.text); match.hasMatch())
            add(ScriptInjection, Severity::Risk, {match.captured(1)}, line.line);
}

/// Whose author could put something else behind the same name tomorrow.
void Doctor::ofUses(const LinedText &uses)
{
    static const QRegularExpression pinned(QStringLiteral("@[0-9a-f]{40}$"));
    const QString owner = uses.text.section(QLatin1Char('/'), 0, 0);
    const bool isOfRepository =
        uses.text.contains(QLatin1Char('@')) && uses.text.contains(QLatin1Char('/')) && !uses.text.contains(QLatin1Char(':'));
    const bool isTrusted = owner == QLatin1String("actions") || owner == QLatin1String("github") || owner == m_use.owner;
    if (isOfRepository && !isTrusted && !pinned.match(uses.text).hasMatch() && m_unpinned.insert(uses.text).second)
        add(UnpinnedAction, Severity::Risk, {uses.text}, uses.line);
}

void Doctor::ofPermission(const JobAct &one)
{
    const QString &permission = one.act.permission;
    const auto &declared = one.job->permissions ? one.job->permissions : m_workflow.permissions;
    if (permission.isEmpty() || (declared && declared->mayWrite(permission)))
        return;
    const bool isCertain = one.act.isAction && !one.step->isConditional && this->isCertain(*one.job);
    const QStringList arguments{one.job->id, one.act.what, permission};
    const int line = declared ? declared->line : one.act.line;
    const bool isCalled = m_workflow.hasEvent(QLatin1String("workflow_call")); // whose caller may give more
    if (declared || (permission == QLatin1String("id-token") && !isCalled))
        add(PermissionLacking, isCertain ? Severity::WouldFail : Severity::Risk, arguments, line);
    else if (permission == QLatin1String("contents"))
        add(PermissionByDefault, Severity::Risk, arguments, line);
}

/// A job with a matrix comes after itself.
void Doctor::ofOrder(const JobAct &first, Act later, WorkflowRule rule)
{
    const auto after = std::ranges::find_if(m_acts, [&](const JobAct &one) { return one.act.kind == later && comesAfter(one, first); });
    const bool isRepeated = first.act.kind == Act::CreatesPublic && first.act.isAction && first.job->hasMatrix;
    if (after == m_acts.end() && !isRepeated)
        return;
    const QString adds = after == m_acts.end() ? first.job->id : after->act.what;
    const bool isRefused = rule == PublishedTooEarly && m_use.atForge && m_use.atForge->hasImmutableReleases && first.act.isAction
                           && !first.step->isConditional && isCertain(*first.job);
    add(rule, isRefused ? Severity::WouldFail : Severity::Risk, {first.act.what, adds}, first.act.line);
}

void Doctor::ofCheckout(const WorkflowJob &job)
{
    const auto checkout = std::ranges::find(job.steps, QStringLiteral("actions/checkout"), &WorkflowStep::action);
    const auto needs =
        std::ranges::find_if(m_acts, [&](const JobAct &one) { return one.job == &job && one.act.kind == Act::NeedsHistory; });
    if (checkout == job.steps.end() || needs == m_acts.end())
        return;
    const QString depth = checkout->with.value(QStringLiteral("fetch-depth"));
    if (depth.isEmpty() || depth == QLatin1String("1"))
        add(ShallowCheckout, Severity::Risk, {job.id, needs->act.what}, checkout->uses.line);
}

void Doctor::ofForge(const WorkflowAtForge &forge)
{
    if (forge.state == WorkflowState::Disabled || forge.state == WorkflowState::Inactive)
        add(forge.state == WorkflowState::Disabled ? Disabled : Inactive, Severity::WouldFail, {}, 0);
    for (const WorkflowJob &job : m_workflow.jobs) {
        const auto found = std::ranges::find(forge.environments, job.environmentName.text, &EnvironmentSettings::name);
        if (!job.environmentName.text.isEmpty() && found != forge.environments.end())
            ofEnvironment(job, *found);
    }
}

void Doctor::ofEnvironment(const WorkflowJob &job, const EnvironmentSettings &environment)
{
    const int line = job.environmentName.line;
    if (!environment.isThere)
        add(EnvironmentMissing, Severity::Risk, {job.id, environment.name}, line);
    else if (environment.tags && !mayUse(*environment.tags, m_use.tag))
        add(EnvironmentRefuses, isCertain(job) ? Severity::WouldFail : Severity::Risk, {job.id, environment.name, m_use.tag}, line);
    else if (environment.reviewers == 0 && environment.waitMinutes == 0 && !environment.tags)
        add(EnvironmentOpen, Severity::Risk, {job.id, environment.name}, line);
}

std::vector<WorkflowFinding> Doctor::run()
{
    ofWorkflow();
    for (const WorkflowJob &job : m_workflow.jobs)
        ofJob(job);
    if (m_use.atForge)
        ofForge(*m_use.atForge);
    for (const JobAct &one : m_acts) {
        ofPermission(one);
        if (one.act.kind == Act::CreatesPublic)
            ofOrder(one, Act::Uploads, PublishedTooEarly);
        if (one.act.kind == Act::PushesLatest)
            ofOrder(one, Act::Signs, SignedTooLate);
    }
    std::vector<WorkflowFinding> told;
    for (WorkflowFinding &finding : m_findings) {
        const bool isTold = std::ranges::any_of(told, [&finding](const WorkflowFinding &other) {
            return isPermission(other.rule) && other.rule == finding.rule && other.arguments.first() == finding.arguments.first()
                   && other.arguments.last() == finding.arguments.last();
        });
        if (!isTold)
            told.push_back(std::move(finding));
    }
    std::ranges::stable_sort(told, [](const WorkflowFinding &a, const WorkflowFinding &b) {
        return std::pair(a.severity, a.line) < std::pair(b.severity, b.line);
    });
    return told;
}

} // namespace

QString sourceOf(WorkflowRule rule)
{
    const auto docs = [](const char *page) {
        return QLatin1String("https://docs.github.com/en/") + QLatin1String(page);
    };
    const char *syntax = "actions/reference/workflows-and-actions/workflow-syntax";
    const auto ofSyntax = [&](const char *part) {
        return docs(syntax) + QLatin1String(part);
    };
    switch (rule) {
    case TagNotMatched:
    case TagIgnored:
    case OnlyBranches:
    case BothFilters: return ofSyntax("#onpushbranchestagsbranches-ignoretags-ignore");
    case OtherEvents: return ofSyntax("#on");
    case ByRelease: return docs("actions/reference/workflows-and-actions/events-that-trigger-workflows#release");
    case ByAnotherWorkflow: return docs("actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run");
    case NoJobs: return ofSyntax("#jobs");
    case UnknownNeed: return ofSyntax("#jobsjob_idneeds");
    case PermissionLacking:
    case PermissionByDefault: return ofSyntax("#permissions");
    case RetiredAction: return QStringLiteral("https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/");
    case PublishedTooEarly: return docs("code-security/supply-chain-security/understanding-your-software-supply-chain/immutable-releases");
    case SignedTooLate: return QStringLiteral("https://docs.sigstore.dev/cosign/signing/signing_with_containers/");
    case UnpinnedAction: return docs("actions/reference/security/secure-use#using-third-party-actions");
    case ScriptInjection: return docs("actions/concepts/security/script-injections");
    case PullRequestTarget: return docs("actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target");
    case CancelsRuns: return ofSyntax("#concurrency");
    case ShallowCheckout: return QStringLiteral("https://github.com/actions/checkout#readme");
    case FailsFast: return ofSyntax("#jobsjob_idstrategyfail-fast");
    case NoEnvironment:
    case EnvironmentMissing:
    case EnvironmentOpen:
    case EnvironmentRefuses: return docs("actions/reference/workflows-and-actions/deployments-and-environments");
    case Disabled:
    case Inactive: return docs("actions/how-tos/manage-workflow-runs/disable-and-enable-workflows");
    }
    Q_UNREACHABLE();
}

std::vector<WorkflowFinding> diagnose(const Workflow &workflow, const WorkflowUse &use) { return Doctor(workflow, use).run(); }

} // namespace domain
