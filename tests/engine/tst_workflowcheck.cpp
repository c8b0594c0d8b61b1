// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atforge.h"
#include <QTest>

using domain::CheckState;
using domain::WorkflowRule;
using Kind = domain::Evidence::Kind;
using namespace tests;

/// The check of the workflow that a tag starts, before and after there is one.
class TstWorkflowCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheCommitAndNotTheWorkTree();
    void tellsWhatGoesWrong();
    void tellsWhatIsNoYaml();
    void asksTheForge();
    void saysWhatWasNotChecked();
    void stopsTheCut();
    void tellsHowTheRunEnded();
};

namespace {

const QString path = QStringLiteral(".github/workflows/release.yml");
const QString file = QStringLiteral("release.yml");
const QByteArray good = "on:\n  push:\n    tags: ['v*']\njobs:\n  publish:\n    environment: npm\n    steps:\n      - run: npm publish\n";

/// A project whose tag starts a workflow.
struct AtActions : AtForge {
    explicit AtActions(const QByteArray &workflow)
    {
        QByteArray process = work.read(QStringLiteral("slipway.toml"));
        process.truncate(process.indexOf("\n[[publish.target]]"));
        process +=
            "\n[[check]]\nid = \"flow\"\nkind = \"release-workflow\"\n[publish]\nby = \"ci\"\nworkflow = \"" + path.toUtf8() + "\"\n";
        work.write(QStringLiteral("slipway.toml"), process);
        work.commit(path, workflow, "ci: publish");
        push();
        gitHub.change([](GitHubState &state) {
            state.workflows[file] = {};
            state.environments[QStringLiteral("npm")].reviewers = {QStringLiteral("grace")};
        });
    }

    domain::CheckResult result(bool asks, const QByteArray &withToken = token) const
    {
        const auto project = open(withToken);
        const auto state = stateOf(*project, "1.1.0");
        const engine::Checks checks(*project, state);
        const auto &definition = project->process.checks.back();
        return asks ? *checks.run(definition, {}, {}) : checks.look(definition);
    }
};

QString kinds(const domain::CheckResult &result)
{
    static const std::map<Kind, const char *> names{
        {Kind::WorkflowStarts, "starts"},          {Kind::WorkflowWarning, "warning"}, {Kind::WorkflowEnabled, "enabled"},
        {Kind::EnvironmentProtected, "protected"}, {Kind::WorkflowRan, "ran"},         {Kind::WorkflowJobStopped, "stopped"},
        {Kind::WorkflowNotAsked, "not-asked"},     {Kind::Problem, "problem"}};
    QStringList words;
    for (const auto &evidence : result.evidence)
        words += QLatin1String(names.at(evidence.kind));
    return words.join(QLatin1Char(' '));
}

} // namespace

void TstWorkflowCheck::readsTheCommitAndNotTheWorkTree()
{
    const AtActions at(good);
    at.work.write(path, "on: [\n");
    const auto result = at.result(false);
    QCOMPARE(result.state, CheckState::Passed);
    QCOMPARE(kinds(result), QStringLiteral("starts not-asked"));
}

void TstWorkflowCheck::tellsWhatGoesWrong()
{
    const AtActions at(QByteArray(good).replace("'v*'", "'x*'") + "      - uses: grace/act@v1\n");
    const auto result = at.result(false);
    QCOMPARE(result.state, CheckState::Failed);
    QCOMPARE(kinds(result), QStringLiteral("warning warning not-asked"));
    const domain::Evidence &first = result.evidence[0];
    QCOMPARE(first.finding->rule, WorkflowRule::TagNotMatched);
    QCOMPARE(first.file, path);
    QCOMPARE(first.line, 3);
    QVERIFY(first.address.startsWith(QLatin1String("https://docs.github.com/")));
    QCOMPARE(result.evidence[1].finding->rule, WorkflowRule::UnpinnedAction);
    QCOMPARE(result.evidence[1].line, 9);
}

