// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/formats/yamldocument.h"
#include "domain/workflowdoctor.h"
#include <QTest>

using namespace domain;
using enum WorkflowRule;

/// What is told of small release workflows, each as "severity line RULE: arguments".
class TstWorkflowDoctor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void starts_data();
    void starts();
    void tells_data();
    void tells();
    void tellsWhatTheForgeSays_data();
    void tellsWhatTheForgeSays();
    void everyRuleHasASource();
};

namespace {

const QByteArray onTag = "on: {push: {tags: ['v*']}}\n";

Workflow workflowOf(const QByteArray &yaml)
{
    const auto document = adapters::YamlDocument().read(QStringLiteral("release.yml"), yaml);
    if (!document)
        qFatal("line %d: %s", document.error().place.line, qPrintable(document.error().detail));
    return domain::workflowOf(*document);
}

QString nameOf(WorkflowRule rule)
{
    static const std::map<WorkflowRule, const char *> names{
        {TagNotMatched, "TagNotMatched"},
        {TagIgnored, "TagIgnored"},
        {OnlyBranches, "OnlyBranches"},
        {OtherEvents, "OtherEvents"},
        {ByRelease, "ByRelease"},
        {ByAnotherWorkflow, "ByAnotherWorkflow"},
        {BothFilters, "BothFilters"},
        {NoJobs, "NoJobs"},
        {UnknownNeed, "UnknownNeed"},
        {PermissionLacking, "PermissionLacking"},
        {PermissionByDefault, "PermissionByDefault"},
        {RetiredAction, "RetiredAction"},
        {PublishedTooEarly, "PublishedTooEarly"},
        {SignedTooLate, "SignedTooLate"},
        {UnpinnedAction, "UnpinnedAction"},
        {ScriptInjection, "ScriptInjection"},
        {PullRequestTarget, "PullRequestTarget"},
        {CancelsRuns, "CancelsRuns"},
        {ShallowCheckout, "ShallowCheckout"},
        {FailsFast, "FailsFast"},
        {NoEnvironment, "NoEnvironment"},
        {Disabled, "Disabled"},
        {Inactive, "Inactive"},
        {EnvironmentMissing, "EnvironmentMissing"},
        {EnvironmentOpen, "EnvironmentOpen"},
        {EnvironmentRefuses, "EnvironmentRefuses"},
    };
    return QLatin1String(names.at(rule));
}

QString told(const std::vector<WorkflowFinding> &findings)
{
    QStringList lines;
    for (const WorkflowFinding &finding : findings) {
        const char *severity = finding.severity == Severity::WouldFail ? "FAIL" : finding.severity == Severity::Risk ? "risk" : "note";
        QString line = QStringLiteral("%1 %2 %3").arg(QLatin1String(severity)).arg(finding.line).arg(nameOf(finding.rule));
        if (!finding.arguments.isEmpty())
            line += QLatin1String(": ") + finding.arguments.join(QLatin1String(" | "));
        lines += line;
    }
    return lines.join(QLatin1String("; "));
}

QString told(const QByteArray &yaml, const WorkflowUse &use = {QStringLiteral("v1.2.3"), QStringLiteral("octo"), true, std::nullopt})
{
    return told(diagnose(workflowOf(yaml), use));
}

} // namespace

