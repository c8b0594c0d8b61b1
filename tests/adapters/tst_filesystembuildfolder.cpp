// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filesystembuildfolder.h"
#include "adapters/folder/systemclock.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using adapters::FileSystemBuildFolder;
using domain::ErrorKind;

class TestFileSystemBuildFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenFileIsReadAndDigested_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("digest");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QStringLiteral("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("a million") << QByteArray(1000000, 'a')
                                   << QStringLiteral("sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void writtenFileIsReadAndDigested()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, digest);
        const QTemporaryDir root;
        FileSystemBuildFolder builds(root.filePath(QStringLiteral("data/builds")));
        const auto path = builds.pathFor(QStringLiteral("1.0.0"), QStringLiteral("a b.tar.gz"));
        QVERIFY(path);
        QCOMPARE(*path, root.filePath(QStringLiteral("data/builds/1.0.0/a b.tar.gz")));
        QVERIFY(builds.write(*path, "older and longer"));
        QVERIFY(builds.write(*path, bytes));
        QCOMPARE(*builds.read(*path), bytes);
        QCOMPARE(*builds.digest(*path), digest);
        QCOMPARE(QDir(QFileInfo(*path).absolutePath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void missingFileIsNamed()
    {
        const QTemporaryDir root;
        FileSystemBuildFolder builds(root.path());
        const auto path = builds.pathFor(QStringLiteral("1.0.0"), QStringLiteral("x"));
        QVERIFY(QFileInfo(QFileInfo(*path).absolutePath()).isDir());
        QCOMPARE(builds.read(*path).error().kind, ErrorKind::FileNotFound);
        QCOMPARE(builds.digest(*path).error().kind, ErrorKind::FileNotFound);
        QCOMPARE(builds.digest(*path).error().subject, *path);
    }

    void folderIsNoFile()
    {
        const QTemporaryDir root;
        QCOMPARE(FileSystemBuildFolder(root.path()).read(root.path()).error().kind, ErrorKind::InputOutput);
    }

    void nameThatLeadsElsewhereIsRefused()
    {
        const QTemporaryDir root;
        FileSystemBuildFolder builds(root.path());
        QCOMPARE(builds.pathFor(QStringLiteral(".."), QStringLiteral("x")).error().kind, ErrorKind::InvalidVersion);
        QCOMPARE(builds.pathFor(QStringLiteral("1.0.0"), QStringLiteral("../x")).error().kind, ErrorKind::InvalidVersion);
        QVERIFY(QDir(root.path()).isEmpty());
    }

    void clockIsInUtc()
    {
        const QDateTime now = adapters::SystemClock().now();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(qAbs(now.secsTo(QDateTime::currentDateTime())) < 60);
    }
};

QTEST_GUILESS_MAIN(TestFileSystemBuildFolder)
#include "tst_filesystembuildfolder.moc"
