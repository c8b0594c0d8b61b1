// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/findviewmodel.h"
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using domain::Found;

namespace {

/// A text that somebody looks through: the cursor goes where it is wanted, changes are made.
struct Searched {
    ui::FindViewModel find;
    QString text;
    domain::Selection selection;

    explicit Searched(const QString &begin) : text(begin)
    {
        QObject::connect(&find, &ui::FindViewModel::placeWanted, &find, [this](const Found &place) { select({place.at, place.end()}); });
        QObject::connect(&find, &ui::FindViewModel::changeWanted, &find, [this](const domain::TextChange &change) {
            text = domain::changed(text, change);
            select(change.after);
            find.setText([this] { return text; });
        });
        find.setText([this] { return text; });
    }
    void select(const domain::Selection &wanted)
    {
        selection = wanted;
        find.setSelection(wanted);
    }
    void seek(const char *words, bool isExpression = false) { find.setSought({QLatin1String(words), isExpression, false, false}); }
};

} // namespace

class TstFind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesRoundAndCounts()
    {
        Searched s(QStringLiteral("one two one two one"));
        s.seek("one");
        s.find.goFromHere();
        QTRY_COMPARE(s.find.words(), QStringLiteral("1 of 3"));
        s.find.go(true);
        QCOMPARE(s.find.words(), QStringLiteral("2 of 3"));
        s.find.go(true);
        s.find.go(true);
        QCOMPARE(s.selection, (domain::Selection{0, 3}));
        s.find.go(false);
        QCOMPARE(s.find.words(), QStringLiteral("3 of 3"));
        s.seek("three");
        QTRY_COMPARE(s.find.words(), QStringLiteral("not found"));
        s.seek("on(e", true);
        QVERIFY(s.find.isWrong());
        QVERIFY2(s.find.words().contains(QStringLiteral("parenthes")), qPrintable(s.find.words()));
    }

    void replacesOneByOne()
    {
        Searched s(QStringLiteral("v1 v2 v3"));
        s.seek("v(\\d)", true);
        s.find.replace(QStringLiteral("x"));
        QTRY_COMPARE(s.selection, (domain::Selection{0, 2}));
        s.find.replace(QStringLiteral("$1."));
        QCOMPARE(s.text, QStringLiteral("1. v2 v3"));
        QTRY_COMPARE(s.selection, (domain::Selection{3, 5}));
        s.find.replace(QStringLiteral("$1."));
        QCOMPARE(s.text, QStringLiteral("1. 2. v3"));
    }

    void replacesAllAtOnce()
    {
        Searched s(QStringLiteral("v1 v2 v3"));
        s.seek("v(\\d)", true);
        QSignalSpy changes(&s.find, &ui::FindViewModel::changeWanted);
        s.find.replaceAll(QStringLiteral("$1"));
        QTRY_COMPARE(s.text, QStringLiteral("1 2 3"));
        QCOMPARE(changes.size(), 1);
    }

    /// A change that was worked out for another text is not made.
    void aTextThatChangesMeanwhileStays()
    {
        Searched s(QStringLiteral("aa aa"));
        s.seek("aa");
        QSignalSpy changes(&s.find, &ui::FindViewModel::changeWanted);
        s.find.replaceAll(QStringLiteral("b"));
        s.find.setText([] { return QStringLiteral("other"); });
        QTest::qWait(300);
        QVERIFY(changes.isEmpty());
    }

    /// However many keys are pressed, the text is taken once they rest.
    void theTextIsTakenOncePerPause()
    {
        Searched s(QStringLiteral("one"));
        s.seek("two");
        int taken = 0;
        for (int key = 0; key < 20; ++key)
            s.find.setText([&taken] {
                ++taken;
                return QStringLiteral("one two");
            });
        QTRY_COMPARE(s.find.words(), QStringLiteral("1 found"));
        QCOMPARE(taken, 1);
    }

    void aLargeTextDoesNotHoldTheWindow()
    {
        const QString line = QStringLiteral("- a line of a long changelog with some words in it (#1234)\n");
        Searched s(line.repeated(5'000'000 / int(line.size())));
        QElapsedTimer turn, whole;
        qint64 longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, turn.restart()); });
        turn.start();
        whole.start();
        beat.start(1);
        s.seek("words?", true);
        s.find.goFromHere();
        QTRY_VERIFY_WITH_TIMEOUT(s.find.isCurrent(), 20'000);
        QVERIFY(s.find.found().size() > 80'000);
        QVERIFY(!s.find.words().isEmpty());
        // How fast is the benchmarks' business: here only that the search came in many turns, on however busy a machine.
        QVERIFY2(longest < whole.elapsed() / 2 + 50, qPrintable(QString::number(longest)));
    }
};

QTEST_GUILESS_MAIN(TstFind)
#include "tst_find.moc"
