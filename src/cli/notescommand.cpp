// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/notesoptions.h"
#include "cli/output.h"
#include "engine/credits.h"
#include "engine/releasestate.h"

namespace cli {

using domain::Result;
using engine::RangeNotes;

namespace {

/// What is asked for beside the notes: it takes reading the commits once more, or all that came before them.
struct People {
    bool tellsNewcomers = false;
    bool tellsCredits = false;
};

/// What `thanks` and `credits` tell alike. `writeRoles` gives the value of "roles".
template <class WriteRoles>
void writePerson(phrases::JsonWriter &json, const domain::Thanks &person, WriteRoles writeRoles)
{
    json.beginObject().key("name").value(person.name).key("email").value(person.email).key("login").valueOrNull(person.login);
    json.key("first_time");
    if (person.firstTime)
        json.value(*person.firstTime);
    else
        json.null();
    json.key("roles");
    writeRoles();
    json.key("commits").value(person.commits).key("other_names").texts(person.otherNames);
    json.key("shares_name").value(person.sharesName).key("anonymous").value(person.isAnonymous);
}

void writeThanks(phrases::JsonWriter &json, const domain::Thanks &thanks)
{
    writePerson(json, thanks, [&] {
        json.beginArray();
        for (const domain::CreditRole role : domain::allCreditRoles())
            if (thanks.roles.testFlag(role))
                json.value(domain::toWord(role));
        json.endArray();
    });
    json.endObject();
}

void writeCredit(phrases::JsonWriter &json, const domain::CreditLedger::Entry &entry, const engine::RangeCredits &credits)
{
    writePerson(json, entry.person, [&] {
        json.beginObject();
        for (const domain::CreditRole role : domain::allCreditRoles()) {
            if (!entry.person.roles.testFlag(role))
                continue;
            json.key(domain::toWord(role).toLatin1().constData()).beginArray();
            for (const domain::CreditLedger::Mention &mention : entry.mentions)
                if (mention.role == role)
                    json.value(credits.commits[mention.commit].id);
            json.endArray();
        }
        json.endObject();
    });
    json.key("bot").value(entry.person.isBot).endObject();
}

bool printJson(const RangeNotes &range, int unpushed, const domain::WebLinks &links, const std::optional<engine::RangeCredits> &credits)
{
    const domain::ReleaseNotes &notes = *range.notes;
    bool isPrinted = true;
    phrases::JsonWriter json([&isPrinted](const QByteArray &part) { isPrinted = isPrinted && print(part); });
    json.beginObject().key("schema").value(1).key("from").valueOrNull(range.from).key("to").value(range.to);
    json.key("commits").value(notes.commitCount).key("unpushed").value(unpushed).key("entries").beginArray();
    for (const domain::NotesEntry &entry : notes.entries)
        writeEntry(json, entry, links);
    json.endArray();
    writeUnconventional(json, notes, links);
    json.key("reverted").texts(notes.reverted).key("hidden").texts(notes.hidden).key("thanks").beginArray();
    for (const domain::Thanks &thanks : notes.thanks)
        writeThanks(json, thanks);
    json.endArray();
    if (credits) {
        json.key("credits").beginArray();
        for (const domain::CreditLedger::Entry &entry : credits->ledger.people)
            writeCredit(json, entry, *credits);
        json.endArray();
    }
    json.endObject().finish();
    return isPrinted;
}

Result<engine::RangeCredits> creditsFor(const NotesRequest &request, const app::ReadOnlyProject &project, const RangeNotes &notes,
                                        bool tellsNewcomers)
{
    const auto range = engine::idsOf(*project.repository, notes);
    if (!range)
        return domain::failure(range.error());
    auto credits = engine::creditsOfRange(*project.history, *range);
    if (!credits)
        return credits;
    if (tellsNewcomers) {
        const auto before = engine::authorsBefore(*project.history, *range);
        if (!before)
            return domain::failure(before.error());
        for (domain::CreditLedger::Entry &entry : credits->ledger.people)
            engine::markFirstTime(entry.person, *before);
    }
    const auto choices = engine::peopleChoices(*project.choices, request.version);
    if (!choices)
        return domain::failure(choices.error());
    credits->ledger = domain::withPeople(std::move(credits->ledger), *choices);
    return credits;
}

void tellUnpushed(int count, const domain::ReleaseProcess &process)
{
    if (count > 0)
        say((count == 1 ? QStringLiteral("%1 commit of %2 is not on %3: a release has it once it is pushed.")
                        : QStringLiteral("%1 commits of %2 are not on %3: a release has them once they are pushed."))
                .arg(count)
                .arg(process.mainBranch, process.remote));
}

ExitCode runNotes(const Session &session, const NotesOptions &options, const People &people)
{
    const auto project = app::openForReading(session.repository());
    if (!project)
        return fail(project.error());
    const auto request = requestFrom(options, *project);
    if (!request)
        return fail(request.error());
    // Kept until the process ends: to give a whole history back piece by piece takes a tenth of the time of writing it.
    static const Result<RangeNotes> &notes = *new Result<RangeNotes>(notesFor(*request, *project, people.tellsNewcomers));
    if (!notes)
        return fail(notes.error());
    tellUnconventional(*notes->notes);
    const auto unpushed = engine::unpushedCommits(*project->repository, project->process);
    if (!unpushed)
        return fail(unpushed.error());
    tellUnpushed(*unpushed, project->process);
    if (session.json) {
        const domain::WebLinks links = engine::webLinksOf(project->process, *project->repository);
        if (!people.tellsCredits)
            return doneIf(printJson(*notes, *unpushed, links, std::nullopt));
        const auto credits = creditsFor(*request, *project, *notes, people.tellsNewcomers);
        return credits ? doneIf(printJson(*notes, *unpushed, links, *credits)) : fail(credits.error());
    }
    const auto text = textFor(domain::ReleaseText::Notes, options, *request, *project, *notes);
    return text ? doneIf(print(*text)) : fail(text.error());
}

} // namespace

void addNotesCommand(CLI::App &app, Session &session)
{
    CLI::App *command = addCommand(app, "notes", "Release notes from commits, as Markdown. Works on any repository.");
    const auto options = addNotesOptions(*command);
    const auto people = std::make_shared<People>();
    command->add_flag("--first-time", people->tellsNewcomers, "Tell who contributed for the first time (reads the whole history)");
    command->add_flag("--credits", people->tellsCredits,
                      "With --json, add \"credits\": everybody whom the commits name, programs too, with role and commits");
    command->footer(R"(--repo DIR and --json may stand here too.

Examples:
  slipwayctl notes --for 0.12.0                 the notes of the next release
  slipwayctl notes --from v0.10.0 --to v0.11.0  what changed between two tags
  slipwayctl notes --json | jq '.thanks[].name' everybody who took part)");
    command->callback([&session, options, people] { session.exit = runNotes(session, *options, *people); });
}

} // namespace cli
