// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace cli {

void addCommands(CLI::App &app, Session &session)
{
    app.description("Cut releases of a Git repository: the same engine as Slipway's window, without the window.");
    app.footer(R"(Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused (a check), 4 cancelled,
5 partly done (run the same command again to resume).

Examples:
  slipwayctl notes --repo ~/src/harbor          what changed since the last release, as Markdown
  slipwayctl next                               the version that the commits ask for
  slipwayctl check 0.12.0                       is everything ready?
  slipwayctl plan cut 0.12.0                    what a cut would do; nothing is done
  slipwayctl cut 0.12.0                         do it; asks before what cannot be undone
  slipwayctl demo /tmp/harbor                   a sample project to try all this on

"slipwayctl COMMAND --help" says more.)");
    app.set_version_flag("--version", "slipwayctl " SLIPWAY_VERSION);
    app.add_option("--repo", session.repo, "A folder of the repository")->type_name("DIR")->capture_default_str();
    app.add_flag("--json", session.json, "Answer with JSON on stdout");
    app.require_subcommand(0, 1); // none is told in main(): CLI11 would hide a misspelt one behind it

    addNotesCommand(app, session);
    addChangelogCommand(app, session);
    addNextCommand(app, session);
    addCheckCommand(app, session);
    addPlanCommand(app, session);
    addPreflightCommand(app, session);
    addReleaseCommands(app, session);
    addSignOffCommand(app, session);
    addStatusCommand(app, session);
    addCredentialsCommand(app, session);
    addDemoCommand(app, session);
}

CLI::App *addCommand(CLI::App &app, const char *name, const char *description)
{
    CLI::App *command = app.add_subcommand(name, description);
    command->fallthrough();
    command->footer("--repo DIR and --json may stand here too.");
    return command;
}

CLI::Option *addAct(CLI::App &command, std::string &act)
{
    return command.add_option("act", act, "cut, tag or publish")
        ->required()
        ->check(CLI::IsMember({"cut", "tag", "publish"}))
        ->type_name("ACT");
}

CLI::Option *addVersion(CLI::App &command, std::string &version)
{
    return command.add_option("version", version, "The version, such as 0.12.0")->type_name("VERSION");
}

} // namespace cli
