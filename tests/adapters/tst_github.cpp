// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/githubrequests.h"
#include "forgefixture.h"
#include "support/gitfixture.h"
#include <QTimeZone>

using domain::CiState;
using domain::ErrorKind;
using engine::Right;
using namespace tests;

/// What Slipway reads of GitHub.
class TstGitHub : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheApi_data();
    void findsTheApi();
    void saysWhoItIs();
    void asksAsNobodyWithoutAToken();
    void readsTheRepository();
    void knowsWhatATokenMayDo_data();
    void knowsWhatATokenMayDo();
    void readsWhoWroteCommits();
    void readsWhatABranchRequires();
    void readsEveryState_data();
    void readsEveryState();
    void readsRunsAndStatuses();
    void readsAThousandRuns();
    void anUnchangedAnswerCostsNothing();
    void sendsWhatGitHubWants();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void namesTheFieldThatIsNotRight();
};

void TstGitHub::findsTheApi_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("api");
    const auto row = [](const char *address, const char *api) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(api);
    };
    row("https://github.com", "https://api.github.com");
    row("https://octo.ghe.com", "https://api.octo.ghe.com");
    row("https://git.example.org", "https://git.example.org/api/v3");
    row("http://127.0.0.1:81", "http://127.0.0.1:81/api/v3");
    row("https://github.com.example.org", "https://github.com.example.org/api/v3");
}

void TstGitHub::findsTheApi()
{
    QFETCH(QString, address);
    QTEST(adapters::gitHubApi(QUrl(address)).toString(), "api");
}

void TstGitHub::saysWhoItIs()
{
    ForgeFixture f;
    const auto account = f.session->account(f.cancel);
    QVERIFY(account && *account);
    QCOMPARE((*account)->login, QStringLiteral("ada"));
    QCOMPARE((*account)->expires, QDateTime(QDate(2027, 1, 31), QTime(10, 0), QTimeZone::utc()));
}

void TstGitHub::asksAsNobodyWithoutAToken()
{
    ForgeFixture f{QByteArray()};
    const auto account = f.session->account(f.cancel);
    QVERIFY(account && !*account);
    QVERIFY(f.gitHub.http().asked().empty());
    const auto repository = f.session->repository(f.cancel);
    QVERIFY(repository);
    QVERIFY(f.gitHub.http().asked().front().header("authorization").isEmpty());
}

void TstGitHub::readsTheRepository()
{
    ForgeFixture f;
    const auto repository = f.session->repository(f.cancel);
    QVERIFY(repository);
    QCOMPARE(repository->name, QStringLiteral("octo/harbor"));
    QCOMPARE(repository->mainBranch, QStringLiteral("main"));
    QCOMPARE(repository->address, QStringLiteral("https://github.example/octo/harbor"));
}

void TstGitHub::knowsWhatATokenMayDo_data()
{
    using Scopes = std::optional<QByteArray>;
    QTest::addColumn<Scopes>("scopes");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<bool>("mayPush");
    QTest::addColumn<Right>("right");
    QTest::addColumn<QString>("wanted");
    const QString whole = QStringLiteral("repo"), open = QStringLiteral("public_repo"), push = QStringLiteral("push");
    QTest::newRow("fine-grained") << Scopes() << true << true << Right::Untold << QStringLiteral("contents=write, pull_requests=write");
    QTest::newRow("fine-grained, of a reader") << Scopes() << true << false << Right::Missing << push;
    QTest::newRow("repo") << Scopes("gist, repo") << true << true << Right::Granted << whole;
    QTest::newRow("repo, of a reader") << Scopes("repo") << true << false << Right::Missing << push;
    QTest::newRow("public_repo") << Scopes("public_repo") << false << true << Right::Granted << open;
    QTest::newRow("repo:status") << Scopes("repo:status") << false << true << Right::Missing << open;
    QTest::newRow("no scope") << Scopes("") << false << true << Right::Missing << open;
}

void TstGitHub::knowsWhatATokenMayDo()
{
    ForgeFixture f;
    f.gitHub.change([](GitHubState &state) {
        QFETCH(std::optional<QByteArray>, scopes);
        QFETCH(bool, isPrivate);
        QFETCH(bool, mayPush);
        state.isPrivate = isPrivate;
        state.tokens[token].scopes = scopes;
        state.tokens[token].mayPush = mayPush;
    });
    for (int times = 0; times < 2; ++times) { // the second answer is a 304
        const auto repository = f.session->repository(f.cancel);
        QVERIFY(repository);
        QTEST(repository->merging, "right");
        QTEST(repository->wanted, "wanted");
    }
}

