// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/session.h"
#include <CLI/App.hpp>

namespace cli {

/// All commands, with what --help says of them. Parsing runs the one that was named.
void addCommands(CLI::App &app, Session &session);

// One per group, in a file of its own.
void addNotesCommand(CLI::App &app, Session &session);
void addChangelogCommand(CLI::App &app, Session &session);
void addNextCommand(CLI::App &app, Session &session);
void addCheckCommand(CLI::App &app, Session &session);
void addPlanCommand(CLI::App &app, Session &session);
void addPreflightCommand(CLI::App &app, Session &session);
void addReleaseCommands(CLI::App &app, Session &session);
void addSignOffCommand(CLI::App &app, Session &session);
void addStatusCommand(CLI::App &app, Session &session);
void addCredentialsCommand(CLI::App &app, Session &session);
void addDemoCommand(CLI::App &app, Session &session);

/// A command that also takes --repo and --json after its name.
CLI::App *addCommand(CLI::App &app, const char *name, const char *description);
/// The positional that names an act.
CLI::Option *addAct(CLI::App &command, std::string &act);
CLI::Option *addVersion(CLI::App &command, std::string &version);

} // namespace cli
