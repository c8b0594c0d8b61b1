// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "engine/status.h"
#include "phrases/jsonwriter.h"
#include "phrases/phrases.h"

namespace cli {

using engine::TargetStatus;

namespace {

struct Board {
    QString project;
    engine::ReleaseState state;
    std::vector<TargetStatus> targets;
};

domain::Result<Board> boardFor(const Session &session, const std::string &given)
{
    const auto project = app::openProject(session.repository());
    if (!project)
        return domain::failure(project.error());
    const auto version = given.empty() ? engine::currentVersion(**project) : versionFrom(given, (*project)->process.tag.scheme());
    if (!version)
        return domain::failure(version.error());
    const auto state = engine::releaseState(**project, *version);
    if (!state)
        return domain::failure(state.error());
    return Board{(*project)->process.projectName, *state, engine::boardOf(*project, *state, {})};
}

QByteArray toJson(const Board &board)
{
    phrases::JsonWriter json;
    json.beginObject().key("schema").value(1).key("version").value(board.state.version.toString());
    json.key("stage").value(engine::toWord(board.state.stage())).key("targets").beginArray();
    for (const TargetStatus &target : board.targets) {
        json.beginObject().key("id").value(target.id).key("line").value(target.line).key("state").value(engine::toWord(target.state));
        json.key("expected").valueOrNull(target.expected).key("actual").valueOrNull(target.actual);
        json.key("differing").beginArray();
        for (const QString &name : target.differing)
            json.value(name);
        json.endArray();
        json.key("place").value(target.place).endObject();
    }
    return json.endArray().endObject().line();
}

QString toText(const Board &board)
{
    const auto shown = [](const QString &digest) {
        return digest.isEmpty() ? QStringLiteral("–") : digest;
    };
    QString text =
        QStringLiteral("%1 %2, stage: %3\n").arg(board.project, board.state.version.toString(), engine::toWord(board.state.stage()));
    for (const TargetStatus &target : board.targets) {
        text += QStringLiteral("\n%1 (%2): %3\n").arg(target.id, target.line, phrases::word(target.state));
        text += table({{QStringLiteral("  place"), target.place},
                       {QStringLiteral("  expected"), shown(target.expected)},
                       {QStringLiteral("  it holds"), shown(target.actual)}});
        if (!target.differing.isEmpty())
            text += QStringLiteral("  %1\n").arg(phrases::differingFiles(target));
        if (target.problem)
            text += QLatin1String("  ") + phrases::sentence(*target.problem) + QLatin1Char('\n');
    }
    return text;
}

ExitCode runStatus(const Session &session, const std::string &version)
{
    const auto board = boardFor(session, version);
    if (!board)
        return fail(board.error());
    return doneIf(session.json ? print(toJson(*board)) : print(toText(*board)));
}

} // namespace

void addStatusCommand(CLI::App &app, Session &session)
{
    auto version = std::make_shared<std::string>();
    CLI::App *command = addCommand(app, "status", "The board: what every target should hold against what it holds.");
    addVersion(*command, *version)->description("The version; else the release that is under way, or the next one");
    command->callback([&session, version] { session.exit = runStatus(session, *version); });
}

} // namespace cli
