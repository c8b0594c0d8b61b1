// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QMimeDatabase>
#include <QTest>

/// What is installed tells the desktop which files are Slipway's, and that Slipway opens them.
class TstFileType : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Before the database is first asked; it reads the folders of the desktop only once.
        qputenv("XDG_DATA_DIRS", QByteArray(SHARE ":") + qgetenv("XDG_DATA_DIRS") + ":/usr/local/share:/usr/share");
    }

    void onlySlipwaysFileIsOfItsType_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("ours");
        QTest::newRow("its name") << QStringLiteral("slipway.toml") << true;
        QTest::newRow("in a folder") << QStringLiteral("/src/harbor/slipway.toml") << true;
        QTest::newRow("another") << QStringLiteral("Cargo.toml") << false;
        QTest::newRow("longer") << QStringLiteral("my-slipway.toml") << false;
    }
    void onlySlipwaysFileIsOfItsType()
    {
        QFETCH(QString, file);
        QFETCH(bool, ours);
        const QMimeType type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension);
        QCOMPARE(type.name() == QLatin1String("application/x-slipway+toml"), ours);
    }

    void theMenuEntryOpensFilesOfThatType()
    {
        QFile entry(QStringLiteral(SHARE "/applications/io.github.slipway.Slipway.desktop"));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray text = entry.readAll();
        QVERIFY(text.contains("\nMimeType=application/x-slipway+toml;\n"));
        QVERIFY(text.contains("\nExec=slipway %f\n"));
    }
};

QTEST_GUILESS_MAIN(TstFileType)
#include "tst_filetype.moc"
