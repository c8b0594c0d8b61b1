// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include "engine/planner.h"
#include "phrases/plandocuments.h"

namespace cli {
namespace {

struct PlanOptions {
    std::string act;
    std::string version;
    bool script = false;
};

domain::Result<engine::Plan> planFor(const OpenRelease &release, engine::Act act)
{
    const auto state = engine::releaseState(*release.project, release.version);
    if (!state)
        return domain::failure(state.error());
    return engine::makePlan(release.project, *state, act);
}

ExitCode runPlan(const Session &session, const PlanOptions &options)
{
    const auto release = openRelease(session, options.version);
    if (!release)
        return fail(release.error());
    const auto plan = planFor(*release, *engine::actOf(QString::fromStdString(options.act)));
    if (!plan)
        return fail(plan.error());
    const engine::PlanPreview preview = engine::previewOf(*plan);
    if (options.script)
        return doneIf(print(phrases::planScript(preview)));
    return doneIf(session.json ? print(phrases::planJson(preview)) : print(phrases::planText(preview)));
}

} // namespace

void addPlanCommand(CLI::App &app, Session &session)
{
    auto options = std::make_shared<PlanOptions>();
    CLI::App *command = addCommand(app, "plan", "Preview: every step with its exact effect. No network, no credentials, no writes.");
    addAct(*command, options->act);
    addVersion(*command, options->version)->required();
    command->add_flag("--script", options->script, "As a shell script that does the same.");
    command->callback([&session, options] { session.exit = runPlan(session, *options); });
}

} // namespace cli