void TstWorkflowCheck::tellsWhatIsNoYaml()
{
    const AtActions at("on: push\njobs: [\n");
    const auto result = at.result(true);
    QCOMPARE(result.state, CheckState::Failed);
    QCOMPARE(kinds(result), QStringLiteral("problem"));
    QCOMPARE(result.evidence[0].error->kind, domain::ErrorKind::MalformedFile);
    QCOMPARE(result.evidence[0].file, path);
    QVERIFY(result.evidence[0].line > 1);
}

void TstWorkflowCheck::asksTheForge()
{
    AtActions at(good);
    QCOMPARE(kinds(at.result(true)), QStringLiteral("starts enabled protected"));
    QCOMPARE(kinds(at.result(false)), QStringLiteral("starts enabled protected")); // it is remembered
    at.gitHub.change([](GitHubState &state) {
        state.workflows[file].state = QStringLiteral("disabled_manually");
        state.environments[QStringLiteral("npm")] = {};
    });
    const auto result = at.result(true);
    QCOMPARE(result.state, CheckState::Failed);
    QCOMPARE(kinds(result), QStringLiteral("warning warning starts"));
    QCOMPARE(result.evidence[0].finding->rule, WorkflowRule::Disabled);
    QCOMPARE(result.evidence[1].finding->rule, WorkflowRule::EnvironmentOpen);
    QCOMPARE(result.evidence[1].line, 6);
    at.work.commit("feat: more");
    at.push();
    QCOMPARE(kinds(at.result(false)), QStringLiteral("starts not-asked")); // another commit
}

void TstWorkflowCheck::saysWhatWasNotChecked()
{
    const AtActions at(good);
    const auto result = at.result(true, "a_token_of_nobody");
    QCOMPARE(result.state, CheckState::Passed);
    QCOMPARE(kinds(result), QStringLiteral("starts not-asked problem"));
    QCOMPARE(result.evidence.back().error->kind, domain::ErrorKind::ForgeRefused);
}

void TstWorkflowCheck::stopsTheCut()
{
    AtActions at(good);
    at.gitHub.change([](GitHubState &state) { state.environments[QStringLiteral("npm")].onlyProtectedBranches = true; });
    QCOMPARE(at.cut(), QStringLiteral("blocked by flow"));
    at.gitHub.change([](GitHubState &state) { state.environments[QStringLiteral("npm")].onlyProtectedBranches = false; });
    QCOMPARE(at.cut(), allDone);
}

void TstWorkflowCheck::tellsHowTheRunEnded()
{
    AtActions at(good);
    QCOMPARE(at.cut(), allDone);
    const auto tagged = engine::carryOut(at.open(), version("1.1.0"), engine::Act::Tag, {}, {});
    QVERIFY(tagged && tagged->end == engine::RunEnd::Done);
    const QString commit = at.remoteRef("v1.1.0^{commit}");
    at.gitHub.change([&](GitHubState &state) {
        state.workflows[file].runs = {{7,
                                       QStringLiteral("v1.1.0"),
                                       commit,
                                       QStringLiteral("push"),
                                       QStringLiteral("completed"),
                                       QStringLiteral("failure"),
                                       {{QStringLiteral("publish"),
                                         QStringLiteral("completed"),
                                         QStringLiteral("failure"),
                                         {{QStringLiteral("npm publish"), QStringLiteral("failure")}}}}}};
    });
    const auto result = at.result(true);
    QCOMPARE(result.state, CheckState::Failed);
    QCOMPARE(kinds(result), QStringLiteral("ran stopped starts enabled protected"));
    QCOMPARE(result.evidence[1].arguments,
             (QStringList{QStringLiteral("publish"), QStringLiteral("npm publish"), QStringLiteral("failed")}));
    QVERIFY(result.evidence[1].address.contains(QLatin1String("/actions/jobs/")));
}

QTEST_GUILESS_MAIN(TstWorkflowCheck)
#include "tst_workflowcheck.moc"
