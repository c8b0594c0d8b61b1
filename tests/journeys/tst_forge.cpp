// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atgithub.h"
#include <QJsonArray>
#include <QTest>

using namespace tests;

/// A project at GitHub, through the real slipwayctl: what CI says holds a release up, and is told with links.
class TstForge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void greenPasses();
    void everythingElseIsToldApart();
    void whatRunsIsAskedAgain();
    void theLastCommitsCount();
    void aForgeThatIsGoneIsTold();
    void preflightSaysWhatItKnows();
    void aCutWaitsForGreen();
};

namespace {

/// "failed: “build” did not succeed …|…": what is said of the check.
QString said(const AtGitHub &at, const QStringList &options = {})
{
    const QJsonObject json =
        at.sample.ctl(QStringList{QStringLiteral("check"), QStringLiteral("0.12.0"), QStringLiteral("--json")} + options).json();
    for (const QJsonValue check : json[QLatin1String("checks")].toArray()) {
        if (check[QLatin1String("id")] != QLatin1String("ci"))
            continue;
        QStringList evidence;
        for (const QJsonValue one : check[QLatin1String("evidence")].toArray())
            evidence << one[QLatin1String("text")].toString().replace(at.tip.left(10), QStringLiteral("TIP"));
        return check[QLatin1String("state")].toString() + QLatin1String(": ") + evidence.join(QLatin1Char('|'));
    }
    return QStringLiteral("no such check");
}

GitHubState::Run run(const char *name, const char *conclusion = "success", const char *status = "completed")
{
    return {QLatin1String(name), QLatin1String(status), QLatin1String(conclusion)};
}

} // namespace

void TstForge::greenPasses()
{
    AtGitHub at;
    QCOMPARE(said(at, {QStringLiteral("--no-run")}), QStringLiteral("not-checked: The forge was not asked yet."));
    at.runs(at.tip, {run("build", "failure"), run("build"), run("lint")});
    QCOMPARE(said(at), QStringLiteral("passed: “build” succeeded for TIP.|“lint” succeeded for TIP."));
    const size_t asked = at.gitHub.http().asked().size();
    QCOMPARE(said(at, {QStringLiteral("--no-run")}), QStringLiteral("passed: “build” succeeded for TIP.|“lint” succeeded for TIP."));
    QCOMPARE(at.gitHub.http().asked().size(), asked); // what was said is kept
}

void TstForge::everythingElseIsToldApart()
{
    AtGitHub at;
    QCOMPARE(said(at), QStringLiteral("failed: The forge has no result for TIP. Is it pushed, and does a workflow run for it?"));
    at.gitHub.change([](GitHubState &state) {
        for (const char *name : {"build", "deploy", "docs"})
            state.branches[QStringLiteral("main")].required.push_back({QLatin1String(name), {}});
    });
    at.runs(at.tip, {run("build", "cancelled"), run("docs", "skipped"), run("nightly", "timed_out")});
    QCOMPARE(said(at), QStringLiteral("failed: “build” did not succeed for TIP: cancelled.|“deploy” is required, and has not begun for TIP."
                                      "|Note: “nightly” is not required, and is timed out for TIP."
                                      "|“docs” is skipped for TIP, which counts as succeeded."));
    const QString text = QString::fromUtf8(at.sample.ctl(QStringLiteral("check 0.12.0")).out);
    QVERIFY2(text.contains(QStringLiteral("https://github.example/octo/harbor/runs/1001")), qPrintable(text));
}

void TstForge::whatRunsIsAskedAgain()
{
    AtGitHub at;
    at.runs(at.tip, {run("build", "", "in_progress")});
    QCOMPARE(said(at), QStringLiteral("not-checked: “build” is still running for TIP. Ask again when it has ended."));
    at.runs(at.tip, {run("build")});
    QCOMPARE(said(at), QStringLiteral("passed: “build” succeeded for TIP."));
}

