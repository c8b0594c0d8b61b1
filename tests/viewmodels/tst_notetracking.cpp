// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draftorigin.h"
#include "fakeproject.h"
#include "ui/notes/notetracking.h"
#include "ui/notes/noteversions.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using engine::Document;
using Keeping = ui::NotesViewModel::Keeping;

namespace {

struct Fixture {
    std::shared_ptr<tests::FakeWorld> world;
    std::shared_ptr<engine::Project> project = tests::makeProject(world);
    ui::NotesViewModel notes;
    ui::NoteTracking tracking{notes};
    QAbstractItemModelTester tester{&tracking.proposals(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Fixture(std::shared_ptr<tests::FakeWorld> in = tests::makeWorld()) : world(std::move(in))
    {
        QObject::connect(&tracking, &ui::NoteTracking::changeWanted, &notes,
                         [this](const domain::TextChange &change) { notes.edit(change.at, change.removed, change.inserted); });
        notes.setRelease(tests::releaseOf(project));
    }
    void wait()
    {
        QTRY_VERIFY(notes.isLoaded() && tracking.isCurrent());
        QTRY_VERIFY(notes.keeping() == Keeping::Generated || notes.keeping() == Keeping::Saved);
    }
    void commit(char digit, const char *message)
    {
        {
            const std::lock_guard held(world->mutex);
            domain::Commit added = world->commits.front();
            added.parents = {added.id};
            added.id = QString(40, QLatin1Char(digit));
            added.message = QLatin1String(message);
            world->commits.insert(world->commits.begin(), added);
            world->remoteRefs[QStringLiteral("refs/heads/main")] = added.id;
        }
        notes.setRelease(tests::releaseOf(project));
    }
    void write(const char *from, const char *to) { notes.setText(QString(notes.text()).replace(QLatin1String(from), QLatin1String(to))); }
    domain::Origin originOf(const char *words) const
    {
        const auto line = notes.text().left(notes.text().indexOf(QLatin1String(words))).count(u'\n');
        const domain::PartOrigin *part = tracking.partAt(int(line));
        return part ? part->origin : domain::Origin::ByHand;
    }
    /// What is proposed, one a line.
    QString told()
    {
        QStringList rows;
        for (int row = 0; row < tracking.proposals().rowCount(); ++row)
            rows << tracking.proposals().index(row, 0).data().toString();
        return rows.join(u'\n');
    }
    int kept() const { return int(world->kept[QStringLiteral("1.1.0/0")].size()); }
};

} // namespace

class TstNoteTracking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsOfTheOtherTextAreProposedAndNeverTaken()
    {
        Fixture f;
        f.wait();
        f.write("lift twice as much (2222222222)", "lift far more (2222222222)");
        f.wait();
        f.notes.setDocument(Document::Changelog);
        f.wait();
        QTRY_COMPARE(f.told(), QStringLiteral("Change in “Added”: **crane:** lift far more (2222222222) (as in the release notes)"));
        QCOMPARE(f.tracking.otherCount(), 1);
        QCOMPARE(f.notes.keeping(), Keeping::Generated);
        QVERIFY(f.notes.text().contains(QStringLiteral("lift twice as much")));
        f.tracking.accept({0});
        f.wait();
        QTRY_COMPARE(f.told(), QString());
        QVERIFY(f.notes.text().contains(QStringLiteral("**crane:** lift far more (2222222222)")));
        QCOMPARE(f.notes.keeping(), Keeping::Saved);
    }

    void refusedWordsOfTheOtherTextStayAway()
    {
        Fixture f;
        f.wait();
        f.write("lift twice as much (2222222222)", "lift far more (2222222222)");
        f.wait();
        f.notes.setDocument(Document::Changelog);
        f.wait();
        QTRY_COMPARE(f.tracking.proposalCount(), 1);
        f.tracking.refuse({0});
        QTRY_COMPARE(f.tracking.proposalCount(), 0);
        f.notes.setDocument(Document::Notes);
        f.wait();
        f.notes.setDocument(Document::Changelog);
        f.wait();
        QCOMPARE(f.told(), QString());
        QVERIFY(f.notes.text().contains(QStringLiteral("lift twice as much")));
        QCOMPARE(f.originOf("lift twice as much"), domain::Origin::Generated); // nobody touched it
        QCOMPARE(f.notes.keeping(), Keeping::Generated);
        f.write("### Added", "### Added\n\n- mine");
        f.wait();
        QCOMPARE(f.told(), QString());
        QCOMPARE(f.notes.keeping(), Keeping::Saved);
        QCOMPARE(f.originOf("lift twice as much"), domain::Origin::Generated);
        Fixture again(f.world); // as after a new start
        again.notes.setDocument(Document::Changelog);
        again.wait();
        QCOMPARE(again.originOf("lift twice as much"), domain::Origin::Generated);
        again.notes.setDocument(Document::Notes); // where what was refused does not come back to
        again.wait();
        QCOMPARE(again.told(), QStringLiteral("Add to “Features”: mine (as in the changelog entry)"));
    }

