// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pullrequest.h"
#include <QTest>

using namespace domain;
using Kind = MergeObstacle::Kind;
using Verdict = Review::Verdict;

/// What stands in the way of a release's pull request, told apart.
class TstPullRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewestVerdictCounts();
    void nothingStandsInTheWay();
    void tellsObstaclesApart_data();
    void tellsObstaclesApart();
    void whatNeedsAPersonComesFirst();
    void linesComeBack();
};

Q_DECLARE_METATYPE(domain::PullRequestFacts)

namespace {

const ObjectId head = QStringLiteral("aaaa");

PullRequestFacts mergeable()
{
    PullRequestFacts facts;
    facts.request.number = 12;
    facts.request.head = head;
    facts.request.mergeability = Mergeability::Clean;
    facts.mainBranch = QStringLiteral("main");
    return facts;
}

CiResult ran(const char *name, CiState state) { return {QLatin1String(name), 1, state, {}, 1}; }

QString told(const PullRequestFacts &facts) { return toLines(obstaclesOf(facts)).replace(QLatin1Char('\n'), QLatin1String(", ")); }

} // namespace

void TstPullRequest::theNewestVerdictCounts()
{
    const auto review = [](const char *login, Verdict verdict) {
        return Review{QLatin1String(login), verdict, head};
    };
    const auto newest =
        newestOf({review("ada", Verdict::ChangesRequested), review("grace", Verdict::Approved), review("ada", Verdict::Approved),
                  review("ada", Verdict::Commented), review("grace", Verdict::Dismissed), review("joan", Verdict::Commented)});
    QCOMPARE(newest.size(), size_t(2));
    QCOMPARE(newest[0].login, QStringLiteral("ada"));
    QCOMPARE(newest[0].verdict, Verdict::Approved);
    QCOMPARE(newest[1].verdict, Verdict::Dismissed);
}

void TstPullRequest::nothingStandsInTheWay()
{
    PullRequestFacts facts = mergeable();
    QVERIFY(obstaclesOf(facts).empty());
    facts.rules = {{{QStringLiteral("build"), {}}}, 1, false};
    facts.results = {ran("build", CiState::Succeeded), ran("nightly", CiState::Failed)}; // nobody asks for that one
    facts.reviews = {{QStringLiteral("ada"), Verdict::Approved, head}};
    facts.expectsChecks = true;
    QCOMPARE(told(facts), QString());
}

void TstPullRequest::tellsObstaclesApart_data()
{
    QTest::addColumn<PullRequestFacts>("facts");
    QTest::addColumn<QString>("obstacles");
    const auto row = [](const char *name, const char *obstacles, auto change) {
        PullRequestFacts facts = mergeable();
        change(facts);
        QTest::newRow(name) << facts << QString::fromLatin1(obstacles);
    };
    row("draft", "draft", [](auto &f) { f.request.isDraft = true; });
    row("conflict", "conflicts", [](auto &f) { f.request.mergeability = Mergeability::Conflicts; });
    row("main moved", "main-moved main", [](auto &f) { f.mainMoved = true; });
    row("behind", "main-moved main", [](auto &f) { f.request.mergeability = Mergeability::Behind; });
    row("behind, since it moved", "main-moved main", [](auto &f) {
        f.mainMoved = true;
        f.request.mergeability = Mergeability::Behind;
    });
    row("changes", "changes-requested ada", [](auto &f) { f.reviews = {{QStringLiteral("ada"), Verdict::ChangesRequested, head}}; });
    row("changes, by nobody any more", "changes-requested", [](auto &f) { f.reviews = {{{}, Verdict::ChangesRequested, head}}; });
    row("one approval of two", "approvals-missing 1", [](auto &f) {
        f.rules.approvals = 2;
        f.reviews = {{QStringLiteral("ada"), Verdict::Approved, head}};
    });
    row("what was approved is another commit", "approvals-missing 1", [](auto &f) {
        f.rules.approvals = 1;
        f.reviews = {{QStringLiteral("ada"), Verdict::Approved, QStringLiteral("bbbb")}};
    });
    row("queue", "merge-queue main", [](auto &f) { f.rules.isQueued = true; });
    row("a rule that is not told", "rule-unmet", [](auto &f) { f.request.mergeability = Mergeability::Blocked; });
    row("a rule that is told", "merge-queue main", [](auto &f) {
        f.request.mergeability = Mergeability::Blocked;
        f.rules.isQueued = true;
    });
    row("red", "check-failed build", [](auto &f) { f.results = {ran("build", CiState::Cancelled), ran("docs", CiState::Skipped)}; });
    row("required", "check-missing lint", [](auto &f) { f.rules.required = {{QStringLiteral("lint"), {}}}; });
    row("none yet", "no-checks", [](auto &f) { f.expectsChecks = true; });
    row("running", "check-running build", [](auto &f) { f.results = {ran("build", CiState::Pending)}; });
    row("finding out", "mergeability-unknown", [](auto &f) { f.request.mergeability = Mergeability::Unknown; });
}

void TstPullRequest::tellsObstaclesApart()
{
    QFETCH(PullRequestFacts, facts);
    QTEST(told(facts), "obstacles");
}

void TstPullRequest::whatNeedsAPersonComesFirst()
{
    PullRequestFacts facts = mergeable();
    facts.results = {ran("build", CiState::Pending), ran("a lint", CiState::Failed), ran("b lint", CiState::Failed)};
    facts.request.isDraft = true;
    facts.request.mergeability = Mergeability::Unknown;
    QCOMPARE(told(facts), QStringLiteral("draft, check-failed a lint, check-failed b lint, check-running build, mergeability-unknown"));
    const auto obstacles = obstaclesOf(facts);
    QVERIFY(!obstacles.front().passes());
    QVERIFY(obstacles.back().passes());
}

void TstPullRequest::linesComeBack()
{
    std::vector<MergeObstacle> all;
    for (int kind = 0; kind <= int(Kind::MergeabilityUnknown); ++kind)
        all.push_back({Kind(kind), kind % 2 == 0 ? QString() : QStringLiteral("a name (%1)").arg(kind)});
    QVERIFY(obstaclesIn(toLines(all)) == all);
    QVERIFY(obstaclesIn(QStringLiteral("what is this\n")).empty());
}

QTEST_GUILESS_MAIN(TstPullRequest)
#include "tst_pullrequest.moc"
