// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/systemfilewatcher.h"
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void replace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    QVERIFY(file.commit());
}

} // namespace

class TstSystemFileWatcher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfEveryWayToChangeAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.md"));
        write(path, "one");
        int told = 0;
        adapters::SystemFileWatcher watcher;
        auto watch = watcher.watch({path}, [&told] { ++told; });
        const auto tells = [&told](int before) {
            return QTest::qWaitFor([&] { return told > before; }, 10'000);
        };
        int before = told;
        write(path, "two");
        QVERIFY(tells(before));
        for (int round = 0; round < 3; ++round) { // also after it was replaced
            before = told;
            replace(path, "three" + QByteArray::number(round));
            QVERIFY(tells(before));
        }
        before = told;
        QVERIFY(QFile::remove(path));
        QVERIFY(tells(before));
        before = told;
        write(path, "four");
        QVERIFY(tells(before));
        watch.reset();
        before = told;
        write(path, "five");
        QTest::qWait(400);
        QCOMPARE(told, before);
    }

    void seesAFileInAFolderThatIsNotThereYet()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x/y/a.md"));
        int told = 0;
        adapters::SystemFileWatcher watcher;
        const auto watch = watcher.watch({path}, [&told] { ++told; });
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("x/y")));
        QTRY_VERIFY(told > 0);
        const int before = told;
        write(path, "one");
        QTRY_VERIFY(told > before);
    }
};

QTEST_GUILESS_MAIN(TstSystemFileWatcher)
#include "tst_systemfilewatcher.moc"
