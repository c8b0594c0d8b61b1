// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkhistory.h"
#include "engine/plan.h"
#include "projectfixture.h"
#include <QTimeZone>

using engine::CommandOutcome;
using engine::JournalEntry;
using tests::ProjectFixture;

class TstCheckHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatChangedSinceACheckPassed()
    {
        const ProjectFixture fixture;
        const auto project = fixture.open();
        const QString id = QStringLiteral("bench");
        const auto passedAt = tests::stateOf(*project, "1.1.0").candidate();
        const QDateTime now = project->clock->now();
        QVERIFY(project->checks->keep(id, passedAt, CommandOutcome{0, now, 10, {}}));
        QVERIFY(!engine::pastOf(*project, tests::stateOf(*project, "1.1.0"), id)->since);

        fixture.work.commit(QStringLiteral("a.txt"), "a\n", "feat: a");
        fixture.work.commit(QStringLiteral("b.txt"), "b\n", "feat: b");
        fixture.push();
        const auto state = tests::stateOf(*project, "1.1.0");
        QVERIFY(project->checks->keep(id, state.candidate(), CommandOutcome{1, now.addSecs(1), 10, {}}));
        const auto past = engine::pastOf(*project, state, id);
        QVERIFY(past && past->since);
        QCOMPARE(past->results.size(), 2u);
        QCOMPARE(past->since->passed, passedAt);
        QCOMPARE(past->since->commits.size(), 2u);
        QCOMPARE(past->since->commits.front().subject(), QStringLiteral("feat: b"));
        QCOMPARE(past->since->paths, (QStringList{QStringLiteral("a.txt"), QStringLiteral("b.txt")}));

        QVERIFY(project->checks->keep(id, state.candidate(), CommandOutcome{0, now.addSecs(2), 10, {}}));
        QVERIFY(!engine::pastOf(*project, state, id)->since);
    }

    void aCommitThatIsNoMoreSaysNothing()
    {
        const ProjectFixture fixture;
        const auto project = fixture.open();
        const auto gone = fixture.work.commit(QStringLiteral("a.txt"), "a\n", "feat: a");
        fixture.work.git({QStringLiteral("reset"), QStringLiteral("--hard"), QStringLiteral("-q"), QStringLiteral("HEAD~1")});
        QVERIFY(project->checks->keep(QStringLiteral("bench"), gone, CommandOutcome{0, project->clock->now(), 10, {}}));
        const auto past = engine::pastOf(*project, tests::stateOf(*project, "1.1.0"), QStringLiteral("bench"));
        QVERIFY(past);
        QCOMPARE(past->results.size(), 1u);
        QVERIFY(!past->since);
    }

    void usualDurationsAreTheMedianOfWhatWasDone()
    {
        const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
        std::vector<JournalEntry> entries;
        const auto add = [&](const char *version, const char *step, engine::StepState state, int second) {
            entries.push_back(
                {QStringLiteral("publish"), QLatin1String(version), QLatin1String(step), engine::toWord(state), {}, start.addSecs(second)});
        };
        using State = engine::StepState;
        for (const auto &[version, seconds] : {std::pair("1.0.0", 2), std::pair("1.1.0", 90), std::pair("1.2.0", 4)}) {
            add(version, "upload", State::Running, 0);
            add(version, "upload", State::Done, seconds);
        }
        add("1.3.0", "upload", State::Running, 0);
        add("1.3.0", "upload", State::Failed, 500);
        add("1.3.0", "upload", State::AlreadyDone, 600);
        add("1.3.0", "build", State::AlreadyDone, 1);
        QCOMPARE(engine::usualDurations(entries), (std::map<QString, qint64>{{QStringLiteral("upload"), 4000}}));
    }
};

QTEST_GUILESS_MAIN(TstCheckHistory)
#include "tst_checkhistory.moc"
