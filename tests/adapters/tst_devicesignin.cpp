// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/devicesignin.h"
#include "support/githubstandin.h"
#include <QElapsedTimer>
#include <QTest>
#include <thread>

using domain::ErrorKind;
using namespace tests;

Q_DECLARE_METATYPE(tests::Fault)

namespace {

using Device = GitHubState::Device;

/// A person at a browser, and a program that waits for them.
struct Fixture {
    GitHubStandIn gitHub;
    adapters::HttpClient http{{std::chrono::milliseconds(400), std::chrono::milliseconds(3000)}};
    engine::CancelToken cancel;
    std::vector<engine::DeviceCode> shown;
    std::function<void()> person; ///< when the code is shown

    void device(const std::function<void(Device &)> &change)
    {
        gitHub.change([&](GitHubState &state) { change(state.device); });
    }
    domain::Result<domain::Secret> signIn(const char *client = "Iv1.0123456789abcdef")
    {
        adapters::DeviceSignIn device(http, {QStringLiteral("octo/harbor"), gitHub.address().toString()}, QLatin1String(client));
        return device.signIn(
            [this](const engine::DeviceCode &code) {
                shown.push_back(code);
                if (person)
                    person();
            },
            cancel);
    }
    size_t asked() { return gitHub.http().asked().size(); }
};

} // namespace

/// Signing in by a code that a person types into a browser: RFC 8628, as GitHub has it.
class TstDeviceSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheTokenOnceItIsApproved()
    {
        Fixture f;
        std::thread browser;
        f.person = [&] {
            browser = std::thread([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(1500)); // one question is still pending
                f.device([](Device &device) { device.isApproved = true; });
            });
        };
        const auto token = f.signIn();
        browser.join();
        QVERIFY2(token, qPrintable(token ? QString() : token.error().detail));
        QCOMPARE(token->reveal(), QByteArray("gho_of_grace"));
        QCOMPARE(f.shown.size(), size_t(1));
        QCOMPARE(f.shown.front().code, QStringLiteral("WDJB-MJHT"));
        QCOMPARE(f.shown.front().address, QStringLiteral("https://github.example/login/device"));
        QCOMPARE(f.shown.front().valid, std::chrono::seconds(900));
        QCOMPARE(f.asked(), size_t(3));
        QCOMPARE(f.gitHub.http().asked().front().body, QByteArray("client_id=Iv1.0123456789abcdef&scope=repo"));
    }

    void slowsDownWhenItIsTold()
    {
        Fixture f;
        f.person = [&f] {
            f.device([](Device &device) {
                device.interval = 2; // faster than GitHub likes
                device.isApproved = true;
            });
        };
        QElapsedTimer timer;
        timer.start();
        QVERIFY(f.signIn());
        QCOMPARE(f.asked(), size_t(3)); // the code, too early, and the token
        QVERIFY2(timer.elapsed() >= 7000, QByteArray::number(timer.elapsed()).constData());
    }

    void saysWhyThereIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        const QByteArray known("Iv1.0123456789abcdef");
        using enum ErrorKind;
        QTest::newRow("no such app") << QByteArray("Iv1.x&y") << QString() << ForgeNotFound << QStringLiteral("client_id Iv1.x&y");
        QTest::newRow("disabled") << known << QStringLiteral("disabled") << ForgeDeclined
                                  << QStringLiteral("Device Flow must be explicitly enabled for this App");
        QTest::newRow("denied") << known << QStringLiteral("denied") << ForgeDeclined
                                << QStringLiteral("The authorization request was denied.");
        QTest::newRow("expired") << known << QStringLiteral("expired") << ForgeDeclined << QStringLiteral("The `device_code` has expired.");
    }
    void saysWhyThereIsNoToken()
    {
        QFETCH(QByteArray, client);
        QFETCH(QString, what);
        Fixture f;
        f.device([&what](Device &device) {
            device.isEnabled = what != QLatin1String("disabled");
            device.isDenied = what == QLatin1String("denied");
            device.isExpired = what == QLatin1String("expired");
        });
        const auto token = f.signIn(client.constData());
        QVERIFY(!token);
        QTEST(token.error().kind, "kind");
        QTEST(token.error().detail, "words");
    }

    void whatPassesIsAskedAgain_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("502") << faults::status(502);
        QTest::newRow("reset") << Fault{Fault::Kind::ResetBefore, {}};
        QTest::newRow("nothing comes") << Fault{Fault::Kind::Stall, {}};
    }
    void whatPassesIsAskedAgain()
    {
        QFETCH(Fault, fault);
        Fixture f;
        f.person = [&] {
            f.device([](Device &device) { device.isApproved = true; });
            f.gitHub.http().meet(fault);
        };
        QVERIFY(f.signIn());
        QCOMPARE(f.asked(), size_t(3));
    }

    void aSignInPageOfTheNetworkIsTold()
    {
        Fixture f;
        f.gitHub.http().meet(faults::captivePortal());
        const auto token = f.signIn();
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::ForgeUnreadable);
        QVERIFY(f.shown.empty());
    }

    void aPageThatIsNoneIsNotShown()
    {
        Fixture f;
        f.gitHub.http().meet({Fault::Kind::Answer,
                              {200,
                               "{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_uri\":\"file:///etc/passwd\",\"expires_in\":9}",
                               {{"Content-Type", "application/json"}}}});
        const auto token = f.signIn();
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::ForgeUnreadable);
        QVERIFY2(token.error().detail.contains(QStringLiteral("verification_uri")), qPrintable(token.error().detail));
        QVERIFY(f.shown.empty());
    }

    void isCancelledWhileItWaits()
    {
        Fixture f;
        f.person = [&f] {
            f.cancel.request();
        };
        const auto token = f.signIn();
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::Cancelled);
        QCOMPARE(f.asked(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TstDeviceSignIn)
#include "tst_devicesignin.moc"
