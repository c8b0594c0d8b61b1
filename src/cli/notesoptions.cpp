// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notesoptions.h"
#include "cli/output.h"
#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

namespace cli {

using domain::ErrorKind;
using domain::Result;
using engine::RangeNotes;

namespace {

/// Of a version that is out: the day of its commit.
QDate dateOf(const NotesRequest &request, const app::ReadOnlyProject &project)
{
    if (request.version && request.to == project.process.tag.tagFor(*request.version))
        if (const auto tip = project.repository->resolve(request.to))
            if (const auto commit = project.repository->commit(*tip))
                return QDateTime::fromSecsSinceEpoch(commit->committedAt, QTimeZone::utc()).date();
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

std::shared_ptr<NotesOptions> addNotesOptions(CLI::App &command)
{
    auto options = std::make_shared<NotesOptions>();
    auto *from = command.add_option("--from", options->from, "Leave out this tag or commit and what is before it; else the last version")
                     ->type_name("REF");
    command.add_option("--to", options->to, "The newest commit; else HEAD, or the tag of --for")->type_name("REF");
    command.add_option("--for", options->version, "The version that it is for")->type_name("VERSION");
    command.add_option("--template", options->templateFile, "Write the text by this template; it has no effect on --json")
        ->type_name("FILE");
    command.add_flag("--all", options->all, "From the first commit")->excludes(from);
    return options;
}

Result<NotesRequest> requestFrom(const NotesOptions &options, const app::ReadOnlyProject &project)
{
    NotesRequest request;
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

Result<RangeNotes> notesFor(const NotesRequest &request, const app::ReadOnlyProject &project, bool tellsNewcomers)
{
    auto notes = engine::notesOfRange(*project.history, project.process.tag, request.from, request.to);
    if (notes && notes->from.isEmpty() && project.repository->isShallow())
        return domain::failure(ErrorKind::ShallowRepository, project.repository->workTree());
    if (notes && tellsNewcomers)
        if (const auto marked = engine::markFirstTime(*project.history, *notes); !marked)
            return domain::failure(marked.error());
    if (notes)
        if (const auto chosen = engine::applyChoices(*project.choices, request.version, *notes); !chosen)
            return domain::failure(chosen.error());
    return notes;
}

Result<QString> textFor(domain::ReleaseText text, const NotesOptions &options, const NotesRequest &request,
                        const app::ReadOnlyProject &project, const RangeNotes &range)
{
    engine::TextTools tools{project.process, *project.repository, project.templates.get(), project.files};
    engine::TextRequest wanted{text, request.version, dateOf(request, project), {}, {}, {}, {}};
    if (!options.templateFile.empty()) {
        const QFileInfo file(QString::fromStdString(options.templateFile));
        tools.files = app::filesBelow(file.absolutePath());
        wanted.templatePath = file.fileName();
    }
    return engine::releaseText(tools, range, wanted);
}

void writeEntry(phrases::JsonWriter &json, const domain::NotesEntry &entry, const domain::WebLinks &links)
{
    json.beginObject().key("section").value(entry.section).key("type").value(entry.type).key("scope").value(entry.scope);
    json.key("breaking").value(entry.breaking).key("text").value(entry.text).key("migration").valueOrNull(entry.migration);
    json.key("commits").texts(entry.commits).key("pull_requests").beginArray();
    for (const int number : entry.pullRequests)
        json.value(number);
    json.endArray().key("people").texts(entry.people).key("links").texts(links.all(entry.commits, entry.pullRequests)).endObject();
}

void writeUnconventional(phrases::JsonWriter &json, const domain::ReleaseNotes &notes, const domain::WebLinks &links)
{
    json.key("unconventional").beginArray();
    for (const domain::UnconventionalCommit &commit : notes.unconventional)
        json.value(commit.id);
    json.endArray().key("unconventional_commits").beginArray();
    for (const domain::UnconventionalCommit &commit : notes.unconventional)
        writeEntry(json, domain::entryOf(commit, notes.rules), links);
    json.endArray();
}

void tellUnconventional(const domain::ReleaseNotes &notes)
{
    const size_t count = notes.unconventional.size();
    if (count > 0)
        say(count == 1 ? QStringLiteral("1 commit follows no convention and is listed as it is.")
                       : QStringLiteral("%1 commits follow no convention and are listed as they are.").arg(count));
}

} // namespace cli
