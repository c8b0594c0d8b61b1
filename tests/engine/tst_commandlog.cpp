// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandlog.h"
#include <QTest>

using engine::CommandLog;

class TstCommandLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noCredentialPassesHoweverItIsCut()
    {
        const QByteArray said = "cloning https://ada:s3cret@example.org/x.git\r\n\xff\xfe done https://tok@example.org";
        const QByteArray open = "cloning https://***@example.org/x.git\r\n\xff\xfe done https://***@example.org";
        for (qsizetype size = 1; size <= said.size(); ++size) {
            QByteArray heard;
            CommandLog log([&](const QByteArray &piece) { heard += piece; });
            for (qsizetype at = 0; at < said.size(); at += size)
                log.take(said.mid(at, size));
            QCOMPARE(log.ended(), open);
            QCOMPARE(heard, open);
        }
    }

    void theListenerHearsWithoutWaitingForTheEndOfTheLine()
    {
        QByteArray heard;
        CommandLog log([&](const QByteArray &piece) { heard += piece; });
        log.take("test 1 ... ");
        QCOMPARE(heard, QByteArray("test 1 ... "));
        log.take(QByteArray(100'000, '.'));
        QCOMPARE(heard.size(), 100'011);
    }

    void ofALongLogHeadAndTailAreKept()
    {
        qsizetype heard = 0;
        CommandLog log([&](const QByteArray &piece) { heard += piece.size(); });
        const QByteArray line = QByteArray(99, 'x') + '\n';
        log.take("first\n");
        for (int i = 0; i < 200'000; ++i)
            log.take(line);
        log.take("last\n");
        QCOMPARE(heard, 20'000'011);
        const QByteArray kept = log.ended();
        QVERIFY(kept.startsWith("first\n"));
        QVERIFY(kept.endsWith("last\n"));
        const QByteArray gap = "\n[... 16500011 bytes are left out here ...]\n";
        QCOMPARE(kept.indexOf(gap), CommandLog::longestHead);
        QCOMPARE(kept.size(), CommandLog::longestHead + gap.size() + CommandLog::longestTail);
    }

    void aShortLogIsKeptWhole()
    {
        CommandLog log({});
        log.take(QByteArray(int(CommandLog::longestHead), 'x') + "\nend");
        QCOMPARE(log.ended().size(), CommandLog::longestHead + 4);
    }
};

QTEST_GUILESS_MAIN(TstCommandLog)
#include "tst_commandlog.moc"
