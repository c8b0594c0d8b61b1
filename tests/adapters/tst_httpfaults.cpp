// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forgefixture.h"
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTimeZone>
#include <thread>

using domain::ErrorKind;
using namespace tests;

Q_DECLARE_METATYPE(tests::Fault)

/// Everything that goes wrong on the way to a forge ends in another try or in one error.
class TstHttpFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatPassesIsTriedAgain_data();
    void whatPassesIsTriedAgain();
    void whatStaysIsTold_data();
    void whatStaysIsTold();
    void aConnectionThatKeepsBreakingIsTold_data();
    void aConnectionThatKeepsBreakingIsTold();
    void aTokenGoesToNoOtherHost_data();
    void aTokenGoesToNoOtherHost();
    void followsARenamedRepository();
    void isToldHowLongToWait();
    void waitsAsLongAsItIsAsked();
    void isCancelledWhileNothingComes();
    void isCancelledWhileItWaits();
    void nobodyListens();
    void backsOffLongerEachTime();
};

void TstHttpFaults::whatPassesIsTriedAgain_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("500") << faults::status(500);
    QTest::newRow("502") << faults::status(502);
    QTest::newRow("503") << faults::status(503);
    QTest::newRow("504") << faults::status(504);
    QTest::newRow("429") << faults::status(429, {{"Retry-After", "0"}});
    QTest::newRow("secondary limit") << faults::secondaryLimit({{"Retry-After", "1"}});
    QTest::newRow("secondary limit without a time") << faults::secondaryLimit();
    QTest::newRow("reset before it acts") << Fault{Fault::Kind::ResetBefore, {}};
    QTest::newRow("reset after it acted") << Fault{Fault::Kind::ResetAfter, {}};
    QTest::newRow("cut off") << Fault{Fault::Kind::Truncate, {}};
}

void TstHttpFaults::whatPassesIsTriedAgain()
{
    QFETCH(Fault, fault);
    ForgeFixture f;
    f.gitHub.http().meet(fault);
    const auto repository = f.session->repository(f.cancel);
    QVERIFY2(repository, qPrintable(repository ? QString() : repository.error().detail));
    QCOMPARE(repository->name, QStringLiteral("octo/harbor"));
}

void TstHttpFaults::whatStaysIsTold_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("times");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("asked");
    QTest::newRow("500") << faults::status(500) << 9 << ErrorKind::ForgeFailed << 4;
    QTest::newRow("501") << faults::status(501) << 1 << ErrorKind::ForgeFailed << 1;
    QTest::newRow("503") << faults::status(503) << 9 << ErrorKind::ForgeFailed << 4;
    QTest::newRow("429") << faults::status(429, {{"Retry-After", "0"}}) << 9 << ErrorKind::ForgeBusy << 4;
    QTest::newRow("wait for an hour") << faults::secondaryLimit({{"Retry-After", "3600"}}) << 1 << ErrorKind::ForgeBusy << 1;
    QTest::newRow("403") << faults::status(403) << 1 << ErrorKind::ForgeForbidden << 1;
    QTest::newRow("401") << faults::status(401) << 1 << ErrorKind::ForgeRefused << 1;
    QTest::newRow("502") << faults::status(502) << 9 << ErrorKind::ForgeFailed << 4;
    QTest::newRow("504") << faults::status(504) << 9 << ErrorKind::ForgeFailed << 4;
    QTest::newRow("secondary limit") << faults::secondaryLimit() << 9 << ErrorKind::ForgeBusy << 4;
    QTest::newRow("JSON as plain text") << faults::plainText() << 1 << ErrorKind::ForgeUnreadable << 1;
    QTest::newRow("captive portal") << faults::captivePortal() << 1 << ErrorKind::ForgeUnreadable << 1;
    QTest::newRow("half of the JSON") << Fault{Fault::Kind::Garble, {}} << 1 << ErrorKind::ForgeUnreadable << 1;
    QTest::newRow("nothing comes") << Fault{Fault::Kind::Stall, {}} << 1 << ErrorKind::TimedOut << 1;
}

void TstHttpFaults::whatStaysIsTold()
{
    QFETCH(Fault, fault);
    QFETCH(int, times);
    ForgeFixture f;
    f.gitHub.http().meet(fault, times);
    const auto repository = f.session->repository(f.cancel);
    QVERIFY(!repository);
    QTEST(kindOf(repository.error()), "kind");
    QTEST(int(f.gitHub.http().asked().size()), "asked");
}

void TstHttpFaults::aConnectionThatKeepsBreakingIsTold_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("reset before it acts") << Fault{Fault::Kind::ResetBefore, {}};
    QTest::newRow("reset after it acted") << Fault{Fault::Kind::ResetAfter, {}};
    QTest::newRow("cut off") << Fault{Fault::Kind::Truncate, {}};
}

void TstHttpFaults::aConnectionThatKeepsBreakingIsTold()
{
    QFETCH(Fault, fault);
    ForgeFixture f;
    f.gitHub.http().meet(fault, 99);
    const auto repository = f.session->repository(f.cancel);
    QVERIFY(!repository);
    QCOMPARE(kindOf(repository.error()), ErrorKind::ForgeGone);
    const size_t asked = f.gitHub.http().asked().size(); // Qt asks once more by itself where a connection was kept
    QVERIFY2(asked >= 4 && asked <= 8, QByteArray::number(qsizetype(asked)).constData());
}

