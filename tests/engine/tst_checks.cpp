// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectfixture.h"

using namespace tests;
using domain::CheckResult;
using domain::CheckState;
using engine::Checks;
using engine::Statement;
using Kind = domain::Evidence::Kind;

namespace {

QByteArray check(const char *kind, const char *more = "") { return QByteArray("[[check]]\nid = \"it\"\nkind = \"") + kind + "\"\n" + more; }

/// The one check "it" of a project, looked at now.
CheckResult look(const engine::Project &project, const char *forVersion = "1.1.0")
{
    const engine::ReleaseState state = stateOf(project, forVersion);
    for (const CheckResult &result : Checks(project, state).look())
        if (result.definition.id == QLatin1String("it") || project.process.checks.empty())
            return result;
    qFatal("no such check");
}

bool has(const CheckResult &result, Kind kind)
{
    return std::any_of(result.evidence.begin(), result.evidence.end(), [&](const domain::Evidence &e) { return e.kind == kind; });
}

} // namespace

class TstChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanAndUpToDate()
    {
        const ProjectFixture fixture;
        const auto project = fixture.open();
        QCOMPARE(look(*project).state, CheckState::Passed);

        fixture.work.write(QStringLiteral("new file"), "x");
        QCOMPARE(look(*project).state, CheckState::Failed);
        QVERIFY(has(look(*project), Kind::TreeDirty));

        fixture.work.git({QStringLiteral("add"), QStringLiteral(".")});
        fixture.work.commit("feat: ahead");
        QVERIFY(has(look(*project), Kind::AheadOfRemote));
        fixture.push();
        QCOMPARE(look(*project).state, CheckState::Passed);

        fixture.work.git({QStringLiteral("reset"), QStringLiteral("-q"), QStringLiteral("--hard"), QStringLiteral("HEAD~1")});
        QVERIFY(has(look(*project), Kind::BehindRemote));
    }

    void changelogSectionIsPendingUntilTheCutWritesIt()
    {
        const ProjectFixture fixture(check("changelog-section"));
        fixture.work.commit("feat: docks");
        fixture.push();
        const auto project = fixture.open();
        QCOMPARE(look(*project).state, CheckState::Pending);

        QVERIFY(project->drafts->save(QStringLiteral("1.1.0"), engine::Document::Changelog, QStringLiteral("- Docks: <what to do>\n")));
        QCOMPARE(look(*project).state, CheckState::Failed);
        QVERIFY(has(look(*project), Kind::PlaceholderLeft));
    }

    void changelogSectionWithNothingToSayFails()
    {
        const ProjectFixture fixture(check("changelog-section"));
        const auto result = look(*fixture.open());
        QCOMPARE(result.state, CheckState::Failed);
        QVERIFY(has(result, Kind::SectionEmpty));
    }

    void changelogSectionWrittenByHandPasses()
    {
        const ProjectFixture fixture(check("changelog-section"));
        fixture.work.commit(QStringLiteral("CHANGELOG.md"), "# Changelog\n\n## [1.1.0] - 2026-02-01\n\n- Docks.\n", "feat: docks");
        fixture.push();
        const auto result = look(*fixture.open());
        QCOMPARE(result.state, CheckState::Passed);
        QCOMPARE(result.evidence.front().line, 3);
    }

    void breakingChangesNeedMigration_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("changelog");
        QTest::addColumn<CheckState>("state");
        QTest::newRow("no breaking change") << QByteArray("feat: docks") << QByteArray() << CheckState::Passed;
        QTest::newRow("footer tells") << QByteArray("feat!: docks\n\nBREAKING CHANGE: call dock() first") << QByteArray()
                                      << CheckState::Passed;
        QTest::newRow("nobody tells") << QByteArray("feat!: docks") << QByteArray() << CheckState::Failed;
        QTest::newRow("section tells") << QByteArray("feat!: docks") << QByteArray("- docks. **Migration:** call dock()")
                                       << CheckState::Passed;
        QTest::newRow("section is silent") << QByteArray("feat!: docks\n\nBREAKING CHANGE: call dock()") << QByteArray("- docks")
                                           << CheckState::Failed;
        QTest::newRow("section has a placeholder")
            << QByteArray("feat!: docks") << QByteArray("- docks. **migration:** <what to do>") << CheckState::Failed;
        QTest::newRow("other markers of lists")
            << QByteArray("feat!: docks") << QByteArray("* docks\n* cranes. **migration:** call v2") << CheckState::Failed;
    }

    void breakingChangesNeedMigration()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, changelog);
        QFETCH(CheckState, state);
        const ProjectFixture fixture(check("breaking-changes-have-migration"));
        if (changelog.isEmpty())
            fixture.work.commit(message);
        else
            fixture.work.commit(QStringLiteral("CHANGELOG.md"), "# Changelog\n\n## [2.0.0] - 2026-02-01\n\n" + changelog + "\n", message);
        fixture.push();
        QCOMPARE(look(*fixture.open(), "2.0.0").state, state);
    }

    void versionsAreBumpedByTheCut()
    {
        const ProjectFixture fixture(check("versions-bumped"));
        fixture.work.commit(QStringLiteral("other file.md"), "install 1.0.0 now\n", "docs: other");
        fixture.push();
        const auto project = fixture.open();
        const auto result = look(*project);
        QCOMPARE(result.state, CheckState::Pending);
        QCOMPARE(result.evidence.front().kind, Kind::VersionWillBe);
        QCOMPARE(result.evidence.front().file, QStringLiteral("package.json"));
        QCOMPARE(result.evidence.front().line, 3);
        QCOMPARE(result.evidence.back().kind, Kind::OldVersionElsewhere);
        QCOMPARE(result.evidence.back().file, QStringLiteral("other file.md"));
        QCOMPARE(look(*project, "1.0.0").state, CheckState::Passed);
    }

    void aReadOnlyVersionFileIsToldBeforeAnythingIsWritten()
    {
        const ProjectFixture fixture(check("versions-bumped"));
        fixture.work.commit("feat: docks");
        fixture.push();
        QVERIFY(QFile::setPermissions(fixture.work.pathOf(QStringLiteral("package.json")), QFileDevice::ReadOwner));
        const auto project = fixture.open();
        const auto result = look(*project);
        QCOMPARE(result.state, CheckState::Failed);
        QCOMPARE(result.evidence.front().error->kind, domain::ErrorKind::ReadOnly);
        const auto report = engine::carryOut(project, version("1.1.0"), engine::Act::Cut, {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().subject, QStringLiteral("package.json"));
    }

    void fileMentionsVersion_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<CheckState>("state");
        QTest::newRow("plain") << QByteArray("## 1.1.0\n") << CheckState::Passed;
        QTest::newRow("end of a sentence") << QByteArray("This is 1.1.0.\n") << CheckState::Passed;
        QTest::newRow("with a v") << QByteArray("since v1.1.0,") << CheckState::Passed;
        QTest::newRow("in a file name") << QByteArray("harbor-1.1.0") << CheckState::Passed;
        QTest::newRow("a pre-release of it") << QByteArray("1.1.0-rc.1") << CheckState::Failed;
        QTest::newRow("a longer one") << QByteArray("11.1.0 and 1.1.01 and 1.1.0.1 and 2.1.1.0") << CheckState::Failed;
    }

    void fileMentionsVersion()
    {
        QFETCH(QByteArray, text);
        QFETCH(CheckState, state);
        const ProjectFixture fixture(check("file-mentions-version", "path = \"docs/news.md\"\n"));
        fixture.work.commit(QStringLiteral("docs/news.md"), text, "docs: news");
        fixture.push();
        QCOMPARE(look(*fixture.open()).state, state);
    }

    void aDecisionIsNewerThanTheLastReleaseOrNotNeeded()
    {
        const ProjectFixture fixture(check("decision-recorded", "path = \"decisions.md\"\n"));
        const auto project = fixture.open();
        QVERIFY(has(look(*project), Kind::DecisionMissing));
        const auto state = stateOf(*project, "1.1.0");
        QVERIFY(Checks(*project, state)
                    .state(QStringLiteral("it"), Statement::Kind::NoneNeeded, QStringLiteral("Ada"), QStringLiteral("nothing new")));
        QVERIFY(has(look(*project), Kind::DecisionNotNeeded));

        fixture.work.commit(QStringLiteral("decisions.md"), "# Decisions\n\n## 1. Use Git\n\n## 2. Use docks\n", "docs: decide");
        fixture.push();
        const auto result = look(*project);
        QCOMPARE(result.state, CheckState::Passed);
        QCOMPARE(result.evidence.front().arguments, QStringList(QStringLiteral("2. Use docks")));
    }

    void aCommandRunsInACleanWorkTreeAndHoldsForItsCommit()
    {
        const ProjectFixture fixture(check("command", "run = [\"sh\", \"-c\", \"echo seen; test ! -e dirt && cat package.json\"]\n"));
        const auto project = fixture.open();
        fixture.work.write(QStringLiteral("dirt"), "x");
        QCOMPARE(look(*project).state, CheckState::NotChecked);

        const auto state = stateOf(*project, "1.1.0");
        const Checks checks(*project, state);
        QByteArray log;
        const auto result = checks.run(project->process.checks.front(), [&](const QByteArray &piece) { log += piece; }, {});
        QVERIFY(result.has_value());
        QCOMPARE(result->state, CheckState::Passed);
        QCOMPARE(result->commit, fixture.work.revParse(QStringLiteral("HEAD")));
        QVERIFY(log.startsWith("seen\n") && log.contains("harbor"));
        QFile kept(result->logPath);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), log);
        QCOMPARE(look(*project).state, CheckState::Passed);

        fixture.work.git({QStringLiteral("clean"), QStringLiteral("-fdq")});
        fixture.work.commit("fix: another commit");
        fixture.push();
        QCOMPARE(look(*project).state, CheckState::NotChecked);
    }

    void noLogOfACommandKeepsACredential()
    {
        const ProjectFixture fixture(check("command", "run = [\"sh\", \"-c\", \"echo from https://ada:s3cret@example.org/x\"]\n"));
        const auto project = fixture.open();
        const auto state = stateOf(*project, "1.1.0");
        QByteArray log;
        const auto result =
            Checks(*project, state).run(project->process.checks.front(), [&](const QByteArray &piece) { log += piece; }, {});
        QVERIFY(result.has_value());
        QCOMPARE(log, QByteArray("from https://***@example.org/x\n"));
        QCOMPARE(*project->buildFolder->read(result->logPath), log);
    }

    void aFailingCommandFails()
    {
        const ProjectFixture fixture(check("command", "run = [\"sh\", \"-c\", \"exit 3\"]\n"));
        const auto project = fixture.open();
        const auto state = stateOf(*project, "1.1.0");
        const auto result = Checks(*project, state).run(project->process.checks.front(), {}, {});
        QCOMPARE(result->state, CheckState::Failed);
        QCOMPARE(result->evidence.front().arguments.last(), QStringLiteral("3"));
    }

    void aManualCheckAsksForAName()
    {
        const ProjectFixture fixture(check("manual"));
        const auto project = fixture.open();
        const auto state = stateOf(*project, "1.1.0");
        const Checks checks(*project, state);
        QCOMPARE(look(*project).state, CheckState::NotChecked);
        QCOMPARE(checks.state(QStringLiteral("it"), Statement::Kind::Confirmed, QStringLiteral("  "), {}).error().kind,
                 domain::ErrorKind::MissingKey);
        QVERIFY(checks.state(QStringLiteral("it"), Statement::Kind::Confirmed, QStringLiteral("Ada"), {}));
        QCOMPARE(look(*project).state, CheckState::Passed);
        QVERIFY(checks.withdraw(QStringLiteral("it")));
        QCOMPARE(look(*project).state, CheckState::NotChecked);
    }

    void aWaiverNeedsAReasonAndCarriesItsName()
    {
        const ProjectFixture fixture(check("file-mentions-version", "path = \"absent.md\"\n"));
        const auto project = fixture.open();
        const auto state = stateOf(*project, "1.1.0");
        const Checks checks(*project, state);
        QVERIFY(!checks.state(QStringLiteral("it"), Statement::Kind::Waived, QStringLiteral("Ada"), {}));
        QVERIFY(checks.state(QStringLiteral("it"), Statement::Kind::Waived, QStringLiteral("Ada"), QStringLiteral("page is gone")));
        const auto result = look(*project);
        QCOMPARE(result.state, CheckState::Waived);
        QCOMPARE(result.waiver->name, QStringLiteral("Ada"));
        QCOMPARE(result.waiver->reason, QStringLiteral("page is gone"));
        QVERIFY(has(result, Kind::Problem)); // what was waived stays to be read
        QVERIFY(engine::blocking({result}, engine::Act::Tag).empty());
    }

    void whatBlocksDependsOnTheAct()
    {
        CheckResult result;
        result.state = CheckState::Pending;
        QVERIFY(engine::blocking({result}, engine::Act::Cut).empty());
        QCOMPARE(engine::blocking({result}, engine::Act::Tag).size(), size_t(1));
        result.state = CheckState::NotChecked;
        QCOMPARE(engine::blocking({result}, engine::Act::Cut).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TstChecks)
#include "tst_checks.moc"
