// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/job.h"
#include <QTest>
#include <stdexcept>
#include <thread>

using domain::ErrorKind;
using domain::Status;
using engine::CancelToken;
using engine::Job;

class TstJob : public QObject {
    Q_OBJECT

    /// Runs a job to its end and returns every end it reported.
    static std::vector<Status> endsOf(Job &job)
    {
        std::vector<Status> ends;
        connect(&job, &Job::finished, &job, [&](const engine::JobEnd &end) { ends.push_back(end.status); });
        job.start();
        (void)QTest::qWaitFor([&] { return !ends.empty(); });
        QTest::qWait(20); // a second end would have come by now
        return ends;
    }

private Q_SLOTS:
    void endsOnceWithItsOutcome()
    {
        Job succeeding([](const CancelToken &, const Job::Post &) { return Status(); });
        const auto good = endsOf(succeeding);
        QCOMPARE(good.size(), size_t(1));
        QVERIFY(good.front().has_value());

        Job failing([](const CancelToken &, const Job::Post &) -> Status { return domain::failure(ErrorKind::RemoteGone); });
        const auto bad = endsOf(failing);
        QCOMPARE(bad.size(), size_t(1));
        QCOMPARE(bad.front().error().kind, ErrorKind::RemoteGone);
    }

    void anExceptionBecomesAnError()
    {
        Job job([](const CancelToken &, const Job::Post &) -> Status { throw std::runtime_error("boom"); });
        const auto ends = endsOf(job);
        QCOMPARE(ends.size(), size_t(1));
        QCOMPARE(ends.front().error().kind, ErrorKind::Unexpected);
        QCOMPARE(ends.front().error().detail, QStringLiteral("boom"));
    }

    void postedCallsComeInOrderOnTheOwnersThread()
    {
        QStringList seen;
        const auto owner = std::this_thread::get_id();
        Job job([&](const CancelToken &, const Job::Post &post) {
            for (int i = 0; i < 3; ++i)
                post([&, i] { seen << QString::number(i) + (std::this_thread::get_id() == owner ? QStringLiteral(" owner") : QString()); });
            return Status();
        });
        endsOf(job);
        QCOMPARE(seen, QStringList({QStringLiteral("0 owner"), QStringLiteral("1 owner"), QStringLiteral("2 owner")}));
    }

    void dyingAsksTheWorkToStopAndWaits()
    {
        std::atomic<bool> left = false;
        {
            Job job([&](const CancelToken &cancel, const Job::Post &) -> Status {
                while (!cancel.requested())
                    std::this_thread::yield();
                left = true;
                return domain::failure(ErrorKind::Cancelled);
            });
            job.start();
        }
        QVERIFY(left);
    }
};

QTEST_GUILESS_MAIN(TstJob)
#include "tst_job.moc"
