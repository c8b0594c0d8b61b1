// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/planner.h"
#include "engine/preflight.h"
#include "engine/status.h"
#include "phrases/phrases.h"
#include "projectfixture.h"
#include <QTimeZone>

using namespace tests;
using domain::ErrorKind;
using engine::Act;
using engine::RunEnd;
using engine::Stage;

namespace {

engine::ActReport carryOut(const std::shared_ptr<engine::Project> &project, Act act, const char *forVersion = "1.1.0")
{
    const auto report = engine::carryOut(project, version(forVersion), act, {}, {});
    if (!report)
        qFatal("carryOut: kind %d, %s: %s", int(report.error().kind), qPrintable(report.error().subject),
               qPrintable(report.error().detail));
    return *report;
}

ErrorKind refusal(const std::shared_ptr<engine::Project> &project, Act act, const char *forVersion = "1.1.0")
{
    const auto report = engine::carryOut(project, version(forVersion), act, {}, {});
    return report ? ErrorKind::Unexpected : report.error().kind;
}

QString remoteRef(const ProjectFixture &fixture, const char *name) { return fixture.remote.revParse(QLatin1String(name)); }

} // namespace

class TstReleaseState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReleaseGoesThroughItsStages()
    {
        const ProjectFixture fixture;
        const QString base = fixture.work.commit("feat: docks");
        fixture.push();
        const auto project = fixture.open();
        QCOMPARE(stateOf(*project, "1.1.0").stage(), Stage::Prepare);
        QCOMPARE(stateOf(*project, "1.1.0").previous->tag.name, QStringLiteral("v1.0.0"));

        QCOMPARE(carryOut(project, Act::Cut).end, RunEnd::Done);
        const auto cut = stateOf(*project, "1.1.0");
        QCOMPARE(cut.stage(), Stage::Tag);
        QCOMPARE(cut.base, base);
        QCOMPARE(*cut.landed, remoteRef(fixture, "main"));
        QCOMPARE(fixture.work.revParse(QStringLiteral("main")), *cut.landed);
        QCOMPARE(remoteRef(fixture, "main^{tree}"), remoteRef(fixture, "release/1.1.0^{tree}"));

        QCOMPARE(carryOut(project, Act::Tag).end, RunEnd::Done);
        QCOMPARE(remoteRef(fixture, "v1.1.0^{commit}"), *cut.landed);
        QCOMPARE(stateOf(*project, "1.1.0").stage(), Stage::Publish);

        QCOMPARE(carryOut(project, Act::Publish).end, RunEnd::Done);
        const auto board = engine::boardOf(project, stateOf(*project, "1.1.0"), {});
        QCOMPARE(board.front().state, engine::TargetStatus::State::Verified);

        for (const Act act : {Act::Cut, Act::Tag, Act::Publish})
            for (const auto &record : carryOut(project, act).records)
                QCOMPARE(record.state, engine::StepState::AlreadyDone);
    }

    void commitsThatWereNotPushedAreCounted()
    {
        const ProjectFixture fixture;
        const QString pushed = fixture.work.commit("feat: docks");
        fixture.push();
        const auto project = fixture.open();
        QCOMPARE(stateOf(*project, "1.1.0").unpushed, 0);
        fixture.work.commit("feat: cranes");
        fixture.work.commit("fix: rope");
        QCOMPARE(stateOf(*project, "1.1.0").unpushed, 2);
        QCOMPARE(stateOf(*project, "1.1.0").base, pushed);
        fixture.work.git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("topic")});
        fixture.work.commit("feat: not on main");
        QCOMPARE(stateOf(*project, "1.1.0").unpushed, 2);
        fixture.work.git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("main")});
        fixture.push();
        QCOMPARE(stateOf(*project, "1.1.0").unpushed, 0);
        fixture.work.git({QStringLiteral("reset"), QStringLiteral("-q"), QStringLiteral("--hard"), QStringLiteral("HEAD~2")}); // behind
        QCOMPARE(stateOf(*project, "1.1.0").unpushed, 0);
    }

    void aReleaseMadeByOtherMeansEndsAtItsTag()
    {
        const ProjectFixture fixture;
        const QString last = fixture.work.commit("feat: docks");
        fixture.work.tag(QStringLiteral("v1.1.0"));
        fixture.work.commit("feat: cranes");
        fixture.push();
        const auto project = fixture.open();
        const auto state = stateOf(*project, "1.1.0");
        QCOMPARE(state.stage(), Stage::Publish);
        QCOMPARE(state.candidate(), last);
        const auto notes = engine::generated(*project, state.version, engine::Document::Notes);
        QVERIFY(notes.has_value());
        QVERIFY2(notes->contains(QStringLiteral("ocks")) && !notes->contains(QStringLiteral("ranes")), qPrintable(*notes));
        const auto commit = project->repository->commit(last);
        QCOMPARE(engine::releaseDate(*project, state), QDateTime::fromSecsSinceEpoch(commit->committedAt, QTimeZone::utc()).date());
    }

    void checksumsThatAreNotSignedSaySoInThePlan()
    {
        const ProjectFixture fixture;
        fixture.work.commit("feat: docks");
        fixture.push();
        for (const char *setting : {"gpg.format=x509", "user.signingKey=ABCD"}) {
            const QStringList parts = QString::fromLatin1(setting).split(QLatin1Char('='));
            fixture.work.git({QStringLiteral("config"), parts[0], parts[1]});
        }
        const auto project = fixture.open();
        QCOMPARE(carryOut(project, Act::Cut).end, RunEnd::Done);
        QCOMPARE(carryOut(project, Act::Tag).end, RunEnd::Done);
        const auto plan = engine::makePlan(project, stateOf(*project, "1.1.0"), Act::Publish);
        QVERIFY(plan.has_value());
        QStringList said;
        for (const auto &step : plan->steps)
            said << phrases::title(step->info());
        QVERIFY2(said.join(QLatin1Char('\n')).contains(QStringLiteral("not signed: Slipway knows no gpg.format “x509”")),
                 qPrintable(said.join(QLatin1Char('\n'))));
        const auto items = engine::preflight(project, version("1.1.0"), Act::Publish, {});
        QVERIFY(std::any_of(items.begin(), items.end(), [](const engine::PreflightItem &item) {
            return item.kind == engine::PreflightItem::Kind::ChecksumsUnsigned && item.subject == QLatin1String("x509");
        }));
    }

    void boardAndStepAgreeOnEveryFile()
    {
        const ProjectFixture fixture;
        fixture.work.commit("feat: docks");
        fixture.push();
        const auto project = fixture.open();
        QCOMPARE(carryOut(project, Act::Cut).end, RunEnd::Done);
        QCOMPARE(carryOut(project, Act::Tag).end, RunEnd::Done);
        const auto seen = [&] {
            return engine::boardOf(project, stateOf(*project, "1.1.0"), {}).front();
        };
        using State = engine::TargetStatus::State;
        QCOMPARE(seen().state, State::Missing);
        // Looking builds nothing: the first publish does, and says so.
        for (const auto &record : carryOut(project, Act::Publish).records)
            QCOMPARE(record.state, engine::StepState::Done);

        const QString release = fixture.published.path() + QStringLiteral("/releases/1.1.0/");
        for (const char *name : {"NOTES.md", "SHA256SUMS", "harbor-1.1.0.tar.gz", "EXTRA"}) {
            QFile file(release + QLatin1String(name));
            const bool existed = file.exists();
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray before = file.readAll();
            QVERIFY(file.write("changed") > 0);
            file.flush();
            QCOMPARE(seen().state, State::Differs);
            QCOMPARE(seen().differing, QStringList(QLatin1String(name)));
            QVERIFY(seen().expected != seen().actual);
            const auto stopped = carryOut(project, Act::Publish);
            QCOMPARE(stopped.end, RunEnd::Partly);
            QCOMPARE(stopped.records.back().error->kind, ErrorKind::PublishedDiffers);
            QVERIFY(existed ? file.resize(before.size()) : file.remove());
            file.close();
            QCOMPARE(seen().state, State::Verified);
        }
    }

    void eachActWaitsForTheOneBefore()
    {
        const ProjectFixture fixture;
        fixture.work.commit("feat: docks");
        fixture.push();
        const auto project = fixture.open();
        QCOMPARE(refusal(project, Act::Tag), ErrorKind::NotReady);
        QCOMPARE(refusal(project, Act::Publish), ErrorKind::NotReady);
    }

    void aTagElsewhereStopsEverything()
    {
        const ProjectFixture fixture;
        fixture.work.commit("feat: docks");
        fixture.push();
        fixture.work.tag(QStringLiteral("v1.1.0"), "by hand", QStringLiteral("v1.0.0^{commit}"));
        const QString before = fixture.work.revParse(QStringLiteral("v1.1.0"));
        const auto project = fixture.open();
        for (const Act act : {Act::Cut, Act::Tag})
            QVERIFY(refusal(project, act) == ErrorKind::TagElsewhere || refusal(project, act) == ErrorKind::NotReady);
        QCOMPARE(refusal(project, Act::Cut), ErrorKind::TagElsewhere);
        QCOMPARE(fixture.work.revParse(QStringLiteral("v1.1.0")), before);
    }

    void aReleaseBranchOfSomebodyElseStops()
    {
        const ProjectFixture fixture;
        fixture.work.commit("feat: docks");
        fixture.push();
        fixture.work.branch(QStringLiteral("release/1.1.0"));
        fixture.work.commit("feat: something else");
        fixture.work.git({QStringLiteral("switch"), QStringLiteral("-q"), QStringLiteral("main")});
        QCOMPARE(refusal(fixture.open(), Act::Cut), ErrorKind::BranchElsewhere);
    }

    void aMainBranchThatMovedOnIsNotMergedUnseen()
    {
        const ProjectFixture fixture;
        fixture.work.commit("feat: docks");
        fixture.push();
        // Stops before the merge: the remote refuses nothing, but the branch is there when main moves on.
        const auto project = fixture.open();
        const QString base = fixture.work.revParse(QStringLiteral("main"));
        fixture.work.git({QStringLiteral("switch"), QStringLiteral("-qc"), QStringLiteral("release/1.1.0")});
        fixture.work.write(QStringLiteral("package.json"), "{\n  \"name\": \"harbor\",\n  \"version\": \"1.1.0\"\n}\n");
        fixture.work.git({QStringLiteral("commit"), QStringLiteral("-qam"), QStringLiteral("chore(release): 1.1.0")});
        fixture.work.git({QStringLiteral("switch"), QStringLiteral("-q"), QStringLiteral("main")});
        fixture.work.commit(QStringLiteral("late.txt"), "late", "feat: late");
        fixture.push();
        const QString main = remoteRef(fixture, "main");

        const auto report = carryOut(project, Act::Cut);
        QCOMPARE(report.end, RunEnd::Partly);
        const auto failed =
            std::find_if(report.records.begin(), report.records.end(), [](const auto &r) { return r.state == engine::StepState::Failed; });
        QCOMPARE(failed->info.id, QStringLiteral("squash-merge"));
        QCOMPARE(failed->error->kind, ErrorKind::TreeDiffers);
        QCOMPARE(remoteRef(fixture, "main"), main);
        QCOMPARE(stateOf(*project, "1.1.0").base, base);
    }

    void withoutAForgeNoPullRequestsTitleIsLookedFor()
    {
        const ProjectFixture fixture;
        for (const char *message : {"Release 1.1.0", "Release 1.1.0 (#12)", "chore(release): 1.1.0 (#12)"})
            fixture.work.commit(message); // that is anybody's commit
        fixture.push();
        const auto state = stateOf(*fixture.open(), "1.1.0");
        QVERIFY(!state.landed);
        QCOMPARE(state.stage(), Stage::Prepare);
    }

    void aFailedCheckRefusesTheCutBeforeAnythingIsDone()
    {
        const ProjectFixture fixture("[[check]]\nid = \"it\"\nkind = \"command\"\nrun = [\"false\"]\n");
        fixture.work.commit("feat: docks");
        fixture.push();
        const auto project = fixture.open();
        const auto report = carryOut(project, Act::Cut);
        QCOMPARE(report.blocking.size(), size_t(1));
        QCOMPARE(report.blocking.front().definition.id, QStringLiteral("it"));
        QVERIFY(report.records.empty());
        QVERIFY(fixture.work.git({QStringLiteral("branch"), QStringLiteral("--list"), QStringLiteral("release/*")}).isEmpty());
    }

    void aVersionThatIsNotNewIsRefused()
    {
        const ProjectFixture fixture;
        fixture.work.commit("feat: docks");
        fixture.push();
        QCOMPARE(refusal(fixture.open(), Act::Cut, "0.9.0"), ErrorKind::VersionNotNew);
    }

    void aPlanPreviewsWithoutWriting()
    {
        const ProjectFixture fixture;
        fixture.work.commit("feat: docks");
        fixture.push();
        const auto project = fixture.open();
        const QByteArray refs = fixture.work.git({QStringLiteral("for-each-ref")});
        const auto plan = engine::makePlan(project, stateOf(*project, "1.1.0"), Act::Cut);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->steps.size(), size_t(7));
        QString diff;
        for (const auto &effect : plan->steps[1]->preview().effects)
            diff += effect.text;
        QVERIFY(diff.contains(QLatin1String("-  \"version\": \"1.0.0\"")));
        QVERIFY(diff.contains(QLatin1String("+  \"version\": \"1.1.0\"")));
        QVERIFY(diff.contains(QLatin1String("+## [1.1.0]")));
        QCOMPARE(plan->pointOfNoReturn(), size_t(5));
        QCOMPARE(fixture.work.git({QStringLiteral("for-each-ref")}), refs);
        QVERIFY(fixture.work.git({QStringLiteral("status"), QStringLiteral("--porcelain")}).isEmpty());
    }

    void aPublishedVersionIsNeverReplaced()
    {
        const ProjectFixture fixture;
        fixture.work.commit("feat: docks");
        fixture.push();
        const auto project = fixture.open();
        carryOut(project, Act::Cut);
        carryOut(project, Act::Tag);
        QDir(fixture.published.path()).mkpath(QStringLiteral("releases/1.1.0"));
        const auto report = carryOut(project, Act::Publish);
        QCOMPARE(report.end, RunEnd::Partly);
        QCOMPARE(report.records.back().error->kind, ErrorKind::PublishedDiffers);
    }
};

QTEST_GUILESS_MAIN(TstReleaseState)
#include "tst_releasestate.moc"
