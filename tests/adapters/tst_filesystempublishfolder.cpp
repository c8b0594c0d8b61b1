// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filesystempublishfolder.h"
#include "forkedchild.h"
#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

using adapters::FileSystemPublishFolder;
using domain::ErrorKind;
using Contents = FileSystemPublishFolder::Contents;

namespace {

const QString version = QStringLiteral("1.0.0");
const QString uuid = QStringLiteral("0123abcd-0123-4567-89ab-0123456789ab");

QString digest(const QByteArray &bytes)
{
    return QStringLiteral("sha256:") + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestFileSystemPublishFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_target = m_root->filePath(QStringLiteral("published"));
        m_files = {write(QStringLiteral("built/a b.tar.gz"), "tar"), write(QStringLiteral("built/SHA256SUMS"), "sums")};
    }

    void publishesFilesAndTellsTheirDigests()
    {
        QVERIFY(m_folder.publish(m_target, version, m_files));
        QCOMPARE(namesIn(m_target), QStringList{version});
        const auto found = m_folder.published(m_target, version);
        QVERIFY(found);
        QCOMPARE(**found, (Contents{{QStringLiteral("a b.tar.gz"), digest("tar")}, {QStringLiteral("SHA256SUMS"), digest("sums")}}));
        QCOMPARE(*m_folder.read(m_target, version, QStringLiteral("SHA256SUMS")), QByteArray("sums"));
    }

    void largeFileArrivesWhole()
    {
        const QByteArray large = QByteArray(1024 * 1024 + 7, 'x').replace(300000, 1, "y");
        QVERIFY(m_folder.publish(m_target, version, {write(QStringLiteral("built/large"), large)}));
        QCOMPARE(*m_folder.read(m_target, version, QStringLiteral("large")), large);
        QCOMPARE((**m_folder.published(m_target, version)).at(QStringLiteral("large")), digest(large));
    }

    void everyoneMayReadWhatIsPublished()
    {
        const mode_t before = ::umask(022);
        QVERIFY(m_folder.publish(m_target, version, m_files));
        ::umask(before);
        QVERIFY(QFile::permissions(m_target + QStringLiteral("/1.0.0")) & QFile::ExeOther);
        QVERIFY(QFile::permissions(m_target + QStringLiteral("/1.0.0/SHA256SUMS")) & QFile::ReadOther);
    }

    void nothingPublishedIsNoError()
    {
        QVERIFY(!m_folder.published(m_target, version)->has_value());
        QVERIFY(QDir().mkpath(m_target));
        QVERIFY(!m_folder.published(m_target, version)->has_value());
        QCOMPARE(m_folder.read(m_target, version, QStringLiteral("x")).error().kind, ErrorKind::FileNotFound);
    }

    void publishingTheSameAgainIsSuccess()
    {
        QVERIFY(m_folder.publish(m_target, version, m_files));
        QVERIFY(m_folder.publish(m_target, version, m_files));
        QCOMPARE(namesIn(m_target), QStringList{version});
    }