void TstWorkflowDoctor::starts_data()
{
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &on, const char *said = "") {
        QTest::newRow(name) << on << QString::fromUtf8(said);
    };
    row("a pattern", "on:\n  push:\n    tags:\n      - 'v*'\n");
    row("one pattern that is no list", "on:\n  push:\n    tags: v[0-9]+.*\n");
    row("every push", "on: push\n");
    row("every push among others", "on: [pull_request, push]\n");
    row("a push without filters", "on:\n  pull_request:\n  push:\n");
    row("paths are not looked at for tags", "on:\n  push:\n    paths: [src/**]\n");
    row("tags beside branches", "on:\n  push:\n    branches: [main]\n    tags: ['**']\n");
    row("creation", "on: create\n");
    row("quoted", "'on':\n  push:\n    tags: ['v1.*']\n");
    row("another shape", "on:\n  push:\n    tags:\n      - '[0-9]+.[0-9]+.[0-9]+'\n",
        "FAIL 3 TagNotMatched: v1.2.3 | [0-9]+.[0-9]+.[0-9]+");
    row("taken away again", "on:\n  push:\n    tags: ['v*', '!v1.*']\n", "FAIL 3 TagNotMatched: v1.2.3 | v*, !v1.*");
    row("no pattern at all", "on:\n  push:\n    tags: ['v[']\n", "risk 3 TagNotMatched: v1.2.3 | v[");
    row("ignored", "on:\n  push:\n    tags-ignore: ['v1*']\n", "FAIL 3 TagIgnored: v1.2.3 | v1*");
    row("others ignored", "on:\n  push:\n    tags-ignore: ['v2*']\n");
    row("both", "on:\n  push:\n    tags: ['v*']\n    tags-ignore: ['v2*']\n", "FAIL 4 BothFilters");
    row("branches", "on:\n  push:\n    branches: [main]\n", "FAIL 2 OnlyBranches: v1.2.3");
    row("branches that are ignored", "on:\n  push:\n    branches-ignore: [dev]\n", "FAIL 2 OnlyBranches: v1.2.3");
    row("by hand", "on: workflow_dispatch\n", "FAIL 1 OtherEvents: v1.2.3 | workflow_dispatch");
    row("by hand and at times", "on:\n  schedule:\n    - cron: '0 0 * * *'\n  workflow_dispatch:\n",
        "FAIL 2 OtherEvents: v1.2.3 | schedule, workflow_dispatch");
    row("nothing", "name: x\n", "FAIL 0 OtherEvents: v1.2.3 | ");
    row("a release", "on:\n  release:\n    types: [published]\n", "risk 2 ByRelease: v1.2.3");
    row("a release or branches", "on:\n  push:\n    branches: [main]\n  release:\n", "risk 4 ByRelease: v1.2.3");
    row("a call", "on: [workflow_call]\n", "risk 1 ByAnotherWorkflow: v1.2.3");
    row("by another program", "on: repository_dispatch\n", "risk 1 ByAnotherWorkflow: v1.2.3");
    row("after another one", "on:\n  workflow_run:\n    workflows: [CI]\n", "risk 2 ByAnotherWorkflow: v1.2.3");
    row("a tag or a call", "on:\n  workflow_call:\n  push:\n    tags: ['v*']\n");
}

void TstWorkflowDoctor::starts()
{
    QFETCH(QByteArray, on);
    QTEST(told(startFindings(workflowOf(on + "jobs: {}\n"), QStringLiteral("v1.2.3"))), "said");
}

