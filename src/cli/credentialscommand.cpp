// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forge.h"
#include "app/ghlogin.h"
#include "app/openproject.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "phrases/jsonwriter.h"
#include <QCoreApplication>
#include <QTimer>

namespace cli {

using domain::Result;
using engine::CredentialStore;

namespace {

/// What a command asks of the keychain; it calls `end` once.
using End = std::function<void(ExitCode)>;
using Question = std::function<void(CredentialStore &, End)>;

/// The keychain answers through the event loop, so the program has one while it asks.
ExitCode ask(const Question &question)
{
    int count = 1;
    char name[] = "slipwayctl";
    char *arguments[] = {name, nullptr};
    QCoreApplication application(count, arguments);
    const auto keychain = app::openKeychain();
    QTimer::singleShot(0, &application, [&] { question(*keychain, [](ExitCode exit) { QCoreApplication::exit(int(exit)); }); });
    return ExitCode(QCoreApplication::exec());
}

ExitCode printed(const QStringList &names, bool json)
{
    phrases::JsonWriter writer;
    if (json)
        return doneIf(print(writer.beginObject().key("schema").value(1).key("names").texts(names).endObject().line()));
    QString text;
    for (const QString &name : names)
        text += name + QLatin1Char('\n');
    return doneIf(print(text));
}

/// One who set or forgets a credential is told so on stderr; stdout stays empty.
CredentialStore::Answer<void> telling(const QString &success, const End &end)
{
    return [success, end](const Result<void> &done) {
        if (done)
            say(success);
        end(done ? ExitCode::Done : fail(done.error()));
    };
}

ExitCode runList(const Session &session)
{
    return ask([&session](CredentialStore &keychain, const End &end) {
        keychain.names(
            [&session, end](const Result<QStringList> &names) { end(names ? printed(*names, session.json) : fail(names.error())); });
    });
}

Result<domain::Secret> secretFromGh(const QString &host)
{
    if (const auto login = app::loginOfGh())
        return login(host, cancelOnSignals());
    return domain::failure(domain::ErrorKind::ProgramMissing, QStringLiteral("gh"));
}

ExitCode keep(const QString &name, domain::Secret secret)
{
    return ask([&](CredentialStore &keychain, const End &end) {
        keychain.store(name, std::move(secret), telling(QStringLiteral("“%1” is in the keychain.").arg(name), end));
    });
}

void show(const engine::DeviceCode &code)
{
    say(QStringLiteral("Open %1 in a browser and enter the code %2. It is good for %3 minutes. Ctrl+C ends the waiting.")
            .arg(code.address, code.code)
            .arg(std::chrono::floor<std::chrono::minutes>(code.valid).count()));
}

ExitCode runSignIn(const Session &session, const QString &clientId)
{
    const auto project = app::openForReading(session.repository());
    if (!project)
        return fail(project.error());
    if (!project->process.forge) {
        say(QStringLiteral("slipwayctl: slipway.toml names no forge to sign in at."));
        return ExitCode::Usage;
    }
    auto token = [&] {
        int count = 1;
        char name[] = "slipwayctl";
        char *arguments[] = {name, nullptr};
        const QCoreApplication application(count, arguments);
        return app::signInByDevice(*project->process.forge, clientId, show, cancelOnSignals());
    }();
    return token ? keep(project->process.forge->host(), std::move(*token)) : fail(token.error());
}

ExitCode runSet(const QString &name, bool fromGh)
{
    auto secret = fromGh ? secretFromGh(name) : readSecret(QStringLiteral("Secret for %1 (not shown): ").arg(name));
    if (!secret)
        return fail(secret.error());
    if (secret->isEmpty()) {
        say(QStringLiteral("slipwayctl: The secret is empty; nothing was stored."));
        return ExitCode::Usage;
    }
    return keep(name, std::move(*secret));
}

ExitCode runForget(const QString &name)
{
    return ask([&name](CredentialStore &keychain, const End &end) {
        keychain.forget(name, telling(QStringLiteral("“%1” is no longer in the keychain.").arg(name), end));
    });
}

} // namespace

void addCredentialsCommand(CLI::App &app, Session &session)
{
    auto name = std::make_shared<std::string>();
    CLI::App *command = addCommand(app, "credentials", "The credentials that Slipway keeps in the system's keychain.");
    command->require_subcommand(1);
    command->footer("The secret is read from the terminal, not shown, or from stdin. It is never an argument.\n\n"
                    "Example:\n  pass show registry | slipwayctl credentials set registry");
    addCommand(*command, "list", "Their names")->callback([&session] { session.exit = runList(session); });
    CLI::App *set = addCommand(*command, "set", "Store one");
    set->add_option("name", *name, "What to call it")->required()->type_name("NAME");
    auto fromGh = std::make_shared<bool>(false);
    set->add_flag("--from-gh", *fromGh, "Take over the login of GitHub's program gh: NAME is the host, github.com");
    set->callback([&session, name, fromGh] { session.exit = runSet(QString::fromStdString(*name), *fromGh); });
    auto client = std::make_shared<std::string>();
    CLI::App *signIn = addCommand(*command, "sign-in", "Sign in at the project's forge in a browser, and keep the token");
    signIn->add_option("--client-id", *client, "Of an OAuth app with device flow that is registered at the forge")
        ->required()
        ->type_name("ID");
    signIn->callback([&session, client] { session.exit = runSignIn(session, QString::fromStdString(*client)); });
    CLI::App *forget = addCommand(*command, "forget", "Delete one");
    forget->add_option("name", *name, "Its name")->required()->type_name("NAME");
    forget->callback([&session, name] { session.exit = runForget(QString::fromStdString(*name)); });
}

} // namespace cli
