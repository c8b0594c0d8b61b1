// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/githubworkflows.h"
#include "adapters/forge/githubresults.h"

namespace adapters {

using domain::CiState;
using domain::EnvironmentSettings;
using domain::ErrorKind;
using domain::Result;
using domain::Status;
using domain::WorkflowJobRun;
using domain::WorkflowRun;
using domain::WorkflowState;
using engine::CancelToken;

namespace {

WorkflowState stateOf(const JsonCursor &state)
{
    static const std::map<QString, WorkflowState> states{
        {QStringLiteral("active"), WorkflowState::Active},
        {QStringLiteral("deleted"), WorkflowState::Unknown},
        {QStringLiteral("disabled_fork"), WorkflowState::Disabled},
        {QStringLiteral("disabled_manually"), WorkflowState::Disabled},
        {QStringLiteral("disabled_inactivity"), WorkflowState::Inactive},
    };
    const auto found = states.find(state.text());
    if (found == states.end())
        state.unknown();
    return found == states.end() ? WorkflowState::Unknown : found->second;
}

EnvironmentSettings environmentOf(const JsonCursor &json)
{
    EnvironmentSettings environment{json.field("name").text(), true, 0, 0, std::nullopt};
    if (!json.has("protection_rules"))
        return environment;
    for (const JsonCursor &rule : json.field("protection_rules").items()) {
        const QString type = rule.field("type").text();
        if (type == QLatin1String("required_reviewers"))
            environment.reviewers = int(rule.field("reviewers").items().size());
        else if (type == QLatin1String("wait_timer"))
            environment.waitMinutes = int(rule.field("wait_timer").number());
    }
    return environment;
}

WorkflowJobRun jobOf(const JsonCursor &json)
{
    WorkflowJobRun job{json.field("name").text(), stateOfRun(json), {}, json.field("html_url").textOrNull()};
    if (!json.has("steps"))
        return job;
    for (const JsonCursor &step : json.field("steps").items())
        if (job.step.isEmpty() && step.field("status").text() == QLatin1String("completed") && !domain::lets(stateOfRun(step)))
            job.step = step.field("name").text();
    return job;
}

} // namespace

/// GitHub takes the name of the file in place of a number.
QByteArray GitHubWorkflows::workflow(const QString &path) const
{
    return m_path + "/actions/workflows/" + path.section(QLatin1Char('/'), -1).toUtf8().toPercentEncoding();
}

Result<WorkflowState> GitHubWorkflows::state(const QString &path, const CancelToken &cancel)
{
    const auto answer = m_rest.get(workflow(path), cancel);
    if (!answer)
        return answer.error().kind == ErrorKind::ForgeNotFound ? Result<WorkflowState>(WorkflowState::Unknown)
                                                               : domain::failure(answer.error());
    const WorkflowState state = stateOf(answer->json.field("state"));
    return answer->json.status().map([&] { return state; });
}

Result<EnvironmentSettings> GitHubWorkflows::environment(const QString &name, const CancelToken &cancel)
{
    const QByteArray path = m_path + "/environments/" + name.toUtf8().toPercentEncoding();
    const auto answer = m_rest.get(path, cancel);
    if (!answer && answer.error().kind == ErrorKind::ForgeNotFound)
        return EnvironmentSettings{name, false, 0, 0, std::nullopt};
    if (!answer)
        return domain::failure(answer.error());
    const JsonCursor &json = answer->json;
    EnvironmentSettings environment = environmentOf(json);
    const bool isRestricted = json.has("deployment_branch_policy");
    const bool hasPatterns = isRestricted && json.field("deployment_branch_policy").field("custom_branch_policies").flag();
    if (const Status understood = json.status(); !understood)
        return domain::failure(understood.error());
    if (isRestricted)
        environment.tags = QStringList(); // protected branches are no tags
    if (!hasPatterns)
        return environment;
    const auto tags = tagsOf(path, cancel);
    if (!tags)
        return domain::failure(tags.error());
    environment.tags = *tags;
    return environment;
}

/// A policy without a type is one of branches: it is older than those of tags.
Result<QStringList> GitHubWorkflows::tagsOf(const QByteArray &environment, const CancelToken &cancel)
{
    QStringList tags;
    const auto take = [&tags](const JsonCursor &page) {
        for (const JsonCursor &policy : page.field("branch_policies").items())
            if (policy.field("type").textOrNull() == QLatin1String("tag"))
                tags += policy.field("name").text();
    };
    return m_rest.pages(environment + "/deployment-branch-policies?per_page=100", take, cancel).map([&] { return tags; });
}

/// GitHub answers 404 where they are off, and to everybody who does not administrate the repository.
Result<bool> GitHubWorkflows::hasImmutableReleases(const CancelToken &cancel)
{
    const auto answer = m_rest.get(m_path + "/immutable-releases", cancel);
    const bool isUntold = !answer && (answer.error().kind == ErrorKind::ForgeNotFound || answer.error().kind == ErrorKind::ForgeForbidden);
    if (!answer)
        return isUntold ? Result<bool>(false) : domain::failure(answer.error());
    const bool isOn = answer->json.field("enabled").flag();
    return answer->json.status().map([&] { return isOn; });
}

Result<std::optional<WorkflowRun>> GitHubWorkflows::run(const QString &path, const QString &tag, const domain::ObjectId &commit,
                                                        const CancelToken &cancel)
{
    const auto answer = m_rest.get(workflow(path) + "/runs?event=push&branch=" + tag.toUtf8().toPercentEncoding()
                                       + "&head_sha=" + commit.toLatin1() + "&per_page=1",
                                   cancel);
    if (!answer)
        return answer.error().kind == ErrorKind::ForgeNotFound ? Result<std::optional<WorkflowRun>>(std::nullopt)
                                                               : domain::failure(answer.error());
    std::optional<WorkflowRun> newest;
    for (const JsonCursor &json : answer->json.field("workflow_runs").items())
        newest =
            WorkflowRun{json.field("id").number(), json.field("run_number").number(), stateOfRun(json), json.field("html_url").text(), {}};
    const Status understood = answer->json.status();
    const Status added = understood && newest ? addJobs(*newest, cancel) : understood;
    return added.map([&] { return newest; });
}

Status GitHubWorkflows::addJobs(WorkflowRun &run, const CancelToken &cancel)
{
    const auto take = [&run](const JsonCursor &page) {
        for (const JsonCursor &job : page.field("jobs").items())
            run.jobs.push_back(jobOf(job));
    };
    return m_rest.pages(m_path + "/actions/runs/" + QByteArray::number(run.id) + "/jobs?filter=latest&per_page=100", take, cancel);
}

} // namespace adapters
