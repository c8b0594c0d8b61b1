// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "engine/signoffs.h"
#include "phrases/jsonwriter.h"
#include "phrases/phrases.h"

namespace cli {

using domain::SignOff;
using engine::SignOffs;
using engine::SignOffView;

namespace {

struct SignOffOptions {
    std::string version;
    bool sign = false;
    bool withdraw = false;
    bool yes = false;
};

QString shownOr(const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; }

void addPerson(const SignOff &person, QString &text)
{
    text += QStringLiteral("%1 %2\n").arg(person.name, -16).arg(phrases::sentence(person));
    for (const domain::ChangedPart &part : person.changes)
        text += QStringLiteral("%1 %2: %3 → %4\n")
                    .arg(QString(), -16)
                    .arg(phrases::title(part.kind, part.name), shownOr(part.before), shownOr(part.after));
}

QString toText(const OpenRelease &release, const SignOffView &view)
{
    QString text = QStringLiteral("%1 of %2 needed have signed %3 off\n\n")
                       .arg(domain::countOf(view.people))
                       .arg(release.project->process.signOffRules->needed)
                       .arg(release.version.toString());
    for (const SignOff &person : view.people)
        addPerson(person, text);
    if (!view.current)
        return text + QStringLiteral("\nThere is nothing to sign yet. Next: slipwayctl cut %1\n").arg(release.version.toString());
    std::vector<QStringList> rows;
    for (const domain::FingerprintPart &part : view.current->fingerprint.parts())
        rows.push_back({QLatin1String("  ") + phrases::title(part.kind, part.name), part.value});
    text += QLatin1String("\nWhat is signed:\n") + table(rows);
    if (!view.isProposed)
        text += QStringLiteral("Nobody was asked to sign just this yet. Next: slipwayctl cut %1\n").arg(release.version.toString());
    return text + QLatin1String("\nThe release notes:\n\n") + QString::fromUtf8(view.current->notes);
}

void writePart(phrases::JsonWriter &json, domain::FingerprintPart::Kind kind, const QString &name)
{
    json.beginObject().key("part").value(domain::toWord(kind)).key("name").valueOrNull(name);
}

void writePerson(phrases::JsonWriter &json, const SignOff &person)
{
    json.beginObject().key("name").value(person.name).key("state").value(domain::toWord(person.state));
    json.key("at").valueOrNull(person.at.isValid() ? person.at.toString(Qt::ISODate) : QString()).key("own").value(person.own);
    json.key("changes").beginArray();
    for (const domain::ChangedPart &part : person.changes) {
        writePart(json, part.kind, part.name);
        json.key("before").valueOrNull(part.before).key("after").valueOrNull(part.after).endObject();
    }
    json.endArray().endObject();
}

QByteArray toJson(const OpenRelease &release, const SignOffView &view)
{
    phrases::JsonWriter json;
    json.beginObject().key("schema").value(1).key("version").value(release.version.toString());
    json.key("needed").value(release.project->process.signOffRules->needed).key("counted").value(domain::countOf(view.people));
    json.key("proposed").value(view.isProposed).key("people").beginArray();
    for (const SignOff &person : view.people)
        writePerson(json, person);
    json.endArray().key("parts").beginArray();
    if (view.current)
        for (const domain::FingerprintPart &part : view.current->fingerprint.parts()) {
            writePart(json, part.kind, part.name);
            json.key("value").value(part.value).endObject();
        }
    json.endArray().key("notes").valueOrNull(view.current ? QString::fromUtf8(view.current->notes) : QString());
    return json.endObject().line();
}

/// Whether the person wants to sign what they are shown; nullopt: there is nobody to ask.
std::optional<bool> approve(const OpenRelease &release, const SignOffView &view, const SignOffOptions &options)
{
    if (options.yes)
        return true;
    if (!canAsk())
        return std::nullopt;
    say(toText(release, view));
    return askForYes(QStringLiteral("Sign %1 off as it is shown above? Type yes to go on:").arg(release.version.toString()));
}

ExitCode sign(const OpenRelease &release, const SignOffOptions &options, const engine::CancelToken &cancel)
{
    const SignOffs signOffs(*release.project, release.version);
    const auto view = signOffs.look(cancel);
    if (!view)
        return fail(view.error());
    if (!view->current)
        return fail({domain::ErrorKind::NotReady, release.version.toString(), engine::toWord(engine::Act::Cut), {}, {}});
    const auto approved = approve(release, *view, options);
    if (!approved) {
        say(QStringLiteral("slipwayctl: There is no terminal to ask on. Read “slipwayctl sign-off %1”, then run this with --yes.")
                .arg(release.version.toString()));
        return ExitCode::Refused;
    }
    if (!*approved)
        return fail({domain::ErrorKind::Cancelled, {}, {}, {}, {}});
    const domain::Status done = signOffs.sign(view->current->fingerprint, cancel);
    return done ? ExitCode::Done : fail(done.error());
}

/// Changes what was asked for, then shows how things stand. Of a look alone the code tells whether enough have signed.
ExitCode runSignOff(const Session &session, const SignOffOptions &options)
{
    const auto release = openRelease(session, options.version);
    if (!release)
        return fail(release.error());
    if (!release->project->process.signOffRules)
        return fail({domain::ErrorKind::MissingKey, QStringLiteral("sign-off"), {}, {}, {}});
    const engine::CancelToken cancel = cancelOnSignals();
    const SignOffs signOffs(*release->project, release->version);
    if (const domain::Status fetched = engine::fetchNews(*release->project, cancel); !fetched)
        return fail(fetched.error());
    if (options.sign)
        if (const ExitCode exit = sign(*release, options, cancel); exit != ExitCode::Done)
            return exit;
    if (options.withdraw)
        if (const domain::Status done = signOffs.withdraw(cancel); !done)
            return fail(done.error());
    const auto view = signOffs.look(cancel);
    if (!view)
        return fail(view.error());
    if (!print(session.json ? toJson(*release, *view) : toText(*release, *view).toUtf8()))
        return ExitCode::Failed;
    const bool isEnough = domain::countOf(view->people) >= release->project->process.signOffRules->needed;
    return isEnough || options.sign || options.withdraw ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

void addSignOffCommand(CLI::App &app, Session &session)
{
    auto options = std::make_shared<SignOffOptions>();
    CLI::App *command = addCommand(app, "sign-off", "Who has signed a release off, what changed since, and what is missing.");
    addVersion(*command, options->version)->required();
    CLI::Option *sign = command->add_flag("--sign", options->sign, "Sign it off with the key that Git signs with; asks first");
    command->add_flag("--withdraw", options->withdraw, "Take back what this key signed")->excludes(sign);
    command->add_flag("--yes", options->yes, "Do not ask before signing");
    command->footer(R"(--repo DIR and --json may stand here too. Exits 3 while not enough maintainers have signed.

Examples:
  slipwayctl sign-off 0.12.0
  slipwayctl sign-off 0.12.0 --sign
  slipwayctl sign-off 0.12.0 --withdraw)");
    command->callback([&session, options] { session.exit = runSignOff(session, *options); });
}

} // namespace cli
