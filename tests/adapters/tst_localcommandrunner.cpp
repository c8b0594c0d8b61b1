// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/process/localcommandrunner.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using domain::ErrorKind;

namespace {

QStringList shell(const char *script) { return {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromUtf8(script)}; }

} // namespace

class TstLocalCommandRunner : public QObject {
    Q_OBJECT

    domain::Result<int> run(const QStringList &command)
    {
        m_output.clear();
        return m_runner.run(command, m_folder.path(), [this](const QByteArray &bytes) { m_output += bytes; }, m_cancel);
    }

    QTemporaryDir m_folder;
    QByteArray m_output;
    engine::CancelToken m_cancel;
    adapters::LocalCommandRunner m_runner;

private Q_SLOTS:
    void init() { m_cancel = {}; }

    void exitCodeIsReturned_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("success") << 0;
        QTest::newRow("failure") << 3;
    }
    void exitCodeIsReturned()
    {
        QFETCH(int, code);
        const auto result = run(shell(qPrintable(QStringLiteral("exit %1").arg(code))));
        QVERIFY(result);
        QCOMPARE(*result, code);
    }

    void bothStreamsAreHandedOnInOrder()
    {
        QVERIFY(run(shell("echo one; echo two >&2; echo three")));
        QCOMPARE(m_output, QByteArray("one\ntwo\nthree\n"));
    }

    void outputComesWhileTheCommandRuns()
    {
        QElapsedTimer clock;
        qint64 firstAt = -1;
        clock.start();
        const auto result = m_runner.run(
            shell("echo now; sleep 1"), m_folder.path(), [&](const QByteArray &) { firstAt = firstAt < 0 ? clock.elapsed() : firstAt; },
            m_cancel);
        QVERIFY(result);
        QVERIFY2(firstAt >= 0 && firstAt < clock.elapsed() - 500, qPrintable(QString::number(firstAt)));
    }

    void manyMegabytesOfOutputArriveWhole()
    {
        QVERIFY(run(shell("head -c 20000000 /dev/zero")));
        QCOMPARE(m_output.size(), 20000000);
    }

    void argumentsAreNotReadByAShell()
    {
        QVERIFY(
            run({QStringLiteral("printf"), QStringLiteral("%s|"), QStringLiteral("a b"), QStringLiteral("$HOME"), QStringLiteral("ü;*")}));
        QCOMPARE(m_output, QByteArray("a b|$HOME|ü;*|"));
    }

    void standardInputIsEmpty()
    {
        QVERIFY(run({QStringLiteral("cat")}));
        QVERIFY(m_output.isEmpty());
    }

    void commandRunsInTheFolder()
    {
        QVERIFY(run({QStringLiteral("pwd")}));
        QCOMPARE(QString::fromUtf8(m_output).trimmed(), QFileInfo(m_folder.path()).canonicalFilePath());
    }

    void missingProgramIsNamed()
    {
        const auto result = run({QStringLiteral("slipway-no-such-program")});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::ProgramMissing);
        QCOMPARE(result.error().subject, QStringLiteral("slipway-no-such-program"));
    }

    void missingFolderIsNoMissingProgram()
    {
        const auto result = m_runner.run({QStringLiteral("true")}, QStringLiteral("/nonexistent"), [](const QByteArray &) {}, m_cancel);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::FileNotFound);
    }

    void commandEndedByASignalHasFailed()
    {
        const auto result = run(shell("kill -9 $$"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::CommandFailed);
    }

    void repositoryVariablesOfTheCallerAreKeptAway()
    {
        qputenv("GIT_DIR", "/elsewhere");
        qputenv("GIT_INDEX_FILE", "/elsewhere/index");
        const auto result = run(shell("echo ${GIT_DIR-none} ${GIT_INDEX_FILE-none} ${HOME:+home}"));
        qunsetenv("GIT_DIR");
        qunsetenv("GIT_INDEX_FILE");
        QVERIFY(result);
        QCOMPARE(m_output, QByteArray("none none home\n"));
    }

    void cancellingEndsGrandchildren_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("polite") << QStringLiteral("sleep 60 & echo $!; wait");
        QTest::newRow("ignores SIGTERM") << QStringLiteral("trap '' TERM; (trap '' TERM; sleep 60; sleep 60) & echo $!; wait; sleep 60");
        QTest::newRow("child outlives its parent") << QStringLiteral("(trap '' TERM; sleep 60; sleep 60) & echo $!; exec sleep 60");
    }
    void cancellingEndsGrandchildren()
    {
        QFETCH(QString, script);
        QElapsedTimer clock;
        clock.start();
        QByteArray output;
        const auto result = m_runner.run(
            shell(script.toUtf8().constData()), m_folder.path(),
            [&](const QByteArray &bytes) {
                output += bytes;
                m_cancel.request();
            },
            m_cancel);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(clock.elapsed() < 20000);
        const pid_t grandchild = output.trimmed().toInt();
        QVERIFY(grandchild > 1);
        const auto lives = [grandchild] {
            QFile status(QStringLiteral("/proc/%1/stat").arg(grandchild)); // a zombie nobody has waited for is dead
            return ::kill(grandchild, 0) == 0 && !(status.open(QIODevice::ReadOnly) && status.readAll().contains(") Z "));
        };
        QTRY_VERIFY_WITH_TIMEOUT(!lives(), 2000);
    }

    void nothingStartsAfterCancelling()
    {
        m_cancel.request();
        const auto result = run(shell("touch started"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("started"))));
    }
};

QTEST_GUILESS_MAIN(TstLocalCommandRunner)
#include "tst_localcommandrunner.moc"
