// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "ui/common/look.h"
#include "ui/publish/releaserunviewmodel.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using engine::Act;

namespace {

const QString tagRef = QStringLiteral("refs/tags/v1.1.0");

/// A release that has landed: the next act is the tag, which fakes can carry out.
struct Fixture {
    std::shared_ptr<tests::FakeWorld> world = tests::makeWorld();
    std::shared_ptr<engine::Project> project = tests::makeProject(world);
    ui::ReleaseRunViewModel run;
    QAbstractItemModelTester steps{&run.steps(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester board{&run.board(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    std::vector<ui::PlanSheet> shown;
    bool changedSinceShown = false;

    Fixture()
    {
        tests::land(*world);
        QObject::connect(&run, &ui::ReleaseRunViewModel::previewed, &run, [this](const ui::PlanSheet &sheet, bool changed) {
            shown.push_back(sheet);
            changedSinceShown = changed;
        });
        look();
    }
    void look(const std::optional<engine::JournalEntry> &unfinished = std::nullopt)
    {
        run.setRelease(tests::releaseOf(project), unfinished);
    }
    ui::Look lookOfStep(int row) { return ui::Look(run.steps().index(row, ui::RunModel::StateColumn).data(ui::LookRole).toInt()); }
    bool pushed()
    {
        const std::lock_guard held(world->mutex);
        return world->remoteRefs.contains(tagRef);
    }
};

} // namespace

class TstReleaseRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What waits for people is no failure: it says what it waits for, and is gone on with.
    void aPullRequestThatWaitsIsNoFailure()
    {
        engine::ActReport report;
        report.end = engine::RunEnd::Partly;
        engine::StepRecord opened{{QStringLiteral("open"), engine::StepKind::OpenPullRequest, {}, {}, engine::Reach::Draft, {}, {}},
                                  engine::StepState::Done,
                                  {},
                                  {},
                                  {}};
        engine::StepRecord review{{QStringLiteral("review"), engine::StepKind::ReviewPullRequest, {}, {}, {}, {}, {}},
                                  engine::StepState::Waiting,
                                  domain::Error{domain::ErrorKind::PullRequestWaits,
                                                QStringLiteral("#12"),
                                                QStringLiteral("approvals-missing 1"),
                                                QStringLiteral("https://github.example/12"),
                                                {}},
                                  {},
                                  {}};
        report.records = {opened, review};
        const ui::Outcome outcome = ui::outcomeOf(Act::Cut, QStringLiteral("1.1.0"), report);
        QVERIFY(!outcome.good && outcome.waits);
        QVERIFY2(outcome.text.startsWith(QStringLiteral("The cut of 1.1.0 waits. The pull request #12 cannot be merged yet.")),
                 qPrintable(outcome.text));
        QVERIFY(outcome.text.contains(QStringLiteral("One more person has to approve it.\n    https://github.example/12")));
        QVERIFY(outcome.text.endsWith(QStringLiteral("Press Resume when it is settled.")));
        QVERIFY(outcome.detail.isEmpty());
        QCOMPARE(outcome.again, QStringLiteral("Resu&me"));
        QCOMPARE(ui::lookOf(review), ui::Look::Pending);
        review.error.reset();
        QCOMPARE(ui::lookOf(review), ui::Look::Waiting); // for its turn
    }

    void anActThatWaitsSaysSoAfterwards()
    {
        Fixture f;
        f.look(engine::JournalEntry{
            QStringLiteral("cut"), QStringLiteral("1.1.0"), QStringLiteral("review-pull-request"), QStringLiteral("waiting"), {}, {}});
        QCOMPARE(f.run.interruption(), QStringLiteral("The cut of 1.1.0 waits at “review pull request”. What is done stays done."));
        f.look(engine::JournalEntry{
            QStringLiteral("cut"), QStringLiteral("1.1.0"), QStringLiteral("push-branch"), QStringLiteral("running"), {}, {}});
        QCOMPARE(f.run.interruption(), QStringLiteral("The cut of 1.1.0 was interrupted at “push branch”. What is done stays done."));
    }

    void previewDoesNothing()
    {
        Fixture f;
        f.run.preview(Act::Tag);
        QTRY_COMPARE(f.shown.size(), 1u);
        QCOMPARE(f.shown[0].rows.size(), 2u);
        QCOMPARE(f.shown[0].pointOfNoReturn, 1u);
        QVERIFY(f.shown[0].confirmation.contains(QStringLiteral("v1.1.0")));
        QVERIFY(!f.pushed());
        QVERIFY(f.world->journal.empty());
    }

    void aPreviewThatCannotBeMadeSaysWhy()
    {
        Fixture f;
        QSignalSpy failed(&f.run, &ui::ReleaseRunViewModel::failed);
        f.run.preview(Act::Publish);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(f.shown.empty());
    }

    void theAgreedPlanIsCarriedOut()
    {
        Fixture f;
        f.run.preview(Act::Tag);
        QTRY_COMPARE(f.shown.size(), 1u);
        QSignalSpy ended(&f.run, &ui::ReleaseRunViewModel::ended);
        f.run.carryOut(f.shown[0]);
        QVERIFY(f.run.isRunning());
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(f.run.outcome()->good);
        QVERIFY(f.pushed());
        QCOMPARE(f.run.doneCount(), 2);
        QCOMPARE(f.lookOfStep(0), ui::Look::Passed);
        QCOMPARE(f.lookOfStep(1), ui::Look::Passed);
        QVERIFY(!f.run.canRetry());
        QVERIFY(f.run.progressText().startsWith(QStringLiteral("2 of 2")));
    }

    void aPlanThatChangedSinceIsShownAnewAndNotCarriedOut()
    {
        Fixture f;
        f.run.preview(Act::Tag);
        QTRY_COMPARE(f.shown.size(), 1u);
        {
            const std::lock_guard held(f.world->mutex);
            f.world->drafts[QStringLiteral("1.1.0/0")] = QStringLiteral("# v1.1.0\n\nOther words.\n");
        }
        f.run.carryOut(f.shown[0]);
        QTRY_COMPARE(f.shown.size(), 2u);
        QVERIFY(f.changedSinceShown);
        QVERIFY(!f.pushed());
        QVERIFY(f.world->tags.find(QStringLiteral("v1.1.0")) == f.world->tags.end());
        QTRY_VERIFY(!f.run.isRunning());
        f.run.carryOut(f.shown[1]);
        QTRY_VERIFY(f.run.outcome());
        QVERIFY(f.pushed());
    }

    void aFailedStepSaysWhatStaysAndRetryGoesOn()
    {
        Fixture f;
        f.world->pushFails =
            domain::Error{domain::ErrorKind::RemoteRejected, QStringLiteral("origin"), QStringLiteral("no tags today"), {}, {}};
        f.run.preview(Act::Tag);
        QTRY_COMPARE(f.shown.size(), 1u);
        f.run.carryOut(f.shown[0]);
        QTRY_VERIFY(f.run.outcome());
        QVERIFY(!f.run.outcome()->good);
        QVERIFY2(f.run.outcome()->text.contains(QStringLiteral("1 of 2 steps are done")), qPrintable(f.run.outcome()->text));
        QCOMPARE(f.run.outcome()->detail, QStringLiteral("no tags today"));
        QCOMPARE(f.lookOfStep(1), ui::Look::Failed);
        QVERIFY(f.run.canRetry());
        QCOMPARE(f.run.badge(), QStringLiteral("!"));

        {
            const std::lock_guard held(f.world->mutex);
            f.world->pushFails.reset();
        }
        f.run.goOn();
        QTRY_VERIFY(f.pushed());
        QTRY_VERIFY(f.run.outcome() && f.run.outcome()->good);
        QCOMPARE(f.shown.size(), 1u); // the same plan: it was agreed to
        const auto made = std::count_if(f.world->journal.begin(), f.world->journal.end(), [](const engine::JournalEntry &entry) {
            return entry.step == QLatin1String("create-tag") && entry.state == QLatin1String("running");
        });
        QCOMPARE(made, 1);
    }

    void aTargetThatDiffersIsComparedAndSkippedWithAReason()
    {
        Fixture f;
        f.run.preview(Act::Tag);
        QTRY_COMPARE(f.shown.size(), 1u);
        f.run.carryOut(f.shown[0]);
        QTRY_VERIFY(f.run.outcome() && f.run.outcome()->good);
        {
            const std::lock_guard held(f.world->mutex);
            f.world->published[QStringLiteral("1.1.0")][QStringLiteral("other.tar.gz")] = QStringLiteral("sha256:bbbb");
        }
        f.look();
        QTRY_COMPARE(f.run.board().target(0) ? f.run.board().target(0)->state : engine::TargetStatus::State::NotStarted,
                     engine::TargetStatus::State::Differs);
        QString comparison;
        connect(&f.run, &ui::ReleaseRunViewModel::compared, &f.run, [&](const ui::ShownText &text) { comparison = text.text; });
        f.run.compare(0);
        QTRY_VERIFY(comparison.contains(QStringLiteral("sha256:bbbb  other.tar.gz")));
        QVERIFY(comparison.contains(f.run.board().target(0)->expected));

        f.run.preview(Act::Publish);
        QTRY_COMPARE(f.shown.size(), 2u);
        QVERIFY(!f.run.skippable());
        f.run.carryOut(f.shown[1]);
        QTRY_VERIFY(f.run.outcome() && !f.run.isRunning());
        QVERIFY(!f.run.outcome()->good);
        QVERIFY(f.run.skippable());
        f.run.skip(QStringLiteral("Ada"), QStringLiteral("mirror is down"));
        QTRY_VERIFY2(f.run.outcome() && f.run.outcome()->good, f.run.outcome() ? qPrintable(f.run.outcome()->text) : "");
        QVERIFY(f.run.outcome()->text.contains(QStringLiteral("skipped")));
        QVERIFY(!f.run.skippable());
        QVERIFY(!f.run.isPublished());
        const auto kept = std::find_if(f.world->journal.begin(), f.world->journal.end(),
                                       [](const engine::JournalEntry &entry) { return entry.state == QLatin1String("skipped"); });
        QVERIFY(kept != f.world->journal.end());
        QCOMPARE(kept->detail, QStringLiteral("Ada: mirror is down"));
    }

    void theTimeExpectedIsThatOfTheLongestWay()
    {
        ui::RunModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto step = [](const char *id, const QStringList &after) {
            engine::StepInfo info;
            info.id = QLatin1String(id);
            info.after = after;
            return info;
        };
        model.setSteps({step("build", {}), step("notes", {}), step("upload", {QStringLiteral("build"), QStringLiteral("notes")})});
        QVERIFY(!model.expectedTotal());
        model.setUsual({{QStringLiteral("build"), 5000}, {QStringLiteral("notes"), 2000}});
        QVERIFY(!model.expectedTotal()); // nobody has seen an upload yet
        QCOMPARE(model.index(0, ui::RunModel::ElapsedColumn).data().toString(), QStringLiteral("about 0:05"));
        model.setUsual({{QStringLiteral("build"), 5000}, {QStringLiteral("notes"), 2000}, {QStringLiteral("upload"), 60'000}});
        QCOMPARE(*model.expectedTotal(), 65'000);
        engine::StepRecord record;
        record.info = step("build", {});
        record.state = engine::StepState::Running;
        model.apply(record, 1000);
        model.setMoment(4000);
        QCOMPARE(model.index(0, ui::RunModel::ElapsedColumn).data().toString(), QStringLiteral("0:03 of about 0:05"));
        record.state = engine::StepState::Done;
        model.apply(record, 8000);
        QCOMPARE(model.index(0, ui::RunModel::ElapsedColumn).data().toString(), QStringLiteral("0:07"));
    }

    void anInterruptedActOfAnEarlierRunIsShownBeforeItGoesOn()
    {
        Fixture f;
        f.look(engine::JournalEntry{
            QStringLiteral("tag"), QStringLiteral("1.1.0"), QStringLiteral("push-tag"), QStringLiteral("running"), {}, {}});
        QVERIFY(f.run.canResume());
        QVERIFY(f.run.interruption().contains(QStringLiteral("“push tag”")));
        f.run.goOn();
        QTRY_COMPARE(f.shown.size(), 1u);
        QVERIFY(!f.pushed());
    }

    void refusedByAnOpenCheckNothingIsDone()
    {
        Fixture f;
        f.project = tests::makeProject(f.world, {tests::manualCheck(QStringLiteral("newsletter"))});
        f.look();
        QSignalSpy checked(&f.run, &ui::ReleaseRunViewModel::checked);
        f.run.preview(Act::Tag);
        QTRY_COMPARE(f.shown.size(), 1u);
        f.run.carryOut(f.shown[0]);
        QTRY_VERIFY(f.run.outcome());
        QVERIFY2(f.run.outcome()->text.contains(QStringLiteral("Newsletter drafted")), qPrintable(f.run.outcome()->text));
        QVERIFY(!f.pushed());
        QCOMPARE(checked.size(), 2);
    }

    void aRemoteThatIsGoneIsToldAndNothingChanged()
    {
        Fixture f;
        f.run.preview(Act::Tag);
        QTRY_COMPARE(f.shown.size(), 1u);
        f.world->fetchFails = domain::Error{domain::ErrorKind::RemoteGone, QStringLiteral("origin"), {}, {}, {}};
        f.run.carryOut(f.shown[0]);
        QTRY_VERIFY(f.run.outcome());
        QVERIFY(f.run.outcome()->text.contains(QStringLiteral("Nothing was changed.")));
        f.look(); // what the window does when an act has ended
        QVERIFY(f.run.canRetry());
        {
            const std::lock_guard held(f.world->mutex);
            f.world->fetchFails.reset();
        }
        f.run.goOn();
        QTRY_VERIFY(f.pushed());
    }

    void preflightIsAnswered()
    {
        Fixture f;
        size_t items = 0;
        connect(&f.run, &ui::ReleaseRunViewModel::preflightAnswered, this, [&](const auto &all) { items = all.size(); });
        f.run.preflight(Act::Tag);
        QTRY_VERIFY(items > 0);
    }

    void theBoardReadsTheTargets()
    {
        Fixture f;
        QTRY_COMPARE(f.run.board().rowCount(), 1);
        const auto look = [&] {
            return ui::Look(f.run.board().index(0, 0).data(ui::LookRole).toInt());
        };
        QCOMPARE(look(), ui::Look::Waiting);
        f.world->tags[QStringLiteral("v1.1.0")] = {QStringLiteral("v1.1.0"), QString(40, QLatin1Char('3')), QStringLiteral("tag"), true};
        f.look();
        QTRY_COMPARE(look(), ui::Look::Pending);
        QVERIFY(!f.run.isPublished());
    }
};

QTEST_GUILESS_MAIN(TstReleaseRun)
#include "tst_releaserun.moc"
