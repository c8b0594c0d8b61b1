// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include <QTest>

using tests::Ended;
using tests::Sample;

namespace {

/// With the same dates the same commits have the same ids, so that both ways can be compared bit by bit.
tests::Surroundings atOneMoment(const Sample &sample)
{
    auto surroundings = sample.surroundings();
    for (const char *name : {"GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"})
        surroundings.environment[QLatin1String(name)] = QStringLiteral("2026-11-23T14:02:00Z");
    return surroundings;
}

/// Every branch and tag, here and on the remote, and every published file with its digest.
QByteArray everything(const Sample &sample)
{
    const QString refs = QStringLiteral("for-each-ref --format=%(refname)=%(objectname) refs/heads refs/tags");
    const Ended files = tests::run({sample.path(), {}, {}, {}}, QStringLiteral("sh"),
                                   {QStringLiteral("-c"), QStringLiteral("find published -type f | sort | xargs -r sha256sum")});
    return (sample.git(refs) + QLatin1Char('\n') + sample.remoteGit(refs) + QLatin1Char('\n')).toUtf8() + files.out;
}

} // namespace

/// What "Copy as shell script" gives does the same as Slipway.
class TstPlanScript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theScriptsReleaseTheSampleAsSlipwayDoes()
    {
        const Sample bySlipway;
        const auto byScript = bySlipway.copy();
        for (const char *act : {"cut", "tag", "publish"}) {
            const Ended done = slipwayctl(atOneMoment(bySlipway), {QLatin1String(act), QStringLiteral("0.12.0"), QStringLiteral("--yes")});
            QVERIFY2(done.code == 0, done.err);

            const Ended plan =
                byScript->ctl({QStringLiteral("plan"), QLatin1String(act), QStringLiteral("0.12.0"), QStringLiteral("--script")});
            QVERIFY2(plan.code == 0, plan.err);
            const Ended parsed = tests::run(atOneMoment(*byScript), QStringLiteral("bash"), {QStringLiteral("-n")}, plan.out);
            QVERIFY2(parsed.code == 0 && parsed.err.isEmpty(), parsed.err);
            const Ended ran = tests::run(atOneMoment(*byScript), QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromUtf8(plan.out)});
            QVERIFY2(ran.code == 0, ran.err + plan.out);
            QCOMPARE(everything(*byScript), everything(bySlipway));
            QCOMPARE(byScript->git(QStringLiteral("status --porcelain")), QString());
            QCOMPARE(byScript->git(QStringLiteral("worktree list --porcelain")).count(QLatin1String("worktree ")), 1);
        }
        QCOMPARE(tests::problemsOfRelease(*byScript).join(QLatin1Char('\n')), QString());
    }

    void aScriptStopsWhereTheWorldHasMovedOn()
    {
        const Sample sample;
        const Ended plan = sample.ctl(QStringLiteral("plan cut 0.12.0 --script"));
        sample.commitAndPush(QStringLiteral("late.txt"), "late\n");
        const QString main = sample.remoteGit(QStringLiteral("rev-parse main"));
        const Ended ran = tests::run(sample.surroundings(), QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromUtf8(plan.out)});
        QVERIFY(ran.code != 0);
        QCOMPARE(sample.remoteGit(QStringLiteral("rev-parse main")), main);
    }
};

QTEST_GUILESS_MAIN(TstPlanScript)
#include "tst_planscript.moc"
