// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/environmentproxies.h"
#include <QTest>
#include <QUrl>

/// Which proxy an address goes through, as the environment has it.
class TstEnvironmentProxies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proxies_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("proxy"); // "type host:port user"; empty: none
        const auto row = [](const char *name, const char *address, const QStringList &environment, const char *proxy) {
            QTest::newRow(name) << QString::fromLatin1(address) << environment << QString::fromLatin1(proxy);
        };
        const QString https = QStringLiteral("https_proxy=http://proxy.example:3128");
        row("none", "https://a.example", {}, "");
        row("https", "https://a.example", {https}, "http proxy.example:3128 ");
        row("of the other scheme", "http://a.example", {https}, "");
        row("in capitals", "https://a.example", {QStringLiteral("HTTPS_PROXY=proxy.example")}, "http proxy.example:8080 ");
        row("http in capitals is a header of a request", "http://a.example", {QStringLiteral("HTTP_PROXY=proxy.example")}, "");
        row("for all", "https://a.example", {QStringLiteral("ALL_PROXY=socks5://s.example")}, "socks s.example:1080 ");
        row("with a password", "https://a.example", {QStringLiteral("https_proxy=http://ada:p%40ss@p.example:1")},
            "http p.example:1 ada:p@ss");
        row("excepted host", "https://a.example", {https, QStringLiteral("no_proxy=b.example, A.example")}, "");
        row("excepted domain", "https://x.a.example", {https, QStringLiteral("NO_PROXY=.a.example")}, "");
        row("part of a name only", "https://xa.example", {https, QStringLiteral("no_proxy=a.example")}, "http proxy.example:3128 ");
        row("excepted all", "https://a.example", {https, QStringLiteral("no_proxy=*")}, "");
    }
    void proxies()
    {
        QFETCH(QString, address);
        QFETCH(QStringList, environment);
        QProcessEnvironment variables;
        for (const QString &one : environment)
            variables.insert(one.section(QLatin1Char('='), 0, 0), one.section(QLatin1Char('='), 1));
        const QNetworkProxy proxy = adapters::proxyFor(QUrl(address), variables);
        QString told;
        if (proxy.type() != QNetworkProxy::NoProxy) {
            const QString user = proxy.user().isEmpty() ? QString() : proxy.user() + QLatin1Char(':') + proxy.password();
            told = QStringLiteral("%1 %2:%3 %4")
                       .arg(proxy.type() == QNetworkProxy::Socks5Proxy ? QStringLiteral("socks") : QStringLiteral("http"), proxy.hostName())
                       .arg(proxy.port())
                       .arg(user);
        }
        QTEST(told, "proxy");
    }
};

QTEST_GUILESS_MAIN(TstEnvironmentProxies)
#include "tst_environmentproxies.moc"
