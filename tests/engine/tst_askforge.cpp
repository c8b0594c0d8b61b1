// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/job.h"
#include "projectfixture.h"
#include "support/githubstandin.h"
#include <QSignalSpy>
#include <QTimer>

using namespace tests;

/// A forge is asked as the window does it: by a job, while the event loop runs, through the module that is loaded for it.
class TstAskForge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEventLoopNeverWaits()
    {
        ProjectFixture f;
        GitHubStandIn gitHub;
        QByteArray process = f.processFile("[[check]]\nid = \"ci\"\nkind = \"ci-green\"\n");
        process.replace("forge = \"git:\"", "forge = \"github:octo/harbor\"\nforge-url = \"" + gitHub.address().toEncoded() + '"');
        const QString tip = f.work.commit(QStringLiteral("slipway.toml"), process, "ci: ask the forge");
        f.push();
        gitHub.change([&](GitHubState &state) {
            state.commits = {tip};
            state.branches[QStringLiteral("main")].tip = tip;
            for (int i = 0; i < 1000; ++i)
                state.runs[tip].push_back({QStringLiteral("test (%1)").arg(i)});
        });
        const auto project = f.open();
        QCOMPARE(project->process.remote, QStringLiteral("origin")); // none leads there
        const auto state = stateOf(*project, "1.1.0");

        std::optional<domain::CheckResult> result;
        engine::Job job([&](const engine::CancelToken &cancel, const engine::Job::Post &) -> domain::Status {
            const engine::Checks checks(*project, state);
            auto asked = checks.run(project->process.checks.front(), {}, cancel);
            if (!asked)
                return domain::failure(asked.error());
            result = std::move(*asked);
            return {};
        });
        int beats = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { ++beats; });
        QSignalSpy ended(&job, &engine::Job::finished);
        beat.start(1);
        job.start();
        QVERIFY(ended.wait(20'000));
        QVERIFY(result);
        QCOMPARE(result->state, domain::CheckState::Passed);
        QCOMPARE(result->evidence.size(), size_t(1));
        QCOMPARE(result->evidence.front().kind, domain::Evidence::Kind::CiSucceededInAll);
        QVERIFY(beats > 0); // the event loop went on meanwhile
    }
};

QTEST_GUILESS_MAIN(TstAskForge)
#include "tst_askforge.moc"