void TstWorkflowDoctor::tells_data()
{
    QTest::addColumn<QByteArray>("jobs");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &jobs, const char *said = "") {
        QTest::newRow(name) << jobs << QString::fromUtf8(said);
    };
    const QByteArray pin = "@0123456789012345678901234567890123456789";

    row("no job", "jobs: {}\n", "FAIL 0 NoJobs");
    row("a need", "jobs:\n  a: {}\n  b:\n    needs: a\n");
    row("a need of nobody", "jobs:\n  a: {}\n  b:\n    needs: [a, tests]\n", "FAIL 5 UnknownNeed: b | tests");
    row("a need in another case", "jobs:\n  Build: {}\n  b:\n    needs: build\n");
    row("needs in a circle", "jobs:\n  a: {needs: b}\n  b: {needs: a}\n");

    row("what may write",
        "permissions: {contents: write}\njobs:\n  a:\n    steps:\n      - uses: softprops/action-gh-release" + pin + "\n");
    row("what may write all", "jobs:\n  a:\n    permissions: write-all\n    steps:\n      - run: gh release upload v1 a.zip\n");
    row("what may only read",
        "permissions: {contents: read}\njobs:\n  a:\n    steps:\n      - uses: softprops/action-gh-release" + pin + "\n",
        "FAIL 2 PermissionLacking: a | softprops/action-gh-release | contents");
    row("a job says less than the workflow",
        "permissions: {contents: write}\njobs:\n  a:\n    permissions: {}\n    steps:\n      - uses: softprops/action-gh-release" + pin
            + "\n",
        "FAIL 5 PermissionLacking: a | softprops/action-gh-release | contents");
    row("perhaps not for a tag",
        "permissions: {}\njobs:\n  a:\n    steps:\n      - if: github.ref_name == 'x'\n        uses: softprops/action-gh-release" + pin
            + "\n",
        "risk 2 PermissionLacking: a | softprops/action-gh-release | contents");
    row("perhaps not after another one",
        "permissions: {}\njobs:\n  a: {if: x}\n  b:\n    needs: a\n    steps:\n      - uses: softprops/action-gh-release" + pin + "\n",
        "risk 2 PermissionLacking: b | softprops/action-gh-release | contents");
    row("a script may never come there",
        "permissions: read-all\njobs:\n  a:\n    steps:\n      - run: |\n          x\n          gh release create v1 --draft\n",
        "risk 2 PermissionLacking: a | gh release create | contents");
    row("another token", "permissions: {}\njobs:\n  a:\n    steps:\n      - uses: softprops/action-gh-release" + pin
                             + "\n        with: {token: '${{ secrets.BOT }}'}\n"
                               "      - run: gh release upload v1 a\n        env: {GH_TOKEN: '${{ secrets.BOT }}'}\n");
    row("its own token under a name",
        "permissions: {}\njobs:\n  a:\n    steps:\n      - uses: softprops/action-gh-release" + pin
            + "\n        with: {token: '${{ github.token }}'}\n",
        "FAIL 2 PermissionLacking: a | softprops/action-gh-release | contents");
    row("the settings decide", "jobs:\n  a:\n    steps:\n      - run: gh release upload v1 a\n      - run: gh release upload v1 b\n",
        "risk 5 PermissionByDefault: a | gh release upload | contents");
    row("no identity by itself", "jobs:\n  a:\n    environment: pypi\n    steps:\n      - uses: pypa/gh-action-pypi-publish" + pin + "\n",
        "FAIL 6 PermissionLacking: a | pypa/gh-action-pypi-publish | id-token");
    row("a password in place of an identity", "jobs:\n  a:\n    environment: pypi\n    steps:\n      - uses: pypa/gh-action-pypi-publish"
                                                  + pin + "\n        with: {password: x}\n");
    row("an attestation", "permissions: {id-token: write}\njobs:\n  a:\n    steps:\n      - uses: actions/attest-build-provenance@v3\n",
        "FAIL 2 PermissionLacking: a | actions/attest-build-provenance | attestations");

    row("retired", "jobs:\n  a:\n    steps:\n      - uses: actions/upload-artifact@v3\n",
        "FAIL 5 RetiredAction: actions/upload-artifact@v3");
    row("retired, which does no harm",
        "jobs:\n  a:\n    steps:\n      - uses: actions/upload-artifact@v3\n        continue-on-error: true\n",
        "risk 5 RetiredAction: actions/upload-artifact@v3");
    row("retired, perhaps not used", "jobs:\n  a:\n    if: x\n    steps:\n      - uses: actions/download-artifact@v2.1\n",
        "risk 6 RetiredAction: actions/download-artifact@v2.1");
    row("not retired", "jobs:\n  a:\n    steps:\n      - uses: actions/upload-artifact@v4\n      - uses: actions/upload-artifact@v30\n");

    const QByteArray write = "permissions: {contents: write}\njobs:\n";
    row("a draft first", write + "  a:\n    steps:\n      - run: gh release create v1 --draft\n      - run: gh release upload v1 a\n");
    row("public first",
        write
            + "  a:\n    steps:\n      - run: |\n          gh release create \\\n            v1\n  b:\n    needs: a\n    steps:\n      - "
              "run: gh release upload v1 a\n",
        "risk 7 PublishedTooEarly: gh release create | gh release upload");
    row("not one after the other",
        write + "  a:\n    steps:\n      - run: gh release create v1 a b\n  b:\n    steps:\n      - run: gh release upload v0 a\n");
    row("nobody knows whether a draft",
        write + "  a:\n    steps:\n      - run: gh release create v1 \"${args[@]}\"\n      - run: gh release upload v1 a\n");
    row("many at once",
        write + "  a:\n    strategy: {matrix: {os: [x, y]}, fail-fast: false}\n    steps:\n      - uses: softprops/action-gh-release" + pin
            + "\n        with: {files: a}\n",
        "risk 7 PublishedTooEarly: softprops/action-gh-release | a");
    row("signed too late",
        "jobs:\n  a:\n    steps:\n      - uses: docker/build-push-action" + pin
            + "\n        with:\n          push: true\n          tags: |\n            octo/a:1\n            octo/a:latest\n      - run: "
              "cosign sign -y octo/a@$D\n",
        "risk 5 SignedTooLate: octo/a:latest | cosign sign");
    row("an image that is only built", "jobs:\n  a:\n    steps:\n      - uses: docker/build-push-action" + pin
                                           + "\n        with: {tags: 'octo/a:latest'}\n      - run: cosign sign -y octo/a\n");

    row("pinned", "jobs:\n  a:\n    steps:\n      - uses: grace/act" + pin
                      + "\n      - uses: actions/checkout@v5\n      - uses: octo/own@main\n"
                        "      - uses: ./.github/actions/x\n      - uses: docker://alpine:3\n");
    row("not pinned, once",
        "jobs:\n  a:\n    steps:\n      - uses: grace/act@v1\n      - uses: grace/act@v1\n  b:\n    uses: "
        "grace/flow/.github/workflows/x.yml@main\n",
        "risk 5 UnpinnedAction: grace/act@v1; risk 8 UnpinnedAction: grace/flow/.github/workflows/x.yml@main");
    row("a script with words of others",
        "jobs:\n  a:\n    steps:\n      - run: |\n          true\n          echo \"${{ github.event.head_commit.message }}\"\n",
        "risk 7 ScriptInjection: github.event.head_commit.message");
    row("a script with one's own",
        "jobs:\n  a:\n    steps:\n      - run: echo ${{ github.ref_name }} ${{ github.event.repository.name }}\n");

    row("a shallow checkout", "jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n      - run: sudo git cliff --latest\n",
        "risk 5 ShallowCheckout: a | git cliff");
    row("a file's name", "jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n      - run: |\n          # git cliff\n          tar "
                         "-cf git-cliff.tar target/git-cliff\n");
    row("a whole checkout",
        "jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n        with: {fetch-depth: 0}\n      - run: git describe\n");
    row("the tag alone", "jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n      - run: echo $(git describe --tags)\n");

    row("without an environment", "jobs:\n  a:\n    steps:\n      - run: cd x && npm publish\n", "note 3 NoEnvironment: a | npm publish");
    row("only tried", "jobs:\n  a:\n    steps:\n      - run: cargo publish --dry-run\n");
    row("with an environment", "jobs:\n  a:\n    environment: {name: npm, url: x}\n    steps:\n      - run: npm publish\n");
    row("all or nothing", "jobs:\n  a:\n    environment: npm\n    strategy: {matrix: {p: [x, y]}}\n    steps:\n      - run: npm publish\n",
        "note 3 FailsFast: a");
    row("cancelled by the next", "concurrency: {group: release, cancel-in-progress: true}\njobs:\n  a: {}\n",
        "risk 2 CancelsRuns: release");
    row("cancelled by itself", "concurrency: {group: '${{ github.ref }}', cancel-in-progress: true}\njobs:\n  a: {}\n");
    row("in a row", "concurrency: release\njobs:\n  a: {}\n");
}

