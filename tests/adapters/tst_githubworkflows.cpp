// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forgefixture.h"
#include <QTest>

using domain::CiState;
using domain::EnvironmentSettings;
using domain::ErrorKind;
using domain::WorkflowState;
using namespace tests;

/// What Slipway reads of GitHub Actions.
class TstGitHubWorkflows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheState_data();
    void readsTheState();
    void readsEnvironments_data();
    void readsEnvironments();
    void readsWhetherReleasesAreImmutable();
    void readsTheRunOfATag();
    void thousandsOfJobsComeInPages();
    void tellsWhatIsWrong();
};

namespace {

const QString path = QStringLiteral(".github/workflows/release.yml");
const QString tagName = QStringLiteral("v1.2.3");

} // namespace

void TstGitHubWorkflows::readsTheState_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("state");
    const auto row = [](const char *word, WorkflowState state) {
        QTest::newRow(word) << QString::fromLatin1(word) << int(state);
    };
    row("active", WorkflowState::Active);
    row("deleted", WorkflowState::Unknown);
    row("disabled_fork", WorkflowState::Disabled);
    row("disabled_manually", WorkflowState::Disabled);
    row("disabled_inactivity", WorkflowState::Inactive);
}

void TstGitHubWorkflows::readsTheState()
{
    QFETCH(QString, word);
    ForgeFixture f;
    const auto unknown = f.session->workflowState(path, f.cancel);
    QVERIFY(unknown && *unknown == WorkflowState::Unknown);
    f.gitHub.change([&](GitHubState &state) { state.workflows[QStringLiteral("release.yml")].state = word; });
    const auto state = f.session->workflowState(path, f.cancel);
    QVERIFY(state);
    QTEST(int(*state), "state");
}

void TstGitHubWorkflows::readsEnvironments_data()
{
    QTest::addColumn<GitHubState::Environment>("there");
    QTest::addColumn<EnvironmentSettings>("read");
    const QString name = QStringLiteral("a/b c");
    using Policies = std::vector<std::pair<QString, QString>>;
    const Policies policies{{QStringLiteral("branch"), QStringLiteral("main")}, {QStringLiteral("tag"), QStringLiteral("v*")}};
    QTest::newRow("open") << GitHubState::Environment{} << EnvironmentSettings{name, true, 0, 0, std::nullopt};
    QTest::newRow("reviewed") << GitHubState::Environment{{QStringLiteral("ada"), QStringLiteral("grace")}, 30, false, {}}
                              << EnvironmentSettings{name, true, 2, 30, std::nullopt};
    QTest::newRow("for protected branches") << GitHubState::Environment{{}, 0, true, {}}
                                            << EnvironmentSettings{name, true, 0, 0, QStringList()};
    QTest::newRow("for some tags") << GitHubState::Environment{{}, 0, false, policies}
                                   << EnvironmentSettings{name, true, 0, 0, QStringList(QStringLiteral("v*"))};
    QTest::newRow("for nobody") << GitHubState::Environment{{}, 0, false, Policies()}
                                << EnvironmentSettings{name, true, 0, 0, QStringList()};
}

void TstGitHubWorkflows::readsEnvironments()
{
    QFETCH(GitHubState::Environment, there);
    ForgeFixture f;
    const QString name = QStringLiteral("a/b c");
    const auto missing = f.session->environment(name, f.cancel);
    QVERIFY(missing && !missing->isThere && missing->name == name);
    f.gitHub.change([&](GitHubState &state) { state.environments[name] = there; });
    const auto environment = f.session->environment(name, f.cancel);
    QVERIFY2(environment, environment ? "" : qPrintable(environment.error().detail));
    QTEST(*environment, "read");
}

void TstGitHubWorkflows::readsWhetherReleasesAreImmutable()
{
    ForgeFixture f;
    const auto isTold = [&f] {
        return f.session->hasImmutableReleases(f.cancel).value_or(false);
    };
    QVERIFY(f.session->hasImmutableReleases(f.cancel) && !isTold());
    f.gitHub.change([](GitHubState &state) { state.hasImmutableReleases = true; });
    QVERIFY(!isTold()); // not to everybody
    f.gitHub.change([](GitHubState &state) { state.tokens[token].mayAdministrate = true; });
    QVERIFY(isTold());
}

