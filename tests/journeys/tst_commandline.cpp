// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include "support/gitfixture.h"
#include <QJsonArray>
#include <QTest>

using tests::Ended;
using tests::Sample;
using tests::ScratchRepository;

/// The command line itself: exit codes, where options may stand, what a person reads when it is wrong.
class TstCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_sample = std::make_unique<Sample>(); }
    void cleanup() { m_sample.reset(); }

    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
    void helpAndVersionAreProducts();
    void optionsStandBeforeAndAfterTheCommand();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void nextSaysWhy();
    void checkListsEveryCheckWithEvidence();
    void checkWithoutRunningLeavesCommandsOut();
    void demoRefusesAFullFolder();
    void credentialsNeedAKeychain_data();
    void credentialsNeedAKeychain();
    void outputThatCannotBeWrittenIsAFailure();

private:
    std::unique_ptr<Sample> m_sample;
};

void TstCommandLine::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << QStringLiteral("A command is required");
    QTest::newRow("unknown command") << QStringLiteral("realease") << QStringLiteral("realease");
    QTest::newRow("unknown option") << QStringLiteral("next --faster") << QStringLiteral("--faster");
    QTest::newRow("no version") << QStringLiteral("cut") << QStringLiteral("version is required");
    QTest::newRow("no such act") << QStringLiteral("plan announce 0.12.0") << QStringLiteral("announce");
    QTest::newRow("leading v") << QStringLiteral("cut v0.12.0 --yes") << QStringLiteral("“v0.12.0” is not a version. Did you mean 0.12.0?");
    QTest::newRow("leading v for notes") << QStringLiteral("notes --for v0.12.0") << QStringLiteral("Did you mean 0.12.0?");
    QTest::newRow("no version at all") << QStringLiteral("status next")
                                       << QStringLiteral("“next” is not a version. A version looks like 1.2.3 or 1.2.3-rc.1.");
    QTest::newRow("from and all") << QStringLiteral("notes --all --from v0.11.0") << QStringLiteral("--all");
    QTest::newRow("unknown check")
        << QStringLiteral("check 0.12.0 --waive nothing --by Ada --reason x")
        << QStringLiteral("There is no check “nothing”. The checks are: clean, smoke, changelog, breaking, versions, docs, adr.");
    QTest::newRow("waiver without a name") << QStringLiteral("check 0.12.0 --waive docs --reason x")
                                           << QStringLiteral("Say who you are: --by NAME.");
    QTest::newRow("waiver without a reason") << QStringLiteral("check 0.12.0 --waive docs --by Ada")
                                             << QStringLiteral("Say why: --reason TEXT.");
}

void TstCommandLine::wrongUsageExitsWithTwo()
{
    QFETCH(QString, arguments);
    QFETCH(QString, said);
    const Ended ended = m_sample->ctl(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.said().contains(said), ended.err);
    QVERIFY2(ended.out.isEmpty(), ended.out);
}

void TstCommandLine::helpAndVersionAreProducts()
{
    const Ended help = m_sample->ctl(QStringLiteral("--help"));
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("Examples:") && help.err.isEmpty());
    const Ended version = m_sample->ctl(QStringLiteral("--version"));
    QCOMPARE(version.code, 0);
    QVERIFY(QString::fromUtf8(version.out).startsWith(QLatin1String("slipwayctl ")));
}

void TstCommandLine::optionsStandBeforeAndAfterTheCommand()
{
    tests::Surroundings elsewhere = m_sample->surroundings();
    elsewhere.folder = QStringLiteral("/");
    const QStringList repo{QStringLiteral("--repo"), m_sample->work(), QStringLiteral("--json")};
    const Ended before = tests::slipwayctl(elsewhere, repo + QStringList{QStringLiteral("next")});
    const Ended after = tests::slipwayctl(elsewhere, QStringList{QStringLiteral("next")} + repo);
    QCOMPARE(before.code, 0);
    QCOMPARE(after.out, before.out);
    QCOMPARE(before.json()[QLatin1String("next")].toString(), QStringLiteral("0.12.0"));
}

void TstCommandLine::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name :
         {"notes", "changelog", "next", "check", "plan", "preflight", "cut", "tag", "publish", "status", "credentials", "demo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TstCommandLine::everyCommandHasHelp()
{
    QFETCH(QString, command);
    const Ended ended = m_sample->ctl(QStringList{command, QStringLiteral("--help")});
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.contains("Usage: slipwayctl " + command.toLatin1()) || ended.out.contains(command.toLatin1()), ended.out);
    QVERIFY(m_sample->ctl(QStringLiteral("--help")).out.contains("  " + command.toLatin1()));
}

