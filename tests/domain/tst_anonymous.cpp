// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/anonymous.h"
#include <QTest>

class TstAnonymous : public QObject {
    Q_OBJECT

    const domain::Whereabouts m_ada{
        QStringLiteral("/home/ada"), QStringLiteral("ada"), QStringLiteral("tower.example.org"), {QStringLiteral("Ada Lovelace")}};

private Q_SLOTS:
    void takesOutWhatIsNobodysBusiness_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *text, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("credentials in an address", "fatal: https://x:s3cret@example.org/x.git", "fatal: https://***@example.org/x.git");
        row("GitHub token", "using ghp_0123456789abcdefABCD now", "using *** now");
        row("GitLab token", "glpat-0123456789abcdef_-x", "***");
        row("PyPI token", "pypi-AgEIcHlwaS5vcmcCJDAw", "***");
        row("AWS key", "AKIAIOSFODNN7EXAMPLE", "***");
        row("web token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "***");
        row("header", "> Authorization: Bearer abc def\nnext", "> Authorization: ***\nnext");
        row("variable", "GITHUB_TOKEN=abc make", "GITHUB_TOKEN=*** make");
        row("quoted value", "{\"password\": \"a b\", \"x\": 1}", "{\"password\": ***, \"x\": 1}");
        row("option with space", "twine upload --password hunter2 dist", "twine upload --password *** dist");
        row("option with equals sign", "curl --api-key=hunter2", "curl --api-key=***");
        row("private key", "a\n-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\nz", "a\n<private key>\nz");
        row("cut off private key", "a -----BEGIN PRIVATE KEY-----\nb3Bl", "a <private key>");
        row("private key without its beginning", "b3Bl\n-----END RSA PRIVATE KEY-----\nz", "<private key>\nz");
        row("home", "/home/ada/src/x and /home/ada", "~/src/x and ~");
        row("somebody else's home", "/home/adam and /home/ada.old", "/home/adam and /home/<user>.old");
        row("mail", "Ada Lovelace <ada.l@example.org>", "<name> <<e-mail>>");
        row("ssh address", "git@forge:x.git", "<e-mail>:x.git");
        row("login", "permission denied for ADA, not for adamant", "permission denied for <user>, not for adamant");
        row("host", "on TOWER and tower.example.org, not towers", "on <host> and <host>, not towers");
        row("nothing", "14:02:11 smoke: 3 tests passed\n", "14:02:11 smoke: 3 tests passed\n");
    }
    void takesOutWhatIsNobodysBusiness()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(domain::forStrangers(text, m_ada), shown);
    }

    void nobodyIsNowhere()
    {
        const QString text = QStringLiteral("/ and ~ and a b");
        QCOMPARE(domain::forStrangers(text, {}), text);
        QCOMPARE(domain::forStrangers(text, {QStringLiteral("/"), {}, {}, {QString()}}), text);
    }

    void theOrderOfNamesDoesNotMatter()
    {
        QCOMPARE(
            domain::forStrangers(QStringLiteral("by Ada Lovelace"), {{}, {}, {}, {QStringLiteral("Ada"), QStringLiteral("Ada Lovelace")}}),
            QStringLiteral("by <name>"));
    }
};

QTEST_GUILESS_MAIN(TstAnonymous)
#include "tst_anonymous.moc"