void TstGitHub::readsWhoWroteCommits()
{
    ForgeFixture f;
    ScratchRepository remote{ScratchRepository::Kind::Bare};
    ScratchRepository work;
    QStringList commits;
    for (int i = 0; i < 130; ++i)
        commits << work.commit(QStringLiteral("a.txt"), QByteArray::number(i), "feat: more");
    work.git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("--allow-empty"),
              QStringLiteral("--author=Bob <bob@example.org>"), QStringLiteral("--message=fix: less")});
    const QString bob = QString::fromUtf8(work.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")})).trimmed();
    work.addRemote(QStringLiteral("origin"), remote);
    work.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("origin"), QStringLiteral("main")});
    f.gitHub.change([&](GitHubState &state) {
        state.folder = remote.path();
        state.accounts[QStringLiteral("ada@example.org")] = QStringLiteral("ada-l");
    });
    const auto logins = f.session->authors(bob, {bob, commits[129], commits[3]}, f.cancel);
    QVERIFY(logins);
    QCOMPARE(*logins, (QHash<QString, QString>{{commits[129], QStringLiteral("ada-l")}, {commits[3], QStringLiteral("ada-l")}}));
    const size_t asked = f.gitHub.http().asked().size();
    QVERIFY(f.session->authors(bob, {commits[128]}, f.cancel));
    QCOMPARE(f.gitHub.http().asked().size(), asked + 1); // no page more than is needed
    QCOMPARE(kindOf(f.session->authors(QString(40, QLatin1Char('f')), {bob}, f.cancel).error()), ErrorKind::ForgeNotFound);
}

void TstGitHub::readsWhatABranchRequires()
{
    ForgeFixture f;
    auto rules = f.session->branchRules(QStringLiteral("main"), f.cancel);
    QVERIFY(rules && !rules->isProtected && rules->merging.required.empty());
    QCOMPARE(rules->tip, tip);

    f.gitHub.change([](GitHubState &state) {
        auto &branch = state.branches[QStringLiteral("lts/1")];
        branch.tip = tip;
        branch.required = {{QStringLiteral("build"), 15368}, {QStringLiteral("any"), {}}, {QStringLiteral("anybody"), -1}};
        branch.requiredByRuleset = {{QStringLiteral("build"), 15368}, {QStringLiteral("ruled"), {}}};
    });
    rules = f.session->branchRules(QStringLiteral("lts/1"), f.cancel);
    QVERIFY(rules && rules->isProtected);
    const std::vector<domain::RequiredCheck> expected{{QStringLiteral("build"), 15368},
                                                      {QStringLiteral("any"), std::nullopt},
                                                      {QStringLiteral("anybody"), std::nullopt},
                                                      {QStringLiteral("ruled"), std::nullopt}};
    QVERIFY(rules->merging.required == expected);
}

void TstGitHub::readsEveryState_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("conclusion");
    QTest::addColumn<CiState>("state");
    const auto over = [](const char *conclusion, CiState state) {
        QTest::newRow(conclusion) << QStringLiteral("completed") << QString::fromLatin1(conclusion) << state;
    };
    over("success", CiState::Succeeded);
    over("failure", CiState::Failed);
    over("neutral", CiState::Neutral);
    over("cancelled", CiState::Cancelled);
    over("skipped", CiState::Skipped);
    over("timed_out", CiState::TimedOut);
    over("action_required", CiState::ActionRequired);
    over("stale", CiState::Stale);
    over("startup_failure", CiState::Failed);
    for (const char *status : {"queued", "in_progress", "waiting", "requested", "pending"})
        QTest::newRow(status) << QString::fromLatin1(status) << QString() << CiState::Pending;
}

void TstGitHub::readsEveryState()
{
    QFETCH(QString, status);
    QFETCH(QString, conclusion);
    ForgeFixture f;
    f.runs({{QStringLiteral("build"), status, conclusion}});
    const auto results = f.session->results(tip, f.cancel);
    QVERIFY(results && results->size() == 1);
    QTEST(results->front().state, "state");
}

void TstGitHub::readsRunsAndStatuses()
{
    ForgeFixture f;
    f.runs({{QStringLiteral("build"), QStringLiteral("completed"), QStringLiteral("failure")}, {QStringLiteral("build")}});
    f.gitHub.change([](GitHubState &state) {
        state.statuses[tip] = {{QStringLiteral("dco"), QStringLiteral("error")}, {QStringLiteral("docs"), QStringLiteral("pending")}};
    });
    const auto results = f.session->results(tip, f.cancel);
    QVERIFY(results);
    const auto findings = domain::findingsOf(tip, *results, {});
    QStringList told;
    for (const auto &finding : findings)
        told << finding.name + QLatin1Char(' ') + domain::toWord(finding.state);
    QCOMPARE(told.join(QStringLiteral(", ")), QStringLiteral("dco failed, docs pending, build succeeded"));
    QCOMPARE(findings.back().address, QStringLiteral("https://github.example/octo/harbor/runs/1002"));
}

