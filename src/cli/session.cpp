// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"
#include "app/openproject.h"
#include "cli/output.h"
#include "phrases/phrases.h"

namespace cli {

using domain::ErrorKind;
using domain::Version;

namespace {

std::unique_ptr<QCoreApplication> makeApplication()
{
    static int count = 1;
    static char name[] = "slipwayctl";
    static char *arguments[] = {name, nullptr};
    return std::make_unique<QCoreApplication>(count, arguments);
}

} // namespace

ExitCode exitCodeOf(const domain::Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidVersion: return error.place.file.isEmpty() ? ExitCode::Usage : ExitCode::Failed; // typed, or read in a file
    case ErrorKind::Cancelled: return ExitCode::Cancelled;
    case ErrorKind::ChecksNotPassed:
    case ErrorKind::SignOffChanged:
    case ErrorKind::SignerUnknown:
    case ErrorKind::NotReady: return ExitCode::Refused;
    default: return ExitCode::Failed;
    }
}

ExitCode fail(const domain::Error &error)
{
    say(QLatin1String("slipwayctl: ") + phrases::sentence(error));
    return exitCodeOf(error);
}

domain::Result<Version> versionFrom(const std::string &text, domain::VersionScheme scheme)
{
    const QString given = QString::fromStdString(text);
    auto version = Version::parse(given, scheme);
    if (version)
        return version;
    const bool hasPrefix = given.startsWith(QLatin1Char('v'), Qt::CaseInsensitive);
    if (const auto meant = Version::parse(given.mid(1), scheme); hasPrefix && meant)
        return domain::failure(ErrorKind::InvalidVersion, given, {}, meant->toString());
    return version;
}

domain::Status requireCommit(const engine::Repository &repository)
{
    const auto head = repository.head();
    if (!head)
        return domain::failure(head.error());
    if (head->commit.isEmpty())
        return domain::failure(ErrorKind::EmptyRepository, repository.workTree());
    return {};
}

domain::Result<OpenRelease> openRelease(const Session &session, const std::string &version)
{
    const auto project = app::openProject(session.repository());
    if (!project)
        return domain::failure(project.error());
    const auto parsed = versionFrom(version, (*project)->process.tag.scheme());
    if (!parsed)
        return domain::failure(parsed.error());
    return OpenRelease{(*project)->forge ? makeApplication() : nullptr, *project, *parsed};
}

} // namespace cli