void TstWorkflowDoctor::tells()
{
    QFETCH(QByteArray, jobs);
    QTEST(told(onTag + jobs), "said");
}

void TstWorkflowDoctor::tellsWhatTheForgeSays_data()
{
    QTest::addColumn<WorkflowState>("state");
    QTest::addColumn<EnvironmentSettings>("environment");
    QTest::addColumn<QString>("said");
    const QString pypi = QStringLiteral("pypi");
    const auto row = [&](const char *name, WorkflowState state, EnvironmentSettings environment, const char *said = "") {
        environment.name = pypi;
        QTest::newRow(name) << state << environment << QString::fromUtf8(said);
    };
    const EnvironmentSettings reviewed{{}, true, 1, 0, std::nullopt};
    row("reviewed", WorkflowState::Active, reviewed);
    row("disabled", WorkflowState::Disabled, reviewed, "FAIL 0 Disabled");
    row("forgotten", WorkflowState::Inactive, reviewed, "FAIL 0 Inactive");
    row("not known yet", WorkflowState::Unknown, reviewed);
    row("waits", WorkflowState::Active, {{}, true, 0, 5, std::nullopt});
    row("not there", WorkflowState::Active, {{}, false, 0, 0, std::nullopt}, "risk 4 EnvironmentMissing: a | pypi");
    row("open", WorkflowState::Active, {{}, true, 0, 0, std::nullopt}, "risk 4 EnvironmentOpen: a | pypi");
    row("for tags", WorkflowState::Active, {{}, true, 0, 0, QStringList(QStringLiteral("v*"))});
    row("for other tags", WorkflowState::Active, {{}, true, 2, 0, QStringList(QStringLiteral("v2.*"))},
        "FAIL 4 EnvironmentRefuses: a | pypi | v1.2.3");
    row("for branches", WorkflowState::Active, {{}, true, 2, 0, QStringList()}, "FAIL 4 EnvironmentRefuses: a | pypi | v1.2.3");
    row("a pattern that is more", WorkflowState::Active, {{}, true, 2, 0, QStringList(QStringLiteral("**/x"))});
}

