// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atforge.h"

using namespace tests;
using domain::ErrorKind;
using Kind = engine::PreflightItem::Kind;

Q_DECLARE_METATYPE(tests::Fault)

/// A whole cut by a pull request, at a stand-in for GitHub over a real repository, with what other people do meanwhile.
class TstCutAtForge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAndMergesAtOnceWhereNothingIsAsked();
    void waitsForApproval();
    void waitsForChecks();
    void tellsWhoAsksForChanges();
    void whatIsReviewedStaysUpToDate();
    void theBodyComesFromTheProject();
    void theChecklistTellsWhoWaived();
    void signsOffWithItsAuthor();
    void keepsCoAuthors();
    void faultsDoNothingTwice_data();
    void faultsDoNothingTwice();
    void needsAToken();
    void needsItsRights_data();
    void needsItsRights();
    void preflightNamesWhatTheTokenMayNotRead();
    void preflightKnowsThePullRequest();
    void thePlanSaysWhatItSends();
};

void TstCutAtForge::opensAndMergesAtOnceWhereNothingIsAsked()
{
    AtForge at;
    QCOMPARE(at.cut(), allDone);
    QCOMPARE(at.gitHub.pulls().size(), size_t(1));
    const GitHubState::Pull pull = at.pull();
    QCOMPARE(pull.title, QStringLiteral("Release 1.1.0"));
    QVERIFY2(pull.body.contains(QStringLiteral("- docks")) || pull.body.contains(QStringLiteral("- Docks")), qPrintable(pull.body));
    QVERIFY2(pull.body.endsWith(QStringLiteral("<!-- slipway:checklist -->\n- [x] clean\n<!-- /slipway:checklist -->")),
             qPrintable(pull.body));
    QCOMPARE(pull.merged, at.remoteRef("main"));
    QCOMPARE(at.remoteRef("main^{tree}"), at.remoteRef("release/1.1.0^{tree}"));
    QCOMPARE(at.work.revParse(QStringLiteral("main")), pull.merged); // the checkout came along
    const auto project = at.open();
    QCOMPARE(*stateOf(*project, "1.1.0").landed, pull.merged);
    QCOMPARE(at.cut(), allThere);
    QCOMPARE(at.gitHub.pulls().size(), size_t(1));
}

void TstCutAtForge::waitsForApproval()
{
    AtForge at;
    at.asksForApproval();
    const QString before = at.remoteRef("main");
    QCOMPARE(at.cut(), waits);
    QCOMPARE(at.error().kind, ErrorKind::PullRequestWaits);
    QCOMPARE(at.error().subject, QStringLiteral("#12"));
    QCOMPARE(at.error().detail, QStringLiteral("approvals-missing 1"));
    QCOMPARE(at.error().expected, QStringLiteral("https://github.example/octo/harbor/pull/12"));
    QCOMPARE(at.cut(), waitsAgain);
    QCOMPARE(at.remoteRef("main"), before);
    at.gitHub.review(12, QStringLiteral("grace"));
    QCOMPARE(at.cut(), QStringLiteral("already-done already-done already-done already-done already-done already-done done done"));
    QCOMPARE(at.pull().merged, at.remoteRef("main"));
    QCOMPARE(at.gitHub.pulls().size(), size_t(1));
}

void TstCutAtForge::waitsForChecks()
{
    AtForge at("[[check]]\nid = \"ci\"\nkind = \"ci-green\"\n");
    const auto run = [&at](const QString &commit, const char *name, const char *conclusion, const char *status = "completed") {
        at.gitHub.change(
            [&](GitHubState &state) { state.runs[commit] = {{QLatin1String(name), QLatin1String(status), QLatin1String(conclusion)}}; });
    };
    run(at.remoteRef("main"), "build", "success");
    QCOMPARE(at.cut(), waits);
    QCOMPARE(at.error().detail, QStringLiteral("no-checks"));
    const QString head = at.remoteRef("release/1.1.0");
    run(head, "build", "", "in_progress");
    QCOMPARE(at.cut(), waitsAgain);
    QCOMPARE(at.error().detail, QStringLiteral("check-running build"));
    run(head, "build", "failure");
    QCOMPARE(at.cut(), waitsAgain);
    QCOMPARE(at.error().detail, QStringLiteral("check-failed build"));
    run(head, "build", "success");
    QVERIFY(at.cut().endsWith(QStringLiteral("already-done done done")));
}

