// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/notes.h"
#include "fakeforge.h"
#include "fakeproject.h"
#include "ui/notes/peopledeskviewmodel.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using ui::PeopleAction;
using ui::PeopleColumn;
using State = ui::PeopleDeskViewModel::State;

namespace {

domain::ObjectId id(char digit) { return QString(40, QLatin1Char(digit)); }
domain::Person person(const char *name, const char *email) { return {QString::fromUtf8(name), QString::fromUtf8(email)}; }

domain::Commit commit(char digit, char parent, const domain::Person &author, const char *message)
{
    return {id(digit), {id(parent)}, author, person("GitHub", "noreply@github.com"), 1'790'000'000 + digit, QString::fromUtf8(message)};
}

const QString bob = QStringLiteral("bob@example.org");
const QString bot = QStringLiteral("bot@x");
const QString grace = QStringLiteral("@grace");

struct Fixture {
    std::shared_ptr<tests::FakeWorld> world = tests::makeWorld();
    std::shared_ptr<engine::Project> project;
    ui::PeopleDeskViewModel people;
    QAbstractItemModelTester tester{&people.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester commitsTester{&people.commits(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        for (const domain::Commit &added : {commit('3', '2', person("Bob", "bob@example.org"), "feat: lights\n\nReported-by: Rob <rob@x>"),
                                            commit('4', '3', person("renovate[bot]", "bot@x"), "fix: bump"),
                                            commit('5', '4', person("Bobby", "bob@example.org"),
                                                   "fix: dock\n\nCo-authored-by: Grace <7+grace@users.noreply.github.com>")})
            world->commits.insert(world->commits.begin(), added);
        world->remoteRefs[QStringLiteral("refs/heads/main")] = id('5');
        project = tests::makeProject(world);
        people.setRelease(tests::releaseOf(project));
    }
    void open()
    {
        people.setOpen(true);
        QTRY_COMPARE(people.state(), State::Ready);
        QTRY_VERIFY(people.model().rows().knowsFirstTime());
    }
    const ui::PeopleRows &rows() { return people.model().rows(); }
    QString cell(const QString &key, PeopleColumn column) { return rows().text(*rows().find(key), column); }
    /// "Bobby: named|Grace: named"
    QString told()
    {
        QStringList words;
        for (int row = 0; row < rows().count(); ++row)
            words << rows().text(rows().entry(row), PeopleColumn::Name) + QLatin1String(": ")
                         + rows().text(rows().entry(row), PeopleColumn::Credit);
        return words.join(QLatin1Char('|'));
    }
    domain::PeopleChoices kept(const char *version = "1.1.0")
    {
        const std::lock_guard held(world->mutex);
        return world->people[QString::fromLatin1(version)];
    }
    /// What the window and scripts get.
    QString markdown() const
    {
        return *engine::generated(*project, *domain::Version::parse(QStringLiteral("1.1.0")), engine::Document::Notes);
    }
};

const QString allRows = QStringLiteral("Bobby: named|Grace: named|Ada: named|Rob: named|renovate[bot]: not named: a program");

} // namespace

class TstPeopleDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhenSomebodyLooksAndAsksForNewcomersMeanwhile()
    {
        Fixture f;
        QCOMPARE(f.people.state(), State::Closed);
        f.people.setOpen(true);
        QCOMPARE(f.people.state(), State::Loading);
        QTRY_COMPARE(f.people.state(), State::Ready);
        QCOMPARE(f.told(), allRows);
        QTRY_COMPARE(f.cell(bob, PeopleColumn::FirstTime), QStringLiteral("first time"));
        QCOMPARE(f.cell(QStringLiteral("ada@example.org"), PeopleColumn::FirstTime), QStringLiteral("again"));
        QCOMPARE(f.cell(QStringLiteral("rob@x"), PeopleColumn::FirstTime), QString());
        QCOMPARE(f.cell(bob, PeopleColumn::Commits), QStringLiteral("2"));
        QCOMPARE(f.cell(bob, PeopleColumn::Remark), QStringLiteral("Also written Bob"));
        QCOMPARE(f.cell(grace, PeopleColumn::Login), QStringLiteral("grace"));
        QCOMPARE(f.cell(grace, PeopleColumn::Roles), QStringLiteral("co-author"));
    }

    void headingsStandAboveWhatTheyName()
    {
        Fixture f;
        f.people.setOpen(true);
        QTRY_COMPARE(f.people.state(), State::Ready);
        const ui::PeopleModel &model = f.people.model();
        for (int column = 0; column < ui::peopleColumnCount; ++column)
            QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole), model.index(0, column).data(Qt::TextAlignmentRole));
        QVERIFY(model.headerData(int(PeopleColumn::Commits), Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }

    void whatIsChosenHoldsForNotesAndScripts()
    {
        Fixture f;
        f.open();
        QVERIFY(f.markdown().contains(QStringLiteral("- Bobby\n")));
        f.people.act(PeopleAction::Anonymise, {bob});
        f.people.act(PeopleAction::LeaveOut, {grace});
        f.people.act(PeopleAction::PutBack, {bot});
        QCOMPARE(f.told(), QStringLiteral("Bobby: anonymous|Grace: left out|Ada: named|Rob: named|renovate[bot]: named"));
        QTRY_COMPARE(f.kept().people.size(), 3);
        const QString text = f.markdown();
        QVERIFY2(!text.contains(QStringLiteral("Bob")) && !text.contains(QStringLiteral("Grace")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("- an anonymous contributor\n")) && text.contains(QStringLiteral("renovate")));
        f.people.act(PeopleAction::PutBack, {bob, grace});
        f.people.act(PeopleAction::LeaveOut, {bot});
        QTRY_COMPARE(f.kept().people.size(), 1);
        QVERIFY(f.markdown().contains(QStringLiteral("- Bobby\n")) && !f.markdown().contains(QStringLiteral("renovate")));
    }

    void whatIsChosenForTheProjectHoldsUnlessTheReleaseSaysOtherwise()
    {
        Fixture f;
        f.open();
        f.people.act(PeopleAction::LeaveOut, {bob});
        f.people.setForProject(true);
        f.people.act(PeopleAction::Anonymise, {bob, grace});
        QVERIFY(f.told().startsWith(QStringLiteral("Bobby: anonymous|Grace: anonymous|")));
        QTRY_COMPARE(f.kept("").people.size(), 2);
        QTRY_VERIFY(f.kept().isEmpty());
        f.people.setForProject(false);
        f.people.act(PeopleAction::PutBack, {grace});
        QVERIFY(f.told().startsWith(QStringLiteral("Bobby: anonymous|Grace: named|")));
        QTRY_VERIFY(f.markdown().contains(QStringLiteral("Grace")));
        QVERIFY(!f.markdown().contains(QStringLiteral("Bob")));
        f.people.setForProject(true);
        f.people.act(PeopleAction::PutBack, {bob});
        f.people.act(PeopleAction::Anonymise, {grace});
        f.people.act(PeopleAction::PutBack, {grace});
        QCOMPARE(f.told(), allRows);
        QTRY_VERIFY(f.kept("").isEmpty() && f.kept().isEmpty());
    }

    void aSpellingIsChosen()
    {
        Fixture f;
        f.open();
        QCOMPARE(f.people.spellingsOf(bob), QStringList{QStringLiteral("Bob")});
        const QModelIndex cell = f.people.model().index(f.rows().rowOf(bob), int(PeopleColumn::Name));
        QVERIFY(f.people.model().flags(cell) & Qt::ItemIsEditable);
        QVERIFY(f.people.model().setData(cell, QStringLiteral("  Robert\n Bobson ")));
        QTRY_COMPARE(f.cell(bob, PeopleColumn::Name), QStringLiteral("Robert Bobson"));
        QTRY_VERIFY(f.markdown().contains(QStringLiteral("- Robert Bobson\n")));
        f.people.rename(bob, {});
        QCOMPARE(f.cell(bob, PeopleColumn::Name), QStringLiteral("Bobby"));
        QTRY_VERIFY(f.kept().isEmpty());
    }

    void newcomersAreMarkedWhenWanted()
    {
        Fixture f;
        QVERIFY(!f.people.canMarkNewcomers());
        f.open();
        QVERIFY(!f.markdown().contains(QStringLiteral("first contribution")));
        QVERIFY(f.people.canMarkNewcomers());
        f.people.markNewcomers(true);
        QTRY_VERIFY(f.markdown().contains(QStringLiteral("- Bobby — first contribution\n")));
        QVERIFY(f.markdown().contains(QStringLiteral("- Ada\n")));
        QVERIFY(f.people.marksNewcomers());
        f.people.undo();
        QTRY_VERIFY(!f.markdown().contains(QStringLiteral("first contribution")));
    }

    void loginsAreAskedOfTheForge()
    {
        Fixture f;
        QVERIFY(!f.people.hasForge());
        f.project->forge = std::make_unique<tests::FakeForge>(tests::FakeForge::Logins{
            {id('3'), QStringLiteral("bobby7")}, {id('5'), QStringLiteral("bobby7")}, {id('4'), QStringLiteral("renovate")}});
        f.open();
        QVERIFY(f.people.canAskForLogins());
        QCOMPARE(f.cell(bob, PeopleColumn::Login), QString());
        QCOMPARE(f.cell(grace, PeopleColumn::Login), QStringLiteral("grace")); // her commits tell it
        f.people.askForLogins();
        QVERIFY(!f.people.canAskForLogins()); // it is on its way
        QTRY_COMPARE(f.cell(bob, PeopleColumn::Login), QStringLiteral("bobby7"));
        QTRY_COMPARE(f.kept("").logins.value(bob), QStringLiteral("bobby7"));
        QVERIFY(!f.people.canAskForLogins()); // whom it does not know it is not asked for again
        f.people.undo();
        QCOMPARE(f.cell(bob, PeopleColumn::Login), QString());
        QVERIFY(f.people.canAskForLogins());
    }
    void whoseCommitsAreOfTwoAccountsStaysUnknown()
    {
        Fixture f;
        f.project->forge = std::make_unique<tests::FakeForge>(
            tests::FakeForge::Logins{{id('3'), QStringLiteral("bobby7")}, {id('5'), QStringLiteral("bobby8")}});
        f.open();
        f.people.askForLogins();
        QTRY_VERIFY(f.kept("").logins.contains(bob));
        QCOMPARE(f.cell(bob, PeopleColumn::Login), QString());
    }
    void aForgeThatDoesNotAnswerIsTold()
    {
        Fixture f;
        f.project->forge = std::make_unique<tests::FakeForge>(domain::failure(domain::ErrorKind::ForgeGone));
        f.open();
        QSignalSpy failed(&f.people, &ui::PeopleDeskViewModel::failed);
        f.people.askForLogins();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(f.people.canAskForLogins());
    }

    void everyChoiceIsTakenBack()
    {
        Fixture f;
        f.open();
        QVERIFY(!f.people.canUndo());
        f.people.act(PeopleAction::Anonymise, {bob});
        f.people.setForProject(true);
        f.people.rename(grace, QStringLiteral("Grace Hopper"));
        const QString last = f.told();
        f.people.undo();
        f.people.undo();
        QCOMPARE(f.told(), allRows);
        QVERIFY(!f.people.canUndo());
        f.people.redo();
        f.people.redo();
        QCOMPARE(f.told(), last);
        QVERIFY(!f.people.canRedo());
        QTRY_COMPARE(f.kept("").people.size(), 1);
        QTRY_COMPARE(f.kept().people.size(), 1);
    }

    void filtersAndSorts()
    {
        Fixture f;
        f.open();
        f.people.setFilter(QStringLiteral("EXAMPLE bob"));
        QCOMPARE(f.told(), QStringLiteral("Bobby: named"));
        f.people.setFilter(QStringLiteral("reporter"));
        QCOMPARE(f.told(), QStringLiteral("Rob: named"));
        f.people.setFilter({});
        f.people.model().sort(int(PeopleColumn::Commits), Qt::DescendingOrder);
        QVERIFY(f.told().startsWith(QStringLiteral("Bobby")));
        f.people.model().sort(int(PeopleColumn::Name), Qt::DescendingOrder);
        QVERIFY(f.told().startsWith(QStringLiteral("Rob: named|renovate")));
        f.people.model().sort(-1);
        QCOMPARE(f.told(), allRows);
    }

    void commitsOfAPersonAreShown()
    {
        Fixture f;
        f.open();
        f.people.showCommitsOf(bob);
        QCOMPARE(f.people.commits().rowCount(), 2);
        const QModelIndex newest = f.people.commits().index(0, ui::PersonCommitsModel::SubjectColumn);
        QCOMPARE(newest.data().toString(), QStringLiteral("fix: dock"));
        QCOMPARE(newest.data(ui::PersonCommitsModel::IdRole).toString(), id('5'));
        QCOMPARE(newest.siblingAtColumn(ui::PersonCommitsModel::RoleColumn).data().toString(), QStringLiteral("author"));
        f.people.showCommitsOf({});
        QCOMPARE(f.people.commits().rowCount(), 0);
    }

    void actionsFitWhoIsChosen()
    {
        Fixture f;
        f.open();
        QVERIFY(!f.people.can(PeopleAction::PutBack, {bob}) && f.people.can(PeopleAction::PutBack, {bob, bot}));
        QVERIFY(!f.people.can(PeopleAction::LeaveOut, {bot}) && f.people.can(PeopleAction::Anonymise, {bot}));
        QVERIFY(!f.people.can(PeopleAction::Anonymise, {}) && !f.people.can(PeopleAction::Anonymise, {QStringLiteral("nobody")}));
        f.people.act(PeopleAction::PutBack, {bob});
        QVERIFY(!f.people.canUndo()); // nothing was chosen
    }

    void countsTellWhatToLookAt()
    {
        Fixture f;
        f.open();
        QVERIFY2(f.people.counts().startsWith(QStringLiteral("5 ")) && f.people.counts().contains(QStringLiteral("4 named"))
                     && f.people.counts().contains(QStringLiteral("1 with a remark")),
                 qPrintable(f.people.counts()));
    }

    void fullDiskIsTold()
    {
        Fixture f;
        f.open();
        {
            const std::lock_guard held(f.world->mutex);
            f.world->draftsFail = domain::Error{domain::ErrorKind::DiskFull, QStringLiteral("x"), {}, {}, {}};
        }
        QSignalSpy failed(&f.people, &ui::PeopleDeskViewModel::failed);
        f.people.act(PeopleAction::LeaveOut, {bob});
        QVERIFY(failed.wait());
    }
};

QTEST_GUILESS_MAIN(TstPeopleDesk)
#include "tst_peopledesk.moc"
