// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/atforge.h"
#include "ui/common/messagebar.h"
#include "ui/publish/publishpane.h"
#include "ui/publish/releaserunviewmodel.h"
#include <QPushButton>
#include <QSignalSpy>

using namespace tests;
using std::chrono::milliseconds;

namespace {

/// A release whose cut waits for its review.
struct Waiting : AtForge {
    std::shared_ptr<engine::Project> project;

    Waiting()
    {
        asksForApproval();
        if (cut() != waits)
            qFatal("the cut does not wait");
        project = open();
    }
    ui::ReleasePtr release() const { return std::make_shared<const ui::OpenRelease>(ui::OpenRelease{project, stateOf(*project, "1.1.0")}); }
    size_t asked() { return gitHub.http().asked().size(); }
};

const engine::JournalEntry unfinished{
    QStringLiteral("cut"), QStringLiteral("1.1.0"), QStringLiteral("review-pull-request"), QStringLiteral("waiting"), {}, {}};

} // namespace

/// A window shows live how a review stands, and asks for it no more than it must.
class TstReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksAgainWhileSomebodyLooks()
    {
        Waiting at;
        ui::ReviewWatch watch([](int) { return milliseconds(20); }, milliseconds(100));
        QSignalSpy changed(&watch, &ui::ReviewWatch::changed);
        QSignalSpy settled(&watch, &ui::ReviewWatch::settled);
        watch.setSeen(true);
        watch.watch(at.release());
        QTRY_VERIFY(changed.size() > 3);
        QVERIFY(watch.facts());
        QCOMPARE(domain::toLines(domain::obstaclesOf(*watch.facts())), QStringLiteral("approvals-missing 1"));
        QVERIFY(settled.isEmpty());
        at.gitHub.review(12, QStringLiteral("grace"));
        QTRY_VERIFY(domain::obstaclesOf(*watch.facts()).empty());
        QCOMPARE(settled.size(), 1);

        watch.setSeen(false);
        QTest::qWait(400);
        const size_t before = at.asked();
        QTest::qWait(200);
        QCOMPARE(at.asked(), before); // nobody looked for long
        watch.setSeen(true);
        QTRY_VERIFY(at.asked() > before);

        at.gitHub.mergeByHand(12);
        QTRY_COMPARE(watch.facts()->request.state, domain::PullRequest::State::Merged);
        QTest::qWait(50);
        const size_t merged = at.asked();
        QTest::qWait(200);
        QCOMPARE(at.asked(), merged); // that stays so
        watch.watch(nullptr);
        QVERIFY(!watch.facts());
    }

    void goesOnAfterAForgeThatDidNotAnswer()
    {
        Waiting at;
        ui::ReviewWatch watch([](int) { return milliseconds(20); });
        at.gitHub.http().meet(faults::status(500), 4);
        watch.watch(at.release());
        QTRY_VERIFY(watch.problem());
        QCOMPARE(watch.problem()->kind, domain::ErrorKind::ForgeFailed);
        QVERIFY(!watch.facts());
        QTRY_VERIFY(watch.facts());
        QVERIFY(!watch.problem());
    }

    void nothingIsAskedWhenNothingWaits()
    {
        Waiting at;
        ui::ReleaseRunViewModel run;
        ui::PublishPane pane(run);
        pane.show();
        const size_t before = at.asked();
        run.setRelease(at.release(), std::nullopt);
        QTest::qWait(100);
        QCOMPARE(at.asked(), before);
        QVERIFY(!run.review());
    }

    /// What the pane says while it waits, when it can go on, and that Resume does.
    void thePaneSaysItLiveAndResumes()
    {
        Waiting at;
        ui::ReleaseRunViewModel run;
        ui::PublishPane pane(run);
        pane.resize(960, 600);
        pane.show();
        auto *message = pane.findChild<ui::MessageBar *>(QStringLiteral("runMessage"));
        const auto says = [message](const char *words) {
            return message->text().contains(QString::fromUtf8(words));
        };
        run.setRelease(at.release(), unfinished);
        QTRY_VERIFY2(says("The pull request #12 cannot be merged yet."), qPrintable(message->text()));
        QVERIFY(says("One more person has to approve it."));
        QVERIFY(says("Nobody has approved it yet. Slipway asks again every few minutes."));

        at.gitHub.change([&at](GitHubState &state) {
            state.runs[at.remoteRef("release/1.1.0")] = {{QStringLiteral("build")},
                                                         {QStringLiteral("lint"), QStringLiteral("in_progress"), {}}};
        });
        run.setRelease(at.release(), unfinished); // as "Look again" does
        QTRY_VERIFY2(says("1 of 2 checks have succeeded."), qPrintable(message->text()));
        QVERIFY(says("“lint” is still running."));

        at.gitHub.change([&at](GitHubState &state) { state.runs[at.remoteRef("release/1.1.0")].back() = {QStringLiteral("lint")}; });
        at.gitHub.review(12, QStringLiteral("grace"));
        run.setRelease(at.release(), unfinished);
        const QString ready = QStringLiteral(
            "The pull request #12 can be merged. Approved by grace. 2 of 2 checks have succeeded. Press Resume to merge it.");
        QTRY_COMPARE(message->text(), ready);

        QSignalSpy previewed(&run, &ui::ReleaseRunViewModel::previewed);
        QSignalSpy ended(&run, &ui::ReleaseRunViewModel::ended);
        connect(&run, &ui::ReleaseRunViewModel::previewed, &run, [&run](const ui::PlanSheet &sheet) { run.carryOut(sheet); });
        message->findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
        QVERIFY(ended.wait(30'000));
        QCOMPARE(previewed.size(), 1); // this run has not shown it before
        QVERIFY2(run.outcome() && run.outcome()->good, qPrintable(run.outcome()->text));
        QCOMPARE(at.pull().merged, at.remoteRef("main"));
        run.setRelease(at.release(), std::nullopt);
        QVERIFY(!run.review());
    }
};

QTEST_MAIN(TstReview)
#include "tst_review.moc"