void TstCommandLine::nextSaysWhy()
{
    const QJsonObject next = m_sample->ctl(QStringLiteral("next --json")).json();
    QCOMPARE(next[QLatin1String("schema")].toInt(), 1);
    QCOMPARE(next[QLatin1String("current")].toString(), QStringLiteral("0.11.0"));
    QCOMPARE(next[QLatin1String("next")].toString(), QStringLiteral("0.12.0"));
    QCOMPARE(next[QLatin1String("level")].toString(), QStringLiteral("minor"));
    const QJsonArray reasons = next[QLatin1String("reasons")].toArray();
    QVERIFY(!reasons.isEmpty());
    for (const auto &reason : reasons)
        QCOMPARE(reason.toObject()[QLatin1String("commit")].toString().size(), 40);
}

void TstCommandLine::checkListsEveryCheckWithEvidence()
{
    const Ended ended = m_sample->ctl(QStringLiteral("check 0.12.0 --json"));
    QVERIFY2(ended.code == 0, ended.err);
    QVERIFY2(ended.err.contains("harbor 0.11.0: the three version numbers agree"), ended.err); // the command's own output
    const QJsonObject check = ended.json();
    QCOMPARE(check[QLatin1String("commit")].toString(), m_sample->git(QStringLiteral("rev-parse HEAD")));
    QMap<QString, QString> states;
    for (const auto &value : check[QLatin1String("checks")].toArray()) {
        const QJsonObject one = value.toObject();
        states[one[QLatin1String("id")].toString()] = one[QLatin1String("state")].toString();
        const QJsonArray evidence = one[QLatin1String("evidence")].toArray();
        QVERIFY(!evidence.isEmpty());
        QVERIFY(!evidence.at(0).toObject()[QLatin1String("text")].toString().isEmpty());
    }
    const QMap<QString, QString> expected{
        {QStringLiteral("clean"), QStringLiteral("passed")},      {QStringLiteral("smoke"), QStringLiteral("passed")},
        {QStringLiteral("changelog"), QStringLiteral("pending")}, {QStringLiteral("breaking"), QStringLiteral("passed")},
        {QStringLiteral("versions"), QStringLiteral("pending")},  {QStringLiteral("docs"), QStringLiteral("passed")},
        {QStringLiteral("adr"), QStringLiteral("passed")}};
    QCOMPARE(states, expected);
    const Ended kept = m_sample->ctl(QStringLiteral("check 0.12.0"));
    QVERIFY2(!kept.err.contains("three version numbers"), kept.err); // the result is kept by commit
}

void TstCommandLine::checkWithoutRunningLeavesCommandsOut()
{
    const Ended ended = m_sample->ctl(QStringLiteral("check 0.12.0 --no-run"));
    QCOMPARE(ended.code, 3);
    QVERIFY2(QString::fromUtf8(ended.out).contains(QStringLiteral("“sh tests/smoke.sh” was not run for this commit.")), ended.out);
}

void TstCommandLine::demoRefusesAFullFolder()
{
    const Ended ended = m_sample->ctl(QStringList{QStringLiteral("demo"), m_sample->path()});
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.said(), QStringLiteral("slipwayctl: %1 is not empty. Choose a folder that is new or empty.\n").arg(m_sample->path()));
}

void TstCommandLine::credentialsNeedAKeychain_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("set") << QStringLiteral("credentials set registry");
    QTest::newRow("forget") << QStringLiteral("credentials forget registry");
}

void TstCommandLine::credentialsNeedAKeychain()
{
    QFETCH(QString, arguments);
    tests::Surroundings noBus = m_sample->surroundings();
    noBus.environment = {{QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent")}};
    const Ended ended = tests::slipwayctl(noBus, arguments.split(QLatin1Char(' ')), "the secret\n");
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.said().startsWith(QStringLiteral("slipwayctl: This session has no keychain")), ended.err);
    QVERIFY(!ended.err.contains("the secret") && !ended.out.contains("the secret"));
}

void TstCommandLine::outputThatCannotBeWrittenIsAFailure()
{
    tests::Surroundings full = m_sample->surroundings();
    full.wrapper = {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" > /dev/full")};
    const Ended ended = tests::slipwayctl(full, {QStringLiteral("next")});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.said().contains(QStringLiteral("There is no room left to write standard output.")), ended.err);
}

QTEST_GUILESS_MAIN(TstCommandLine)
#include "tst_commandline.moc"
