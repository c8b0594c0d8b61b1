// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/sqlite/sqlitecheckstore.h"
#include "adapters/sqlite/sqliteconnection.h"
#include "adapters/sqlite/sqlitejournal.h"
#include "forkedchild.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

using adapters::SqliteConnection;
using adapters::SqliteJournal;
using domain::ErrorKind;

namespace {

const QString repositoryId = QStringLiteral("sample-0123");

engine::JournalEntry entry(const QString &detail)
{
    return {QStringLiteral("cut"),          QStringLiteral("1.2.3"), QStringLiteral("push"), QStringLiteral("running"), detail,
            QDateTime::currentDateTimeUtc()};
}

/// Records until it fails, and says how that was.
std::optional<domain::Error> errorOfFilling(const std::shared_ptr<SqliteConnection> &connection)
{
    SqliteJournal journal(connection);
    for (int i = 0; i < 10000; ++i)
        if (const auto recorded = journal.record(entry(QString(4096, QLatin1Char('x')))); !recorded)
            return recorded.error();
    return std::nullopt;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestSqliteConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTheFolderForItsOwnerOnly()
    {
        const QTemporaryDir data;
        const auto opened = SqliteConnection::open(data.filePath(QStringLiteral("deep/slipway")), repositoryId);
        QVERIFY(opened);
        QCOMPARE((*opened)->path(), data.filePath(QStringLiteral("deep/slipway/sample-0123/slipway.sqlite")));
        const auto rights = QFileInfo((*opened)->path()).dir().absolutePath();
        QCOMPARE(QFile::permissions(rights)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
                 QFile::Permissions());
    }

    void isDurableAndShared()
    {
        const QTemporaryDir data;
        const auto opened = SqliteConnection::open(data.path(), repositoryId);
        QVERIFY(opened);
        std::string mode;
        int synchronous = 0, foreignKeys = 0, version = 0;
        QVERIFY((*opened)->run([&](SQLite::Database &database) {
            mode = database.execAndGet("PRAGMA journal_mode").getString();
            synchronous = database.execAndGet("PRAGMA synchronous").getInt();
            foreignKeys = database.execAndGet("PRAGMA foreign_keys").getInt();
            version = database.execAndGet("PRAGMA user_version").getInt();
        }));
        QCOMPARE(mode, std::string("wal"));
        QCOMPARE(synchronous, 2);
        QCOMPARE(foreignKeys, 1);
        QCOMPARE(version, 4);
    }

    void noExceptionEscapes_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("of SQLite") << 0;
        QTest::newRow("of the library") << 1;
    }
    void noExceptionEscapes()
    {
        QFETCH(int, which);
        const QTemporaryDir data;
        const auto opened = SqliteConnection::open(data.path(), repositoryId);
        const auto status = (*opened)->run([&](SQLite::Database &database) {
            if (which == 0)
                database.exec("not SQL");
            throw std::runtime_error("other");
        });
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::InputOutput);
        QCOMPARE(status.error().subject, (*opened)->path());
        QVERIFY(!status.error().detail.isEmpty());
    }

    void damagedFileIsMalformed_data()
    {
        QTest::addColumn<bool>("header");
        QTest::newRow("no database at all") << true;
        QTest::newRow("damaged pages") << false;
    }
    void damagedFileIsMalformed()
    {
        QFETCH(bool, header);
        const QTemporaryDir data;
        QString path;
        {
            const auto opened = SqliteConnection::open(data.path(), repositoryId);
            path = (*opened)->path();
            for (int i = 0; i < 20; ++i)
                QVERIFY(SqliteJournal(*opened).record(entry(QString(2000, QLatin1Char('x')))));
        }
        QByteArray bytes = contentOf(path);
        QVERIFY(bytes.size() > 8192);
        if (header)
            bytes.fill('z');
        else
            bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, 'z'));
        overwrite(path, bytes);
        const auto opened = SqliteConnection::open(data.path(), repositoryId);
        const auto error = opened ? SqliteJournal(*opened).entries(QStringLiteral("1.2.3")).error() : opened.error();
        QCOMPARE(error.kind, ErrorKind::MalformedFile);
        QCOMPARE(error.subject, path);
        QVERIFY(QFile::remove(path));
        QVERIFY2(SqliteConnection::open(data.path(), repositoryId), "deleting the file is the way out");
    }

    void fileOfNewerSlipwayIsRefusedUntouched()
    {
        const QTemporaryDir data;
        QString path;
        {
            const auto opened = SqliteConnection::open(data.path(), repositoryId);
            path = (*opened)->path();
            QVERIFY((*opened)->run([](SQLite::Database &database) { database.exec("PRAGMA user_version = 99"); }));
        }
        const auto opened = SqliteConnection::open(data.path(), repositoryId);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::MalformedFile);
        QCOMPARE(opened.error().detail, QStringLiteral("schema 99"));
        QCOMPARE(opened.error().expected, QStringLiteral("schema 4"));
        SQLite::Database direct(path.toStdString());
        QCOMPARE(direct.execAndGet("PRAGMA user_version").getInt(), 99);
    }

    void whatAnOlderSlipwayKeptIsStillThere()
    {
        const QTemporaryDir data;
        QVERIFY(QDir(data.path()).mkpath(repositoryId));
        {
            SQLite::Database old((data.filePath(repositoryId) + QStringLiteral("/slipway.sqlite")).toStdString(),
                                 SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            old.exec(
                "CREATE TABLE journal (id INTEGER PRIMARY KEY AUTOINCREMENT, act TEXT NOT NULL, version TEXT NOT NULL, step TEXT NOT NULL,"
                " state TEXT NOT NULL, detail TEXT NOT NULL, at TEXT NOT NULL) STRICT;"
                "CREATE TABLE command_outcome (check_id TEXT NOT NULL, commit_id TEXT NOT NULL, exit_code INTEGER NOT NULL, at TEXT NOT "
                "NULL,"
                " milliseconds INTEGER NOT NULL, log_path TEXT NOT NULL, PRIMARY KEY (check_id, commit_id)) STRICT;"
                "CREATE TABLE statement (check_id TEXT NOT NULL, commit_id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,"
                " reason TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (check_id, commit_id)) STRICT;"
                "INSERT INTO command_outcome VALUES ('bench', 'aaa', 3, '2026-01-02T03:04:05.006Z', 42, '/log');"
                "INSERT INTO statement VALUES ('bench', 'aaa', 'waived', 'Ada', 'flaky', '2026-01-02T03:05:05.006Z');"
                "PRAGMA user_version = 1;");
        }
        const auto opened = SqliteConnection::open(data.path(), repositoryId);
        QVERIFY(opened);
        const adapters::SqliteCheckStore store(*opened);
        const auto outcome = store.outcome(QStringLiteral("bench"), QStringLiteral("aaa"));
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->exitCode, 3);
        QCOMPARE((*outcome)->milliseconds, 42);
        const auto statement = store.statement(QStringLiteral("bench"), QStringLiteral("aaa"));
        QVERIFY(statement && *statement);
        QCOMPARE((*statement)->reason, QStringLiteral("flaky"));
        QCOMPARE(store.history(QStringLiteral("bench"), 9)->size(), 2u);
    }

    void readOnlyFolderIsSaid_data()
    {
        QTest::addColumn<bool>("fileExists");
        QTest::newRow("nothing there yet") << false;
        QTest::newRow("database exists") << true;
    }
    void readOnlyFolderIsSaid()
    {
        QFETCH(bool, fileExists);
        const QTemporaryDir data;
        if (fileExists) {
            QVERIFY(SqliteConnection::open(data.path(), repositoryId));
            const QString folder = data.filePath(repositoryId);
            QVERIFY(QFile::setPermissions(folder + QStringLiteral("/slipway.sqlite"), QFile::ReadOwner | QFile::ReadOther));
            QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        }
        const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(data.path(), readable));
        const int code = test::asOrdinaryUser([&] {
            auto problem = std::optional<domain::Error>();
            if (const auto opened = SqliteConnection::open(data.path(), repositoryId); !opened)
                problem = opened.error();
            else
                problem = errorOfFilling(*opened);
            return problem && problem->kind == ErrorKind::ReadOnly && problem->subject.startsWith(data.path()) ? 0 : 1;
        });
        QFile::setPermissions(data.path(), readable | QFile::WriteOwner);
        QFile::setPermissions(data.filePath(repositoryId), readable | QFile::WriteOwner);
        if (code == test::notPermitted)
            QSKIP("root here may not become somebody else");
        QCOMPARE(code, 0);
    }

    void fullDatabaseIsDiskFullAndKeepsWhatItHas()
    {
        const QTemporaryDir data;
        const auto opened = SqliteConnection::open(data.path(), repositoryId);
        SqliteJournal journal(*opened);
        QVERIFY(journal.record(entry(QStringLiteral("first"))));
        QVERIFY((*opened)->run([](SQLite::Database &database) { (void)database.execAndGet("PRAGMA max_page_count = 20"); }));
        const auto problem = errorOfFilling(*opened);
        QVERIFY(problem);
        QCOMPARE(problem->kind, ErrorKind::DiskFull);
        QCOMPARE(problem->subject, (*opened)->path());
        const auto entries = journal.entries(QStringLiteral("1.2.3"));
        QVERIFY(entries);
        QCOMPARE(entries->front().detail, QStringLiteral("first"));

        QVERIFY((*opened)->run([](SQLite::Database &database) { (void)database.execAndGet("PRAGMA max_page_count = 2000"); }));
        QVERIFY2(journal.record(entry(QStringLiteral("after"))), "goes on when there is room again");
    }

    void fullFileSystemIsDiskFull_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("no room to open") << 4096;
        QTest::newRow("hardly room to open") << 64 * 1024;
        QTest::newRow("no room to record") << 512 * 1024;
    }
    void fullFileSystemIsDiskFull()
    {
        QFETCH(int, bytes);
        const QTemporaryDir data;
        const int code = test::onSmallDisk(data.path(), bytes, [&] {
            const auto opened = SqliteConnection::open(data.path(), repositoryId);
            const auto problem = opened ? errorOfFilling(*opened) : opened.error();
            if (problem)
                qInfo("%s", qUtf8Printable(problem->detail));
            return problem && problem->kind == ErrorKind::DiskFull ? 0 : 1;
        });
        if (code == test::notPermitted)
            QSKIP("no file system may be made here");
        QCOMPARE(code, 0);
    }

    void manyFirstOpenersDoNotCollide()
    {
        const QTemporaryDir data;
        std::vector<pid_t> children;
        for (int i = 0; i < 8; ++i)
            children.push_back(test::startChild([&] {
                const auto opened = SqliteConnection::open(data.path(), repositoryId);
                return opened && SqliteJournal(*opened).record(entry(QStringLiteral("x"))) ? 0 : 1;
            }));
        for (const pid_t child : children)
            QCOMPARE(test::waitForChild(child), 0);
        const auto entries = SqliteJournal(*SqliteConnection::open(data.path(), repositoryId)).entries(QStringLiteral("1.2.3"));
        QCOMPARE(entries->size(), size_t(8));
    }
};

QTEST_GUILESS_MAIN(TestSqliteConnection)
#include "tst_sqliteconnection.moc"