void TstForge::theLastCommitsCount()
{
    AtGitHub at("2");
    at.runs(at.tip, {run("build")});
    const QString before = at.sample.git(QStringLiteral("rev-parse HEAD^")).left(10);
    QCOMPARE(said(at), QStringLiteral("failed: The forge has no result for %1. Is it pushed, and does a workflow run for it?"
                                      "|“build” succeeded for TIP.")
                           .arg(before));
    std::vector<GitHubState::Run> many;
    for (int i = 0; i < 250; ++i)
        many.push_back({QStringLiteral("test %1").arg(i)});
    at.runs(at.sample.git(QStringLiteral("rev-parse HEAD^")), many);
    QCOMPARE(said(at), QStringLiteral("passed: “build” succeeded for TIP.|250 results of %1 succeeded.").arg(before));
}

void TstForge::aForgeThatIsGoneIsTold()
{
    AtGitHub at;
    at.gitHub.http().meet(faults::captivePortal());
    const QString told = said(at);
    QVERIFY2(told.startsWith(QStringLiteral("failed: What “http://127.0.0.1:")) && told.contains(QStringLiteral("text/html")),
             qPrintable(told));
    QCOMPARE(said(at, {QStringLiteral("--no-run")}), QStringLiteral("not-checked: The forge was not asked yet."));
}

void TstForge::preflightSaysWhatItKnows()
{
    AtGitHub at;
    const auto stateOf = [&](const char *kind, const char *act = "cut") {
        const QJsonObject json = at.sample.ctl(QStringLiteral("preflight %1 0.12.0 --json").arg(QLatin1String(act))).json();
        for (const QJsonValue item : json[QLatin1String("items")].toArray())
            if (item[QLatin1String("kind")] == QLatin1String(kind))
                return item[QLatin1String("state")].toString() + QLatin1String(": ") + item[QLatin1String("text")].toString();
        return QString();
    };
    QVERIFY(stateOf("forge-remote").startsWith(QStringLiteral("problem: The remote “origin” leads to"))); // a folder of this machine
    QVERIFY(stateOf("forge-nobody").startsWith(QStringLiteral("problem: The keychain holds no credential “127.0.0.1:")));
    QVERIFY(stateOf("forge-nobody", "tag").startsWith(QStringLiteral("not-checked: The keychain holds no token “127.0.0.1:")));
    QCOMPARE(stateOf("forge-repository"), QStringLiteral("fine: The forge shows the repository octo/harbor."));
    QCOMPARE(stateOf("forge-results"), QStringLiteral("fine: The forge shows what main requires and how its checks ended."));
    at.gitHub.change([](GitHubState &state) { state.isPrivate = true; });
    QVERIFY(stateOf("forge-repository").startsWith(QStringLiteral("problem: There is no “http")));
    QVERIFY(stateOf("forge-results").isEmpty());
}

void TstForge::aCutWaitsForGreen()
{
    AtGitHub at;
    const QStringList cut{QStringLiteral("cut"), QStringLiteral("0.12.0"), QStringLiteral("--yes")};
    at.runs(at.tip, {run("build")});
    QVERIFY(said(at).startsWith(QStringLiteral("passed")));
    at.runs(at.tip, {run("build"), run("build", "failure")}); // run again meanwhile
    const Ended refused = at.sample.ctl(cut);
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.said().contains(QStringLiteral("“build” did not succeed for")), qPrintable(refused.said()));
    at.runs(at.tip, {run("build"), run("build", "failure"), run("build")});
    const Ended nobody = at.sample.ctl(cut); // which a pull request cannot be opened as
    QCOMPARE(nobody.code, 1);
    QVERIFY2(nobody.said().contains(QStringLiteral("The keychain holds no credential “127.0.0.1:")), qPrintable(nobody.said()));
}

QTEST_GUILESS_MAIN(TstForge)
#include "tst_forge.moc"
