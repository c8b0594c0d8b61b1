// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include <QJsonArray>
#include <QTest>

using tests::Ended;
using tests::Sample;

/// The sample release through the real program, judged with plain git.
class TstCutByCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void releasesTheSample();
    void aSecondRunChangesNothing();
    void refusesWithoutATerminalAndWithoutYes();
    void refusesAnActBeforeItsTime();
    void refusesWhatACheckForbidsAndTakesAWaiver();
    void previewWritesNothing();
};

namespace {

QString everyRef(const Sample &sample)
{
    const QString refs = QStringLiteral("for-each-ref --format=%(refname)=%(objectname)");
    return sample.git(refs) + QLatin1Char('\n') + sample.remoteGit(refs);
}

/// The last state of every step in a stream of JSON lines.
QMap<QString, QString> lastStates(const QByteArray &stream)
{
    QMap<QString, QString> states;
    for (const QByteArray &line : stream.trimmed().split('\n')) {
        const QJsonObject object = Ended{0, line, {}}.json();
        if (object.contains(QLatin1String("step")))
            states[object[QLatin1String("step")].toString()] = object[QLatin1String("state")].toString();
    }
    return states;
}

} // namespace

void TstCutByCli::releasesTheSample()
{
    const Sample sample;
    QCOMPARE(sample.ctl(QStringLiteral("next")).out, QByteArray("0.12.0\n"));
    const Ended check = sample.ctl(QStringLiteral("check 0.12.0"));
    QVERIFY2(check.code == 0, check.out + check.err);
    for (const char *act : {"cut", "tag", "publish"}) {
        const Ended ended = sample.ctl({QLatin1String(act), QStringLiteral("0.12.0"), QStringLiteral("--yes"), QStringLiteral("--json")});
        QVERIFY2(ended.code == 0, ended.out + ended.err);
        QCOMPARE(ended.json()[QLatin1String("result")].toString(), QStringLiteral("done"));
        const auto states = lastStates(ended.out);
        QVERIFY(!states.isEmpty());
        for (const QString &state : states)
            QCOMPARE(state, QStringLiteral("done"));
    }
    QCOMPARE(tests::problemsOfRelease(sample).join(QLatin1Char('\n')), QString());

    const QJsonObject status = sample.ctl(QStringLiteral("status 0.12.0 --json")).json();
    QCOMPARE(status[QLatin1String("stage")].toString(), QStringLiteral("publish"));
    const QJsonObject target = status[QLatin1String("targets")].toArray().at(0).toObject();
    QCOMPARE(target[QLatin1String("state")].toString(), QStringLiteral("verified"));
    QVERIFY(target[QLatin1String("expected")].toString().startsWith(QLatin1String("sha256:")));
    QCOMPARE(target[QLatin1String("actual")], target[QLatin1String("expected")]);
}

void TstCutByCli::aSecondRunChangesNothing()
{
    const Sample sample;
    for (const char *act : {"cut", "tag", "publish"}) {
        const QStringList arguments{QLatin1String(act), QStringLiteral("0.12.0"), QStringLiteral("--yes"), QStringLiteral("--json")};
        QCOMPARE(sample.ctl(arguments).code, 0);
        const QString before = everyRef(sample);
        const Ended again = sample.ctl(arguments);
        QVERIFY2(again.code == 0, again.out + again.err);
        for (const QString &state : lastStates(again.out))
            QCOMPARE(state, QStringLiteral("already-done"));
        QCOMPARE(everyRef(sample), before);
    }
    QCOMPARE(tests::problemsOfRelease(sample).join(QLatin1Char('\n')), QString());
}

void TstCutByCli::refusesWithoutATerminalAndWithoutYes()
{
    const Sample sample;
    const QString before = everyRef(sample);
    const Ended ended = sample.ctl(QStringList{QStringLiteral("cut"), QStringLiteral("0.12.0")}, "yes\n");
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.said(), QStringLiteral("slipwayctl: This ends in something that cannot be undone, and there is no terminal to ask on. "
                                          "Read “slipwayctl plan cut 0.12.0”, then run this with --yes.\n"));
    QCOMPARE(everyRef(sample), before);
}

