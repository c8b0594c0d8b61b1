// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/notesoptions.h"
#include "cli/output.h"

namespace cli {

using domain::Result;
using engine::RangeNotes;

namespace {

void writeThanks(phrases::JsonWriter &json, const domain::Thanks &thanks)
{
    json.beginObject().key("name").value(thanks.name).key("email").value(thanks.email).key("login").null().key("first_time");
    if (thanks.firstTime)
        json.value(*thanks.firstTime);
    else
        json.null();
    json.endObject();
}

bool printJson(const RangeNotes &range, const domain::WebLinks &links)
{
    const domain::ReleaseNotes &notes = *range.notes;
    bool isPrinted = true;
    phrases::JsonWriter json([&isPrinted](const QByteArray &part) { isPrinted = isPrinted && print(part); });
    json.beginObject().key("schema").value(1).key("from").valueOrNull(range.from).key("to").value(range.to);
    json.key("commits").value(notes.commitCount).key("entries").beginArray();
    for (const domain::NotesEntry &entry : notes.entries)
        writeEntry(json, entry, links);
    json.endArray().key("unconventional").beginArray();
    for (const domain::UnconventionalCommit &commit : notes.unconventional)
        json.value(commit.id);
    json.endArray().key("reverted").texts(notes.reverted);
    json.key("hidden").texts(notes.hidden).key("thanks").beginArray();
    for (const domain::Thanks &thanks : notes.thanks)
        writeThanks(json, thanks);
    json.endArray().endObject().finish();
    return isPrinted;
}

Result<RangeNotes> notesWithNewcomers(const NotesRequest &request, const app::ReadOnlyProject &project)
{
    auto notes = notesFor(request, project);
    if (notes)
        if (const auto marked = engine::markFirstTime(*project.repository, *notes); !marked)
            return domain::failure(marked.error());
    return notes;
}

ExitCode runNotes(const Session &session, const NotesOptions &options, bool tellsNewcomers)
{
    const auto project = app::openForReading(session.repository());
    if (!project)
        return fail(project.error());
    const auto request = requestFrom(options, *project);
    if (!request)
        return fail(request.error());
    // Kept until the process ends: to give a whole history back piece by piece takes a tenth of the time of writing it.
    static const Result<RangeNotes> &notes =
        *new Result<RangeNotes>(tellsNewcomers ? notesWithNewcomers(*request, *project) : notesFor(*request, *project));
    if (!notes)
        return fail(notes.error());
    if (session.json)
        return doneIf(printJson(*notes, engine::webLinksOf(project->process, *project->repository)));
    const auto text = textFor(domain::ReleaseText::Notes, options, *request, *project, *notes);
    return text ? doneIf(print(*text)) : fail(text.error());
}

} // namespace

void addNotesCommand(CLI::App &app, Session &session)
{
    CLI::App *command = addCommand(app, "notes", "Release notes from commits, as Markdown. Works on any repository.");
    const auto options = addNotesOptions(*command);
    const auto firstTime = std::make_shared<bool>(false);
    command->add_flag("--first-time", *firstTime, "Tell who contributed for the first time (reads the whole history)");
    command->footer(R"(--repo DIR and --json may stand here too.

Examples:
  slipwayctl notes --for 0.12.0                 the notes of the next release
  slipwayctl notes --from v0.10.0 --to v0.11.0  what changed between two tags
  slipwayctl notes --json | jq '.thanks[].name' everybody who took part)");
    command->callback([&session, options, firstTime] { session.exit = runNotes(session, *options, *firstTime); });
}

} // namespace cli
