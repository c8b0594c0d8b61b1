// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checktext.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "engine/checks.h"
#include "phrases/phrases.h"
#include <algorithm>

namespace cli {

using domain::CheckResult;
using domain::CheckState;
using domain::Status;
using engine::Statement;

namespace {

struct CheckOptions {
    std::string version;
    bool noRun = false;
    std::vector<std::string> confirmed;
    std::vector<std::string> waived;
    std::vector<std::string> noneNeeded;
    std::vector<std::string> withdrawn;
    std::string by;
    std::string reason;
};

QString ids(const engine::Checks &checks)
{
    QStringList all;
    for (const domain::CheckDefinition &definition : checks.definitions())
        all << definition.id;
    return all.join(QLatin1String(", "));
}

bool hasCheck(const engine::Checks &checks, const QString &id)
{
    const auto all = checks.definitions();
    return std::any_of(all.begin(), all.end(), [&](const domain::CheckDefinition &check) { return check.id == id; });
}

/// Wrong usage is told before anything is kept.
std::optional<QString> wrongUsage(const CheckOptions &options, const engine::Checks &checks)
{
    for (const auto *group : {&options.confirmed, &options.waived, &options.noneNeeded, &options.withdrawn})
        for (const std::string &id : *group)
            if (const QString given = QString::fromStdString(id); !hasCheck(checks, given))
                return QStringLiteral("There is no check “%1”. The checks are: %2.").arg(given, ids(checks));
    const bool needsReason = !options.waived.empty() || !options.noneNeeded.empty();
    if ((needsReason || !options.confirmed.empty()) && options.by.empty())
        return QStringLiteral("Say who you are: --by NAME.");
    if (needsReason && options.reason.empty())
        return QStringLiteral("Say why: --reason TEXT.");
    return std::nullopt;
}

Status keepStatements(const CheckOptions &options, const engine::Checks &checks)
{
    const QString by = QString::fromStdString(options.by);
    const QString reason = QString::fromStdString(options.reason);
    const std::pair<Statement::Kind, const std::vector<std::string> *> stated[] = {
        {Statement::Kind::Confirmed, &options.confirmed},
        {Statement::Kind::Waived, &options.waived},
        {Statement::Kind::NoneNeeded, &options.noneNeeded},
    };
    for (const std::string &id : options.withdrawn)
        if (const Status done = checks.withdraw(QString::fromStdString(id)); !done)
            return done;
    for (const auto &[kind, group] : stated)
        for (const std::string &id : *group)
            if (const Status kept = checks.state(QString::fromStdString(id), kind, by, reason); !kept)
                return kept;
    return {};
}

/// Looks at every check; runs the commands that have no kept result, and asks the forge anew.
domain::Result<std::vector<CheckResult>> resultsOf(const engine::Checks &checks, const CheckOptions &options)
{
    std::vector<CheckResult> results = checks.look();
    if (options.noRun)
        return results;
    const engine::CancelToken cancel = cancelOnSignals();
    for (CheckResult &result : results) {
        const bool isStale = engine::asksForge(result.definition.kind) && result.state != CheckState::Waived;
        if (!isStale && (!engine::isRun(result.definition.kind) || result.state != CheckState::NotChecked))
            continue;
        say(QStringLiteral("running: %1").arg(phrases::title(result.definition)));
        auto run = checks.run(result.definition, pass, cancel);
        if (!run)
            return domain::failure(run.error());
        result = std::move(*run);
    }
    return results;
}

QByteArray toJson(const std::vector<CheckResult> &results, const engine::ReleaseState &state)
{
    phrases::JsonWriter json;
    json.beginObject().key("schema").value(1).key("version").value(state.version.toString()).key("commit").value(state.candidate());
    json.key("checks").beginArray();
    for (const CheckResult &result : results)
        writeCheck(json, result);
    return json.endArray().endObject().line();
}

QString toText(const std::vector<CheckResult> &results, const engine::ReleaseState &state)
{
    const auto isFine = [](const CheckResult &result) {
        return result.state == CheckState::Passed || result.state == CheckState::Waived;
    };
    QString text = QStringLiteral("%1 of %2 passed for %3 at commit %4\n\n")
                       .arg(std::count_if(results.begin(), results.end(), isFine))
                       .arg(results.size())
                       .arg(state.version.toString(), domain::shortId(state.candidate()));
    for (const CheckResult &result : results)
        text += checkText(result);
    return text;
}

ExitCode runCheck(const Session &session, const CheckOptions &options)
{
    const auto release = openRelease(session, options.version);
    if (!release)
        return fail(release.error());
    const auto state = engine::releaseState(*release->project, release->version);
    if (!state)
        return fail(state.error());
    const engine::Checks checks(*release->project, *state);
    if (const auto wrong = wrongUsage(options, checks)) {
        say(QLatin1String("slipwayctl: ") + *wrong);
        return ExitCode::Usage;
    }
    if (const Status kept = keepStatements(options, checks); !kept)
        return fail(kept.error());
    const auto results = resultsOf(checks, options);
    if (!results)
        return fail(results.error());
    if (!print(session.json ? toJson(*results, *state) : toText(*results, *state).toUtf8()))
        return ExitCode::Failed;
    return engine::blocking(*results, engine::Act::Cut).empty() ? ExitCode::Done : ExitCode::Refused;
}

void addStatements(CLI::App &command, CheckOptions &options)
{
    const auto add = [&command](const char *name, std::vector<std::string> &ids, const char *description) {
        command.add_option(name, ids, description)->type_name("ID")->allow_extra_args(false);
    };
    add("--confirm", options.confirmed, "Confirm a manual check; needs --by");
    add("--waive", options.waived, "Let a check pass; needs --by and --reason");
    add("--none-needed", options.noneNeeded, "State that no decision had to be recorded; needs --by and --reason");
    add("--withdraw", options.withdrawn, "Take back what was stated about a check");
    command.add_option("--by", options.by, "Who says so")->type_name("NAME");
    command.add_option("--reason", options.reason, "Why")->type_name("TEXT");
}

} // namespace

void addCheckCommand(CLI::App &app, Session &session)
{
    auto options = std::make_shared<CheckOptions>();
    CLI::App *command = addCommand(app, "check", "Every check with its evidence; runs the command checks that have no result yet.");
    addVersion(*command, options->version)->required();
    command->add_flag("--no-run", options->noRun, "Run no command and ask no forge; say what is known");
    addStatements(*command, *options);
    command->footer(R"(--repo DIR and --json may stand here too. Exits 3 when a check has failed or was not checked.

Examples:
  slipwayctl check 0.12.0
  slipwayctl check 0.12.0 --confirm newsletter --by Ada
  slipwayctl check 0.12.0 --waive docs --by Ada --reason "the site is rebuilt tomorrow")");
    command->callback([&session, options] { session.exit = runCheck(session, *options); });
}

} // namespace cli