void TstGitHubWorkflows::readsTheRunOfATag()
{
    ForgeFixture f;
    const auto read = [&f] {
        return f.session->workflowRun(path, tagName, tip, f.cancel);
    };
    QVERIFY(read() && !*read()); // GitHub does not know the workflow
    f.gitHub.change([](GitHubState &state) {
        auto &runs = state.workflows[QStringLiteral("release.yml")].runs;
        runs.push_back({1, tagName, tip});
        runs.push_back({2,
                        tagName,
                        tip,
                        QStringLiteral("push"),
                        QStringLiteral("completed"),
                        QStringLiteral("failure"),
                        {{QStringLiteral("build"),
                          QStringLiteral("completed"),
                          QStringLiteral("success"),
                          {{QStringLiteral("Set up job"), QStringLiteral("success")}}},
                         {QStringLiteral("publish"),
                          QStringLiteral("completed"),
                          QStringLiteral("failure"),
                          {{QStringLiteral("Build"), QStringLiteral("success")},
                           {QStringLiteral("Upload"), QStringLiteral("failure")},
                           {QStringLiteral("Clean up"), QStringLiteral("cancelled")}}},
                         {QStringLiteral("announce"), QStringLiteral("queued"), {}, {{QStringLiteral("Post"), QString()}}}}});
        runs.push_back({3, QStringLiteral("main"), tip});
        runs.push_back({4, tagName, tip, QStringLiteral("workflow_dispatch")});
    });
    const auto run = read();
    QVERIFY2(run, run ? "" : qPrintable(run.error().detail));
    QVERIFY(*run);
    QCOMPARE((*run)->number, qint64(2)); // the newest one that the tag started
    QCOMPARE((*run)->state, CiState::Failed);
    QVERIFY((*run)->address.endsWith(QLatin1String("/actions/runs/5002")));
    QCOMPARE((*run)->jobs.size(), size_t(3));
    QCOMPARE((*run)->jobs[0].step, QString());
    QCOMPARE((*run)->jobs[1].state, CiState::Failed);
    QCOMPARE((*run)->jobs[1].step, QStringLiteral("Upload"));
    QCOMPARE((*run)->jobs[2].state, CiState::Pending);
}

void TstGitHubWorkflows::thousandsOfJobsComeInPages()
{
    ForgeFixture f;
    f.gitHub.change([](GitHubState &state) {
        GitHubState::ActionsRun run{1, tagName, tip};
        for (int i = 0; i < 250; ++i)
            run.jobs.push_back({QStringLiteral("test (%1)").arg(i)});
        state.workflows[QStringLiteral("release.yml")].runs = {run};
    });
    const auto run = f.session->workflowRun(path, tagName, tip, f.cancel);
    QVERIFY(run && *run);
    QCOMPARE((*run)->jobs.size(), size_t(250));
}

void TstGitHubWorkflows::tellsWhatIsWrong()
{
    ForgeFixture f;
    f.gitHub.change([](GitHubState &state) {
        state.isPrivate = true;
        state.tokens[token].lacks = {"actions=read"};
    });
    const auto forbidden = f.session->workflowState(path, f.cancel);
    QVERIFY(!forbidden);
    QCOMPARE(kindOf(forbidden.error()), ErrorKind::ForgeForbidden);
    QCOMPARE(forbidden.error().expected, QStringLiteral("actions=read"));
    f.gitHub.change([](GitHubState &state) {
        state.isPrivate = false;
        state.workflows[QStringLiteral("release.yml")].state = QStringLiteral("asleep");
    });
    const auto odd = f.session->workflowState(path, f.cancel);
    QVERIFY(!odd);
    QCOMPARE(kindOf(odd.error()), ErrorKind::ForgeUnreadable);
    QVERIFY(odd.error().detail.contains(QLatin1String("asleep")));
}

QTEST_GUILESS_MAIN(TstGitHubWorkflows)
#include "tst_githubworkflows.moc"
