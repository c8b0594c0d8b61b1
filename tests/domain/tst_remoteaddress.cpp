// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/remoteaddress.h"
#include <QTest>

/// Which remote of a repository is the forge's.
class TstRemoteAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leads_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("leads");
        const auto row = [](const char *url, bool leads) {
            QTest::newRow(url) << QString::fromLatin1(url) << leads;
        };
        row("https://github.com/octo/harbor", true);
        row("https://github.com/Octo/Harbor.git", true);
        row("https://ada:secret@github.com/octo/harbor.git/", true);
        row("git@github.com:octo/harbor.git", true);
        row("ssh://git@github.com/octo/harbor.git", true);
        row("ssh://git@ssh.github.com:443/octo/harbor.git", true);
        row("https://github.com/ada/harbor", false);
        row("https://github.com/octo/harbor-docs", false);
        row("https://github.com.example.org/octo/harbor", false);
        row("https://example.org/github.com/octo/harbor", false);
        row("/srv/github.com/octo/harbor", false);
        row("", false);
    }
    void leads()
    {
        QFETCH(QString, url);
        QTEST(domain::leadsTo(url, domain::ForgeDefinition{QStringLiteral("octo/harbor")}), "leads");
    }
    void anEnterpriseServerHasItsOwnHost()
    {
        const domain::ForgeDefinition own{QStringLiteral("octo/harbor"), QStringLiteral("https://git.example.org:8443")};
        QVERIFY(domain::leadsTo(QStringLiteral("git@git.example.org:octo/harbor.git"), own));
        QVERIFY(!domain::leadsTo(QStringLiteral("git@github.com:octo/harbor.git"), own));
        QCOMPARE(own.host(), QStringLiteral("git.example.org:8443"));
    }
};

QTEST_GUILESS_MAIN(TstRemoteAddress)
#include "tst_remoteaddress.moc"