void TstCutByCli::refusesAnActBeforeItsTime()
{
    const Sample sample;
    const Ended tag = sample.ctl(QStringLiteral("tag 0.12.0 --yes --json"));
    QCOMPARE(tag.code, 3);
    QCOMPARE(tag.json()[QLatin1String("result")].toString(), QStringLiteral("refused"));
    QCOMPARE(tag.said(), QStringLiteral("slipwayctl: 0.12.0 is not ready for this. First run “slipwayctl cut 0.12.0”.\n"));
    const Ended publish = sample.ctl(QStringLiteral("publish 0.12.0 --yes"));
    QCOMPARE(publish.code, 3);
    QCOMPARE(publish.said(), QStringLiteral("slipwayctl: 0.12.0 is not ready for this. First run “slipwayctl tag 0.12.0”.\n"));
}

void TstCutByCli::refusesWhatACheckForbidsAndTakesAWaiver()
{
    const Sample sample;
    sample.commitAndPush(QStringLiteral("docs/changelog.md"), "# What is new\n");
    const QString before = everyRef(sample);
    const Ended refused = sample.ctl(QStringLiteral("cut 0.12.0 --yes --json"));
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.said().contains(QStringLiteral("docs/changelog.md: 0.12.0 is not mentioned. Write about it there and commit.")),
             refused.err);
    const QJsonArray checks = refused.json()[QLatin1String("checks")].toArray();
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.at(0).toObject()[QLatin1String("id")].toString(), QStringLiteral("docs"));
    QCOMPARE(everyRef(sample), before);

    const QStringList waive{QStringLiteral("check"), QStringLiteral("0.12.0"), QStringLiteral("--waive"), QStringLiteral("docs")};
    QCOMPARE(sample.ctl(waive).code, 2);
    const Ended waived = sample.ctl(
        waive + QStringList{QStringLiteral("--by"), QStringLiteral("Ada"), QStringLiteral("--reason"), QStringLiteral("later today")});
    QVERIFY2(waived.code == 0, waived.out + waived.err);
    QVERIFY(waived.out.contains("Waived by Ada: later today"));
    QCOMPARE(sample.ctl(QStringLiteral("cut 0.12.0 --yes")).code, 0);
}

void TstCutByCli::previewWritesNothing()
{
    const Sample sample;
    const QString before = everyRef(sample);
    const Ended plan = sample.ctl(QStringLiteral("plan cut 0.12.0 --json"));
    QVERIFY2(plan.code == 0, plan.err);
    QCOMPARE(plan.json()[QLatin1String("act")].toString(), QStringLiteral("cut"));
    const QJsonArray steps = plan.json()[QLatin1String("steps")].toArray();
    QStringList ids, permanent;
    for (const auto &value : steps) {
        const QJsonObject step = value.toObject();
        ids << step[QLatin1String("id")].toString();
        QVERIFY(!step[QLatin1String("title")].toString().isEmpty());
        for (const auto &waitsFor : step[QLatin1String("after")].toArray())
            QVERIFY(ids.contains(waitsFor.toString()));
        if (step[QLatin1String("undo")].toString() == QLatin1String("permanent"))
            permanent << ids.last();
    }
    QCOMPARE(permanent, QStringList{QStringLiteral("push-main")});
    QVERIFY(plan.out.contains("-version = \\\"0.11.0\\\""));
    QVERIFY(plan.out.contains("+version = \\\"0.12.0\\\""));
    QVERIFY(sample.ctl(QStringLiteral("plan cut 0.12.0")).out.contains("point of no return"));
    QCOMPARE(sample.ctl(QStringLiteral("preflight cut 0.12.0")).code, 0);
    QCOMPARE(everyRef(sample), before);
    QCOMPARE(sample.git(QStringLiteral("status --porcelain")), QString());
}

QTEST_GUILESS_MAIN(TstCutByCli)
#include "tst_cutbycli.moc"