    void linesThatWereAddedToTheOtherTextAreProposed()
    {
        Fixture f;
        f.wait();
        f.write("- **crane:** lift twice as much (2222222222)\n", "- **crane:** lift twice as much (2222222222)\n- of mine\n");
        f.wait();
        f.notes.setDocument(Document::Changelog);
        f.wait();
        QTRY_COMPARE(f.told(), QStringLiteral("Add to “Added”: of mine (as in the release notes)"));
        QCOMPARE(f.tracking.otherCount(), 1);
        QVERIFY(f.tracking.detailOf(0).contains(QStringLiteral("In the other text: - of mine")));
        f.tracking.accept({0});
        f.wait();
        QTRY_COMPARE(f.told(), QString());
        QVERIFY2(f.notes.text().contains(QStringLiteral("(2222222222)\n- of mine\n")), qPrintable(f.notes.text()));
        QCOMPARE(f.originOf("of mine"), domain::Origin::ByHand);

        f.notes.setDocument(Document::Notes); // it does not come back from there
        f.wait();
        QCOMPARE(f.told(), QString());
        f.write("- of mine\n", "- of mine, too\n");
        f.wait();
        f.notes.setDocument(Document::Changelog);
        f.wait();
        QTRY_COMPARE(f.told(), QStringLiteral("Change in “Added”: of mine, too (as in the release notes)"));
    }

    void refusedLinesOfTheOtherTextStayAway()
    {
        Fixture f;
        f.wait();
        f.write("- **crane:** lift twice as much (2222222222)\n", "- **crane:** lift twice as much (2222222222)\n- of mine\n");
        f.wait();
        f.notes.setDocument(Document::Changelog);
        f.wait();
        QTRY_COMPARE(f.tracking.proposalCount(), 1);
        f.tracking.refuse({0});
        QTRY_COMPARE(f.tracking.proposalCount(), 0);
        Fixture again(f.world); // as after a new start
        again.notes.setDocument(Document::Changelog);
        again.wait();
        QTest::qWait(500);
        QCOMPARE(again.told(), QString());
        again.write("### Added\n\n", "### Added\n\n- another\n");
        again.wait();
        QCOMPARE(again.told(), QString());
    }

    void everyLineSaysWhereItComesFrom()
    {
        Fixture f;
        f.wait();
        QCOMPARE(f.originOf("lift twice as much (2222222222)"), domain::Origin::Generated);
        QCOMPARE(f.tracking.commitsAt(int(f.notes.text().left(f.notes.text().indexOf(QStringLiteral("(2222"))).count(u'\n'))),
                 std::vector<domain::ObjectId>{QString(40, u'2')});
        f.write("lift twice as much (2222222222)", "lift far more (2222222222)\n- mine");
        f.wait();
        QCOMPARE(f.originOf("lift far more"), domain::Origin::Edited);
        QCOMPARE(f.originOf("mine"), domain::Origin::ByHand);
        QVERIFY(f.tracking.origins().dropped.empty());
        f.write("- **crane:** lift far more (2222222222)\n", "");
        f.write("- **crane:** lift twice as much\n", "");
        f.wait();
        QCOMPARE(f.tracking.origins().dropped.size(), size_t(2));
        QCOMPARE(f.tracking.proposalCount(), 0);
    }

    void whatTheDeskMakesOfACommitIsGenerated()
    {
        Fixture f;
        f.wait();
        domain::NotesEntry one, two;
        one.type = two.type = QStringLiteral("feat");
        one.text = QStringLiteral("lift");
        two.text = QStringLiteral("hold tight");
        one.commits = two.commits = {QString(40, u'2')};
        {
            const std::lock_guard held(f.world->mutex);
            f.world->choices[QStringLiteral("1.1.0")].put({one.commits, {one, two}});
        }
        f.notes.generateAnew();
        QTRY_VERIFY(f.notes.text().contains(QStringLiteral("hold tight (2222222222)")));
        f.wait();
        QTRY_COMPARE(f.originOf("hold tight (2222222222)"), domain::Origin::Generated);
        QCOMPARE(f.told(), QString());
    }

    void anotherTitleIsProposedByWhatItIs()
    {
        const auto world = tests::makeWorld();
        {
            Fixture f(world);
            f.wait();
            f.write("# v1.1.0", "# Release 1.1.0");
            f.wait();
            QTest::qWait(50);
        }
        QByteArray &origin = world->origins[QStringLiteral("1.1.0/0")];
        domain::GeneratedParts parts = engine::generatedPartsFrom(origin);
        parts.front().text.replace(QStringLiteral("v1.1.0"), QStringLiteral("Release 1.1.0"));
        origin = engine::toBytes(parts);
        Fixture f(world);
        f.wait();
        QTRY_COMPARE(f.told(), QStringLiteral("Change the heading “Release 1.1.0 — <theme name>”: v1.1.0 — <theme name>"));
    }

