// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include <csignal>
#include <cstdio>
#include <sstream>

namespace {

/// --help and --version are products; a wrong command line is for people.
int ended(const CLI::App &app, const CLI::ParseError &error)
{
    std::ostringstream product;
    std::ostringstream complaint;
    const bool asked = app.exit(error, product, complaint) == 0;
    if (asked)
        return cli::print(QByteArray::fromStdString(product.str())) ? 0 : 1;
    cli::say(QStringLiteral("slipwayctl: ") + QString::fromStdString(complaint.str()).trimmed());
    return int(cli::ExitCode::Usage);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away must not stop a release half way
    cli::Session session;
    CLI::App app;
    app.name("slipwayctl");
    cli::addCommands(app, session);
    try {
        app.parse(argc, argv);
        if (app.get_subcommands().empty())
            throw CLI::RequiredError("A command");
    } catch (const CLI::ParseError &error) {
        return ended(app, error);
    } catch (const std::exception &error) {
        return int(cli::fail({domain::ErrorKind::Unexpected, QStringLiteral("slipwayctl"), QString::fromUtf8(error.what()), {}, {}}));
    }
    return int(session.exit);
}
