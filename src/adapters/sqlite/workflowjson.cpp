// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/sqlite/workflowjson.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace adapters {
namespace {

const QLatin1String stateKey("state"), immutableKey("immutable"), environmentsKey("environments"), runKey("run"), nameKey("name"),
    thereKey("there"), reviewersKey("reviewers"), waitKey("wait"), tagsKey("tags"), idKey("id"), numberKey("number"), addressKey("address"),
    jobsKey("jobs"), stepKey("step");

QJsonObject toObject(const domain::EnvironmentSettings &environment)
{
    QJsonObject object{{nameKey, environment.name},
                       {thereKey, environment.isThere},
                       {reviewersKey, environment.reviewers},
                       {waitKey, environment.waitMinutes}};
    if (environment.tags)
        object[tagsKey] = QJsonArray::fromStringList(*environment.tags);
    return object;
}

domain::EnvironmentSettings environmentOf(const QJsonValue &value)
{
    const QJsonValue tags = value[tagsKey];
    return {value[nameKey].toString(), value[thereKey].toBool(), value[reviewersKey].toInt(), value[waitKey].toInt(),
            tags.isArray() ? std::optional(tags.toVariant().toStringList()) : std::nullopt};
}

QJsonObject toObject(const domain::WorkflowRun &run)
{
    QJsonArray jobs;
    for (const domain::WorkflowJobRun &job : run.jobs)
        jobs.append(
            QJsonObject{{nameKey, job.name}, {stateKey, domain::toWord(job.state)}, {stepKey, job.step}, {addressKey, job.address}});
    return {{idKey, run.id}, {numberKey, run.number}, {stateKey, domain::toWord(run.state)}, {addressKey, run.address}, {jobsKey, jobs}};
}

std::optional<domain::WorkflowRun> runOf(const QJsonValue &value)
{
    const auto state = domain::ciStateOf(value[stateKey].toString());
    if (!state)
        return std::nullopt;
    domain::WorkflowRun run{value[idKey].toInteger(), value[numberKey].toInteger(), *state, value[addressKey].toString(), {}};
    for (const QJsonValue job : value[jobsKey].toArray()) {
        const auto jobState = domain::ciStateOf(job[stateKey].toString());
        if (!jobState)
            return std::nullopt;
        run.jobs.push_back({job[nameKey].toString(), *jobState, job[stepKey].toString(), job[addressKey].toString()});
    }
    return run;
}

} // namespace

std::string toJson(const domain::WorkflowAtForge &said)
{
    QJsonArray environments;
    for (const domain::EnvironmentSettings &environment : said.environments)
        environments.append(toObject(environment));
    QJsonObject object{{stateKey, int(said.state)}, {immutableKey, said.hasImmutableReleases}, {environmentsKey, environments}};
    if (said.run)
        object[runKey] = toObject(*said.run);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<domain::WorkflowAtForge> workflowFromJson(const std::string &json)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const int state = object[stateKey].toInt(-1);
    if (state < 0 || state > int(domain::WorkflowState::Unknown))
        return std::nullopt;
    domain::WorkflowAtForge said{{}, domain::WorkflowState(state), object[immutableKey].toBool(), {}, {}};
    for (const QJsonValue environment : object[environmentsKey].toArray())
        said.environments.push_back(environmentOf(environment));
    if (object.contains(runKey) && !(said.run = runOf(object[runKey])))
        return std::nullopt;
    return said;
}

} // namespace adapters