void TstCutAtForge::tellsWhoAsksForChanges()
{
    AtForge at;
    at.asksForApproval();
    at.cut();
    at.gitHub.review(12, QStringLiteral("grace"), QStringLiteral("CHANGES_REQUESTED"));
    QCOMPARE(at.cut(), waitsAgain);
    QCOMPARE(at.error().detail, QStringLiteral("changes-requested grace\napprovals-missing 1"));
    at.gitHub.review(12, QStringLiteral("grace"), QStringLiteral("COMMENTED"));
    QCOMPARE(at.cut(), waitsAgain);
    at.gitHub.review(12, QStringLiteral("grace"));
    QVERIFY(at.cut().endsWith(QStringLiteral("already-done done done")));
}

void TstCutAtForge::whatIsReviewedStaysUpToDate()
{
    AtForge at;
    at.asksForApproval();
    at.cut();
    at.gitHub.change([](GitHubState &state) {
        GitHubState::Pull &pull = state.pulls.front();
        pull.title = QStringLiteral("Release 1.1.0, at last");
        pull.body = QStringLiteral("Grace was here.\r\n\r\n") + pull.body + QStringLiteral("\r\n\r\n- [x] I looked");
    });
    QCOMPARE(at.cut(), waitsAgain); // nothing of Slipway's changed, so nothing is sent
    const auto project = at.open();
    QVERIFY(project->drafts->save(QStringLiteral("1.1.0"), engine::Document::Notes, QStringLiteral("# v1.1.0\n\nNow with piers.\n")));
    QCOMPARE(at.cut(), QStringLiteral("already-done already-done already-done already-done done waiting waiting waiting"));
    const GitHubState::Pull pull = at.pull();
    QCOMPARE(pull.title, QStringLiteral("Release 1.1.0, at last"));
    QVERIFY2(pull.body.startsWith(QStringLiteral("Grace was here.\n\n")) && pull.body.endsWith(QStringLiteral("\n\n- [x] I looked")),
             qPrintable(pull.body));
    QVERIFY(pull.body.contains(QStringLiteral("Now with piers.")));
    QVERIFY(!pull.body.contains(QStringLiteral("ocks")));
    QCOMPARE(at.gitHub.pulls().size(), size_t(1));
}

void TstCutAtForge::theBodyComesFromTheProject()
{
    AtForge at("[pull-request]\ntitle = \"{version} is ready\"\nbody-file = \"release.md\"\n");
    auto missing = at.tryCut();
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::FileNotFound);
    at.work.commit(QStringLiteral("release.md"), "Release **{version}** as {tag}\n\n{notes}\n", "docs: how to review");
    at.push();
    QCOMPARE(at.cut(), allDone);
    QCOMPARE(at.pull().title, QStringLiteral("1.1.0 is ready"));
    QVERIFY(at.pull().body.startsWith(QStringLiteral("Release **1.1.0** as v1.1.0\n\n<!-- slipway:notes -->\n")));
    QVERIFY(!at.pull().body.contains(QStringLiteral("slipway:checklist")));
}

void TstCutAtForge::theChecklistTellsWhoWaived()
{
    AtForge at("[[check]]\nid = \"docs\"\nkind = \"manual\"\ntitle = \"The docs are read\"\n");
    QCOMPARE(at.cut(), QStringLiteral("blocked by docs"));
    QVERIFY(at.gitHub.pulls().empty());
    const auto project = at.open();
    const auto state = stateOf(*project, "1.1.0");
    QVERIFY(engine::Checks(*project, state)
                .state(QStringLiteral("docs"), engine::Statement::Kind::Waived, QStringLiteral("Ada"), QStringLiteral("no docs yet")));
    QCOMPARE(at.cut(), allDone);
    QVERIFY2(at.pull().body.contains(QStringLiteral("- [x] clean\n- [x] The docs are read (waived by Ada: no docs yet)\n")),
             qPrintable(at.pull().body));
}

