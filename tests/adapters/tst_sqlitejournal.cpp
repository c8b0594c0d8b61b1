// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/sqlite/sqliteconnection.h"
#include "adapters/sqlite/sqlitejournal.h"
#include "forkedchild.h"
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <SQLiteCpp/SQLiteCpp.h>
#include <csignal>
#include <thread>

using adapters::SqliteConnection;
using adapters::SqliteJournal;
using engine::JournalEntry;

namespace {

const QString version = QStringLiteral("1.2.3");

JournalEntry entry(const QString &act, const QString &ofVersion, const QString &step, const QString &state, const QString &detail = {})
{
    return {act, ofVersion, step, state, detail, QDateTime::fromMSecsSinceEpoch(1763862896789, QTimeZone::utc())};
}

std::shared_ptr<SqliteConnection> openIn(const QTemporaryDir &data)
{
    return SqliteConnection::open(data.path(), QStringLiteral("sample")).value_or(nullptr);
}

/// Writes numbered entries until it is killed, and one byte to the pipe after each that is on disk.
int writeForEver(const QTemporaryDir &data, int pipe)
{
    SqliteJournal journal(openIn(data));
    for (int i = 0;; ++i)
        if (!journal.record(entry(QStringLiteral("cut"), version, QStringLiteral("push"), QStringLiteral("running"), QString::number(i)))
            || ::write(pipe, "x", 1) != 1)
            return 1;
}

int writeSome(const QTemporaryDir &data, const QString &step, int count)
{
    SqliteJournal journal(openIn(data));
    for (int i = 0; i < count; ++i)
        if (!journal.record(entry(QStringLiteral("cut"), version, step, QStringLiteral("running"), QString::number(i))))
            return 1;
    return 0;
}

} // namespace

class TestSqliteJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasRecorded()
    {
        const QTemporaryDir data;
        const JournalEntry first =
            entry(QStringLiteral("cut"), version, QStringLiteral("push"), QStringLiteral("running"), QStringLiteral("Grüße\n\"'; --"));
        {
            SqliteJournal journal(openIn(data));
            QVERIFY(journal.record(first));
            QVERIFY(journal.record(entry(QStringLiteral("cut"), QStringLiteral("9.9.9"), QStringLiteral("push"), QStringLiteral("done"))));
            QVERIFY(journal.record(entry(QStringLiteral("cut"), version, QStringLiteral("push"), QStringLiteral("done"))));
        }
        const auto entries = SqliteJournal(openIn(data)).entries(version);
        QVERIFY(entries);
        QCOMPARE(entries->size(), size_t(2));
        const JournalEntry &read = entries->front();
        QCOMPARE(read.act, first.act);
        QCOMPARE(read.version, first.version);
        QCOMPARE(read.step, first.step);
        QCOMPARE(read.state, first.state);
        QCOMPARE(read.detail, first.detail);
        QCOMPARE(read.at, first.at);
        QCOMPARE(read.at.timeSpec(), Qt::UTC);
        QCOMPARE(entries->back().state, QStringLiteral("done"));
    }

    void findsTheLastActThatHasNotEnded_data()
    {
        QTest::addColumn<QStringList>("events"); // act, version, step, state
        QTest::addColumn<QString>("unfinished");
        const QStringList none;
        QTest::newRow("nothing") << none << QString();
        QTest::newRow("begun") << QStringList{QStringLiteral("cut 1.0.0 - begun")} << QStringLiteral("cut 1.0.0");
        QTest::newRow("ended") << QStringList{QStringLiteral("cut 1.0.0 - begun"), QStringLiteral("cut 1.0.0 - ended")} << QString();
        QTest::newRow("begun again") << QStringList{QStringLiteral("cut 1.0.0 - begun"), QStringLiteral("cut 1.0.0 - ended"),
                                                    QStringLiteral("cut 1.0.0 - begun")}
                                     << QStringLiteral("cut 1.0.0");
        QTest::newRow("begun twice, ended once")
            << QStringList{QStringLiteral("cut 1.0.0 - begun"), QStringLiteral("cut 1.0.0 - begun"), QStringLiteral("cut 1.0.0 - ended")}
            << QString();
        QTest::newRow("another act ended") << QStringList{QStringLiteral("cut 1.0.0 - begun"), QStringLiteral("tag 1.0.0 - ended")}
                                           << QStringLiteral("cut 1.0.0");
        QTest::newRow("another version ended") << QStringList{QStringLiteral("cut 1.0.0 - begun"), QStringLiteral("cut 1.0.1 - ended")}
                                               << QStringLiteral("cut 1.0.0");
        QTest::newRow("the last of two") << QStringList{QStringLiteral("cut 1.0.0 - begun"), QStringLiteral("tag 0.9.0 - begun")}
                                         << QStringLiteral("tag 0.9.0");
        QTest::newRow("a step of that name") << QStringList{QStringLiteral("cut 1.0.0 - begun"), QStringLiteral("cut 1.0.0 push ended")}
                                             << QStringLiteral("cut 1.0.0");
        QTest::newRow("only a step begun") << QStringList{QStringLiteral("cut 1.0.0 push begun")} << QString();
    }
    void findsTheLastActThatHasNotEnded()
    {
        QFETCH(QStringList, events);
        QFETCH(QString, unfinished);
        const QTemporaryDir data;
        SqliteJournal journal(openIn(data));
        for (const QString &event : events) {
            const QStringList words = event.split(QLatin1Char(' '));
            QVERIFY(journal.record(entry(words[0], words[1], words[2] == QLatin1String("-") ? QString() : words[2], words[3])));
        }
        const auto found = journal.unfinished();
        QVERIFY(found);
        QCOMPARE(found->has_value(), !unfinished.isEmpty());
        if (found->has_value())
            QCOMPARE((*found)->act + QLatin1Char(' ') + (*found)->version, unfinished);
    }

    void survivesSigkillOfTheWriter()
    {
        const QTemporaryDir data;
        size_t expected = 0;
        for (int round = 0; round < 10; ++round) {
            int pipe[2];
            QCOMPARE(::pipe(pipe), 0);
            const pid_t writer = test::startChild([&] { return writeForEver(data, pipe[1]); });
            ::close(pipe[1]);
            char byte = 0;
            for (int i = 0; i < 3 + 7 * round; ++i, ++expected)
                QCOMPARE(::read(pipe[0], &byte, 1), ssize_t(1));
            ::kill(writer, SIGKILL);
            QCOMPARE(test::waitForChild(writer), 128 + SIGKILL);
            while (::read(pipe[0], &byte, 1) == 1)
                ++expected;
            ::close(pipe[0]);

            const auto connection = openIn(data);
            QVERIFY(connection);
            const auto entries = SqliteJournal(connection).entries(version);
            QVERIFY(entries);
            // The entry it was at may or may not have come through; each one it was told about must have.
            QVERIFY2(entries->size() == expected || entries->size() == expected + 1, qPrintable(QString::number(entries->size())));
            expected = entries->size();
            std::string sound;
            QVERIFY(
                connection->run([&](SQLite::Database &database) { sound = database.execAndGet("PRAGMA integrity_check").getString(); }));
            QCOMPARE(sound, std::string("ok"));
        }
    }

    void twoProcessesWriteAtOnce()
    {
        const QTemporaryDir data;
        const pid_t first = test::startChild([&] { return writeSome(data, QStringLiteral("a"), 200); });
        const pid_t second = test::startChild([&] { return writeSome(data, QStringLiteral("b"), 200); });
        QCOMPARE(test::waitForChild(first), 0);
        QCOMPARE(test::waitForChild(second), 0);
        const auto entries = SqliteJournal(openIn(data)).entries(version);
        QVERIFY(entries);
        QMap<QString, int> next;
        for (const JournalEntry &one : *entries)
            QCOMPARE(one.detail.toInt(), next[one.step]++);
        QCOMPARE(next, (QMap<QString, int>{{QStringLiteral("a"), 200}, {QStringLiteral("b"), 200}}));
    }

    void threadsShareOneConnection()
    {
        const QTemporaryDir data;
        SqliteJournal journal(openIn(data));
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int j = 0; j < 50; ++j)
                    (void)journal.record(entry(QStringLiteral("cut"), version, QStringLiteral("x"), QStringLiteral("done")));
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(journal.entries(version)->size(), size_t(200));
    }
};

QTEST_GUILESS_MAIN(TestSqliteJournal)
#include "tst_sqlitejournal.moc"
