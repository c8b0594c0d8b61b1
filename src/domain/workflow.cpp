// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflow.h"

namespace domain {
namespace {

using Kind = DataNode::Kind;

/// A text, or a list of texts.
std::vector<LinedText> textsOf(const DataNode *node)
{
    std::vector<LinedText> texts;
    if (!node)
        return texts;
    if (node->kind == Kind::Text)
        texts.push_back({node->text, node->textLine});
    for (const DataNode &item : node->items)
        if (item.kind == Kind::Text)
            texts.push_back({item.text, item.textLine});
    return texts;
}

QMap<QString, QString> mapOf(const DataNode *node)
{
    QMap<QString, QString> map;
    if (node && node->kind == Kind::Map)
        for (const DataNode &item : node->items)
            map.insert(item.key, item.text);
    return map;
}

LinedText linedText(const DataNode &map, QLatin1String name)
{
    const DataNode *node = map.find(name);
    return node && node->kind == Kind::Text ? LinedText{node->text.trimmed(), node->line} : LinedText();
}

std::optional<WorkflowPermissions> permissionsOf(const DataNode &map)
{
    const DataNode *node = map.find(QLatin1String("permissions"));
    if (!node)
        return std::nullopt;
    return WorkflowPermissions{mapOf(node), node->text, node->line};
}

std::optional<QStringList> patternsOf(const DataNode &event, QLatin1String name)
{
    const DataNode *node = event.find(name);
    if (!node)
        return std::nullopt;
    QStringList patterns;
    for (const LinedText &text : textsOf(node))
        patterns += text.text;
    return patterns;
}

PushFilter pushFilterOf(const DataNode &event)
{
    const QLatin1String tags("tags"), ignored("tags-ignore");
    PushFilter filter{patternsOf(event, tags), patternsOf(event, ignored),
                      event.find(QLatin1String("branches")) || event.find(QLatin1String("branches-ignore")), event.line};
    for (const QLatin1String name : {tags, ignored})
        if (const DataNode *node = event.find(name))
            filter.line = node->line;
    return filter;
}

void readEvents(const DataNode &on, Workflow &workflow)
{
    workflow.events = textsOf(&on);
    for (const LinedText &event : workflow.events)
        if (event.text == QLatin1String("push"))
            workflow.push = PushFilter{{}, {}, false, event.line};
    if (on.kind != Kind::Map)
        return;
    workflow.events.clear();
    for (const DataNode &event : on.items) {
        workflow.events.push_back({event.key, event.line});
        if (event.key == QLatin1String("push"))
            workflow.push = pushFilterOf(event);
    }
}

/// The lines of a script, with those in one that a backslash continues.
std::vector<LinedText> scriptOf(const DataNode *node)
{
    std::vector<LinedText> script;
    if (!node || node->kind != Kind::Text)
        return script;
    bool isContinued = false;
    int line = node->textLine;
    for (const QString &raw : node->text.split(QLatin1Char('\n'))) {
        QString text = raw.trimmed();
        const bool goesOn = text.endsWith(QLatin1Char('\\')) || text.endsWith(QLatin1Char('`'));
        if (goesOn)
            text.chop(1);
        if (isContinued)
            script.back().text += QLatin1Char(' ') + text;
        else if (!text.isEmpty() && !text.startsWith(QLatin1Char('#')))
            script.push_back({text, line});
        isContinued = goesOn && !script.empty();
        line += node->isLiteral;
    }
    return script;
}

/// Whether it may be left out, or fail without harm.
bool isConditional(const DataNode &node) { return node.find(QLatin1String("if")) || node.find(QLatin1String("continue-on-error")); }

WorkflowStep stepOf(const DataNode &node)
{
    return {node.line,
            linedText(node, QLatin1String("uses")),
            scriptOf(node.find(QLatin1String("run"))),
            mapOf(node.find(QLatin1String("with"))),
            mapOf(node.find(QLatin1String("env"))),
            isConditional(node)};
}

LinedText environmentOf(const DataNode &job)
{
    const DataNode *node = job.find(QLatin1String("environment"));
    if (!node || node->kind == Kind::Text)
        return linedText(job, QLatin1String("environment"));
    return linedText(*node, QLatin1String("name"));
}

WorkflowJob jobOf(const DataNode &node)
{
    WorkflowJob job;
    job.id = node.key;
    job.line = node.line;
    job.needs = textsOf(node.find(QLatin1String("needs")));
    job.permissions = permissionsOf(node);
    job.uses = linedText(node, QLatin1String("uses"));
    job.environmentName = environmentOf(node);
    job.environment = mapOf(node.find(QLatin1String("env")));
    job.isConditional = isConditional(node);
    if (const DataNode *strategy = node.find(QLatin1String("strategy"))) {
        job.hasMatrix = strategy->find(QLatin1String("matrix"));
        job.failsFast =
            strategy->textOf(QLatin1String("fail-fast")).isEmpty() || strategy->textOf(QLatin1String("fail-fast")) == QLatin1String("true");
    }
    if (const DataNode *steps = node.find(QLatin1String("steps")))
        for (const DataNode &step : steps->items)
            job.steps.push_back(stepOf(step));
    return job;
}

} // namespace

QString WorkflowStep::action() const
{
    const QString name = uses.text.section(QLatin1Char('@'), 0, 0);
    const bool isOfRepository = name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1Char('.')) && !name.contains(QLatin1Char(':'));
    return isOfRepository ? name : QString();
}

const WorkflowJob *Workflow::job(const QString &id) const
{
    const auto found = std::ranges::find_if(jobs, [&id](const WorkflowJob &job) { return job.id.compare(id, Qt::CaseInsensitive) == 0; });
    return found == jobs.end() ? nullptr : &*found;
}

bool Workflow::hasEvent(QLatin1String event) const { return std::ranges::find(events, event, &LinedText::text) != events.end(); }

Workflow workflowOf(const DataNode &document)
{
    Workflow workflow;
    if (const DataNode *on = document.find(QLatin1String("on")))
        readEvents(*on, workflow);
    workflow.permissions = permissionsOf(document);
    workflow.environment = mapOf(document.find(QLatin1String("env")));
    if (const DataNode *concurrency = document.find(QLatin1String("concurrency"))) {
        workflow.concurrency = concurrency->kind == Kind::Text ? linedText(document, QLatin1String("concurrency"))
                                                               : linedText(*concurrency, QLatin1String("group"));
        workflow.cancelsRuns = concurrency->textOf(QLatin1String("cancel-in-progress")) == QLatin1String("true");
    }
    if (const DataNode *jobs = document.find(QLatin1String("jobs")); jobs && jobs->kind == Kind::Map)
        for (const DataNode &job : jobs->items)
            workflow.jobs.push_back(jobOf(job));
    return workflow;
}

} // namespace domain
