// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notecompletions.h"
#include <QAbstractItemModelTester>
#include <QTest>

class TstNoteCompletions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("written");
        const auto row = [](const char *before, const char *after, const QStringList &written) {
            QTest::newRow(before) << before << after << written;
        };
        row("see #1", "", {QStringLiteral("see #12"), QStringLiteral("see #123")});
        row("(#12", ")", {QStringLiteral("(#12)"), QStringLiteral("(#123)")});
        row("#9", "", {});
        row("a#1", "", {});
        row("by @a", "", {QStringLiteral("by @ada")});
        row("by @G", "", {QStringLiteral("by Grace")});
        row("ada@a", "", {});
        row("fast :rocke", " x", {QStringLiteral("fast :rocket: x")});
        row("at 10:3", "", {});
        row("http:", "", {});
        row("[x](#wh", "", {QStringLiteral("[x](#what-is-new)")});
        row("[x](#", ")", {QStringLiteral("[x](#what-is-new)")});
        row("plain", "", {});
    }
    void offers()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QStringList, written);
        ui::NoteCompletions completions;
        const QAbstractItemModelTester tester(&completions, QAbstractItemModelTester::FailureReportingMode::QtTest);
        completions.setMentions({{{12, QStringLiteral("fix: a")}, {123, QStringLiteral("fix: b")}, {7, QStringLiteral("fix: c")}},
                                 {{QStringLiteral("Ada L"), QStringLiteral("a@e.org"), QStringLiteral("ada")},
                                  {QStringLiteral("Grace"), QStringLiteral("g@e.org"), {}}}});
        completions.setHeadings({{0, 2, QStringLiteral("What is new")}});
        completions.look(before + after, before.size());
        QStringList found;
        for (int row = 0; row < completions.rowCount(); ++row)
            found << before.left(completions.start()) + completions.row(row).insert + after;
        QCOMPARE(found, written);
    }
};

QTEST_GUILESS_MAIN(TstNoteCompletions)
#include "tst_notecompletions.moc"