void TstCutAtForge::signsOffWithItsAuthor()
{
    AtForge at;
    at.asksForApproval();
    at.cut();
    at.gitHub.review(12, QStringLiteral("grace"));
    at.cut();
    QCOMPARE(at.remote.git({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%B"), QStringLiteral("main")}).trimmed(),
             QByteArray("chore(release): 1.1.0\n\nSigned-off-by: Ada Lovelace <ada@example.org>"));
}

void TstCutAtForge::keepsCoAuthors()
{
    AtForge at;
    at.asksForApproval();
    at.cut();
    at.work.git({QStringLiteral("switch"), QStringLiteral("-q"), AtForge::branch});
    at.work.commit(QStringLiteral("more.txt"), "more\n",
                   "docs: more\n\nCo-authored-by: Grace Hopper <grace@example.org>\nSigned-off-by: Ada Lovelace <ada@example.org>");
    at.work.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("origin"), AtForge::branch});
    at.work.git({QStringLiteral("switch"), QStringLiteral("-q"), QStringLiteral("main")});
    at.gitHub.review(12, QStringLiteral("grace"));
    QVERIFY(at.cut().endsWith(QStringLiteral("already-done done done")));
    QCOMPARE(at.remote.git({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%B"), QStringLiteral("main")}).trimmed(),
             QByteArray("chore(release): 1.1.0\n\nSigned-off-by: Ada Lovelace <ada@example.org>\n"
                        "Co-authored-by: Grace Hopper <grace@example.org>"));
}

void TstCutAtForge::faultsDoNothingTwice_data()
{
    QTest::addColumn<Fault>("fault");
    for (const QByteArray method : {"POST", "PUT"}) {
        const auto row = [&method](const char *name, Fault fault) {
            fault.method = method;
            QTest::newRow(method + ' ' + name) << fault;
        };
        Fault after = faults::status(502);
        after.kind = Fault::Kind::AnswerAfter;
        row("502", faults::status(502));
        row("502 after it acted", after);
        row("503 for a second", faults::status(503, {{"Retry-After", "1"}}));
        row("secondary limit", faults::secondaryLimit({{"Retry-After", "1"}}));
        row("reset", {Fault::Kind::ResetBefore, {}});
        row("reset after it acted", {Fault::Kind::ResetAfter, {}});
        row("cut off", {Fault::Kind::Truncate, {}});
    }
}

/// The same run goes on: what was done is found, what was not is done.
void TstCutAtForge::faultsDoNothingTwice()
{
    QFETCH(Fault, fault);
    AtForge at;
    at.gitHub.http().meet(fault);
    QCOMPARE(at.cut(), allDone);
    QCOMPARE(at.gitHub.pulls().size(), size_t(1));
    QCOMPARE(at.pull().merged, at.remoteRef("main"));
    QCOMPARE(at.remote.git({QStringLiteral("rev-list"), QStringLiteral("--count"), QStringLiteral("v1.0.0..main")}).toInt(), 3);
}

void TstCutAtForge::needsAToken()
{
    AtForge at;
    const auto report = at.tryCut({}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::CredentialNotFound);
    QCOMPARE(at.preflight(Kind::ForgeNobody, {})->problem->kind, ErrorKind::CredentialNotFound);
    QVERIFY(!at.preflight(Kind::ForgeMerging, {}));
    QCOMPARE(report.error().subject, at.gitHub.address().authority());
    QVERIFY(at.remote.tryGit({QStringLiteral("rev-parse"), QStringLiteral("-q"), QStringLiteral("--verify"), AtForge::branch}) != 0);
    at.gitHub.change([](GitHubState &state) {
        state.tokens["old"];
        state.tokens.erase("old");
    });
    const auto refused = at.tryCut({}, "old");
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::ForgeRefused);
}

void TstCutAtForge::needsItsRights_data()
{
    QTest::addColumn<QByteArray>("scopes");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no scope") << QByteArray() << false << ErrorKind::ForgeForbidden;
    QTest::newRow("public_repo, for a private one") << QByteArray("public_repo") << true << ErrorKind::ForgeNotFound;
}

/// It is said before anything is done, by the preflight and by the cut itself.
void TstCutAtForge::needsItsRights()
{
    QFETCH(QByteArray, scopes);
    QFETCH(bool, isPrivate);
    AtForge at;
    at.gitHub.change([&](GitHubState &state) {
        state.isPrivate = isPrivate;
        state.tokens[AtForge::token].scopes = scopes;
    });
    const auto asked = at.preflight(isPrivate ? Kind::ForgeRepository : Kind::ForgeMerging);
    QVERIFY(asked && asked->problem);
    QTEST(asked->problem->kind, "kind");
    const auto report = at.tryCut();
    QVERIFY(!report);
    QTEST(report.error().kind, "kind");
    QVERIFY(at.remote.tryGit({QStringLiteral("rev-parse"), QStringLiteral("-q"), QStringLiteral("--verify"), AtForge::branch}) != 0);
}

void TstCutAtForge::preflightNamesWhatTheTokenMayNotRead()
{
    AtForge at("[[check]]\nid = \"ci\"\nkind = \"ci-green\"\n");
    at.gitHub.change([](GitHubState &state) {
        state.isPrivate = true;
        state.tokens[AtForge::token].lacks = {"checks=read", "pull_requests=read"};
    });
    QCOMPARE(at.preflight(Kind::ForgeResults)->problem->expected, QStringLiteral("checks=read"));
    QCOMPARE(at.preflight(Kind::ForgePullRequest)->problem->expected, QStringLiteral("pull_requests=read"));
    QCOMPARE(at.preflight(Kind::ForgeMergingUntold)->subject, QStringLiteral("contents=write, pull_requests=write"));
}

void TstCutAtForge::preflightKnowsThePullRequest()
{
    AtForge at;
    const auto item = [&at](Kind kind) {
        return at.preflight(kind);
    };
    QVERIFY(item(Kind::ForgeMergingUntold) && item(Kind::ForgeMergingUntold)->isUntold());
    at.gitHub.change([](GitHubState &state) { state.tokens[AtForge::token].scopes = "repo"; });
    QVERIFY(item(Kind::ForgeMerging) && !item(Kind::ForgeMerging)->problem);
    QVERIFY(!item(Kind::ForgePullRequest)); // there is none yet
    at.asksForApproval();
    at.cut();
    QCOMPARE(item(Kind::ForgePullRequest)->subject, QStringLiteral("#12"));
    QCOMPARE(item(Kind::ForgePullRequest)->problem->kind, ErrorKind::PullRequestWaits);
    at.gitHub.review(12, QStringLiteral("grace"));
    QVERIFY(!item(Kind::ForgePullRequest)->problem);
    at.gitHub.change([](GitHubState &state) { state.tokens[AtForge::token].mayPush = false; });
    QCOMPARE(item(Kind::ForgeMerging)->problem->kind, ErrorKind::ForgeForbidden);
}

void TstCutAtForge::thePlanSaysWhatItSends()
{
    AtForge at;
    std::map<QString, QString> requests;
    engine::ActObserver observer;
    observer.approve = [&requests](const engine::Plan &plan) {
        for (const auto &row : engine::previewOf(plan).rows)
            for (const auto &effect : row.effects)
                if (effect.kind == engine::Effect::Kind::Request)
                    requests[row.info.id] = effect.text;
        return true;
    };
    QCOMPARE(at.cut(observer), allDone);
    QCOMPARE(requests.size(), size_t(2));
    const QString address = at.gitHub.address().toString() + QStringLiteral("/api/v3/repos/octo/harbor/pulls");
    QVERIFY(requests[QStringLiteral("open-pull-request")].startsWith(QStringLiteral("POST ") + address + QStringLiteral("\n\n{")));
    QVERIFY(requests[QStringLiteral("merge-pull-request")].startsWith(QStringLiteral("PUT ") + address));
    for (const Asked &asked : at.gitHub.http().asked())
        if (asked.method == "POST") // exactly what was shown
            QCOMPARE(QJsonDocument::fromJson(asked.body),
                     QJsonDocument::fromJson(requests[QStringLiteral("open-pull-request")].section(QStringLiteral("\n\n"), 1).toUtf8()));
}

QTEST_GUILESS_MAIN(TstCutAtForge)
#include "tst_cutatforge.moc"
