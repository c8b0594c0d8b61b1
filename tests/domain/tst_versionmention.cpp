// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/versionmention.h"
#include <QTest>

class TstVersionMention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("at");
        const auto row = [](const char *text, int at) {
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << at;
        };
        row("0.11.0", 0);
        row("version = \"0.11.0\"", 11);
        row("Slipway is 0.11.0. Then", 11);
        row("Slipway is 0.11.0.", 11);
        row("since 0.11.0...", 6);
        row("(0.11.0)", 1);
        row("==0.11.0,", 2);
        row("v0.11.0", 1);
        row("compare/v0.10.0...v0.11.0", 19);
        row("swarm-0.11.0.tar.gz", 6);
        row("slipway_0.11.0_amd64.deb", 8);
        row("0.11.0 - first", 0);
        row("10.11.0 and 0.11.0", 12);
        row("0.11.0.1 0.11.0-rc.1 0.11.0", 21);
        row("", -1);
        row("10.11.0", -1);
        row("1.0.11.0", -1);
        row("0.11.01", -1);
        row("0.11.0.1", -1);
        row("0.11.0-rc.1", -1);
        row("0.11.0+build.5", -1);
        row("0.11.0b1", -1);
        row("rev0.11.0", -1);
        row("0.11", -1);
    }
    void wholeWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, at);
        const size_t found = domain::findVersion({text.constData(), size_t(text.size())}, "0.11.0");
        QCOMPARE(found == std::string_view::npos ? -1 : int(found), at);
    }

    void emptyWordIsNowhere() { QCOMPARE(domain::findVersion("text", ""), std::string_view::npos); }
};

QTEST_APPLESS_MAIN(TstVersionMention)
#include "tst_versionmention.moc"
