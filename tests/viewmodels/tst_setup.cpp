// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupviewmodel.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <optional>

using engine::Clue;
using engine::Guess;
using About = Guess::About;
using ui::GuessModel;

namespace {

QString text(const char *words) { return QString::fromUtf8(words); }

/// What the doors lead to: a text is wrong when it holds the word "wrong".
struct World {
    std::optional<domain::Error> draftFails, writeFails;
    QStringList written;
};

struct Fixture {
    std::shared_ptr<World> world = std::make_shared<World>();
    ui::SetupViewModel setup{doors()};
    QAbstractItemModelTester guessTester{&setup.guesses(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester problemTester{&setup.reading().problems(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    ui::SetupDoors doors()
    {
        ui::SetupDoors made;
        made.draft = [world = world](const QString &folder) -> domain::Result<engine::ProcessDraft> {
            if (world->draftFails)
                return domain::failure(*world->draftFails);
            return engine::ProcessDraft{
                folder,
                {{About::Name, text("harbor"), {}, true, {Clue::Kind::NamedByFolder, {text("harbor")}, {}, 0}},
                 {About::Changelog, text("NEWS.md"), {}, true, {Clue::Kind::ChangelogHas, {text("1.0.0")}, text("NEWS.md"), 3}},
                 {About::Later, text("PyPI"), {}, false, {Clue::Kind::WorkflowPublishes, {text("run")}, text("ci.yml"), 7}}}};
        };
        made.reader.problems = [](const QByteArray &toml) {
            std::vector<domain::Error> problems;
            if (toml.contains("wrong"))
                problems.push_back({domain::ErrorKind::UnknownKey, text("wrong"), {}, {}, {text("slipway.toml"), 2, 1, text("wrong")}});
            return problems;
        };
        made.reader.read = [](const QByteArray &toml) -> domain::Result<domain::ReleaseProcess> {
            domain::ReleaseProcess process;
            if (toml.contains("changelog-section"))
                process.checks = {{text("changelog"), domain::CheckKind::ChangelogSection, {}, {}, {}}};
            return process;
        };
        made.write = [world = world](const QString &workTree, const QByteArray &toml) -> domain::Status {
            if (world->writeFails)
                return domain::failure(*world->writeFails);
            world->written << workTree << QString::fromUtf8(toml);
            return {};
        };
        return made;
    }
    QModelIndex cell(int row, int column) { return setup.guesses().index(row, column); }
    void load()
    {
        setup.load(text("/work"));
        QTRY_VERIFY(setup.canWrite());
    }
};

} // namespace

class TstSetup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guessesMakeTheFileAndItsChecklist()
    {
        Fixture f;
        QVERIFY(!f.setup.canWrite());
        f.load();
        QVERIFY(f.setup.text().contains(text("changelog = \"NEWS.md\"")));
        QVERIFY(!f.setup.text().contains(text("PyPI")));
        QVERIFY(!f.setup.isTextEdited());
        QCOMPARE(f.setup.reading().checks().stringList(), QStringList({text("Clean and up to date"), text("Changelog has the version")}));
        QCOMPARE(f.cell(1, GuessModel::EvidenceColumn).data().toString(), text("NEWS.md:3: Has a section for 1.0.0."));
    }

    void aRowChangesTheFile()
    {
        Fixture f;
        f.load();
        QVERIFY(f.setup.guesses().setData(f.cell(0, GuessModel::ValueColumn), text(" Harbour ")));
        QVERIFY(f.setup.text().contains(text("name = \"Harbour\"")));
        QVERIFY(f.setup.guesses().setData(f.cell(1, GuessModel::GuessColumn), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!f.setup.text().contains(text("NEWS.md")));
        QVERIFY(!f.setup.canWrite());
        QTRY_VERIFY(f.setup.canWrite());
        QCOMPARE(f.setup.reading().checks().rowCount(), 1);
    }

    void whatCannotBeChangedIsNot()
    {
        Fixture f;
        f.load();
        const QString before = f.setup.text();
        QVERIFY(!f.setup.guesses().setData(f.cell(0, GuessModel::ValueColumn), text("  ")));
        QVERIFY(!f.setup.guesses().setData(f.cell(0, GuessModel::GuessColumn), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!f.setup.guesses().setData(f.cell(2, GuessModel::GuessColumn), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!f.setup.guesses().setData(f.cell(2, GuessModel::ValueColumn), text("npm")));
        QVERIFY(!f.cell(2, GuessModel::GuessColumn).data(Qt::CheckStateRole).isValid());
        QCOMPARE(f.setup.text(), before);
    }

    void theTextRulesOncePeopleChangeIt()
    {
        Fixture f;
        f.load();
        const QString drafted = f.setup.text();
        f.setup.setText(drafted + text("# mine\n"));
        QVERIFY(f.setup.isTextEdited());
        QVERIFY(!f.setup.guesses().setData(f.cell(0, GuessModel::ValueColumn), text("Harbour")));
        f.setup.backToGuesses();
        QCOMPARE(f.setup.text(), drafted);
        QVERIFY(f.setup.guesses().setData(f.cell(0, GuessModel::ValueColumn), text("Harbour")));
    }

    void problemsStandInTheWayAndKeepTheLastChecklist()
    {
        Fixture f;
        f.load();
        f.setup.setText(text("schema = 1\nwrong = 1\n"));
        QVERIFY(!f.setup.canWrite());
        QTRY_COMPARE(f.setup.reading().problems().rowCount(), 1);
        QVERIFY(f.setup.reading().problems().index(0).data().toString().startsWith(text("slipway.toml:2:1: ")));
        QCOMPARE(f.setup.reading().problems().places().size(), size_t(1));
        QCOMPARE(f.setup.reading().problems().places().front().line, 2);
        QCOMPARE(f.setup.reading().checks().rowCount(), 2);
        f.setup.write();
        QVERIFY(!f.setup.isBusy());
        f.setup.setText(text("schema = 1\n"));
        QTRY_VERIFY(f.setup.canWrite());
        QCOMPARE(f.setup.reading().problems().rowCount(), 0);
    }

    void theTextIsWrittenAsItStands()
    {
        Fixture f;
        f.load();
        const QString mine = f.setup.text() + text("# mine\n");
        f.setup.setText(mine);
        QTRY_VERIFY(f.setup.canWrite());
        QSignalSpy written(&f.setup, &ui::SetupViewModel::written);
        f.setup.write();
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(f.world->written, QStringList({text("/work"), mine}));
    }

    void failuresAreToldAndNothingIsWritten()
    {
        Fixture f;
        f.world->draftFails = domain::Error{domain::ErrorKind::EmptyRepository, text("/work"), {}, {}, {}};
        QSignalSpy failed(&f.setup, &ui::SetupViewModel::failed);
        f.setup.load(text("/work"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!f.setup.canWrite());
        f.world->draftFails.reset();
        f.world->writeFails = domain::Error{domain::ErrorKind::ReadOnly, text("/work/slipway.toml"), {}, {}, {}};
        f.load();
        QSignalSpy written(&f.setup, &ui::SetupViewModel::written);
        f.setup.write();
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(written.size(), 0);
        QTRY_VERIFY(f.setup.canWrite());
    }
};

QTEST_GUILESS_MAIN(TstSetup)
#include "tst_setup.moc"
