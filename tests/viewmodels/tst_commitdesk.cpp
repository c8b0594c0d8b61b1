// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "ui/notes/commitdeskviewmodel.h"
#include "ui/notes/notesviewmodel.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using ui::DeskAction;
using ui::DeskColumn;
using State = ui::CommitDeskViewModel::State;

namespace {

domain::ObjectId id(char digit) { return QString(40, QLatin1Char(digit)); }

domain::Commit commit(char digit, char parent, const char *message)
{
    const domain::Person ada{QStringLiteral("Ada"), QStringLiteral("ada@example.org")};
    return {id(digit), {id(parent)}, ada, ada, 1'790'000'000 + digit, QString::fromUtf8(message)};
}

struct Fixture {
    std::shared_ptr<tests::FakeWorld> world = tests::makeWorld();
    std::shared_ptr<engine::Project> project;
    ui::CommitDeskViewModel desk;
    QAbstractItemModelTester tester{&desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Fixture(const std::vector<domain::Commit> &further = {})
    {
        std::vector<domain::Commit> all{commit('3', '2', "Add lights (#4)"), commit('4', '3', "chore: tidy"),
                                        commit('5', '4', "feat(dock): dock (#5)\n\n* feat(dock): dock\n* fix: no leak\n")};
        all.insert(all.end(), further.begin(), further.end());
        for (const domain::Commit &added : all)
            world->commits.insert(world->commits.begin(), added);
        world->remoteRefs[QStringLiteral("refs/heads/main")] = all.back().id;
        project = tests::makeProject(world);
        desk.setRelease(tests::releaseOf(project));
    }
    void open()
    {
        desk.setOpen(true);
        QTRY_COMPARE(desk.state(), State::Ready);
    }
    /// "Features:dock Features:lift", hidden ones in brackets.
    QString rows() const
    {
        QStringList words;
        for (const ui::DeskRows::Group &group : deskRows().groups())
            for (const ui::DeskRows::Row &row : group.rows) {
                const QString told =
                    QStringLiteral("%1 %2: %3")
                        .arg(deskRows().id(row).left(1), deskRows().text(row, DeskColumn::Text), deskRows().text(row, DeskColumn::EndsIn));
                words << (deskRows().isShown(row) ? told : QLatin1Char('[') + told + QLatin1Char(']'));
            }
        return words.join(QLatin1Char('|'));
    }
    const ui::DeskRows &deskRows() const { return desk.model().rows(); }
    QModelIndex cell(char digit, DeskColumn column) { return desk.model().find(id(digit)).siblingAtColumn(int(column)); }
    ui::DeskRows::Row row(char digit) { return *desk.model().row(desk.model().find(id(digit))); }
    domain::NoteChoices kept()
    {
        const std::lock_guard held(world->mutex);
        return world->choices[QStringLiteral("1.1.0")];
    }
};

const QString allRows = QStringLiteral("5 dock: Features|[4 tidy: hidden: type chore]|3 Add lights: Other changes, no convention|"
                                       "2 lift twice as much: Features");

} // namespace

class TstCommitDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheCommitsWhenSomebodyLooks()
    {
        Fixture f;
        QCOMPARE(f.desk.state(), State::Closed);
        f.desk.setOpen(true);
        QCOMPARE(f.desk.state(), State::Loading);
        QTRY_COMPARE(f.desk.state(), State::Ready);
        QCOMPARE(f.rows(), allRows);
        QCOMPARE(f.deskRows().counts().commits, 4);
        QCOMPARE(f.deskRows().counts().shown, 3);
        QCOMPARE(f.deskRows().counts().unconventional, 1);
    }

    void whatAMergeBroughtHasItsPullRequest()
    {
        domain::Commit merge = commit('8', '5', "Merge pull request #9 from ada/topic");
        merge.parents.push_back(id('7'));
        Fixture f({commit('6', '5', "fix: rope\n\n* fix: rope\n* feat: knot (#3)\n"), commit('7', '6', "fix: hook (#8)"), merge});
        f.open();
        QCOMPARE(f.cell('6', DeskColumn::PullRequest).data().toString(), QStringLiteral("#9"));
        QCOMPARE(f.cell('7', DeskColumn::PullRequest).data().toString(), QStringLiteral("#8"));
        QCOMPARE(f.cell('2', DeskColumn::PullRequest).data().toString(), QString());
        f.desk.act(DeskAction::Split, {id('6')});
        const auto entries = f.deskRows().choices().of(id('6'))->entries;
        QCOMPARE(entries.at(0).pullRequests, std::vector<int>{9});
        QCOMPARE(entries.at(1).pullRequests, std::vector<int>{3});
    }

    void partsOfHiddenTypesAreNoEntries()
    {
        Fixture f({commit('6', '5', "fix: rope (#7)\n\n* fix: rope\n* chore: tidy\n* ci: faster\n* chore!: knots\n"),
                   commit('7', '6', "fix: hook (#8)\n\n* fix: hook\n* test: hook\n"),
                   commit('8', '7', "chore: sweep (#9)\n\n* feat: broom\n* chore: bin\n")});
        f.open();
        f.desk.act(DeskAction::Split, {id('6'), id('8')});
        QStringList told;
        for (const char digit : {'6', '8'})
            for (const domain::NotesEntry &entry : f.deskRows().choices().of(id(digit))->entries)
                told << entry.text;
        QCOMPARE(told.join(u' '), QStringLiteral("rope knots broom"));
        QVERIFY(!f.desk.can(DeskAction::Split, {id('7')})); // is what it says anyway
    }

    void hidesAndShows()
    {
        Fixture f;
        f.open();
        QSignalSpy kept(&f.desk, &ui::CommitDeskViewModel::kept);
        QVERIFY(f.desk.model().setData(f.cell('2', DeskColumn::Shown), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(kept.wait());
        QVERIFY(f.rows().endsWith(QStringLiteral("[2 lift twice as much: hidden by hand]")));
        QVERIFY(f.kept().of(id('2')));
        QVERIFY(!f.desk.can(DeskAction::Hide, {id('2'), id('4')}));
        f.desk.act(DeskAction::Show, {id('2'), id('4')});
        QCOMPARE(f.rows(), QStringLiteral("5 dock: Features|4 tidy: Other changes|3 Add lights: Other changes, no convention|"
                                          "2 lift twice as much: Features"));
        f.desk.act(DeskAction::Reset, {id('2'), id('4')});
        QCOMPARE(f.rows(), allRows);
        QTRY_VERIFY(f.kept().isEmpty());
    }

    void everyChoiceIsTakenBack()
    {
        Fixture f;
        f.open();
        QVERIFY(!f.desk.canUndo());
        f.desk.act(DeskAction::Hide, {id('5')});
        f.desk.act(DeskAction::AcceptGuess, {id('3')});
        const QString last = f.rows();
        QVERIFY(last.contains(QStringLiteral("3 Add lights: Features")));
        f.desk.undo();
        f.desk.undo();
        QCOMPARE(f.rows(), allRows);
        QVERIFY(!f.desk.canUndo());
        f.desk.redo();
        f.desk.redo();
        QCOMPARE(f.rows(), last);
        QVERIFY(!f.desk.canRedo());
        QTRY_COMPARE(f.kept().all().size(), size_t(2));
    }

    void mergesAndSplits()
    {
        Fixture f;
        f.open();
        f.desk.act(DeskAction::Merge, {id('5'), id('2')});
        QCOMPARE(f.rows(), QStringLiteral("5 dock: Features|[4 tidy: hidden: type chore]|3 Add lights: Other changes, no convention|"
                                          "2 lift twice as much: merged with 5555555"));
        QVERIFY(!(f.desk.model().flags(f.cell('2', DeskColumn::Text)) & Qt::ItemIsEditable));
        f.desk.undo();
        QVERIFY(!f.desk.can(DeskAction::Split, {id('2')}));
        f.desk.act(DeskAction::Split, {id('5')});
        QVERIFY2(f.rows().startsWith(QStringLiteral("5 dock: Features|5 no leak: Bug fixes|")), qPrintable(f.rows()));
    }

    void writesInPlace()
    {
        Fixture f;
        f.open();
        f.desk.model().setData(f.cell('2', DeskColumn::Text), QStringLiteral(" lift\n more "));
        QTRY_VERIFY(f.rows().endsWith(QStringLiteral("2 lift more: Features")));
        f.desk.model().setData(f.cell('2', DeskColumn::Type), QStringLiteral("Fix"));
        QTRY_VERIFY(f.rows().endsWith(QStringLiteral("2 lift more: Bug fixes")));
        f.desk.model().setData(f.cell('2', DeskColumn::Text), QString());
        f.desk.model().setData(f.cell('2', DeskColumn::Scope), QStringLiteral("mast"));
        QTRY_COMPARE(f.cell('2', DeskColumn::Scope).data().toString(), QStringLiteral("mast"));
        QVERIFY(f.rows().endsWith(QStringLiteral("2 lift more: Bug fixes")));
    }

    void sectionIsChosenByHand()
    {
        Fixture f;
        f.open();
        QCOMPARE(f.desk.sections().front(), QStringLiteral("Features"));
        f.desk.write({f.row('2'), f.row('3'), f.row('4')}, DeskColumn::Section, QStringLiteral("Security"));
        QCOMPARE(f.rows(), QStringLiteral("5 dock: Features|[4 tidy: hidden: type chore]|3 Add lights: Security|"
                                          "2 lift twice as much: Security"));
        QVERIFY(!f.desk.canWrite({f.row('4')}, DeskColumn::Section)); // hidden
        f.desk.write({f.row('2')}, DeskColumn::Type, QStringLiteral("fix"));
        f.desk.write({f.row('2')}, DeskColumn::Text, QStringLiteral("lift"));
        QVERIFY2(f.rows().endsWith(QStringLiteral("2 lift: Security")), qPrintable(f.rows()));
        QCOMPARE(f.deskRows().text(f.row('2'), DeskColumn::Section), QStringLiteral("Security"));
        f.desk.act(DeskAction::Merge, {id('2'), id('5')});
        QCOMPARE(f.deskRows().text(f.row('2'), DeskColumn::EndsIn), QStringLiteral("Security"));
        f.desk.undo();
        f.desk.write({f.row('2')}, DeskColumn::Section, QString());
        QVERIFY2(f.rows().endsWith(QStringLiteral("2 lift: Bug fixes")), qPrintable(f.rows()));
        for (int step = 0; step < 4; ++step)
            f.desk.undo();
        QCOMPARE(f.rows(), allRows);
        f.desk.redo();
        QTRY_COMPARE(f.kept().all().size(), size_t(2));
        QCOMPARE(f.kept().of(id('3'))->entries.front().section, QStringLiteral("Security"));
    }

    void oneOfTheEntriesOfASplitCommitGetsAnotherSection()
    {
        Fixture f;
        f.open();
        f.desk.act(DeskAction::Split, {id('5')});
        f.desk.write({{f.row('5').commit, 1}}, DeskColumn::Section, QStringLiteral("Performance"));
        QVERIFY2(f.rows().startsWith(QStringLiteral("5 dock: Features|5 no leak: Performance|")), qPrintable(f.rows()));
    }

    void migrationOfABreakingChangeIsWritten()
    {
        Fixture f({commit('6', '5', "feat(api)!: new door")});
        f.open();
        QVERIFY2(f.rows().startsWith(QStringLiteral("6 new door: Features, breaking|")), qPrintable(f.rows()));
        QVERIFY(!f.desk.canWrite({f.row('2')}, DeskColumn::Migration));
        const QString words = QStringLiteral("Use the new one:\n\n    door --new");
        f.desk.write({f.row('6'), f.row('2')}, DeskColumn::Migration, words + QLatin1Char('\n'));
        QCOMPARE(f.deskRows().text(f.row('6'), DeskColumn::Migration), words);
        QTRY_COMPARE(f.kept().all().size(), size_t(1));
        QCOMPARE(f.kept().of(id('6'))->entries.front().migration, words);
        f.desk.setFilter(QStringLiteral("--new"));
        QCOMPARE(f.desk.model().rowCount(), 1);
        f.desk.setFilter({});
        f.desk.undo();
        QCOMPARE(f.deskRows().text(f.row('6'), DeskColumn::Migration), QString());
    }

    void rowThatIsGoneIsNotWritten()
    {
        Fixture f;
        f.open();
        f.desk.write({{99, -1}, {0, 3}}, DeskColumn::Text, QStringLiteral("x"));
        QCOMPARE(f.rows(), allRows);
        QVERIFY(!f.desk.canUndo());
    }

    void filtersSortsAndGroups()
    {
        Fixture f;
        f.open();
        f.desk.setFilter(QStringLiteral("ADA li"));
        QCOMPARE(f.desk.model().rowCount(), 2);
        f.desk.setFilter(QStringLiteral("#4"));
        QCOMPARE(f.desk.model().rowCount(), 1);
        f.desk.setFilter(QStringLiteral("nothing"));
        QCOMPARE(f.desk.model().rowCount(), 0);
        f.desk.setFilter({});
        f.desk.model().sort(int(DeskColumn::Text), Qt::DescendingOrder);
        QCOMPARE(f.desk.model().index(0, int(DeskColumn::Text)).data().toString(), QStringLiteral("tidy"));
        f.desk.model().sort(-1);
        f.desk.groupBy(DeskColumn::EndsIn);
        QCOMPARE(f.desk.model().rowCount(), 3);
        const QModelIndex features = f.desk.model().index(0, 0);
        QCOMPARE(features.data().toString(), QStringLiteral("Features (2)"));
        QCOMPARE(f.desk.model().rowCount(features), 2);
        QVERIFY(f.desk.model().find(id('3')).parent().isValid());
    }

    void generatedTextFollowsAndAWrittenOneStays()
    {
        Fixture f;
        f.open();
        ui::NotesViewModel notes;
        connect(&f.desk, &ui::CommitDeskViewModel::kept, &notes, &ui::NotesViewModel::generateAnew);
        notes.setRelease(tests::releaseOf(f.project));
        QTRY_VERIFY(notes.isLoaded());
        QVERIFY(notes.text().contains(QStringLiteral("lift twice")));
        f.desk.act(DeskAction::Hide, {id('2')});
        QTRY_VERIFY(!notes.text().contains(QStringLiteral("lift twice")));
        notes.setText(QStringLiteral("mine"));
        QSignalSpy kept(&f.desk, &ui::CommitDeskViewModel::kept);
        f.desk.act(DeskAction::Reset, {id('2')});
        QVERIFY(kept.wait());
        QTest::qWait(100);
        QCOMPARE(notes.text(), QStringLiteral("mine"));
    }

    void fullDiskIsTold()
    {
        Fixture f;
        f.open();
        {
            const std::lock_guard held(f.world->mutex);
            f.world->draftsFail = domain::Error{domain::ErrorKind::DiskFull, QStringLiteral("x"), {}, {}, {}};
        }
        QSignalSpy failed(&f.desk, &ui::CommitDeskViewModel::failed);
        f.desk.act(DeskAction::Hide, {id('2')});
        QVERIFY(failed.wait());
    }
};

QTEST_GUILESS_MAIN(TstCommitDesk)
#include "tst_commitdesk.moc"
