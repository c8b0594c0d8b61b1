// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailmap.h"
#include <QTest>

using namespace domain;

// That Git reads the same lines in the same way, tst_mailmapreader checks with Git itself.
class TstMailmap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resolves_data()
    {
        QTest::addColumn<QByteArray>("mailmap");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *mailmap, const char *person, const char *expected) {
            QTest::newRow(name) << QByteArray(mailmap) << QString::fromUtf8(person) << QString::fromUtf8(expected);
        };
        row("nothing", "", "ada|ada@old", "ada|ada@old");
        row("name for an address", "Ada Lovelace <ada@old>", "ada|ada@old", "Ada Lovelace|ada@old");
        row("address for an address", "<ada@new> <ada@old>", "ada|ada@old", "ada|ada@new");
        row("both for an address", "Ada Lovelace <ada@new> <ada@old>", "ada|ada@old", "Ada Lovelace|ada@new");
        row("both for a name and address", "Ada Lovelace <ada@new> ada <shared@box>", "ada|shared@box", "Ada Lovelace|ada@new");
        row("another name at that address", "Ada Lovelace <ada@new> ada <shared@box>", "bob|shared@box", "bob|shared@box");
        row("case of the address", "Ada Lovelace <ADA@old>", "ada|ada@OLD", "Ada Lovelace|ada@OLD");
        row("case of the name", "Ada Lovelace <ada@new> ADA <ada@old>", "ada|ada@old", "Ada Lovelace|ada@new");
        row("letters outside ASCII keep their case", "Zoë <z@new> ZOË <z@old>", "zoë|z@old", "zoë|z@old");
        row("the last line counts", "A <x@y>\nB <x@y>", "c|x@y", "B|x@y");
        row("a later line adds to an earlier one", "A <x@old>\n<x@new> <x@old>", "c|x@old", "A|x@new");
        row("the exact name goes first", "Any <any@new> <x@old>\nAda <ada@new> ada <x@old>", "ada|x@old", "Ada|ada@new");
        row("a name that is not found takes the plain line", "Any <any@new> <x@old>\nAda <ada@new> ada <x@old>", "bob|x@old",
            "Any|any@new");
        row("comment", "# Ada <ada@old>", "ada|ada@old", "ada|ada@old");
        row("comment behind", "Ada Lovelace <ada@old> # since 1842", "ada|ada@old", "Ada Lovelace|ada@old");
        row("a blank before the hash makes it a name", " # Ada <ada@old>", "ada|ada@old", "# Ada|ada@old");
        row("blanks around", "  Ada Lovelace\t <ada@old>  \r\n", "ada|ada@old", "Ada Lovelace|ada@old");
        row("no address", "Ada Lovelace\n<>\nAda <", "ada|ada@old", "ada|ada@old");
        row("empty address of old", "Ada <ada@new> <>", "ada|", "Ada|ada@new");
        row("only once", "<b@x> <a@x>\n<c@x> <b@x>", "ada|a@x", "ada|b@x");
        row("address for a name", "<ada@new> ada <ada@old>", "ada|ada@old", "ada|ada@new");
    }

    void resolves()
    {
        QFETCH(QByteArray, mailmap);
        QFETCH(QString, person);
        QFETCH(QString, expected);
        const Person resolved = Mailmap(mailmap).resolved({person.section(QLatin1Char('|'), 0, 0), person.section(QLatin1Char('|'), 1)});
        QCOMPARE(resolved.name + QLatin1Char('|') + resolved.email, expected);
    }

    void isEmptyWithoutLinesThatSaySomething()
    {
        QVERIFY(Mailmap().isEmpty());
        QVERIFY(Mailmap("# nobody\n\n").isEmpty());
        QVERIFY(!Mailmap("Ada <ada@x>").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TstMailmap)
#include "tst_mailmap.moc"
