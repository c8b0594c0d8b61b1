// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/scrollmap.h"
#include <QTest>

class TstScrollMap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headingsBelongTogether()
    {
        const ui::ScrollMap map({0, 10, 20}, 30, {16, 400, 500}, 1000);
        QCOMPARE(map.toPreview(10), 400.0);
        QCOMPARE(map.toPreview(15), 450.0);
        QCOMPARE(map.toPreview(25), 750.0);
        QCOMPARE(map.toLine(450), 15.0);
        QCOMPARE(map.toLine(750), 25.0);
    }
    void withoutHeadingsTheWholeIsSharedOut()
    {
        const ui::ScrollMap map({}, 50, {}, 200);
        QCOMPARE(map.toPreview(25), 100.0);
        QCOMPARE(map.toLine(100), 25.0);
    }
    void differingHeadingsAreNotTrusted()
    {
        const ui::ScrollMap map({1, 2, 3}, 50, {100}, 200);
        QCOMPARE(map.toPreview(25), 100.0);
    }
    void outsideStaysInside()
    {
        const ui::ScrollMap map({5}, 10, {60}, 100);
        QCOMPARE(map.toPreview(-3), 0.0);
        QCOMPARE(map.toPreview(99), 100.0);
        QCOMPARE(map.toLine(1000), 10.0);
    }
    void emptyTextsDoNotDivideByZero()
    {
        const ui::ScrollMap map({}, 0, {}, 0);
        QCOMPARE(map.toPreview(0), 0.0);
        QCOMPARE(map.toLine(0), 0.0);
    }
};

QTEST_GUILESS_MAIN(TstScrollMap)
#include "tst_scrollmap.moc"
