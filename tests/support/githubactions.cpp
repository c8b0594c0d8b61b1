// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "githubactions.h"

namespace tests {
namespace {

QJsonValue conclusionOf(const QString &status, const QString &conclusion)
{
    return status == QLatin1String("completed") ? QJsonValue(conclusion) : QJsonValue();
}

QJsonObject toJson(const GitHubState::ActionsRun &run, const QString &path)
{
    return {{QStringLiteral("id"), 5000 + run.number},
            {QStringLiteral("run_number"), run.number},
            {QStringLiteral("event"), run.event},
            {QStringLiteral("head_branch"), run.ref},
            {QStringLiteral("head_sha"), run.commit},
            {QStringLiteral("path"), path},
            {QStringLiteral("status"), run.status},
            {QStringLiteral("conclusion"), conclusionOf(run.status, run.conclusion)},
            {QStringLiteral("html_url"), QStringLiteral("https://github.example/octo/harbor/actions/runs/%1").arg(5000 + run.number)}};
}

QJsonObject toJson(const GitHubState::ActionsJob &job, int number)
{
    QJsonArray steps;
    for (const auto &[name, conclusion] : job.steps)
        steps.append(QJsonObject{{QStringLiteral("name"), name},
                                 {QStringLiteral("number"), int(steps.size()) + 1},
                                 {QStringLiteral("status"), conclusion.isEmpty() ? QStringLiteral("queued") : QStringLiteral("completed")},
                                 {QStringLiteral("conclusion"), conclusion.isEmpty() ? QJsonValue() : QJsonValue(conclusion)}});
    return {{QStringLiteral("id"), number},
            {QStringLiteral("name"), job.name},
            {QStringLiteral("status"), job.status},
            {QStringLiteral("conclusion"), conclusionOf(job.status, job.conclusion)},
            {QStringLiteral("html_url"), QStringLiteral("https://github.example/octo/harbor/actions/jobs/%1").arg(number)},
            {QStringLiteral("steps"), steps}};
}

} // namespace

/// By the name of its file, as by its number.
const GitHubState::Workflow *GitHubActions::find(const QString &file) const
{
    const auto found = m_state.workflows.find(file);
    return found == m_state.workflows.end() ? nullptr : &found->second;
}

std::optional<QJsonObject> GitHubActions::workflow(const QString &file) const
{
    const GitHubState::Workflow *workflow = find(file);
    if (!workflow)
        return std::nullopt;
    return QJsonObject{{QStringLiteral("id"), 300},
                       {QStringLiteral("name"), QStringLiteral("Release")},
                       {QStringLiteral("path"), QStringLiteral(".github/workflows/") + file},
                       {QStringLiteral("state"), workflow->state}};
}

std::optional<QJsonArray> GitHubActions::runs(const QString &file, const QUrlQuery &query) const
{
    const GitHubState::Workflow *workflow = find(file);
    if (!workflow)
        return std::nullopt;
    const auto fits = [&query](const char *key, const QString &value) {
        const QString wanted = query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
        return wanted.isEmpty() || wanted == value;
    };
    QJsonArray runs;
    for (auto run = workflow->runs.rbegin(); run != workflow->runs.rend(); ++run)
        if (fits("event", run->event) && fits("branch", run->ref) && fits("head_sha", run->commit))
            runs.append(toJson(*run, QStringLiteral(".github/workflows/") + file));
    return runs;
}

std::optional<QJsonArray> GitHubActions::jobs(int id) const
{
    for (const auto &[file, workflow] : m_state.workflows)
        for (const auto &run : workflow.runs)
            if (5000 + run.number == id) {
                QJsonArray jobs;
                for (const auto &job : run.jobs)
                    jobs.append(toJson(job, 7000 + int(jobs.size())));
                return jobs;
            }
    return std::nullopt;
}

std::optional<QJsonObject> GitHubActions::environment(const QString &name) const
{
    const auto found = m_state.environments.find(name);
    if (found == m_state.environments.end())
        return std::nullopt;
    const GitHubState::Environment &environment = found->second;
    QJsonArray rules;
    const auto add = [&rules](QJsonObject rule, const char *type) {
        rule[QStringLiteral("id")] = 3700 + int(rules.size());
        rule[QStringLiteral("type")] = QLatin1String(type);
        rules.append(rule);
    };
    if (environment.waitMinutes > 0)
        add({{QStringLiteral("wait_timer"), environment.waitMinutes}}, "wait_timer");
    QJsonArray reviewers;
    for (const QString &login : environment.reviewers)
        reviewers.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("User")},
                                     {QStringLiteral("reviewer"), QJsonObject{{QStringLiteral("login"), login}}}});
    if (!reviewers.isEmpty())
        add({{QStringLiteral("prevent_self_review"), false}, {QStringLiteral("reviewers"), reviewers}}, "required_reviewers");
    if (environment.onlyProtectedBranches || environment.policies)
        add({}, "branch_policy");
    QJsonValue policy;
    if (environment.onlyProtectedBranches || environment.policies)
        policy = QJsonObject{{QStringLiteral("protected_branches"), environment.onlyProtectedBranches},
                             {QStringLiteral("custom_branch_policies"), !environment.onlyProtectedBranches}};
    return QJsonObject{{QStringLiteral("id"), 160},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("protection_rules"), rules},
                       {QStringLiteral("deployment_branch_policy"), policy}};
}

std::optional<QJsonArray> GitHubActions::policies(const QString &environment) const
{
    const auto found = m_state.environments.find(environment);
    if (found == m_state.environments.end() || !found->second.policies)
        return std::nullopt;
    QJsonArray policies;
    for (const auto &[type, name] : *found->second.policies)
        policies.append(QJsonObject{
            {QStringLiteral("id"), 360 + int(policies.size())}, {QStringLiteral("name"), name}, {QStringLiteral("type"), type}});
    return policies;
}

} // namespace tests
