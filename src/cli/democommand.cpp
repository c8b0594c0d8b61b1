// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "phrases/jsonwriter.h"
#include <QDir>

namespace cli {
namespace {

ExitCode runDemo(const Session &session, const std::string &given)
{
    const auto work = app::makeSampleProject(QString::fromStdString(given));
    if (!work)
        return fail(work.error());
    const QDir folder(QDir::cleanPath(*work + QLatin1String("/..")));
    const QString remote = folder.filePath(QStringLiteral("remote.git"));
    const QString published = folder.filePath(QStringLiteral("published"));
    if (session.json) {
        phrases::JsonWriter json;
        json.beginObject().key("schema").value(1).key("work").value(*work).key("remote").value(remote);
        return doneIf(print(json.key("published").value(published).endObject().line()));
    }
    const bool printed = print(*work + QLatin1Char('\n'));
    say(QStringLiteral("The sample project is ready: %1 (its remote: %2; releases go to %3).\n"
                       "Go on with:\n"
                       "  cd %1\n"
                       "  slipwayctl next\n"
                       "  slipwayctl check 0.12.0\n"
                       "  slipwayctl cut 0.12.0 && slipwayctl tag 0.12.0 && slipwayctl publish 0.12.0")
            .arg(*work, remote, published));
    return doneIf(printed);
}

} // namespace

void addDemoCommand(CLI::App &app, Session &session)
{
    auto folder = std::make_shared<std::string>();
    CLI::App *command = addCommand(app, "demo", "Make the sample project: DIR/work (a clone), DIR/remote.git (bare), DIR/published.");
    command->add_option("dir", *folder, "A folder that is new or empty")->required()->type_name("DIR");
    command->callback([&session, folder] { session.exit = runDemo(session, *folder); });
}

} // namespace cli
