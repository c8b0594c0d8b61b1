// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filenotescache.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using adapters::FileNotesCache;
using domain::ReleaseNotes;
using engine::Range;

namespace {

const QString version = QStringLiteral("1.0.0");

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
    notes.unconventional = {{id('3'), QStringLiteral("did something")}, {id('4'), {}}};
    notes.reverted = {id('5')};
    notes.hidden = {id('6'), id('7')};
    notes.thanks = {{QStringLiteral("Ada"), QStringLiteral("ada@example.org"), true}, {QStringLiteral("Bob"), {}, {}}};
    notes.commitCount = 100000;
    return notes;
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
    }
    QCOMPARE(a.reverted, b.reverted);
    QCOMPARE(a.hidden, b.hidden);
    QCOMPARE(a.thanks.size(), b.thanks.size());
    for (size_t i = 0; i < a.thanks.size(); ++i)
        QVERIFY(a.thanks[i].name == b.thanks[i].name && a.thanks[i].email == b.thanks[i].email
                && a.thanks[i].firstTime == b.thanks[i].firstTime);
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
        FileNotesCache(m_folder, version).keep({id('a'), id('b')}, longNotes());
        const FileNotesCache cache(m_folder, version);
        const auto found = cache.find({id('a'), id('b')});
        QVERIFY(found);
        compare(*found, longNotes());
        QVERIFY(!cache.find({id('a'), id('c')}));
        QVERIFY(!cache.find({id('c'), id('b')}));
        QVERIFY(!cache.find({{}, id('b')}));
    }

    void shortRangesAreNotKept()
    {
        ReleaseNotes notes = longNotes();
        notes.commitCount = 100;
        FileNotesCache cache(m_folder, version);
        cache.keep({{}, id('b')}, notes);
        QVERIFY(!cache.find({{}, id('b')}));
        QVERIFY(!QDir(m_folder).exists());
    }

    void anotherVersionOfTheProgramFindsNothing()
    {
        FileNotesCache(m_folder, version).keep({{}, id('b')}, longNotes());
        QVERIFY(!FileNotesCache(m_folder, QStringLiteral("1.0.1")).find({{}, id('b')}));
    }

    void fileUnderAnotherRangesNameIsNotTrusted()
    {
        FileNotesCache cache(m_folder, version);
        cache.keep({{}, id('b')}, longNotes());
        QVERIFY(QFile::copy(QDir(m_folder).filePath(QStringLiteral("all-%1.notes").arg(id('b'))),
                            QDir(m_folder).filePath(QStringLiteral("all-%1.notes").arg(id('c')))));
        QVERIFY(!cache.find({{}, id('c')}));
    }

    void damagedFileCountsAsAbsent()
    {
        FileNotesCache cache(m_folder, version);
        cache.keep({{}, id('b')}, longNotes());
        const QString path = QDir(m_folder).filePath(QStringLiteral("all-%1.notes").arg(id('b')));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole.left(size)) == size);
            file.close();
            QVERIFY2(!cache.find({{}, id('b')}), qPrintable(QString::number(size)));
        }
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole + 'x') == whole.size() + 1);
        file.close();
        QVERIFY(!cache.find({{}, id('b')}));
    }

    void onlyTheNewestFewStay()
    {
        FileNotesCache cache(m_folder, version);
        for (const char digit : {'1', '2', '3', '4', '5', '6', '7'})
            cache.keep({{}, id(digit)}, longNotes());
        QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 4);
        QVERIFY(cache.find({{}, id('7')}));
    }

    void folderThatCannotBeMadeIsNoError()
    {
        FileNotesCache cache(QStringLiteral("/dev/null/notes"), version);
        cache.keep({{}, id('b')}, longNotes());
        QVERIFY(!cache.find({{}, id('b')}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
};

QTEST_APPLESS_MAIN(TestFileNotesCache)
#include "tst_filenotescache.moc"
