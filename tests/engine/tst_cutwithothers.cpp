// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atforge.h"

using namespace tests;
using domain::ErrorKind;
using By = GitHubPulls::By;

/// What other people do while a release is cut at a forge is found, or stops it.
class TstCutWithOthers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTitleOfAPullRequestIsLookedFor();
    void whatSomebodyMergedIsFound_data();
    void whatSomebodyMergedIsFound();
    void whatIsMergedInOtherWordsIsFound();
    void whatAQueueMergedIsFound();
    void whatIsMergedMustBeWhatWasReviewed();
    void aClosedPullRequestStops();
    void anEarlierAttemptIsNoMatter();
    void whatSomebodyPushedStops_data();
    void whatSomebodyPushedStops();
    void aHeadThatMovesIsNotMerged();
    void aMainThatMovesIsNotMerged();
    void aMergeThatIsDeclinedStops();
    void aRuleThatIsNotToldStops();
};

namespace {

/// Does something when a step has come to its end.
engine::ActObserver after(const char *step, const std::function<void()> &act)
{
    engine::ActObserver observer;
    observer.run.changed = [step = QLatin1String(step), act](const engine::StepRecord &record) {
        if (record.info.id == step && (record.state == engine::StepState::Done || record.state == engine::StepState::AlreadyDone))
            act();
    };
    return observer;
}

} // namespace

void TstCutWithOthers::theTitleOfAPullRequestIsLookedFor()
{
    AtForge at("[pull-request]\ntitle = \"Ship {version}\"\n");
    QVERIFY(!stateOf(*at.open(), "1.1.0").landed);
    const QString landed = at.work.commit("Ship 1.1.0 (#12)");
    at.work.commit("Ship 1.1.0 at last");
    at.push();
    QCOMPARE(stateOf(*at.open(), "1.1.0").landed, std::optional(landed));
}

void TstCutWithOthers::whatSomebodyMergedIsFound_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<bool>("deleted");
    QTest::newRow("squashed") << int(By::Squash) << false;
    QTest::newRow("squashed, branch deleted") << int(By::Squash) << true;
    QTest::newRow("with a merge commit") << int(By::MergeCommit) << false;
    QTest::newRow("with a merge commit, branch deleted") << int(By::MergeCommit) << true;
    QTest::newRow("rebased") << int(By::Rebase) << false;
    QTest::newRow("rebased, branch deleted") << int(By::Rebase) << true;
}

void TstCutWithOthers::whatSomebodyMergedIsFound()
{
    QFETCH(int, by);
    QFETCH(bool, deleted);
    AtForge at;
    at.asksForApproval();
    at.cut();
    const QString reviewed = at.remoteRef("release/1.1.0");
    at.gitHub.change([&](GitHubState &state) { state.deletesBranches = deleted; });
    at.gitHub.mergeByHand(12, By(by));
    if (deleted)
        at.work.git({QStringLiteral("branch"), QStringLiteral("-q"), QStringLiteral("-D"), AtForge::branch});
    const QString main = at.remoteRef("main");
    QVERIFY(
        at.cut().startsWith(QStringLiteral("already-done already-done already-done already-done already-done already-done already-done")));
    QCOMPARE(at.remoteRef("main"), main); // nothing was pushed
    QCOMPARE(at.gitHub.pulls().size(), size_t(1));
    const auto state = stateOf(*at.open(), "1.1.0");
    QVERIFY(state.landed);
    QCOMPARE(at.work.revParse(QStringLiteral("main")), main); // the checkout came along
    QCOMPARE(at.work.revParse(*state.landed + QLatin1String("^{tree}")), at.work.revParse(reviewed + QLatin1String("^{tree}")));
    QCOMPARE(at.remote.tryGit({QStringLiteral("rev-parse"), QStringLiteral("--verify"), QStringLiteral("-q"), AtForge::branch}) != 0,
             deleted);
    const auto tagged = engine::carryOut(at.open(), version("1.1.0"), engine::Act::Tag, {}, {});
    QVERIFY(tagged && tagged->end == engine::RunEnd::Done);
}

void TstCutWithOthers::whatIsMergedInOtherWordsIsFound()
{
    AtForge at;
    at.asksForApproval();
    at.cut();
    at.gitHub.change([](GitHubState &state) { state.pulls.front().title = QStringLiteral("Ship it"); });
    const QString landed = at.gitHub.mergeByHand(12);
    at.work.git({QStringLiteral("pull"), QStringLiteral("-q"), QStringLiteral("--ff-only")});
    QCOMPARE(at.cut(), QStringLiteral("already-done already-done already-done already-done already-done already-done done already-done"));
    QCOMPARE(*stateOf(*at.open(), "1.1.0").landed, landed);
    QCOMPARE(at.cut(), allThere);
}

void TstCutWithOthers::whatAQueueMergedIsFound()
{
    AtForge at;
    at.onMain([](GitHubState::Branch &main) { main.hasQueue = true; });
    QCOMPARE(at.cut(), waits);
    QCOMPARE(at.error().detail, QStringLiteral("merge-queue main"));
    at.gitHub.mergeByHand(12); // by the queue, in GitHub's words: "Release 1.1.0 (#12)"
    QVERIFY(at.cut().endsWith(QStringLiteral("already-done already-done done")));
}