    void publishedVersionIsNeverReplaced_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("other content") << QStringLiteral("SHA256SUMS") << QByteArray("other");
        QTest::newRow("one file more") << QStringLiteral("more") << QByteArray("sums");
    }
    void publishedVersionIsNeverReplaced()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QVERIFY(m_folder.publish(m_target, version, m_files));
        const auto before = **m_folder.published(m_target, version);
        const QStringList others{m_files.first(), write(QStringLiteral("other/") + name, bytes)};
        const auto status = m_folder.publish(m_target, version, others);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::PublishedDiffers);
        QCOMPARE(status.error().subject, m_target + QStringLiteral("/1.0.0"));
        QCOMPARE(**m_folder.published(m_target, version), before);
        QCOMPARE(namesIn(m_target), QStringList{version});
    }

    void onlyThisVersionsLeftoversAreRemoved()
    {
        const QString mine = QStringLiteral(".slipway-1.0.0-") + uuid;
        const QString others = QStringLiteral(".slipway-1.0.0-rc.1-") + uuid;
        const QString lookAlike = QStringLiteral(".slipway-1x0.0-") + uuid;
        for (const QString &name : {mine, others, lookAlike})
            write(QStringLiteral("published/%1/half").arg(name), "half");
        QVERIFY(m_folder.publish(m_target, version, m_files));
        QCOMPARE(namesIn(m_target), (QStringList{others, lookAlike, version}));
    }

    void missingParentIsNamedAndNotMade()
    {
        const auto status = m_folder.publish(m_root->filePath(QStringLiteral("no/where")), version, m_files);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::FileNotFound);
        QCOMPARE(status.error().subject, m_root->filePath(QStringLiteral("no")));
        QVERIFY(!QFileInfo::exists(m_root->filePath(QStringLiteral("no"))));
    }

    void missingFileIsNamedBeforeAnythingIsWritten()
    {
        const QString missing = m_root->filePath(QStringLiteral("built/none"));
        const auto status = m_folder.publish(m_target, version, m_files + QStringList{missing});
        QCOMPARE(status.error().kind, ErrorKind::FileNotFound);
        QCOMPARE(status.error().subject, missing);
        QVERIFY(!QFileInfo::exists(m_target));
    }

    void versionThatLeadsElsewhereIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("up") << QStringLiteral("..");
        QTest::newRow("slash") << QStringLiteral("../1.0.0");
        QTest::newRow("hidden") << QStringLiteral(".1");
        QTest::newRow("empty") << QString();
    }
    void versionThatLeadsElsewhereIsRefused()
    {
        QFETCH(QString, name);
        QCOMPARE(m_folder.publish(m_target, name, m_files).error().kind, ErrorKind::InvalidVersion);
        QCOMPARE(m_folder.published(m_target, name).error().kind, ErrorKind::InvalidVersion);
        QCOMPARE(m_folder.read(m_target, version, name).error().kind, ErrorKind::InvalidVersion);
        QVERIFY(!QFileInfo::exists(m_target));
    }

    void fileInTheWayIsAnError()
    {
        write(QStringLiteral("published"), "a file");
        QCOMPARE(m_folder.publish(m_target, version, m_files).error().kind, ErrorKind::InputOutput);
        write(QStringLiteral("folder/1.0.0"), "a file");
        QCOMPARE(m_folder.publish(m_root->filePath(QStringLiteral("folder")), version, m_files).error().kind, ErrorKind::InputOutput);
    }

    void tellsWithoutWritingWhetherItCouldWrite()
    {
        QVERIFY(m_folder.writable(m_target));
        QVERIFY(!QFileInfo::exists(m_target));
        const auto missing = m_folder.writable(m_root->filePath(QStringLiteral("no/where")));
        QCOMPARE(missing.error().kind, ErrorKind::FileNotFound);
        QCOMPARE(missing.error().subject, m_root->filePath(QStringLiteral("no")));
        QVERIFY(QDir().mkpath(m_target));
        QVERIFY(m_folder.writable(m_target));
        QCOMPARE(namesIn(m_target), QStringList());
        QCOMPARE(m_folder.writable(m_files.first()).error().kind, ErrorKind::InputOutput);
    }

    void readOnlyFolderIsSaid()
    {
        QVERIFY(QDir().mkpath(m_target));
        for (const QString &folder : {m_root->path(), m_root->filePath(QStringLiteral("built")), m_target})
            QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        const int code = test::asOrdinaryUser([&] {
            const auto told = m_folder.writable(m_target);
            if (told || told.error().kind != ErrorKind::ReadOnly || told.error().subject != m_target)
                return 1;
            const auto status = m_folder.publish(m_target, version, m_files);
            return !status && status.error().kind == ErrorKind::ReadOnly && status.error().subject.startsWith(m_target) ? 0 : 2;
        });
        for (const QString &folder : {m_root->path(), m_root->filePath(QStringLiteral("built")), m_target})
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        if (code == test::notPermitted)
            QSKIP("root here may not become somebody else");
        QCOMPARE(code, 0);
    }

    void fullDiskLeavesNothingBehind()
    {
        QVERIFY(QDir().mkpath(m_target));
        const QStringList files = m_files + QStringList{write(QStringLiteral("built/large"), QByteArray(512 * 1024, 'x'))};
        const int code = test::onSmallDisk(m_target, 256 * 1024, [&] {
            const auto status = m_folder.publish(m_target, version, files);
            if (status || status.error().kind != ErrorKind::DiskFull)
                return 1;
            return namesIn(m_target).isEmpty() && m_folder.publish(m_target, version, m_files) ? 0 : 2;
        });
        if (code == test::notPermitted)
            QSKIP("no file system may be made here");
        QCOMPARE(code, 0);
    }

    void killedPublisherLeavesNothingVisibleAndTheNextOneCleansUp()
    {
        const QString large = write(QStringLiteral("built/large"), QByteArray(8 * 1024 * 1024, 'x'));
        const QStringList files = m_files + QStringList{large};
        int whole = 0;
        for (int round = 0; round < 12; ++round) {
            const pid_t publisher = test::startChild([&] { return m_folder.publish(m_target, version, files) ? 0 : 1; });
            ::usleep(useconds_t(1500 * round));
            ::kill(publisher, SIGKILL);
            test::waitForChild(publisher);
            if (const auto seen = m_folder.published(m_target, version); *seen) {
                QCOMPARE((**seen).size(), size_t(3));
                QCOMPARE((**seen).at(QStringLiteral("large")), digest(QByteArray(8 * 1024 * 1024, 'x')));
                ++whole;
                QVERIFY(QDir(m_target + QStringLiteral("/1.0.0")).removeRecursively());
            }
        }
        QVERIFY2(whole < 12, "no publisher was killed in time");
        QVERIFY(m_folder.publish(m_target, version, files));
        QCOMPARE(namesIn(m_target), QStringList{version});
    }

    void manyPublishersAtOnceAllAgree()
    {
        std::vector<pid_t> publishers;
        for (int i = 0; i < 6; ++i)
            publishers.push_back(
                test::startChild([&, i] { return m_folder.publish(m_target, QStringLiteral("1.0.%1").arg(i % 2), m_files) ? 0 : 1; }));
        for (const pid_t publisher : publishers)
            QCOMPARE(test::waitForChild(publisher), 0);
        QCOMPARE(namesIn(m_target), (QStringList{QStringLiteral("1.0.0"), QStringLiteral("1.0.1")}));
        QCOMPARE((**m_folder.published(m_target, QStringLiteral("1.0.0"))).size(), size_t(2));
        QCOMPARE((**m_folder.published(m_target, QStringLiteral("1.0.1"))).size(), size_t(2));
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_root->filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(path));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_target;
    QStringList m_files;
    FileSystemPublishFolder m_folder;
};

QTEST_GUILESS_MAIN(TestFileSystemPublishFolder)
#include "tst_filesystempublishfolder.moc"
