// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "ui/checklist/checklistviewmodel.h"
#include "ui/common/look.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using domain::CheckState;
using engine::Statement;
using ui::CheckAction;

namespace {

struct Fixture {
    std::shared_ptr<tests::FakeWorld> world = tests::makeWorld();
    std::shared_ptr<engine::Project> project =
        tests::makeProject(world, {tests::commandCheck(QStringLiteral("bench")), tests::manualCheck(QStringLiteral("newsletter"))});
    ui::ChecklistViewModel checks;
    QAbstractItemModelTester tester{&checks.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture() { checks.setRelease(tests::releaseOf(project)); }
    CheckState state(const char *id) { return checks.model().result(QLatin1String(id))->state; }
    bool looked() { return checks.model().rowCount() == 3; }
};

} // namespace

class TstChecklist : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksWhenAReleaseIsOpened()
    {
        Fixture f;
        QCOMPARE(f.checks.model().rowCount(), 0);
        QTRY_VERIFY(f.looked());
        QCOMPARE(f.state("clean"), CheckState::Passed);
        QCOMPARE(f.state("bench"), CheckState::NotChecked);
        QVERIFY(!f.checks.isReady());
        QCOMPARE(f.checks.badge(), QStringLiteral("1/3"));
        QCOMPARE(f.checks.verdict(), QStringLiteral("Not ready: 2 not checked"));
        QCOMPARE(f.checks.headline(f.world->now.addSecs(130)), QStringLiteral("1 of 3 passed · for commit 2222222 · 2 min ago"));
        QCOMPARE(f.world->commandsRun.load(), 0);
    }

    void runAllRunsCommandsAndShowsThatTheyRun()
    {
        Fixture f;
        QTRY_VERIFY(f.looked());
        f.world->commandGate = std::make_shared<QSemaphore>();
        f.checks.runAll();
        QTRY_VERIFY(f.checks.model().isRunning(QStringLiteral("bench")));
        const QModelIndex row = f.checks.model().index(1, ui::ChecklistModel::StateColumn);
        QCOMPARE(row.data(ui::LookRole).toInt(), int(ui::Look::Running));
        QCOMPARE(f.checks.model().actions(QStringLiteral("bench")).first, CheckAction::Stop);
        f.world->commandGate->release();
        QTRY_VERIFY(!f.checks.isRunning());
        QCOMPARE(f.state("bench"), CheckState::Passed);
        const ui::LogBook *log = f.checks.logOf(QStringLiteral("bench"));
        QVERIFY(log);
        QCOMPARE(log->lines().size(), 2u);
        QCOMPARE(log->lines().front().text(), QStringLiteral("building"));
        QCOMPARE(log->lines(engine::LogLevel::Note).size(), 1u); // that it passed
        QCOMPARE(f.world->commandsRun.load(), 1);
    }

    void aFailedCommandFails()
    {
        Fixture f;
        QTRY_VERIFY(f.looked());
        f.world->exitCode = 2;
        f.checks.run(QStringLiteral("bench"));
        QTRY_COMPARE(f.state("bench"), CheckState::Failed);
        QVERIFY(f.checks.verdict().contains(QStringLiteral("1 failed")));
    }

    void stoppingLeavesTheCheckAsItWas()
    {
        Fixture f;
        QTRY_VERIFY(f.looked());
        f.world->commandGate = std::make_shared<QSemaphore>();
        f.checks.run(QStringLiteral("bench"));
        QTRY_VERIFY(f.checks.model().isRunning(QStringLiteral("bench")));
        f.checks.stop();
        QTRY_VERIFY(!f.checks.isRunning());
        QCOMPARE(f.state("bench"), CheckState::NotChecked);
        QVERIFY(!f.checks.model().isRunning(QStringLiteral("bench")));
    }

    void whatAPersonSaysIsKeptAndCanBeWithdrawn()
    {
        Fixture f;
        QTRY_VERIFY(f.looked());
        QCOMPARE(f.checks.personName(), QStringLiteral("Ada"));
        f.checks.say(QStringLiteral("newsletter"), Statement::Kind::Confirmed, QStringLiteral("Ada"), {});
        f.checks.say(QStringLiteral("bench"), Statement::Kind::Waived, QStringLiteral("Ada"), QStringLiteral("no bench today"));
        QTRY_COMPARE(f.state("newsletter"), CheckState::Passed);
        QTRY_COMPARE(f.state("bench"), CheckState::Waived);
        QVERIFY(f.checks.isReady());
        QCOMPARE(f.checks.verdict(), QStringLiteral("Ready"));
        const QModelIndex evidence = f.checks.model().index(1, ui::ChecklistModel::EvidenceColumn);
        QVERIFY(evidence.data().toString().contains(QStringLiteral("no bench today")));
        f.checks.withdraw(QStringLiteral("bench"));
        QTRY_COMPARE(f.state("bench"), CheckState::NotChecked);
    }

    void aWaiverWithoutAReasonIsRefused()
    {
        Fixture f;
        QTRY_VERIFY(f.looked());
        QSignalSpy failed(&f.checks, &ui::ChecklistViewModel::failed);
        f.checks.say(QStringLiteral("bench"), Statement::Kind::Waived, QStringLiteral("Ada"), QStringLiteral("  "));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(f.state("bench"), CheckState::NotChecked);
    }

