// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filesystemworkfiles.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using domain::ErrorKind;
using domain::FileEdit;

namespace {

const QString name = QStringLiteral("api/version.txt");

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

struct Fixture {
    QTemporaryDir folder;
    QString work = folder.filePath(QStringLiteral("work"));
    QString backups = folder.filePath(QStringLiteral("data/backups"));
    adapters::FileSystemWorkFiles files{work, backups};

    Fixture() { write(path(name), "1.0.0\n"); }
    QString path(const QString &file) const { return work + QLatin1Char('/') + file; }
};

} // namespace

class TstFileSystemWorkFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesAFileAndKeepsWhatItHeld()
    {
        Fixture f;
        QFile::setPermissions(f.path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto first = f.files.change({name, "1.0.0\n", "1.1.0\n"});
        QVERIFY(first);
        QCOMPARE(read(f.path(name)), QByteArray("1.1.0\n"));
        QCOMPARE(read(*first), QByteArray("1.0.0\n"));
        QVERIFY(first->startsWith(f.backups));
        QVERIFY(QFile::permissions(f.path(name)).testFlag(QFile::ExeOwner));
        const auto second = f.files.change({name, "1.1.0\n", "1.2.0\n"});
        QVERIFY(second && *second != *first);
        QCOMPARE(read(*first), QByteArray("1.0.0\n"));
        QCOMPARE(read(*second), QByteArray("1.1.0\n"));
        QCOMPARE(QDir(f.path(QStringLiteral("api"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFileThatChangedMeanwhileIsLeftAlone()
    {
        Fixture f;
        const auto changed = f.files.change({name, "0.9.0\n", "1.1.0\n"});
        QCOMPARE(changed.error().kind, ErrorKind::FileChanged);
        QCOMPARE(changed.error().subject, name);
        QCOMPARE(read(f.path(name)), QByteArray("1.0.0\n"));
        QVERIFY(!QFile::exists(f.backups));
    }

    void aFileThatIsMarkedReadOnlyIsLeftAlone()
    {
        Fixture f;
        QFile::setPermissions(f.path(name), QFile::ReadOwner);
        QCOMPARE(f.files.change({name, "1.0.0\n", "1.1.0\n"}).error().kind, ErrorKind::ReadOnly);
        QCOMPARE(read(f.path(name)), QByteArray("1.0.0\n"));
    }

    void aLinkIsFollowedAndStaysOne()
    {
        Fixture f;
        const QString link = QStringLiteral("VERSION");
        QVERIFY(QFile::link(f.path(name), f.path(link)));
        QVERIFY(f.files.change({link, "1.0.0\n", "1.1.0\n"}));
        QVERIFY(QFileInfo(f.path(link)).isSymLink());
        QCOMPARE(read(f.path(name)), QByteArray("1.1.0\n"));
    }

    void nothingOutsideTheWorkTreeIsTouched()
    {
        Fixture f;
        const QString outside = f.folder.filePath(QStringLiteral("outside"));
        write(outside, "mine\n");
        QVERIFY(QFile::link(outside, f.path(QStringLiteral("trap"))));
        for (const QString &path : {QStringLiteral("trap"), QStringLiteral("../outside")}) {
            QCOMPARE(f.files.read(path).error().kind, ErrorKind::InputOutput);
            QCOMPARE(f.files.change({path, "mine\n", "yours\n"}).error().kind, ErrorKind::InputOutput);
        }
        QCOMPARE(read(outside), QByteArray("mine\n"));
    }

    void aMissingFileIsSaid()
    {
        Fixture f;
        const auto bytes = f.files.read(QStringLiteral("gone"));
        QCOMPARE(bytes.error().kind, ErrorKind::FileNotFound);
        QCOMPARE(bytes.error().subject, QStringLiteral("gone"));
    }
};

QTEST_GUILESS_MAIN(TstFileSystemWorkFiles)
#include "tst_filesystemworkfiles.moc"
