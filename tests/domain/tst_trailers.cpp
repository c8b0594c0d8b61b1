// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conventionalcommit.h"
#include <QTest>

using namespace domain;

class TstTrailers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheLastParagraphAsGitDoes_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("trailers");
        const auto row = [](const char *message, const char *trailers) {
            QTest::newRow(message) << QString::fromUtf8(message) << QString::fromUtf8(trailers);
        };
        row("subject\n\nSigned-off-by: A <a@b>", "Signed-off-by=A <a@b>");
        row("subject\n\nbody\n\nAcked-by: A\nRefs:x\n\n", "Acked-by=A|Refs=x");
        row("subject\r\n\r\nAcked-by: A\r\nRefs: x\r\n", "Acked-by=A|Refs=x");
        row("subject\n\nAcked-by: A\n  and B\nRefs: x", "Acked-by=A\nand B|Refs=x");
        row("subject\n\nAcked-by : A", "Acked-by=A");
        row("subject\n\nAcked-by: A\n\nbody", "");
        row("Signed-off-by: A <a@b>", "");
        row("", "");
        row("subject\n\nbody\nAcked-by: A", "");
        row("subject\n\nbody\nSigned-off-by: A <a@b>", "Signed-off-by=A <a@b>");
        row("subject\n\none\ntwo\nthree\nfour\nSigned-off-by: A <a@b>", "");
        row("subject\n\nAcked-by: A\n(cherry picked from commit 676104e)", "Acked-by=A");
        row("subject\n\nNot a trailer: x", "");
    }
    void readsTheLastParagraphAsGitDoes()
    {
        QFETCH(QString, message);
        QFETCH(QString, trailers);
        QStringList found;
        for (const Footer &footer : trailersOf(message))
            found.append(footer.token + QLatin1Char('=') + footer.value);
        QCOMPARE(found.join(QLatin1Char('|')), trailers);
    }

    void findsCoAuthors_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("persons");
        const auto row = [](const char *message, const char *persons) {
            QTest::newRow(message) << QString::fromUtf8(message) << QString::fromUtf8(persons);
        };
        row("x\n\nCo-authored-by: Ada Lovelace <ada@example.org>", "Ada Lovelace/ada@example.org");
        row("x\n\nCo-Authored-By: Ada <ada@example.org>\nco-authored-by:Grace <grace@example.org>",
            "Ada/ada@example.org|Grace/grace@example.org");
        row("x\n\n* one\n\nCo-authored-by: Ada <ada@example.org>\n\n* two\n\nCo-authored-by: Grace <grace@example.org>\n\nend",
            "Ada/ada@example.org|Grace/grace@example.org");
        row("x\r\n\r\nCo-authored-by: Ada <ada@example.org>\r\n", "Ada/ada@example.org");
        row("x\n\n  Co-authored-by: J\u00f6rg <j@example.org>", "J\u00f6rg/j@example.org");
        row("x\n\nCo-authored-by: Ada", "");
        row("x\n\nCo-authored-by: Ada <ada@example.org", "");
        row("x\n\nCo-authored-by: Ada <>", "");
        row("x\n\nCo-authored-by: Ada <nobody>", "");
        row("x\n\nCo-authored-by: <ada@example.org>", "");
        row("x\n\nCo-authored-by:", "");
        row("x\n\nThanks. Co-authored-by: Ada <ada@example.org>", "");
        row("Co-authored-by: Ada <ada@example.org>", "");
        row("", "");
    }
    void findsCoAuthors()
    {
        QFETCH(QString, message);
        QFETCH(QString, persons);
        QStringList found;
        for (const Person &person : coAuthorsOf(message))
            found.append(person.name + QLatin1Char('/') + person.email);
        QCOMPARE(found.join(QLatin1Char('|')), persons);
    }
};

QTEST_APPLESS_MAIN(TstTrailers)
#include "tst_trailers.moc"
