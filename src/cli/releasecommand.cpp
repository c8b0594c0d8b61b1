// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actreporter.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "phrases/phrases.h"

namespace cli {

using engine::Act;
using engine::RunEnd;

namespace {

struct ActOptions {
    std::string version;
    bool yes = false;
};

/// An interrupt from the keyboard also ends the git that is running, which then seems to have failed.
ExitCode told(ActReporter &reporter, const domain::Error &error, const engine::CancelToken &cancel)
{
    const ExitCode exit = cancel.requested() ? ExitCode::Cancelled : exitCodeOf(error);
    if (exit == ExitCode::Cancelled)
        reporter.cancelled(false);
    else if (exit == ExitCode::Refused)
        reporter.refused(phrases::sentence(error));
    else
        reporter.failed(error);
    return exit;
}

ExitCode told(ActReporter &reporter, const engine::ActReport &report, const engine::CancelToken &cancel)
{
    if (!report.blocking.empty()) {
        reporter.refused(report.blocking);
        return ExitCode::Refused;
    }
    if (report.end == RunEnd::Done) {
        reporter.done();
        return ExitCode::Done;
    }
    if (report.end == RunEnd::Cancelled || cancel.requested()) {
        reporter.cancelled(!report.records.empty());
        return ExitCode::Cancelled;
    }
    if (report.end == RunEnd::Partly) {
        reporter.partly(report.records);
        return ExitCode::Partly;
    }
    reporter.failed();
    return ExitCode::Failed;
}

ExitCode runAct(const Session &session, Act act, const ActOptions &options)
{
    ActReporter reporter(act, QString::fromStdString(options.version), session.json);
    const engine::CancelToken cancel = cancelOnSignals();
    const auto release = openRelease(session, options.version);
    if (!release)
        return told(reporter, release.error(), cancel);
    if (!options.yes && !canAsk()) {
        reporter.refused(QStringLiteral("This ends in something that cannot be undone, and there is no terminal to ask on. "
                                        "Read “slipwayctl plan %1 %2”, then run this with --yes.")
                             .arg(engine::toWord(act), release->version.toString()));
        return ExitCode::Refused;
    }
    engine::ActObserver observer = reporter.observer();
    if (!options.yes)
        observer.approve = [&reporter](const engine::Plan &plan) {
            return reporter.approve(plan);
        };
    const auto report = engine::carryOut(release->project, release->version, act, cancel, observer);
    return report ? told(reporter, *report, cancel) : told(reporter, report.error(), cancel);
}

void addAct(CLI::App &app, Session &session, Act act, const char *description)
{
    auto options = std::make_shared<ActOptions>();
    CLI::App *command = addCommand(app, engine::toWord(act).toLatin1().constData(), description);
    addVersion(*command, options->version)->required();
    command->add_flag("--yes", options->yes, "Do not ask before what cannot be undone");
    command->footer("Safe to run again: what is done already is not done twice.\n"
                    "--repo DIR and --json (a JSON object a line, as steps change) may stand here too.");
    command->callback([&session, act, options] { session.exit = runAct(session, act, *options); });
}

} // namespace

void addReleaseCommands(CLI::App &app, Session &session)
{
    addAct(app, session, Act::Cut, "Make the release branch, bump, commit, push, and squash onto the main branch.");
    addAct(app, session, Act::Tag, "Tag the release commit and push the tag.");
    addAct(app, session, Act::Publish, "Build what is published and publish it at every target.");
}

} // namespace cli
