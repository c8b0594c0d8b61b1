// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/forge/github.h"
#include "engine/preflight.h"
#include "projectfixture.h"
#include "support/githubstandin.h"

namespace tests {

// What AtForge::cut() says.
inline const QString allDone = QStringLiteral("done done done done done already-done done done");
inline const QString allThere =
    QStringLiteral("already-done already-done already-done already-done already-done already-done already-done already-done");
/// The steps before the pull request's review, when they are there already.
inline const QString waitsAgain =
    QStringLiteral("already-done already-done already-done already-done already-done waiting waiting waiting");
inline const QString waits = QStringLiteral("done done done done done waiting waiting waiting");

/// The project of ProjectFixture, at a GitHub that has its remote repository, with something to release.
struct AtForge : ProjectFixture {
    static inline const QByteArray token = "github_pat_of_ada";
    static inline const QString branch = QStringLiteral("release/1.1.0");
    GitHubStandIn gitHub;

    /// more: of slipway.toml, a line end at its end.
    explicit AtForge(const QByteArray &more = {})
    {
        QByteArray process = processFile(more);
        process.replace("forge = \"git:\"",
                        "forge = \"github:octo/harbor\"\nremote = \"origin\"\nforge-url = \"" + gitHub.address().toEncoded() + '"');
        work.commit(QStringLiteral("slipway.toml"), process, "ci: release at GitHub");
        work.commit("feat: docks");
        push();
        gitHub.change([this](GitHubState &state) {
            state.folder = remote.path();
            state.tokens[token] = {QStringLiteral("ada"), true, {}};
        });
    }

    std::shared_ptr<engine::Project> open(const QByteArray &withToken = token) const
    {
        auto project = ProjectFixture::open();
        const auto tokens = [withToken](const QString &, const engine::CancelToken &) -> domain::Result<domain::Secret> {
            return domain::Secret(QByteArray(withToken));
        };
        const adapters::Patience patience{4, std::chrono::milliseconds(5), std::chrono::milliseconds(1500), std::chrono::milliseconds(20)};
        project->forge = std::make_unique<adapters::GitHub>(*project->process.forge, tokens, patience);
        return project;
    }

    domain::Result<engine::ActReport> tryCut(const engine::ActObserver &observer = {}, const QByteArray &withToken = token) const
    {
        return engine::carryOut(open(withToken), version("1.1.0"), engine::Act::Cut, {}, observer);
    }

    /// Of the preflight of the cut.
    std::optional<engine::PreflightItem> preflight(engine::PreflightItem::Kind kind, const QByteArray &withToken = token) const
    {
        for (const auto &one : engine::preflight(open(withToken), version("1.1.0"), engine::Act::Cut, {}))
            if (one.kind == kind)
                return one;
        return std::nullopt;
    }

    /// "done done … waiting", and what stopped it.
    QString cut(const engine::ActObserver &observer = {}) const
    {
        const auto report = tryCut(observer);
        if (!report)
            qFatal("carryOut: kind %d, %s: %s", int(report.error().kind), qPrintable(report.error().subject),
                   qPrintable(report.error().detail));
        QStringList states;
        for (const auto &result : report->blocking)
            states << QLatin1String("blocked by ") + result.definition.id;
        for (const auto &record : report->records) {
            states << engine::toWord(record.state);
            m_error = record.error ? record.error : m_error;
        }
        return states.join(QLatin1Char(' '));
    }
    /// Of the last cut that stopped.
    const domain::Error &error() const { return *m_error; }

    void onMain(const std::function<void(GitHubState::Branch &)> &change)
    {
        gitHub.pulls(); // learns the branches
        gitHub.change([&](GitHubState &state) { change(state.branches[QStringLiteral("main")]); });
    }
    void asksForApproval()
    {
        onMain([](GitHubState::Branch &main) { main.approvals = 1; });
    }
    GitHubState::Pull pull() { return gitHub.pulls().back(); }
    QString remoteRef(const char *name) const { return remote.revParse(QLatin1String(name)); }

    /// Somebody else's commit on a branch of the remote, or in the place of its newest one.
    QString pushedByGrace(const QString &to, const QString &file, bool inPlace = false) const
    {
        const auto grace = ScratchRepository::cloneOf(remote, {QStringLiteral("--branch"), to});
        if (inPlace)
            grace.git({QStringLiteral("reset"), QStringLiteral("-q"), QStringLiteral("--hard"), QStringLiteral("HEAD^")});
        const QString made = grace.commit(file, "grace\n", "fix: by Grace");
        grace.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("origin"), to});
        return made;
    }

private:
    mutable std::optional<domain::Error> m_error;
};

} // namespace tests
