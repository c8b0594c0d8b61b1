// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redact.h"
#include <QTest>

class TstRedact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesCredentialsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *text, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("user and password", "fatal: https://ada:s3cret@example.org/x.git gone", "fatal: https://***@example.org/x.git gone");
        row("token alone", "https://ghp_abc@example.org/x", "https://***@example.org/x");
        row("password with a slash-free at sign", "https://ada:p@ss@example.org/x", "https://***@example.org/x");
        row("upper case", "HTTPS://a:b@example.org", "HTTPS://***@example.org");
        row("password over another protocol", "ftp://a:b@example.org", "ftp://***@example.org");
        row("two of them", "https://a:b@x/ and https://c@y/", "https://***@x/ and https://***@y/");
        row("ssh user", "ssh://git@example.org/x", "ssh://git@example.org/x");
        row("scp-like", "git@example.org:x.git", "git@example.org:x.git");
        row("mail address", "Ada <ada@example.org>", "Ada <ada@example.org>");
        row("at sign in a path", "https://example.org/@ada/x", "https://example.org/@ada/x");
    }

    void takesCredentialsOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(domain::redacted(text), shown);
    }
};

QTEST_GUILESS_MAIN(TstRedact)
#include "tst_redact.moc"
