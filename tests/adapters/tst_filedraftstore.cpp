// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filedraftstore.h"
#include "forkedchild.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <csignal>
#include <sys/resource.h>

using adapters::FileDraftStore;
using domain::ErrorKind;
using engine::Document;

namespace {

const QString version = QStringLiteral("1.0.0");

const QStringList written{QStringLiteral("1.0.0.notes.md"), QStringLiteral("1.0.0.notes.md.saved")};

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestFileDraftStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_folder = m_root->filePath(QStringLiteral("data/drafts"));
    }

    void whatWasSavedIsRead_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("empty") << QStringLiteral("");
        QTest::newRow("line ends kept") << QStringLiteral("a\r\nb\nc");
        QTest::newRow("beyond Latin") << QStringLiteral("Grüße 🚢 ☑\n");
    }
    void whatWasSavedIsRead()
    {
        QFETCH(QString, markdown);
        QVERIFY(FileDraftStore(m_folder).save(version, Document::Notes, QStringLiteral("older")));
        QVERIFY(FileDraftStore(m_folder).save(version, Document::Notes, markdown));
        const auto read = FileDraftStore(m_folder).read(version, Document::Notes);
        QVERIFY(read && read->has_value());
        QCOMPARE(**read, markdown);
        QCOMPARE(namesIn(m_folder), written);
    }

    void whatWasWrittenLastIsToldFirst()
    {
        FileDraftStore drafts(m_folder);
        QVERIFY(drafts.written(Document::Notes).empty());
        const QDateTime day(QDate(2026, 11, 23), QTime(14, 2), QTimeZone::utc());
        for (const auto &[name, at] : {std::pair("1.0.1", day.addSecs(60)), std::pair("1.1.0", day), std::pair("1.0.0", day.addDays(1))}) {
            QVERIFY(drafts.save(QLatin1String(name), Document::Notes, QLatin1String(name)));
            QFile file(drafts.place(QLatin1String(name), Document::Notes));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(at, QFileDevice::FileModificationTime));
        }
        QVERIFY(drafts.save(QStringLiteral("1.2.0"), Document::Changelog, QStringLiteral("other")));
        QVERIFY(drafts.discard(QStringLiteral("1.0.0"), Document::Notes));
        QCOMPARE(drafts.written(Document::Notes),
                 (std::vector<engine::WrittenDraft>{{QStringLiteral("1.0.1"), day.addSecs(60)}, {QStringLiteral("1.1.0"), day}}));
    }

    void sectionOfTheChangelogIsRemembered()
    {
        FileDraftStore drafts(m_folder);
        QVERIFY(!drafts.section(version)->has_value());
        QVERIFY(drafts.keepSection(version, std::nullopt)); // nothing is there
        QVERIFY(drafts.keepSection(version, QStringLiteral("- Grüße\n")));
        QCOMPARE(**FileDraftStore(m_folder).section(version), QStringLiteral("- Grüße\n"));
        QVERIFY(!drafts.read(version, Document::Changelog)->has_value());
        QVERIFY(drafts.keepSection(version, QString()));
        QVERIFY(drafts.section(version)->has_value());
        QVERIFY(drafts.keepSection(version, std::nullopt));
        QVERIFY(!drafts.section(version)->has_value());
        QCOMPARE(drafts.keepSection(QStringLiteral("../1"), QString()).error().kind, ErrorKind::InvalidVersion);
    }

    void whatOthersWriteIsToldFromWhatWasSaved()
    {
        FileDraftStore drafts(m_folder);
        QVERIFY(!drafts.lastSaved(version, Document::Notes)->has_value());
        QVERIFY(drafts.save(version, Document::Notes, QStringLiteral("mine")));
        QFile file(drafts.place(version, Document::Notes));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("theirs");
        file.close();
        QCOMPARE(**drafts.read(version, Document::Notes), QStringLiteral("theirs"));
        QCOMPARE(**FileDraftStore(m_folder).lastSaved(version, Document::Notes), QStringLiteral("mine"));
        QVERIFY(drafts.discard(version, Document::Notes));
        QVERIFY(!drafts.lastSaved(version, Document::Notes)->has_value());
        QCOMPARE(drafts.place(QStringLiteral("../x"), Document::Notes), QString());
    }

    void nothingWrittenIsNoError()
    {
        const auto read = FileDraftStore(m_folder).read(version, Document::Notes);
        QVERIFY(read);
        QVERIFY(!read->has_value());
    }

    void versionsAndDocumentsAreApart()
    {
        FileDraftStore drafts(m_folder);
        QVERIFY(drafts.save(version, Document::Notes, QStringLiteral("notes")));
        QVERIFY(drafts.save(version, Document::Changelog, QStringLiteral("changelog")));
        QCOMPARE(**drafts.read(version, Document::Notes), QStringLiteral("notes"));
        QCOMPARE(**drafts.read(version, Document::Changelog), QStringLiteral("changelog"));
        QVERIFY(!drafts.read(QStringLiteral("1.0.0-rc.1"), Document::Notes)->has_value());
    }

    void discardedDraftIsKeptAsBackup()
    {
        FileDraftStore drafts(m_folder);
        QVERIFY2(drafts.discard(version, Document::Notes), "nothing to discard is no error");
        for (const QString &text : {QStringLiteral("first"), QStringLiteral("second")}) {
            QVERIFY(drafts.save(version, Document::Notes, text));
            QVERIFY(drafts.discard(version, Document::Notes));
            QVERIFY(!drafts.read(version, Document::Notes)->has_value());
            QFile backup(m_folder + QStringLiteral("/1.0.0.notes.md~"));
            QVERIFY(backup.open(QIODevice::ReadOnly));
            QCOMPARE(backup.readAll(), text.toUtf8());
        }
    }

    void folderIsForItsOwnerOnly()
    {
        QVERIFY(FileDraftStore(m_folder).save(version, Document::Notes, {}));
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(m_folder) & others, QFile::Permissions());
    }

    void versionThatLeadsElsewhereIsRefused()
    {
        QCOMPARE(FileDraftStore(m_folder).save(QStringLiteral("../x"), Document::Notes, {}).error().kind, ErrorKind::InvalidVersion);
        QCOMPARE(FileDraftStore(m_folder).read(QStringLiteral("../x"), Document::Notes).error().kind, ErrorKind::InvalidVersion);
        QCOMPARE(FileDraftStore(m_folder).discard(QStringLiteral("../x"), Document::Notes).error().kind, ErrorKind::InvalidVersion);
    }

    void failedSaveLeavesTheOldDraftWhole()
    {
        QVERIFY(FileDraftStore(m_folder).save(version, Document::Notes, QStringLiteral("old")));
        const int code = test::inChild([&] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1000, 1000};
            if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 1;
            const auto saved = FileDraftStore(m_folder).save(version, Document::Notes, QString(5000, QLatin1Char('x')));
            return !saved && saved.error().kind == ErrorKind::InputOutput
                           && saved.error().subject == m_folder + QStringLiteral("/1.0.0.notes.md")
                       ? 0
                       : 2;
        });
        QCOMPARE(code, 0);
        QCOMPARE(**FileDraftStore(m_folder).read(version, Document::Notes), QStringLiteral("old"));
        QCOMPARE(namesIn(m_folder), written);
    }

    void fullDiskIsSaidAndLeavesTheOldDraftWhole()
    {
        QVERIFY(QDir().mkpath(m_folder));
        const int code = test::onSmallDisk(m_folder, 64 * 1024, [&] {
            FileDraftStore drafts(m_folder);
            if (!drafts.save(version, Document::Notes, QStringLiteral("old")))
                return 1;
            const auto saved = drafts.save(version, Document::Notes, QString(256 * 1024, QLatin1Char('x')));
            if (saved || saved.error().kind != ErrorKind::DiskFull)
                return 2;
            return **drafts.read(version, Document::Notes) == QLatin1String("old") && namesIn(m_folder) == written ? 0 : 3;
        });
        if (code == test::notPermitted)
            QSKIP("no file system may be made here");
        QCOMPARE(code, 0);
    }

    void readOnlyFolderIsSaid()
    {
        const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_root->path(), readable));
        const int code = test::asOrdinaryUser([&] {
            const auto saved = FileDraftStore(m_folder).save(version, Document::Notes, {});
            return !saved && saved.error().kind == ErrorKind::ReadOnly && saved.error().subject == m_root->filePath(QStringLiteral("data"))
                       ? 0
                       : 1;
        });
        QFile::setPermissions(m_root->path(), readable | QFile::WriteOwner);
        if (code == test::notPermitted)
            QSKIP("root here may not become somebody else");
        QCOMPARE(code, 0);
    }

    void killedWriterLeavesOldOrNew()
    {
        FileDraftStore drafts(m_folder);
        const QString before(100000, QLatin1Char('a'));
        const QString after(100000, QLatin1Char('b'));
        for (int round = 0; round < 20; ++round) {
            QVERIFY(drafts.save(version, Document::Notes, before));
            const pid_t writer = test::startChild([&] { return drafts.save(version, Document::Notes, after) ? 0 : 1; });
            ::usleep(useconds_t(100 * round));
            ::kill(writer, SIGKILL);
            test::waitForChild(writer);
            const auto read = drafts.read(version, Document::Notes);
            QVERIFY(read && read->has_value());
            QVERIFY(**read == before || **read == after);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestFileDraftStore)
#include "tst_filedraftstore.moc"