void TstHttpFaults::aTokenGoesToNoOtherHost_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {301, 302, 307, 308})
        QTest::newRow(QByteArray::number(code).constData()) << code;
}

void TstHttpFaults::aTokenGoesToNoOtherHost()
{
    QFETCH(int, code);
    ForgeFixture f;
    HttpStandIn other([](const Asked &) { return Answered{200, "{}", {{"Content-Type", "application/json"}}}; });
    f.gitHub.http().meet(faults::redirect(other.address(), code));
    const auto repository = f.session->repository(f.cancel);
    QVERIFY(!repository);
    QCOMPARE(kindOf(repository.error()), ErrorKind::ForgeElsewhere);
    QVERIFY(other.asked().empty());

    // a list that goes on elsewhere
    const Answered page{200,
                        "{\"check_runs\":[]}",
                        {{"Content-Type", "application/json"}, {"Link", '<' + other.address().toEncoded() + ">; rel=\"next\""}}};
    f.gitHub.http().meet({Fault::Kind::Answer, page});
    const auto results = f.session->results(tip, f.cancel);
    QVERIFY(!results);
    QCOMPARE(kindOf(results.error()), ErrorKind::ForgeElsewhere);
    QVERIFY(other.asked().empty());
}

void TstHttpFaults::followsARenamedRepository()
{
    ForgeFixture f;
    QUrl target = f.gitHub.address();
    target.setPath(QStringLiteral("/api/v3/repos/octo/harbor"));
    f.gitHub.http().meet(faults::redirect(target, 301));
    QVERIFY(f.session->repository(f.cancel));
    f.gitHub.http().meet(faults::redirect(target, 301), 99);
    const auto endless = f.session->repository(f.cancel);
    QVERIFY(!endless);
    QCOMPARE(kindOf(endless.error()), ErrorKind::ForgeFailed);
}

void TstHttpFaults::isToldHowLongToWait()
{
    ForgeFixture f;
    f.gitHub.http().meet(faults::status(429, {{"Retry-After", "7200"}}));
    const auto repository = f.session->repository(f.cancel);
    QVERIFY(!repository);
    const auto until = QDateTime::fromString(repository.error().expected, Qt::ISODate);
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(until);
    QVERIFY2(seconds > 7100 && seconds <= 7200, qPrintable(repository.error().expected));
}

void TstHttpFaults::waitsAsLongAsItIsAsked()
{
    ForgeFixture f;
    f.gitHub.http().meet(faults::status(503, {{"Retry-After", "1"}}));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(f.session->repository(f.cancel));
    QVERIFY(timer.elapsed() >= 1000);
}

void TstHttpFaults::isCancelledWhileNothingComes()
{
    ForgeFixture f;
    f.gitHub.http().meet({Fault::Kind::Stall, {}});
    std::thread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        f.cancel.request();
    });
    const auto repository = f.session->repository(f.cancel);
    stopper.join();
    QVERIFY(!repository);
    QCOMPARE(kindOf(repository.error()), ErrorKind::Cancelled);
}

void TstHttpFaults::isCancelledWhileItWaits()
{
    ForgeFixture f;
    f.gitHub.http().meet(faults::status(503, {{"Retry-After", "1"}}), 4);
    std::thread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        f.cancel.request();
    });
    const auto repository = f.session->repository(f.cancel);
    stopper.join();
    QVERIFY(!repository);
    QCOMPARE(kindOf(repository.error()), ErrorKind::Cancelled);
    QCOMPARE(f.gitHub.http().asked().size(), size_t(1));
}

void TstHttpFaults::nobodyListens()
{
    quint16 port = 0;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        port = closed.serverPort();
    }
    adapters::HttpClient http;
    const auto answer = http.send({QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port)), {}}, {});
    QVERIFY(!answer);
    QCOMPARE(kindOf(answer.error()), ErrorKind::ForgeGone);
    QCOMPARE(answer.error().subject, QStringLiteral("127.0.0.1:%1").arg(port));
}

void TstHttpFaults::backsOffLongerEachTime()
{
    using std::chrono::milliseconds;
    const adapters::Patience patience{4, milliseconds(100), milliseconds(60'000), milliseconds(60'000)};
    const domain::Result<adapters::HttpAnswer> failed = adapters::HttpAnswer{503, {}, {}};
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
    QCOMPARE(adapters::pauseAfter(failed, 1, 0, now, patience)->count(), 100);
    QCOMPARE(adapters::pauseAfter(failed, 2, 0, now, patience)->count(), 200);
    QCOMPARE(adapters::pauseAfter(failed, 3, 0, now, patience)->count(), 400);
    QCOMPARE(adapters::pauseAfter(failed, 3, 1, now, patience)->count(), 200);
    QVERIFY(!adapters::pauseAfter(failed, 4, 0, now, patience));
    const domain::Result<adapters::HttpAnswer> dated = adapters::HttpAnswer{429, {{"retry-after", "Thu, 01 Jan 2026 00:00:30 GMT"}}, {}};
    QCOMPARE(adapters::pauseAfter(dated, 1, 0, now, patience)->count(), 30'000);
    const domain::Result<adapters::HttpAnswer> spent =
        adapters::HttpAnswer{403, {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "1767225620"}}, {}};
    QCOMPARE(adapters::pauseAfter(spent, 1, 0, now, patience)->count(), 20'000);
}

QTEST_GUILESS_MAIN(TstHttpFaults)
#include "tst_httpfaults.moc"
