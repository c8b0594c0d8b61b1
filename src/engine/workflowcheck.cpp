// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflowcheck.h"
#include <algorithm>
#include <set>

namespace engine {

using domain::CheckState;
using domain::Evidence;
using domain::Result;
using domain::Severity;
using domain::Status;
using domain::WorkflowAtForge;
using domain::WorkflowFinding;
using Kind = domain::Evidence::Kind;

namespace {

Result<domain::Workflow> workflowOf(const Project &project, const ReleaseState &state)
{
    const QString &path = project.process.workflowPath;
    const auto bytes = project.repository->fileAt(state.candidate(), path);
    if (!bytes)
        return domain::failure(bytes.error());
    return project.yaml->read(path, *bytes).map(domain::workflowOf);
}

/// What an expression makes is known when it runs.
std::set<QString> environmentsOf(const domain::Workflow &workflow)
{
    std::set<QString> names;
    for (const domain::WorkflowJob &job : workflow.jobs)
        if (const QString &name = job.environmentName.text; !name.isEmpty() && !name.contains(QLatin1String("${{")))
            names.insert(name);
    return names;
}

Result<WorkflowAtForge> whatForgeSays(const Project &project, const ReleaseState &state, const domain::Workflow &workflow,
                                      const CancelToken &cancel)
{
    const QString &path = project.process.workflowPath;
    const auto session = project.forge->signIn(cancel);
    if (!session)
        return domain::failure(session.error());
    WorkflowAtForge said{project.clock->now(), {}, false, {}, {}};
    const auto workflowState = (*session)->workflowState(path, cancel);
    const auto areImmutable = workflowState ? (*session)->hasImmutableReleases(cancel) : domain::failure(workflowState.error());
    if (!areImmutable)
        return domain::failure(areImmutable.error());
    said.state = *workflowState;
    said.hasImmutableReleases = *areImmutable;
    for (const QString &name : environmentsOf(workflow)) {
        const auto environment = (*session)->environment(name, cancel);
        if (!environment)
            return domain::failure(environment.error());
        said.environments.push_back(*environment);
    }
    if (!state.tagged)
        return said;
    const auto run = (*session)->workflowRun(path, state.tag, state.tagged->commit, cancel);
    if (!run)
        return domain::failure(run.error());
    said.run = *run;
    return said;
}

/// One check's evidence, as it is put together.
class Diagnosis {
public:
    Diagnosis(const Project &project, const ReleaseState &state) : m_path(project.process.workflowPath), m_tag(state.tag)
    {
        const auto forge = project.process.forge.value_or(domain::ForgeDefinition());
        m_use = {m_tag, forge.repository.section(QLatin1Char('/'), 0, 0), forge.host() == QLatin1String("github.com"), std::nullopt};
    }
    Finding of(const domain::Workflow &workflow, const std::optional<WorkflowAtForge> &atForge);

private:
    void add(Kind kind, const QStringList &arguments = {}, const QString &address = {})
    {
        m_found.evidence.push_back({kind, arguments, {}, 0, std::nullopt, address});
    }
    void addFindings(const domain::Workflow &workflow);
    void addSettings(const WorkflowAtForge &atForge);
    void addRun(const domain::WorkflowRun &run);

    const QString &m_path;
    const QString &m_tag;
    domain::WorkflowUse m_use;
    Finding m_found{CheckState::Passed, {}};
};

Finding Diagnosis::of(const domain::Workflow &workflow, const std::optional<WorkflowAtForge> &atForge)
{
    m_use.atForge = atForge;
    if (atForge && atForge->run)
        addRun(*atForge->run);
    addFindings(workflow);
    if (domain::startFindings(workflow, m_tag).empty())
        add(Kind::WorkflowStarts, {m_tag});
    if (atForge)
        addSettings(*atForge);
    else
        add(Kind::WorkflowNotAsked);
    return std::move(m_found);
}

void Diagnosis::addFindings(const domain::Workflow &workflow)
{
    for (const WorkflowFinding &finding : domain::diagnose(workflow, m_use)) {
        m_found.evidence.push_back(
            {Kind::WorkflowWarning, {}, m_path, finding.line, std::nullopt, domain::sourceOf(finding.rule), finding});
        if (finding.severity == Severity::WouldFail)
            m_found.state = CheckState::Failed;
    }
}

void Diagnosis::addSettings(const WorkflowAtForge &atForge)
{
    m_found.at = atForge.at;
    if (atForge.state == domain::WorkflowState::Active)
        add(Kind::WorkflowEnabled);
    for (const domain::EnvironmentSettings &environment : atForge.environments)
        if (environment.reviewers > 0 || environment.waitMinutes > 0)
            add(Kind::EnvironmentProtected, {environment.name});
}

void Diagnosis::addRun(const domain::WorkflowRun &run)
{
    add(Kind::WorkflowRan, {QString::number(run.number), domain::toWord(run.state)}, run.address);
    for (const domain::WorkflowJobRun &job : run.jobs)
        if (!domain::lets(job.state) && job.state != domain::CiState::Pending)
            add(Kind::WorkflowJobStopped, {job.name, job.step, domain::toWord(job.state)}, job.address);
    if (!domain::lets(run.state) && run.state != domain::CiState::Pending)
        m_found.state = CheckState::Failed;
}

} // namespace

Finding workflowFinding(const domain::CheckDefinition &check, const Project &project, const ReleaseState &state)
{
    const auto workflow = workflowOf(project, state);
    const auto atForge = project.checks->workflowAtForge(check.id, state.candidate());
    if (workflow && atForge)
        return Diagnosis(project, state).of(*workflow, *atForge);
    const domain::Error &error = workflow ? atForge.error() : workflow.error();
    return {CheckState::Failed, {{Kind::Problem, {}, error.place.file, error.place.line, error}}};
}

Status askAboutWorkflow(const Project &project, const ReleaseState &state, const domain::CheckDefinition &check, const CancelToken &cancel)
{
    const auto workflow = workflowOf(project, state);
    if (!workflow)
        return {}; // which the check tells
    const auto said = whatForgeSays(project, state, *workflow, cancel);
    return said ? project.checks->keep(check.id, state.candidate(), *said) : domain::failure(said.error());
}

} // namespace engine
