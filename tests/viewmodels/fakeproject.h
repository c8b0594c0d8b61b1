// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/project.h"
#include "ui/common/openrelease.h"
#include <QSemaphore>
#include <QTimeZone>
#include <atomic>
#include <map>
#include <mutex>

namespace tests {

/// What the fake ports of one project share: a repository in memory and switches that make things fail.
/// Lock `mutex` to look at it while jobs run.
struct FakeWorld {
    std::mutex mutex;
    std::vector<domain::Commit> commits; ///< newest first; one line of history on main
    std::map<QString, QByteArray> files;
    std::map<QString, engine::TagRef> tags;
    std::map<QString, domain::ObjectId> remoteRefs;
    std::vector<engine::JournalEntry> journal;
    std::map<QString, engine::CommandOutcome> outcomes;
    std::map<QString, engine::Statement> statements;
    std::map<QString, domain::CiReport> ciReports;
    std::map<QString, domain::WorkflowAtForge> workflows;
    std::map<QString, QString> drafts; ///< by "version/document"
    std::map<QString, domain::NoteChoices> choices; ///< by version
    std::map<QString, domain::PeopleChoices> people; ///< by version; those of the project by an empty one
    std::map<QString, QByteArrayList> edits; ///< by "version/document"
    std::map<QString, QByteArray> origins; ///< by "version/document"
    std::map<QString, std::vector<std::pair<engine::KeptDraft, QString>>> kept; ///< by "version/document", newest first
    std::map<QString, std::map<QString, engine::Digest>> published;
    QStringList saves;
    std::optional<domain::Error> draftsFail, pushFails, fetchFails;
    int exitCode = 0;
    QByteArray output = "building\n";
    /// When set, a command waits for it (or for a cancel) before it ends.
    std::shared_ptr<QSemaphore> commandGate;
    std::atomic<int> commandsRun = 0;
    /// When set, the next who reads a version's choices waits for it.
    std::shared_ptr<QSemaphore> choicesGate;
    QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(14, 2), QTimeZone::utc());
};

/// Version 1.0.0 is out, a feature came since: the next is 1.1.0.
std::shared_ptr<FakeWorld> makeWorld();
/// A project over that world with these checks.
std::shared_ptr<engine::Project> makeProject(const std::shared_ptr<FakeWorld> &world, std::vector<domain::CheckDefinition> checks = {});
/// The commit that a cut would have made, landed and on the remote: the stage is Tag.
void land(FakeWorld &world);
ui::ReleasePtr releaseOf(const std::shared_ptr<const engine::Project> &project, const char *version = "1.1.0");

domain::CheckDefinition commandCheck(const QString &id);
domain::CheckDefinition manualCheck(const QString &id);

} // namespace tests
