// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "engine/notes.h"
#include "phrases/jsonwriter.h"

namespace cli {

using domain::ErrorKind;
using domain::Result;
using engine::RangeNotes;

namespace {

struct NotesOptions {
    std::optional<std::string> from;
    std::optional<std::string> to;
    std::optional<std::string> version;
    bool all = false;
    bool firstTime = false;
};

struct Request {
    std::optional<QString> from; ///< empty: from the first commit
    QString to = QStringLiteral("HEAD");
    std::optional<domain::Version> version;
};

Result<Request> requestFrom(const NotesOptions &options, const app::ReadOnlyProject &project)
{
    Request request;
    if (options.version) {
        const auto version = versionFrom(*options.version, project.process.tag.scheme());
        if (!version)
            return domain::failure(version.error());
        request.version = *version;
        const QString tag = project.process.tag.tagFor(*version);
        if (const auto released = project.repository->tag(tag); released && *released)
            request.to = tag;
    }
    if (options.to)
        request.to = QString::fromStdString(*options.to);
    if (request.to == QLatin1String("HEAD"))
        if (const auto there = requireCommit(*project.repository); !there)
            return domain::failure(there.error());
    if (options.from)
        request.from = QString::fromStdString(*options.from);
    if (options.all)
        request.from = QString();
    return request;
}

Result<RangeNotes> notesFor(const Request &request, const NotesOptions &options, const app::ReadOnlyProject &project)
{
    auto notes = engine::notesOfRange(*project.history, project.process.tag, request.from, request.to);
    if (!notes)
        return notes;
    if (notes->from.isEmpty() && project.repository->isShallow())
        return domain::failure(ErrorKind::ShallowRepository, project.repository->workTree());
    if (options.firstTime)
        if (const auto marked = engine::markFirstTime(*project.repository, *notes); !marked)
            return domain::failure(marked.error());
    return notes;
}

void writeEntry(phrases::JsonWriter &json, const domain::NotesEntry &entry)
{
    json.beginObject().key("section").value(entry.section).key("type").value(entry.type).key("scope").value(entry.scope);
    json.key("breaking").value(entry.breaking).key("text").value(entry.text).key("migration").valueOrNull(entry.migration);
    json.key("commits").texts(entry.commits).key("pull_requests").beginArray();
    for (const int number : entry.pullRequests)
        json.value(number);
    json.endArray().key("people").texts(entry.people).endObject();
}

void writeThanks(phrases::JsonWriter &json, const domain::Thanks &thanks)
{
    json.beginObject().key("name").value(thanks.name).key("email").value(thanks.email).key("login").null().key("first_time");
    if (thanks.firstTime)
        json.value(*thanks.firstTime);
    else
        json.null();
    json.endObject();
}

bool printJson(const RangeNotes &range)
{
    const domain::ReleaseNotes &notes = *range.notes;
    bool isPrinted = true;
    phrases::JsonWriter json([&isPrinted](const QByteArray &part) { isPrinted = isPrinted && print(part); });
    json.beginObject().key("schema").value(1).key("from").valueOrNull(range.from).key("to").value(range.to);
    json.key("commits").value(notes.commitCount).key("entries").beginArray();
    for (const domain::NotesEntry &entry : notes.entries)
        writeEntry(json, entry);
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

ExitCode runNotes(const Session &session, const NotesOptions &options)
{
    const auto project = app::openForReading(session.repository());
    if (!project)
        return fail(project.error());
    const auto request = requestFrom(options, *project);
    if (!request)
        return fail(request.error());
    // Kept until the process ends: to give a whole history back piece by piece takes a tenth of the time of writing it.
    static const Result<RangeNotes> &notes = *new Result<RangeNotes>(notesFor(*request, options, *project));
    if (!notes)
        return fail(notes.error());
    if (session.json)
        return doneIf(printJson(*notes));
    return doneIf(print(engine::notesMarkdown(*project->repository, project->process.tag, *notes, request->version)));
}

} // namespace

void addNotesCommand(CLI::App &app, Session &session)
{
    auto options = std::make_shared<NotesOptions>();
    CLI::App *command = addCommand(app, "notes", "Release notes from commits, as Markdown. Works on any repository.");
    auto *from = command->add_option("--from", options->from, "Leave out this tag or commit and what is before it; else the last version")
                     ->type_name("REF");
    command->add_option("--to", options->to, "The newest commit; else HEAD, or the tag of --for")->type_name("REF");
    command->add_option("--for", options->version, "The version that the notes are titled with")->type_name("VERSION");
    command->add_flag("--all", options->all, "From the first commit")->excludes(from);
    command->add_flag("--first-time", options->firstTime, "Tell who contributed for the first time (reads the whole history)");
    command->footer(R"(--repo DIR and --json may stand here too.

Examples:
  slipwayctl notes --for 0.12.0                 the notes of the next release
  slipwayctl notes --from v0.10.0 --to v0.11.0  what changed between two tags
  slipwayctl notes --json | jq '.thanks[].name' everybody who took part)");
    command->callback([&session, options] { session.exit = runNotes(session, *options); });
}

} // namespace cli
