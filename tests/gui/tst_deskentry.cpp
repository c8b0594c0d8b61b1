// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "ui/notes/commitdesk.h"
#include "ui/resources.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using ui::DeskColumn;
using State = ui::CommitDeskViewModel::State;

namespace {

domain::ObjectId id(char digit) { return QString(40, QLatin1Char(digit)); }

/// The desk with a feature (2) and two commits that break something (3 and 4).
struct Fixture {
    std::shared_ptr<tests::FakeWorld> world = tests::makeWorld();
    std::shared_ptr<engine::Project> project;
    ui::CommitDeskViewModel desk;
    std::unique_ptr<ui::CommitDesk> pane;
    QTreeView *table = nullptr;
    QComboBox *section = nullptr;
    QLineEdit *migration = nullptr;

    Fixture()
    {
        initializeSlipwayResources();
        const domain::Person ada{QStringLiteral("Ada"), QStringLiteral("ada@example.org")};
        for (const char digit : {'3', '4'}) {
            const QString message = QStringLiteral("feat(api)!: new door %1").arg(QLatin1Char(digit));
            const domain::Commit added{id(digit), {id(char(digit - 1))}, ada, ada, 1'790'000'000 + digit, message};
            world->commits.insert(world->commits.begin(), added);
        }
        world->remoteRefs[QStringLiteral("refs/heads/main")] = id('4');
        project = tests::makeProject(world);
        desk.setRelease(tests::releaseOf(project));
        pane = std::make_unique<ui::CommitDesk>(desk);
        table = pane->findChild<QTreeView *>(QStringLiteral("deskTable"));
        section = pane->findChild<QComboBox *>(QStringLiteral("deskSection"));
        migration = pane->findChild<QLineEdit *>(QStringLiteral("deskMigration"));
        pane->resize(1000, 500);
        pane->show();
        desk.setOpen(true);
        wait();
    }
    void wait() { QTRY_COMPARE(desk.state(), State::Ready); }
    void choose(const QList<char> &digits) const
    {
        QItemSelection rows;
        for (const char digit : digits)
            rows.select(desk.model().find(id(digit)), desk.model().find(id(digit)));
        table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void type(const char *words) const
    {
        migration->setFocus();
        QTest::keyClicks(migration, QString::fromUtf8(words));
    }
    QString migrationOf(char digit) const
    {
        const ui::DeskRows::Row *row = desk.model().row(desk.model().find(id(digit)));
        return row ? desk.model().rows().text(*row, DeskColumn::Migration) : QString();
    }
    /// As it is on disk.
    QString keptOf(char digit, const char *version = "1.1.0") const
    {
        const std::lock_guard held(world->mutex);
        const domain::NoteChoice *kept = world->choices[QLatin1String(version)].of(id(digit));
        return kept ? kept->entries.front().migration : QString();
    }
};

} // namespace

class TstDeskEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatTheChosenRowsHaveInCommon()
    {
        const Fixture f;
        QVERIFY(!f.section->isEnabled() && !f.migration->isEnabled());
        f.choose({'2'});
        QCOMPARE(f.section->currentText(), QStringLiteral("By type"));
        QVERIFY(f.section->isEnabled() && !f.migration->isEnabled());
        f.choose({'3'});
        QVERIFY(f.migration->isEnabled());
        f.type("call the new one");
        QTest::keyClick(f.migration, Qt::Key_Return);
        QTRY_COMPARE(f.keptOf('3'), QStringLiteral("call the new one"));
        f.choose({'3', '4'});
        QCOMPARE(f.migration->text(), QString());
        QCOMPARE(f.migration->placeholderText(), QStringLiteral("Several"));
        f.choose({'2', '3'});
        QCOMPARE(f.migration->text(), QStringLiteral("call the new one"));
    }

    void sectionIsChosenForAllOfThem()
    {
        Fixture f;
        f.choose({'2', '3'});
        f.section->setFocus();
        f.section->setCurrentIndex(f.section->findText(QStringLiteral("Security")));
        f.choose({'2', '3'});
        QCOMPARE(f.section->currentText(), QStringLiteral("Security"));
        f.choose({'2', '4'});
        QCOMPARE(f.section->currentIndex(), -1);
        QCOMPARE(f.section->placeholderText(), QStringLiteral("Several"));
        f.desk.undo();
        QCOMPARE(f.section->currentText(), QStringLiteral("By type"));
        QVERIFY(!f.desk.canUndo());
    }

    void whatIsTypedOutlivesOtherChoices()
    {
        Fixture f;
        f.choose({'3'});
        f.type("call");
        f.desk.setFilter(QStringLiteral("door"));
        f.desk.act(ui::DeskAction::Hide, {id('2')});
        QCOMPARE(f.migration->text(), QStringLiteral("call"));
        f.type(" it");
        QTest::keyClick(f.migration, Qt::Key_Return);
        QTRY_COMPARE(f.keptOf('3'), QStringLiteral("call it"));
    }

    void whatIsTypedIsOfTheRowsThatWereChosen()
    {
        Fixture f;
        f.choose({'3'});
        f.type("call");
        f.choose({'4'});
        QCOMPARE(f.migration->text(), QString());
        QTRY_COMPARE(f.keptOf('3'), QStringLiteral("call"));
        QCOMPARE(f.migrationOf('4'), QString());
    }

    void whatIsTypedIsKeptBeforeTheDeskReadsAnew_data()
    {
        QTest::addColumn<bool>("sameVersion");
        QTest::newRow("since another release") << true;
        QTest::newRow("for another version") << false;
    }
    void whatIsTypedIsKeptBeforeTheDeskReadsAnew()
    {
        QFETCH(bool, sameVersion);
        Fixture f;
        f.choose({'3'});
        f.type("call");
        ui::OpenRelease next = *tests::releaseOf(f.project, sameVersion ? "1.1.0" : "1.2.0");
        next.state.base = id('3');
        f.desk.setRelease(std::make_shared<ui::OpenRelease>(next));
        QVERIFY(f.migration->hasFocus());
        QTest::keyClicks(f.migration, QStringLiteral(" it"));
        f.wait();
        QCOMPARE(f.migration->text(), QStringLiteral("call it"));
        QCOMPARE(f.keptOf('3'), QStringLiteral("call"));
        QCOMPARE(f.keptOf('3', "1.2.0"), QString());
        QCOMPARE(f.migrationOf('3'), sameVersion ? QStringLiteral("call") : QString());
        QTest::keyClick(f.migration, Qt::Key_Return);
        QTRY_COMPARE(f.keptOf('3', sameVersion ? "1.1.0" : "1.2.0"), QStringLiteral("call it"));
    }

    void whatIsTypedIsKeptWhenTheDeskIsLeft()
    {
        const Fixture f;
        f.choose({'4'});
        f.type("call");
        f.pane->hide();
        QTRY_COMPARE(f.keptOf('4'), QStringLiteral("call"));
    }
};

QTEST_MAIN(TstDeskEntry)
#include "tst_deskentry.moc"
