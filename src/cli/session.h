// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/version.h"
#include "engine/project.h"
#include <QCoreApplication>
#include <string>

namespace cli {

/// What scripts can rely on.
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, Refused = 3, Cancelled = 4, Partly = 5 };

/// What every command takes, and how the one that ran has ended.
struct Session {
    std::string repo = ".";
    bool json = false;
    ExitCode exit = ExitCode::Done;

    QString repository() const { return QString::fromStdString(repo); }
};

/// Says what is wrong, and how the program ends by that.
ExitCode fail(const domain::Error &error);
ExitCode exitCodeOf(const domain::Error &error);
inline ExitCode doneIf(bool printed) { return printed ? ExitCode::Done : ExitCode::Failed; }

/// Error: InvalidVersion, with the version that was probably meant.
domain::Result<domain::Version> versionFrom(const std::string &text, domain::VersionScheme scheme);

/// EmptyRepository when HEAD is a branch without a commit; the repository may have others.
domain::Status requireCommit(const engine::Repository &repository);

/// The project of a command that does more than read, and the release that it is about.
struct OpenRelease {
    std::unique_ptr<QCoreApplication> application; ///< what talks to a forge needs one; it goes after the project
    std::shared_ptr<engine::Project> project;
    domain::Version version;
};
domain::Result<OpenRelease> openRelease(const Session &session, const std::string &version);

} // namespace cli