void TstCutWithOthers::whatIsMergedMustBeWhatWasReviewed()
{
    AtForge at;
    at.asksForApproval();
    at.cut();
    at.pushedByGrace(QStringLiteral("main"), QStringLiteral("late.txt"));
    const QString landed = at.gitHub.mergeByHand(12);
    QCOMPARE(at.cut(), QStringLiteral("blocked by clean")); // main is to be looked at first
    at.work.git({QStringLiteral("pull"), QStringLiteral("-q"), QStringLiteral("--ff-only")});
    QCOMPARE(at.cut(), QStringLiteral("already-done already-done already-done already-done already-done already-done failed waiting"));
    QCOMPARE(at.error().kind, ErrorKind::LandedDiffers);
    QCOMPARE(at.error().detail, landed);
    QCOMPARE(at.error().expected, at.remoteRef("release/1.1.0"));
    QVERIFY(!stateOf(*at.open(), "1.1.0").landed);
}

void TstCutWithOthers::aClosedPullRequestStops()
{
    AtForge at;
    at.asksForApproval();
    at.cut();
    at.gitHub.change([](GitHubState &state) { state.pulls.front().isClosed = true; });
    QCOMPARE(at.cut(), QStringLiteral("already-done already-done already-done already-done failed waiting waiting waiting"));
    QCOMPARE(at.error().kind, ErrorKind::PullRequestClosed);
    QCOMPARE(at.error().subject, QStringLiteral("#12"));
    at.gitHub.change([](GitHubState &state) { state.pulls.front().isClosed = false; });
    at.gitHub.review(12, QStringLiteral("grace"));
    QVERIFY(at.cut().endsWith(QStringLiteral("already-done already-done done done")));
    QCOMPARE(at.gitHub.pulls().size(), size_t(1));
}

void TstCutWithOthers::anEarlierAttemptIsNoMatter()
{
    AtForge at;
    at.asksForApproval();
    at.cut();
    at.gitHub.change([](GitHubState &state) { state.pulls.front().isClosed = true; });
    at.work.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("origin"), QStringLiteral("--delete"), AtForge::branch});
    at.work.git({QStringLiteral("branch"), QStringLiteral("-q"), QStringLiteral("-D"), AtForge::branch});
    at.work.commit("fix: leaks");
    at.push();
    QCOMPARE(at.cut(), waits);
    QCOMPARE(at.gitHub.pulls().size(), size_t(2));
    at.gitHub.review(13, QStringLiteral("grace"));
    QVERIFY(at.cut().endsWith(QStringLiteral("already-done done done")));
}

void TstCutWithOthers::whatSomebodyPushedStops_data()
{
    QTest::addColumn<bool>("forced");
    QTest::newRow("on top") << false;
    QTest::newRow("in its place") << true;
}

void TstCutWithOthers::whatSomebodyPushedStops()
{
    QFETCH(bool, forced);
    AtForge at;
    at.asksForApproval();
    at.cut();
    const QString made = at.remoteRef("release/1.1.0");
    const QString there = at.pushedByGrace(AtForge::branch, QStringLiteral("extra.txt"), forced);
    at.gitHub.review(12, QStringLiteral("grace"));
    const QString main = at.remoteRef("main");
    QCOMPARE(at.cut(), QStringLiteral("already-done already-done already-done failed waiting waiting waiting waiting"));
    QCOMPARE(at.error().kind, ErrorKind::ReleaseBranchMoved);
    QCOMPARE(at.error().subject, QStringLiteral("origin/release/1.1.0"));
    QCOMPARE(at.error().detail, there);
    QCOMPARE(at.error().expected, made);
    QCOMPARE(at.remoteRef("main"), main);
}

void TstCutWithOthers::aHeadThatMovesIsNotMerged()
{
    AtForge at;
    QString there;
    const QString main = at.remoteRef("main");
    QCOMPARE(at.cut(after("review-pull-request", [&] { there = at.pushedByGrace(AtForge::branch, QStringLiteral("extra.txt")); })),
             QStringLiteral("done done done done done already-done failed waiting"));
    QCOMPARE(at.error().kind, ErrorKind::ReleaseBranchMoved);
    QCOMPARE(at.error().detail, there);
    QCOMPARE(at.remoteRef("main"), main);
}

void TstCutWithOthers::aMainThatMovesIsNotMerged()
{
    AtForge at;
    QString main;
    QCOMPARE(at.cut(after("review-pull-request", [&] { main = at.pushedByGrace(QStringLiteral("main"), QStringLiteral("late.txt")); })),
             QStringLiteral("done done done done done already-done failed waiting"));
    QCOMPARE(at.error().kind, ErrorKind::TreeDiffers);
    QCOMPARE(at.remoteRef("main"), main);
    at.work.git({QStringLiteral("pull"), QStringLiteral("-q"), QStringLiteral("--ff-only")});
    QCOMPARE(at.cut(), waitsAgain);
    QCOMPARE(at.error().detail, QStringLiteral("main-moved main"));
}

void TstCutWithOthers::aMergeThatIsDeclinedStops()
{
    AtForge at;
    at.gitHub.change([](GitHubState &state) { state.allowsSquash = false; });
    QCOMPARE(at.cut(), QStringLiteral("done done done done done already-done failed waiting"));
    QCOMPARE(at.error().kind, ErrorKind::MergeDeclined);
    QCOMPARE(at.error().subject, QStringLiteral("#12"));
    QCOMPARE(at.error().detail, QStringLiteral("Squash merges are not allowed on this repository."));
    at.gitHub.mergeByHand(12, By::Rebase);
    QVERIFY(at.cut().endsWith(QStringLiteral("already-done already-done done")));
}

void TstCutWithOthers::aRuleThatIsNotToldStops()
{
    AtForge at;
    at.onMain([](GitHubState::Branch &main) { main.hasHiddenRule = true; });
    QCOMPARE(at.cut(), waits);
    QCOMPARE(at.error().detail, QStringLiteral("rule-unmet"));
}

QTEST_GUILESS_MAIN(TstCutWithOthers)
#include "tst_cutwithothers.moc"