void TstGitHub::readsAThousandRuns()
{
    ForgeFixture f;
    std::vector<GitHubState::Run> runs;
    for (int i = 0; i < 1000; ++i)
        runs.push_back({QStringLiteral("test (%1)").arg(i)});
    f.runs(runs);
    const auto results = f.session->results(tip, f.cancel);
    QVERIFY(results);
    QCOMPARE(domain::findingsOf(tip, *results, {}).size(), size_t(1000));
    QCOMPARE(f.gitHub.http().asked().size(), size_t(11)); // ten pages of runs, one of statuses
}

void TstGitHub::anUnchangedAnswerCostsNothing()
{
    ForgeFixture f;
    f.runs({{QStringLiteral("build"), QStringLiteral("in_progress"), {}}});
    QVERIFY(f.session->results(tip, f.cancel));
    const int remaining = f.gitHub.remaining();
    f.signIn(); // what is known outlives a conversation
    const auto again = f.session->results(tip, f.cancel);
    QVERIFY(again && again->front().state == CiState::Pending);
    QCOMPARE(f.gitHub.remaining(), remaining);
    f.runs({{QStringLiteral("build")}});
    const auto changed = f.session->results(tip, f.cancel);
    QVERIFY(changed && changed->front().state == CiState::Succeeded);
    QCOMPARE(f.gitHub.remaining(), remaining - 1);
}

void TstGitHub::sendsWhatGitHubWants()
{
    ForgeFixture f;
    QVERIFY(f.session->repository(f.cancel));
    const Asked asked = f.gitHub.http().asked().front();
    QCOMPARE(asked.header("accept"), QByteArray("application/vnd.github+json"));
    QCOMPARE(asked.header("x-github-api-version"), QByteArray("2022-11-28"));
    QCOMPARE(asked.header("authorization"), "Bearer " + token);
    QVERIFY(asked.header("user-agent").startsWith("Slipway/"));
    QVERIFY(asked.header("cookie").isEmpty());
}

void TstGitHub::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("commit");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<ErrorKind>("kind");
    const QString none = QString(40, QLatin1Char('0'));
    QTest::newRow("bad token") << QByteArray("wrong") << tip << 5000 << ErrorKind::ForgeRefused;
    QTest::newRow("private, without a token") << QByteArray() << tip << 5000 << ErrorKind::ForgeNotFound;
    QTest::newRow("a commit that was not pushed") << token << none << 5000 << ErrorKind::ForgeNotFound;
    QTest::newRow("nothing left") << token << tip << 0 << ErrorKind::ForgeBusy;
}

void TstGitHub::tellsWhatIsWrong()
{
    QFETCH(QByteArray, with);
    QFETCH(QString, commit);
    QFETCH(int, remaining);
    ForgeFixture f(with);
    f.gitHub.change([&](GitHubState &state) {
        state.isPrivate = true;
        state.remaining = remaining;
    });
    const auto results = f.session->results(commit, f.cancel);
    QVERIFY(!results);
    QTEST(kindOf(results.error()), "kind");
    QCOMPARE(f.gitHub.http().asked().size(), size_t(1)); // none of it passes
}

void TstGitHub::namesTheFieldThatIsNotRight()
{
    ForgeFixture f;
    f.runs({{QStringLiteral("build")}, {QStringLiteral("lint"), QStringLiteral("completed"), QStringLiteral("splendid")}});
    const auto results = f.session->results(tip, f.cancel);
    QVERIFY(!results);
    QCOMPARE(kindOf(results.error()), ErrorKind::ForgeUnreadable);
    QVERIFY(results.error().subject.contains(QStringLiteral("/repos/octo/harbor/commits/%1/check-runs").arg(tip)));
    QCOMPARE(results.error().detail, QStringLiteral("check_runs[0].conclusion: expected a value that is known, and it is \"splendid\""));

    f.gitHub.http().meet({Fault::Kind::Answer, {200, "{\"login\":7}", {{"Content-Type", "application/json"}}}});
    const auto account = f.session->account(f.cancel);
    QVERIFY(!account);
    QCOMPARE(account.error().detail, QStringLiteral("login: expected a text"));
}

QTEST_GUILESS_MAIN(TstGitHub)
#include "tst_github.moc"