    void aCommitIsReadWithWhatItChanged()
    {
        Fixture f;
        f.wait();
        const QSignalSpy read(&f.tracking, &ui::NoteTracking::textRead);
        const QSignalSpy described(&f.tracking, &ui::NoteTracking::described);
        const int line = int(f.notes.text().left(f.notes.text().indexOf(QStringLiteral("(2222"))).count(u'\n'));
        f.tracking.describe(line);
        QTRY_COMPARE(described.size(), 1);
        QVERIFY(described[0][1].toString().contains(QStringLiteral("feat(crane): lift twice as much (Ada)")));
        f.tracking.readCommits(line);
        QTRY_COMPARE(read.size(), 1);
        const auto shown = read[0][0].value<ui::ShownText>();
        QVERIFY(shown.text.contains(QStringLiteral("Ada <ada@example.org>")));
        QVERIFY(shown.text.contains(QStringLiteral("+++ CHANGELOG.md")));
    }

    void newCommitsAreProposedAndNothingIsOverwritten()
    {
        Fixture f;
        f.wait();
        f.write("Known issues", "What we know");
        f.wait();
        const QString mine = f.notes.text();
        f.commit('3', "fix(rope): hold");
        QTRY_COMPARE(f.told(), QStringLiteral("Add to “Bug fixes”: **rope:** hold (3333333333)"));
        QCOMPARE(f.notes.text(), mine);
        QVERIFY(f.tracking.proposals().index(0, 0).data().toString().contains(QStringLiteral("hold (3333333333)")));
        f.tracking.accept({0});
        QVERIFY(f.notes.text().contains(QStringLiteral("\n## Bug fixes\n\n- **rope:** hold (3333333333)\n")));
        QVERIFY(f.notes.text().contains(QStringLiteral("What we know")));
        QTRY_COMPARE(f.tracking.proposalCount(), 0);
        f.notes.setText(mine); // undone
        QTRY_COMPARE(f.tracking.proposalCount(), 1);
        f.tracking.refuse({0});
        f.wait();
        QTRY_COMPARE(f.tracking.proposalCount(), 0);
        f.commit('4', "fix: turn");
        QTRY_COMPARE(f.told(), QStringLiteral("Add to “Bug fixes”: turn (4444444444)"));
    }

    void whatWasDecidedIsKnownTheNextTime()
    {
        const auto world = tests::makeWorld();
        {
            Fixture f(world);
            f.wait();
            f.write("Known issues", "What we know");
            f.wait();
            f.commit('3', "fix(rope): hold");
            QTRY_COMPARE(f.tracking.proposalCount(), 1);
            f.tracking.accept({0});
            f.wait();
            f.commit('4', "fix: turn");
            QTRY_COMPARE(f.tracking.proposalCount(), 1);
            f.tracking.refuse({0});
            f.wait();
            QTest::qWait(50);
        }
        Fixture f(world);
        f.wait();
        QCOMPARE(f.tracking.proposalCount(), 0);
        QCOMPARE(f.originOf("hold"), domain::Origin::Generated);
        QCOMPARE(f.originOf("What we know"), domain::Origin::Edited);
    }

    void earlierTextsAreKeptAndComeBack()
    {
        Fixture f;
        f.wait();
        const QString generated = f.notes.text();
        f.notes.setText(QStringLiteral("# Mine\n"));
        f.wait();
        QCOMPARE(f.kept(), 1);
        f.notes.backToGenerated();
        QTRY_COMPARE(f.notes.text(), generated);
        QCOMPARE(f.kept(), 2);

        ui::NoteVersions versions(f.notes);
        const QSignalSpy listed(&versions, &ui::NoteVersions::listed);
        const QSignalSpy compared(&versions, &ui::NoteVersions::compared);
        connect(&versions, &ui::NoteVersions::changeWanted, &f.notes,
                [&f](const domain::TextChange &change) { f.notes.edit(change.at, change.removed, change.inserted); });
        versions.list();
        QTRY_COMPARE(listed.size(), 1);
        QCOMPARE(versions.model().rowCount(), 2);
        versions.compare(1); // what is there now
        QTRY_COMPARE(compared.size(), 1);
        QVERIFY(!versions.canBringBack());
        versions.compare(0);
        QTRY_COMPARE(compared.size(), 2);
        QVERIFY(versions.canBringBack());
        versions.bringBack();
        QCOMPARE(f.notes.text(), QStringLiteral("# Mine\n"));
        f.wait();
    }
};

QTEST_GUILESS_MAIN(TstNoteTracking)
#include "tst_notetracking.moc"
