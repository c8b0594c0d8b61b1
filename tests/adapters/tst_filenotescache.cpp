// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filenotescache.h"
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using adapters::FileNotesCache;
using domain::ReleaseNotes;
using engine::Range;

namespace {

const QString version = QStringLiteral("1.0.0");
const QString spelling = QStringLiteral("of the mailmap");
QString thisProgram;

QString id(char digit) { return QString(40, QLatin1Char(digit)); }

ReleaseNotes longNotes()
{
    ReleaseNotes notes;
    notes.entries = {{QStringLiteral("Features"),
                      QStringLiteral("feat"),
                      QStringLiteral("api"),
                      true,
                      QStringLiteral("Grüße 🚢"),
                      QStringLiteral("call v2"),
                      {id('1'), id('2')},
                      {12, 7},
                      {QStringLiteral("Ada")}}};
    notes.unconventional = {{id('3'), QStringLiteral("did something"), 12}, {id('4'), {}, 0}};
    notes.reverted = {id('5')};
    notes.hidden = {id('6'), id('7')};
    domain::Thanks ada, bob;
    ada.name = QStringLiteral("Ada");
    ada.email = ada.key = QStringLiteral("ada@example.org");
    ada.firstTime = true;
    ada.login = QStringLiteral("ada");
    ada.roles = domain::CreditRoles(domain::CreditRole::Author) | domain::CreditRole::Helper;
    ada.commits = 7;
    ada.otherNames = {QStringLiteral("A."), QStringLiteral("ada")};
    ada.sharesName = true;
    bob.name = QStringLiteral("Bob");
    domain::Thanks bot;
    bot.name = QStringLiteral("Bot");
    bot.isBot = true;
    notes.thanks = {ada, bob};
    notes.others = {bot};
    notes.commitCount = 100000;
    return notes;
}

void comparePeople(const std::vector<domain::Thanks> &a, const std::vector<domain::Thanks> &b)
{
    const auto fields = [](const domain::Thanks &t) {
        return std::tie(t.name, t.email, t.firstTime, t.key, t.login, t.roles, t.commits, t.otherNames, t.sharesName, t.isBot);
    };
    QCOMPARE(a.size(), b.size());
    for (size_t i = 0; i < a.size(); ++i)
        QVERIFY(fields(a[i]) == fields(b[i]));
}

void compare(const ReleaseNotes &a, const ReleaseNotes &b)
{
    QCOMPARE(a.entries.size(), b.entries.size());
    for (size_t i = 0; i < a.entries.size(); ++i) {
        const auto fields = [](const domain::NotesEntry &e) {
            return std::tie(e.section, e.type, e.scope, e.breaking, e.text, e.migration, e.commits, e.pullRequests, e.people);
        };
        QVERIFY(fields(a.entries[i]) == fields(b.entries[i]));
    }
    QCOMPARE(a.unconventional.size(), b.unconventional.size());
    for (size_t i = 0; i < a.unconventional.size(); ++i) {
        QCOMPARE(a.unconventional[i].id, b.unconventional[i].id);
        QCOMPARE(a.unconventional[i].subject, b.unconventional[i].subject);
        QCOMPARE(a.unconventional[i].pullRequest, b.unconventional[i].pullRequest);
    }
    QCOMPARE(a.reverted, b.reverted);
    QCOMPARE(a.hidden, b.hidden);
    comparePeople(a.thanks, b.thanks);
    comparePeople(a.others, b.others);
    QCOMPARE(a.commitCount, b.commitCount);
}

} // namespace

class TestFileNotesCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_folder = m_root->filePath(QStringLiteral("data/notes"));
    }

    void whatWasKeptIsFoundByBothEnds()
    {
        keep({id('a'), id('b')}, longNotes());
        const FileNotesCache cache(m_folder, version);
        const auto found = cache.find({id('a'), id('b')}, spelling);
        QVERIFY(found);
        compare(*found, longNotes());
        QVERIFY(!cache.find({id('a'), id('c')}, spelling));
        QVERIFY(!cache.find({id('c'), id('b')}, spelling));
        QVERIFY(!cache.find({{}, id('b')}, spelling));
    }

    void anotherProcessFindsIt()
    {
        QCOMPARE(QProcess::execute(thisProgram, {QStringLiteral("keep"), m_folder}), 0);
        QVERIFY(FileNotesCache(m_folder, version).find({{}, id('b')}, spelling));
    }

    void shortRangesAreNotKept()
    {
        ReleaseNotes notes = longNotes();
        notes.commitCount = 100;
        keep({{}, id('b')}, notes);
        QVERIFY(!FileNotesCache(m_folder, version).find({{}, id('b')}, spelling));
        QVERIFY(!QDir(m_folder).exists());
    }

    void anotherVersionOfTheProgramFindsNothing()
    {
        keep({{}, id('b')}, longNotes());
        QVERIFY(!FileNotesCache(m_folder, QStringLiteral("1.0.1")).find({{}, id('b')}, spelling));
    }

    void anotherMailmapFindsNothing()
    {
        keep({{}, id('b')}, longNotes());
        const FileNotesCache cache(m_folder, version);
        QVERIFY(!cache.find({{}, id('b')}, QStringLiteral("of another mailmap")));
        QVERIFY(!cache.find({{}, id('b')}, {}));
    }

    void fileUnderAnotherRangesNameIsNotTrusted()
    {
        keep({{}, id('b')}, longNotes());
        const FileNotesCache cache(m_folder, version);
        QVERIFY(QFile::copy(QDir(m_folder).filePath(QStringLiteral("all-%1.notes").arg(id('b'))),
                            QDir(m_folder).filePath(QStringLiteral("all-%1.notes").arg(id('c')))));
        QVERIFY(!cache.find({{}, id('c')}, spelling));
    }

    void damagedFileCountsAsAbsent()
    {
        keep({{}, id('b')}, longNotes());
        const FileNotesCache cache(m_folder, version);
        const QString path = QDir(m_folder).filePath(QStringLiteral("all-%1.notes").arg(id('b')));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole.left(size)) == size);
            file.close();
            QVERIFY2(!cache.find({{}, id('b')}, spelling), qPrintable(QString::number(size)));
        }
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole + 'x') == whole.size() + 1);
        file.close();
        QVERIFY(!cache.find({{}, id('b')}, spelling));
    }

    /// As when the power fails before the disk has what the name promises.
    void fileThatLostPartOfItselfCountsAsAbsent_data()
    {
        QTest::addColumn<int>("texts");
        QTest::newRow("short") << 1;
        QTest::newRow("in several pieces") << 40000;
    }

    void fileThatLostPartOfItselfCountsAsAbsent()
    {
        QFETCH(int, texts);
        ReleaseNotes notes = longNotes();
        for (int i = 0; i < texts; ++i)
            notes.unconventional.push_back({id('8'), QStringLiteral("did number %1").arg(i), 0});
        keep({{}, id('b')}, notes);
        const FileNotesCache cache(m_folder, version);
        QFile file(QDir(m_folder).filePath(QStringLiteral("all-%1.notes").arg(id('b'))));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 middle = file.size() / 2 - 64; // inside a text, where no length is
        QVERIFY(file.seek(middle) && file.write(QByteArray(8, '\0')) == 8 && file.flush());
        QVERIFY(!cache.find({{}, id('b')}, spelling));
    }

    void onlyTheNewestFewStay()
    {
        for (const char digit : {'1', '2', '3', '4', '5', '6', '7'})
            keep({{}, id(digit)}, longNotes());
        QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 4);
        QVERIFY(FileNotesCache(m_folder, version).find({{}, id('7')}, spelling));
    }

    void folderThatCannotBeMadeIsNoError()
    {
        m_folder = QStringLiteral("/dev/null/notes");
        keep({{}, id('b')}, longNotes());
        QVERIFY(!FileNotesCache(m_folder, version).find({{}, id('b')}, spelling));
    }

private:
    /// Done when it returns.
    void keep(const Range &range, const ReleaseNotes &notes)
    {
        FileNotesCache(m_folder, version).keep(range, spelling, std::make_shared<const ReleaseNotes>(notes));
    }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
};

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "keep") == 0) {
        FileNotesCache(QString::fromLocal8Bit(argv[2]), version)
            .keep({{}, id('b')}, spelling, std::make_shared<const ReleaseNotes>(longNotes()));
        return 0;
    }
    thisProgram = QFileInfo(QString::fromLocal8Bit(argv[0])).absoluteFilePath();
    TestFileNotesCache test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filenotescache.moc"
