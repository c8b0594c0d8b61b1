// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "engine/notes.h"
#include "phrases/jsonwriter.h"

namespace cli {

using engine::NextVersion;

namespace {

QByteArray toJson(const NextVersion &next)
{
    phrases::JsonWriter json;
    json.beginObject().key("schema").value(1).key("current").valueOrNull(next.current ? next.current->toString() : QString());
    json.key("next").value(next.next.toString()).key("level").value(engine::toWord(next.level)).key("reasons").beginArray();
    for (const NextVersion::Reason &reason : next.reasons)
        json.beginObject().key("commit").value(reason.commit).key("why").value(reason.why).endObject();
    return json.endArray().endObject().line();
}

/// Beside the bare version on stdout, which scripts take as it is.
void explain(const NextVersion &next, const engine::Repository &repository)
{
    const QString current = next.current ? next.current->toString() : QString();
    if (next.level == domain::ReleaseLevel::None) {
        say(current.isEmpty() ? QStringLiteral("Nothing was released yet, and no commit asks for a release.")
                              : QStringLiteral("No commit since %1 asks for a release.").arg(current));
        return;
    }
    say(current.isEmpty() ? QStringLiteral("The first release, because of:")
                          : QStringLiteral("%1 release after %2, because of:").arg(engine::toWord(next.level), current));
    for (const NextVersion::Reason &reason : next.reasons) {
        const auto commit = repository.commit(reason.commit);
        say(QStringLiteral("  %1 %2").arg(domain::shortId(reason.commit), commit ? commit->subject() : reason.why));
    }
}

ExitCode runNext(const Session &session)
{
    const auto project = app::openForReading(session.repository());
    if (!project)
        return fail(project.error());
    if (const auto there = requireCommit(*project->repository); !there)
        return fail(there.error());
    const auto next = engine::nextVersion(*project->history, project->process.tag, QStringLiteral("HEAD"));
    if (!next)
        return fail(next.error());
    if (!next->current && project->repository->isShallow())
        return fail({domain::ErrorKind::ShallowRepository, project->repository->workTree(), {}, {}, {}});
    if (session.json)
        return doneIf(print(toJson(*next)));
    const bool printed = print(next->next.toString() + QLatin1Char('\n'));
    explain(*next, *project->repository);
    return doneIf(printed);
}

} // namespace

void addNextCommand(CLI::App &app, Session &session)
{
    CLI::App *command = addCommand(app, "next", "The next version that the commits ask for, and why. Works on any repository.");
    command->callback([&session] { session.exit = runNext(session); });
}

} // namespace cli