    void anotherCommitStartsAgain()
    {
        Fixture f;
        QTRY_VERIFY(f.looked());
        f.checks.say(QStringLiteral("newsletter"), Statement::Kind::Confirmed, QStringLiteral("Ada"), {});
        QTRY_COMPARE(f.state("newsletter"), CheckState::Passed);
        {
            const std::lock_guard held(f.world->mutex);
            f.world->commits.insert(f.world->commits.begin(),
                                    {QString(40, QLatin1Char('9')), {}, {}, {}, 1'800'000'000, QStringLiteral("fix: more")});
        }
        f.checks.setRelease(tests::releaseOf(f.project));
        QTRY_COMPARE(f.state("newsletter"), CheckState::NotChecked);
    }

    void theDoorClosesWhileACommandRuns()
    {
        Fixture f;
        QTRY_VERIFY(f.looked());
        f.world->commandGate = std::make_shared<QSemaphore>();
        f.checks.runAll();
        QTRY_VERIFY(f.checks.model().isRunning(QStringLiteral("bench")));
        f.checks.setRelease(nullptr);
        QCOMPARE(f.checks.model().rowCount(), 0);
        QTRY_VERIFY(!f.checks.isRunning());
        QCOMPARE(f.checks.badge(), QString());
    }

    void buttons_data()
    {
        using domain::CheckKind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("running");
        QTest::addColumn<int>("first");
        QTest::addColumn<bool>("waivable");
        const auto row = [](const char *name, CheckKind kind, CheckState state, bool running, CheckAction first, bool waivable) {
            QTest::newRow(name) << int(kind) << int(state) << running << int(first) << waivable;
        };
        row("command not run", CheckKind::Command, CheckState::NotChecked, false, CheckAction::Run, true);
        row("command passed", CheckKind::Command, CheckState::Passed, false, CheckAction::Run, false);
        row("command running", CheckKind::Command, CheckState::NotChecked, true, CheckAction::Stop, false);
        row("CI not asked", CheckKind::CiGreen, CheckState::NotChecked, false, CheckAction::Ask, true);
        row("CI red", CheckKind::CiGreen, CheckState::Failed, false, CheckAction::Ask, true);
        row("CI green", CheckKind::CiGreen, CheckState::Passed, false, CheckAction::Ask, false);
        row("workflow not asked", CheckKind::ReleaseWorkflow, CheckState::Passed, false, CheckAction::Ask, false);
        row("manual open", CheckKind::Manual, CheckState::NotChecked, false, CheckAction::Confirm, true);
        row("changelog failed", CheckKind::ChangelogSection, CheckState::Failed, false, CheckAction::OpenNotes, true);
        row("migration missing", CheckKind::BreakingChangesHaveMigration, CheckState::Failed, false, CheckAction::OpenNotes, true);
        row("mention missing", CheckKind::FileMentionsVersion, CheckState::Failed, false, CheckAction::OpenFile, true);
        row("tree dirty", CheckKind::CleanAndUpToDate, CheckState::Failed, false, CheckAction::LookAgain, true);
        row("versions pending", CheckKind::VersionsBumped, CheckState::Pending, false, CheckAction::LookAgain, false);
        row("waived", CheckKind::VersionsBumped, CheckState::Waived, false, CheckAction::Withdraw, false);
    }
    void buttons()
    {
        QFETCH(int, kind);
        QFETCH(int, state);
        QFETCH(bool, running);
        QFETCH(int, first);
        QFETCH(bool, waivable);
        domain::CheckResult result;
        result.definition.kind = domain::CheckKind(kind);
        result.state = CheckState(state);
        const ui::CheckActions actions = ui::actionsFor(result, running);
        QCOMPARE(int(actions.first), first);
        QVERIFY(!ui::label(actions.first).isEmpty());
        QCOMPARE(std::count(actions.others.begin(), actions.others.end(), CheckAction::Waive) == 1, waivable);
    }

    void aFixIsOfferedWhereEditsHelp_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("first");
        QTest::newRow("changelog") << int(domain::CheckKind::ChangelogSection) << int(CheckAction::AddSection);
        QTest::newRow("versions") << int(domain::CheckKind::VersionsBumped) << int(CheckAction::Bump);
    }
    void aFixIsOfferedWhereEditsHelp()
    {
        QFETCH(int, kind);
        QFETCH(int, first);
        domain::CheckResult result;
        result.definition.kind = domain::CheckKind(kind);
        result.state = CheckState::Failed;
        result.fixable = true;
        QCOMPARE(int(ui::actionsFor(result, false).first), first);
        QVERIFY(ui::label(CheckAction(first)).endsWith(QChar(0x2026))); // the change is shown first
        result.state = CheckState::Pending; // the cut will do it
        QCOMPARE(int(ui::actionsFor(result, false).first), int(CheckAction::LookAgain));
    }
};

QTEST_GUILESS_MAIN(TstChecklist)
#include "tst_checklist.moc"
