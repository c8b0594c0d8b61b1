// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filewordlists.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using domain::ErrorKind;

class TstFileWordLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWordsByList()
    {
        const QTemporaryDir folder;
        const QString words = folder.filePath(QStringLiteral("a/words"));
        adapters::FileWordLists lists(words);
        QVERIFY(lists.words(QStringLiteral("en_GB"))->isEmpty());
        for (const char *word : {"Slipway", "na\xc3\xafve", "Slipway"})
            QVERIFY(lists.add(QStringLiteral("en_GB"), QString::fromUtf8(word)));
        QVERIFY(lists.add(QStringLiteral("de_DE"), QStringLiteral("Hafen")));
        QCOMPARE(*adapters::FileWordLists(words).words(QStringLiteral("en_GB")),
                 (QSet<QString>{QStringLiteral("Slipway"), QStringLiteral("na\u00efve")}));
        QFile file(words + QStringLiteral("/en_GB.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Slipway\nna\xc3\xafve\n"));
    }

    void aListThatSomebodyEditedIsRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("en_GB.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one\r\n\n  two  \n");
        file.close();
        adapters::FileWordLists lists(folder.path());
        QCOMPARE(*lists.words(QStringLiteral("en_GB")), (QSet<QString>{QStringLiteral("one"), QStringLiteral("two")}));
    }

    void refusesNamesThatLeadElsewhere()
    {
        const QTemporaryDir folder;
        adapters::FileWordLists lists(folder.path());
        QCOMPARE(lists.words(QStringLiteral("../x")).error().kind, ErrorKind::InvalidVersion);
        QCOMPARE(lists.add(QString(), QStringLiteral("x")).error().kind, ErrorKind::InvalidVersion);
    }
};

QTEST_GUILESS_MAIN(TstFileWordLists)
#include "tst_filewordlists.moc"
