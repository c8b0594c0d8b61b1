// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filechoicestore.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using adapters::FileChoiceStore;
using domain::ErrorKind;
using domain::NoteChoices;

namespace {

const QString version = QStringLiteral("1.0.0");

domain::ObjectId id(char digit) { return QString(40, QLatin1Char(digit)); }

NoteChoices choices()
{
    domain::NotesEntry entry;
    entry.section = QStringLiteral("Neu");
    entry.type = QStringLiteral("feat");
    entry.scope = QStringLiteral("api");
    entry.breaking = true;
    entry.text = QStringLiteral("Grüße „🚢“ \n <b>");
    entry.migration = QStringLiteral("do y");
    entry.commits = {id('1'), id('2')};
    entry.pullRequests = {12, 7};
    entry.people = {QStringLiteral("Ada"), QStringLiteral("Bob")};
    NoteChoices made;
    made.put({entry.commits, {entry}});
    made.put({{id('3')}, {}});
    return made;
}

} // namespace

class TestFileChoiceStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_folder = m_root->filePath(QStringLiteral("data/drafts"));
    }

    void nothingChosenIsNoError()
    {
        const auto read = FileChoiceStore(m_folder).read(version);
        QVERIFY(read);
        QVERIFY(read->isEmpty());
        QVERIFY(!QDir(m_folder).exists());
    }

    void peopleOfAReleaseAndOfTheProjectAreKeptApart()
    {
        domain::PeopleChoices ofRelease, ofProject;
        ofRelease.people = {{QStringLiteral("ada@x"), {domain::PersonChoice::Credit::Named, QStringLiteral("Ada „L“")}},
                            {QStringLiteral("@bob"), {domain::PersonChoice::Credit::Anonymous, {}}}};
        ofRelease.newcomers = {QStringLiteral("ada@x"), QStringLiteral("@eve")};
        ofProject.people = {{QStringLiteral("eve@x"), {domain::PersonChoice::Credit::LeftOut, {}}}};
        ofProject.logins = {{QStringLiteral("ada@x"), QStringLiteral("ada")}, {QStringLiteral("eve@x"), {}}};
        FileChoiceStore store(m_folder);
        QVERIFY(store.savePeople(version, ofRelease) && store.savePeople({}, ofProject) && store.save(version, choices()));
        QVERIFY(*store.readPeople(version) == ofRelease);
        QVERIFY(*store.readPeople({}) == ofProject);
        QVERIFY(store.readPeople(QStringLiteral("2.0.0"))->isEmpty());
        QVERIFY(*store.read(version) == choices());
        QVERIFY(!store.read({}));
        QCOMPARE(store.savePeople(QStringLiteral("../1"), ofRelease).error().kind, ErrorKind::InvalidVersion);
    }

    /// Who asked for no name must not get one because a word was not understood.
    void aWordNobodyKnowsIsAnError()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QFile file(m_folder + QStringLiteral("/people.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema": 1, "people": {"ada@x": {"credit": "whispered"}}})");
        file.close();
        const auto read = FileChoiceStore(m_folder).readPeople({});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::MalformedFile);
    }

    void whatWasSavedIsRead()
    {
        QVERIFY(FileChoiceStore(m_folder).save(version, choices()));
        const auto read = FileChoiceStore(m_folder).read(version);
        QVERIFY(read);
        QVERIFY(*read == choices());
        QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList(QStringLiteral("1.0.0.commits.json")));
        QVERIFY(FileChoiceStore(m_folder).read(QStringLiteral("1.0.1"))->isEmpty());
    }

    void fileOfSomebodyElseIsToldAndKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("torn") << QByteArray("{\"schema\": 1, \"choi");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another schema") << QByteArray("{\"schema\": 2}");
        QTest::newRow("a list") << QByteArray("[]");
    }
    void fileOfSomebodyElseIsToldAndKept()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(m_folder));
        QFile file(m_folder + QStringLiteral("/1.0.0.commits.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto read = FileChoiceStore(m_folder).read(version);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::MalformedFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void versionThatLeadsElsewhereIsRefused()
    {
        QCOMPARE(FileChoiceStore(m_folder).save(QStringLiteral("../1"), choices()).error().kind, ErrorKind::InvalidVersion);
        QCOMPARE(FileChoiceStore(m_folder).read(QStringLiteral("../1")).error().kind, ErrorKind::InvalidVersion);
    }

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestFileChoiceStore)
#include "tst_filechoicestore.moc"