void TstWorkflowDoctor::tellsWhatTheForgeSays()
{
    QFETCH(WorkflowState, state);
    QFETCH(EnvironmentSettings, environment);
    const WorkflowAtForge atForge{{}, state, true, {environment}, {}};
    QTEST(told(onTag + "jobs:\n  a:\n    environment: pypi\n", {QStringLiteral("v1.2.3"), QStringLiteral("octo"), true, atForge}), "said");
}

void TstWorkflowDoctor::everyRuleHasASource()
{
    for (int rule = 0; rule <= int(EnvironmentRefuses); ++rule)
        QVERIFY(sourceOf(WorkflowRule(rule)).startsWith(QLatin1String("https://")));
    const WorkflowAtForge immutable{{}, WorkflowState::Active, true, {}, {}};
    const QByteArray jobs = onTag
                            + "permissions: {contents: write}\njobs:\n  a:\n    steps:\n      - uses: actions/create-release@v1\n"
                              "      - run: gh release upload v1 a\n";
    const WorkflowUse use{QStringLiteral("v1.2.3"), QStringLiteral("octo"), true, immutable};
    QCOMPARE(told(jobs, use), QStringLiteral("FAIL 6 PublishedTooEarly: actions/create-release | gh release upload"));
    QCOMPARE(told(onTag + "jobs:\n  a:\n    steps:\n      - uses: actions/upload-artifact@v3\n", {QStringLiteral("v1"), {}, false, {}}),
             QString());
}

QTEST_GUILESS_MAIN(TstWorkflowDoctor)
#include "tst_workflowdoctor.moc"
