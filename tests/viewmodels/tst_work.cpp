// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/logrelay.h"
#include "ui/common/work.h"
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using engine::CancelToken;
using engine::Job;

class TstWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersOnTheOwnersThread()
    {
        ui::Work work;
        int answer = 0;
        QThread *heardOn = nullptr, *doneOn = nullptr;
        work.start<int>(
            [&](const CancelToken &, const Job::Post &) -> domain::Result<int> {
                doneOn = QThread::currentThread();
                return 42;
            },
            [&](const domain::Result<int> &result) {
                answer = *result;
                heardOn = QThread::currentThread();
            });
        QVERIFY(work.isRunning());
        QTRY_COMPARE(answer, 42);
        QCOMPARE(heardOn, QThread::currentThread());
        QVERIFY(doneOn != heardOn);
        QVERIFY(!work.isRunning());
    }

    void newestDropsWhatWaitsAndSilencesWhatRuns()
    {
        ui::Work work;
        auto gate = std::make_shared<QSemaphore>();
        QStringList heard;
        const auto piece = [gate](const QString &word) {
            return [gate, word](const CancelToken &cancel, const Job::Post &) -> domain::Result<QString> {
                while (word == QLatin1String("first") && !cancel.requested())
                    gate->tryAcquire(1, 5);
                return word;
            };
        };
        const auto hear = [&](const domain::Result<QString> &word) {
            heard << *word;
        };
        work.start<QString>(piece(QStringLiteral("first")), hear);
        work.start<QString>(piece(QStringLiteral("second")), hear);
        work.start<QString>(piece(QStringLiteral("third")), hear);
        QTRY_VERIFY(!work.isRunning());
        QCOMPARE(heard, QStringList{QStringLiteral("third")});
    }

    void afterKeepsTheOrder()
    {
        ui::Work work;
        QList<int> heard;
        for (int i = 0; i < 5; ++i)
            work.start<int>([i](const CancelToken &, const Job::Post &) -> domain::Result<int> { return i; },
                            [&](const domain::Result<int> &n) { heard << *n; }, ui::Work::Turn::After);
        QTRY_VERIFY(!work.isRunning());
        QCOMPARE(heard, (QList<int>{0, 1, 2, 3, 4}));
    }

    void anErrorAndAThrownExceptionAreAnswers()
    {
        ui::Work work;
        std::vector<domain::ErrorKind> kinds;
        const auto hear = [&](const domain::Status &status) {
            kinds.push_back(status.error().kind);
        };
        work.start<void>(
            [](const CancelToken &, const Job::Post &) -> domain::Status { return domain::failure(domain::ErrorKind::DiskFull); }, hear);
        QTRY_COMPARE(kinds.size(), 1u);
        work.start<void>([](const CancelToken &, const Job::Post &) -> domain::Status { throw std::runtime_error("no"); }, hear);
        QTRY_COMPARE(kinds.size(), 2u);
        QCOMPARE(kinds[0], domain::ErrorKind::DiskFull);
        QCOMPARE(kinds[1], domain::ErrorKind::Unexpected);
    }

    void drainDoesWhatWaits()
    {
        auto count = std::make_shared<std::atomic<int>>(0);
        ui::Work work;
        for (int i = 0; i < 3; ++i)
            work.start<void>(
                [count](const CancelToken &, const Job::Post &) -> domain::Status {
                    ++*count;
                    return {};
                },
                [](const domain::Status &) { QFAIL("nobody is there to hear it"); }, ui::Work::Turn::After);
        work.drain();
        QCOMPARE(count->load(), 3);
    }

    void theOwnerMayDieInItsAnswer()
    {
        auto *work = new ui::Work;
        bool heard = false;
        work->start<void>([](const CancelToken &, const Job::Post &) -> domain::Status { return {}; },
                          [&](const domain::Status &) {
                              heard = true;
                              delete work;
                          });
        QTRY_VERIFY(heard);
    }

    void outputArrivesInOrderInFewPieces()
    {
        ui::LogRelay relay;
        QSignalSpy arrived(&relay, &ui::LogRelay::arrived);
        ui::Work work;
        work.start<void>(
            [&relay](const CancelToken &, const Job::Post &post) -> domain::Status {
                const auto sink = relay.sink(post);
                const auto bytes = ui::decoded(sink, QStringLiteral("step"));
                for (int i = 0; i < 1000; ++i) {
                    bytes("line \xc3"); // cut in the middle of a letter
                    bytes("\xbc\n");
                }
                return {};
            },
            [&](const domain::Status &) { relay.flush(); });
        QTRY_VERIFY(!work.isRunning());
        QString all;
        for (const auto &call : arrived)
            all += call.at(2).toString();
        QCOMPARE(all, QStringLiteral("line ü\n").repeated(1000));
        QVERIFY2(arrived.size() < 20, qPrintable(QString::number(arrived.size())));
    }

    void aFloodOfOutputIsCutAndSaysSo()
    {
        using engine::LogLevel;
        ui::LogRelay relay;
        qsizetype output = 0;
        QStringList notes;
        QObject::connect(&relay, &ui::LogRelay::arrived, &relay, [&](const QString &, LogLevel level, const QString &text) {
            if (level == LogLevel::Output)
                output += text.size();
            else
                notes << text;
        });
        const auto sink = relay.sink([](const std::function<void()> &) {});
        const QString megabyte = QString(999'999, QLatin1Char('x')) + QLatin1Char('\n');
        for (int i = 0; i < 10; ++i)
            sink(QStringLiteral("step"), LogLevel::Output, megabyte);
        sink(QStringLiteral("step"), LogLevel::Failure, QStringLiteral("failed\n"));
        relay.flush();
        QVERIFY2(output <= ui::LogRelay::mostWaiting, qPrintable(QString::number(output)));
        QCOMPARE(notes.size(), 2);
        QVERIFY2(notes.first().contains(QStringLiteral("too fast")), qPrintable(notes.first()));
        QCOMPARE(notes.last(), QStringLiteral("failed\n"));
    }
};

QTEST_GUILESS_MAIN(TstWork)
#include "tst_work.moc"
