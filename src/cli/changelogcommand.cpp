// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/notesoptions.h"
#include "cli/output.h"

namespace cli {

using engine::RangeNotes;

namespace {

bool printJson(const RangeNotes &range, const NotesRequest &request, const domain::WebLinks &links)
{
    bool isPrinted = true;
    phrases::JsonWriter json([&isPrinted](const QByteArray &part) { isPrinted = isPrinted && print(part); });
    json.beginObject().key("schema").value(1).key("version").valueOrNull(request.version ? request.version->toString() : QString());
    json.key("from").valueOrNull(range.from).key("to").value(range.to).key("categories").beginArray();
    for (const domain::ChangelogGroup &group : domain::changelogGroups(*range.notes)) {
        json.beginObject().key("name").value(group.category).key("entries").beginArray();
        for (const domain::NotesEntry *entry : group.entries)
            writeEntry(json, *entry, links);
        for (const domain::NotesEntry &entry : group.unconventional)
            writeEntry(json, entry, links);
        json.endArray().endObject();
    }
    json.endArray();
    writeUnconventional(json, *range.notes, links);
    json.endObject().finish();
    return isPrinted;
}

ExitCode runChangelog(const Session &session, const NotesOptions &options)
{
    const auto project = app::openForReading(session.repository());
    if (!project)
        return fail(project.error());
    const auto request = requestFrom(options, *project);
    if (!request)
        return fail(request.error());
    const auto notes = notesFor(*request, *project);
    if (!notes)
        return fail(notes.error());
    tellUnconventional(*notes->notes);
    if (session.json)
        return doneIf(printJson(*notes, *request, engine::webLinksOf(project->process, *project->repository)));
    const auto text = textFor(domain::ReleaseText::Changelog, options, *request, *project, *notes);
    return text ? doneIf(print(*text)) : fail(text.error());
}

} // namespace

void addChangelogCommand(CLI::App &app, Session &session)
{
    CLI::App *command = addCommand(app, "changelog", "What commits add to a changelog's section (Keep a Changelog), as Markdown.");
    const auto options = addNotesOptions(*command);
    command->footer(R"(--repo DIR and --json may stand here too. Nothing is written: a cut writes the section.

Examples:
  slipwayctl changelog                              what has changed since the last version
  slipwayctl changelog --from v0.10.0 --to v0.11.0  between two tags
  slipwayctl changelog --json | jq '.categories[] | select(.name == "Fixed").entries[].text')");
    command->callback([&session, options] { session.exit = runChangelog(session, *options); });
}

} // namespace cli
