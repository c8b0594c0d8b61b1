// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <sys/file.h>
#include <unistd.h>

using tests::Ended;
using tests::Sample;
using tests::saying;
using tests::Surroundings;

/// Machines that are not as one would wish: full disks, folders that cannot be written, a second Slipway.
class TstBadMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readOnlyDataFolder();
    void dataFolderIsAFile();
    void fullDisk_data();
    void fullDisk();
    void secondSlipway();
    void gitIsNotInstalled();
    void checkThatCannotBeRun();
    void cancelledByASignal();
};

namespace {

const QString cut = QStringLiteral("cut 0.12.0 --yes");

/// A program before slipwayctl that puts a tiny disk of its own over `folder`; only that process sees it.
QStringList tinyDisk(const QString &folder, const QString &size)
{
    const QString script = QStringLiteral("mount -t tmpfs -o size=%1 tmpfs '%2' && exec \"$@\"").arg(size, folder);
    QStringList wrapper{QStringLiteral("unshare"), QStringLiteral("--mount")};
    if (::geteuid() != 0)
        wrapper << QStringLiteral("--map-root-user");
    return wrapper + QStringList{QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh")};
}

} // namespace

void TstBadMachine::readOnlyDataFolder()
{
    const Sample sample;
    Surroundings here = sample.surroundings();
    here.dataFolder = QStringLiteral("/sys/kernel"); // not even root makes folders there
    const Ended ended = tests::slipwayctl(here, cut.split(QLatin1Char(' ')));
    QCOMPARE(ended.code, 1);
    QVERIFY2(
        ended.said().contains(QStringLiteral("cannot be written: it is read-only for you. Change its permissions, then run this again.")),
        ended.err);
    QVERIFY2(ended.said().startsWith(QStringLiteral("slipwayctl: /sys/kernel/slipway/")), ended.err);
    QCOMPARE(tests::slipwayctl(here, {QStringLiteral("next")}).out, QByteArray("0.12.0\n")); // reading needs no data folder
}

void TstBadMachine::dataFolderIsAFile()
{
    const Sample sample;
    Surroundings here = sample.surroundings();
    here.dataFolder = sample.path(QStringLiteral("work/README.md"));
    const Ended ended = tests::slipwayctl(here, cut.split(QLatin1Char(' ')));
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.said().startsWith(QStringLiteral("slipwayctl: %1/slipway/").arg(here.dataFolder)), ended.err);
    QVERIFY2(ended.said().contains(QStringLiteral("cannot be read or written:")), ended.err);
}

void TstBadMachine::fullDisk_data()
{
    QTest::addColumn<QString>("size");
    for (const char *size : {"4k", "48k", "80k", "96k", "112k", "128k", "160k", "192k"})
        QTest::newRow(size) << QString::fromLatin1(size);
}

/// Journal, work tree and build folder lie on a disk that is full sooner or later.
void TstBadMachine::fullDisk()
{
    QFETCH(QString, size);
    const Sample sample;
    Surroundings here = sample.surroundings();
    QVERIFY(QDir().mkpath(here.dataFolder));
    here.wrapper = tinyDisk(here.dataFolder, size);
    const Ended ended = tests::slipwayctl(here, cut.split(QLatin1Char(' ')));
    if (ended.code != 0) {
        QVERIFY2(ended.code == 1 || ended.code == 5, ended.err);
        QVERIFY2(ended.said().contains(QStringLiteral("There is no room left to write ")), ended.err);
        QVERIFY2(ended.said().contains(QStringLiteral("Free some, then run this again: it goes on where it stopped.")), ended.err);
    }
    for (const char *act : {"cut 0.12.0 --yes", "tag 0.12.0 --yes", "publish 0.12.0 --yes"}) {
        const Ended again = sample.ctl(QLatin1String(act));
        QVERIFY2(again.code == 0, again.err);
    }
    QCOMPARE(tests::problemsOfRelease(sample).join(QLatin1Char('\n')), QString());
}

void TstBadMachine::secondSlipway()
{
    const Sample sample;
    QCOMPARE(sample.ctl(QStringLiteral("check 0.12.0")).code, 0);
    QDirIterator database(sample.surroundings().dataFolder, {QStringLiteral("slipway.sqlite")}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(database.hasNext());
    database.next();
    QFile lock(database.fileInfo().absolutePath() + QLatin1String("/lock"));
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
    lock.write("4711\n");
    lock.flush();
    const Ended ended = sample.ctl(cut);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.said(), saying(QStringLiteral(
                               "Another Slipway (pid 4711) is working on this repository. Wait until it has ended, then run this again.")));
    lock.close();
    QCOMPARE(sample.ctl(cut).code, 0);
}

void TstBadMachine::gitIsNotInstalled()
{
    const QTemporaryDir folder;
    const Surroundings here{folder.path(), folder.filePath(QStringLiteral("data")), {{QStringLiteral("PATH"), folder.path()}}, {}};
    const Ended ended = tests::slipwayctl(here, {QStringLiteral("demo"), folder.filePath(QStringLiteral("harbor"))});
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.said(), saying(QStringLiteral("The program “git” was not found. Install it, or correct the name.")));
    QVERIFY(QDir(folder.filePath(QStringLiteral("harbor"))).isEmpty());
}

void TstBadMachine::checkThatCannotBeRun()
{
    const Sample sample;
    sample.changeProcess("[\"sh\", \"tests/smoke.sh\"]", "[\"no-such-program\"]");
    const Ended ended = sample.ctl(cut);
    QVERIFY(ended.code == 1 || ended.code == 3);
    QVERIFY2(ended.said().contains(QStringLiteral("The program “no-such-program” was not found. Install it, or correct the name.")),
             ended.err);
}

void TstBadMachine::cancelledByASignal()
{
    const Sample sample;
    sample.changeProcess("[\"sh\", \"tests/smoke.sh\"]",
                         "[\"sh\", \"-c\", \"kill -TERM $(cat slow.pid 2>/dev/null || ps -o ppid= $$); sleep 30\"]");
    const Ended ended = sample.ctl(QStringLiteral("cut 0.12.0 --yes --json"));
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.json()[QLatin1String("result")].toString(), QStringLiteral("cancelled"));
    QVERIFY2(ended.said().endsWith(QStringLiteral("Cancelled before the first step. Nothing was done.\n")), ended.err);
    QCOMPARE(sample.git(QStringLiteral("branch --list release/*")), QString());
}

QTEST_GUILESS_MAIN(TstBadMachine)
#include "tst_badmachine.moc"
