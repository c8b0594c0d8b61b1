// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"
#include <QAbstractItemModelTester>
#include <QTest>

using ui::fuzzyMatch;
using ui::PaletteModel;

namespace {

ui::Command command(const char *title, const char *whyNot = "", std::function<void()> run = [] {})
{
    return {QString::fromUtf8(title), {}, QString::fromUtf8(whyNot), std::move(run)};
}

QStringList titles(const PaletteModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row).data().toString();
    return all;
}

} // namespace

class TstPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersHaveToComeInOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << QString() << true;
        QTest::newRow("spaces alone") << QStringLiteral("  ") << true;
        QTest::newRow("first letters") << QStringLiteral("rac") << true;
        QTest::newRow("case does not count") << QStringLiteral("RUN ALL") << true;
        QTest::newRow("spaces do not count") << QStringLiteral("runallchecks") << true;
        QTest::newRow("whole") << QStringLiteral("Release: Run all checks") << true;
        QTest::newRow("wrong order") << QStringLiteral("car") << false;
        QTest::newRow("one letter too many") << QStringLiteral("Release: Run all checkss") << false;
        QTest::newRow("a letter that is not there") << QStringLiteral("z") << false;
    }
    void lettersHaveToComeInOrder()
    {
        QFETCH(QString, typed);
        QFETCH(bool, fits);
        QCOMPARE(fuzzyMatch(typed, QStringLiteral("Release: Run all checks")).has_value(), fits);
        QVERIFY(!fuzzyMatch(QStringLiteral("x"), QString()));
    }

    void theBestLettersAreTaken_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<int>>("places");
        QTest::newRow("starts of words") << QStringLiteral("rac") << QStringLiteral("Release: Run all checks") << std::vector{0, 13, 17};
        QTest::newRow("together rather than apart") << QStringLiteral("he") << QStringLiteral("ohm ache") << std::vector{6, 7};
        QTest::newRow("start of a word rather than inside") << QStringLiteral("t") << QStringLiteral("cut tag") << std::vector{4};
        QTest::newRow("the word itself rather than the start of another")
            << QStringLiteral("sett") << QStringLiteral("Settings; set up the") << std::vector{0, 1, 2, 3};
        QTest::newRow("the same letter twice") << QStringLiteral("ll") << QStringLiteral("all") << std::vector{1, 2};
    }
    void theBestLettersAreTaken()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(std::vector<int>, places);
        const auto match = fuzzyMatch(typed, text);
        QVERIFY(match);
        QCOMPARE(match->places, places);
    }

    void theBestCommandComesFirst()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands(
            {command("Help: Trace"), command("Release: Run all checks"), command("Release: Preview tag"), command("View: Notes")});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(titles(model).first(), QStringLiteral("Help: Trace"));
        model.setTyped(QStringLiteral("rac"));
        QCOMPARE(titles(model), (QStringList{QStringLiteral("Release: Run all checks"), QStringLiteral("Help: Trace")}));
        QCOMPARE(model.index(0).data(PaletteModel::PlacesRole).value<QList<int>>(), (QList<int>{0, 13, 17}));
        model.setTyped(QStringLiteral("tag"));
        QCOMPARE(titles(model), QStringList{QStringLiteral("Release: Preview tag")});
        model.setTyped(QStringLiteral("nothing like this"));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.commandAt(0));
        model.setTyped({});
        QCOMPARE(model.rowCount(), 4);
    }

    void ofTwoThatFitAlikeTheShorterComesFirst()
    {
        PaletteModel model;
        model.setCommands({command("Open the log"), command("Open log"), command("Open all")});
        model.setTyped(QStringLiteral("open"));
        QCOMPARE(titles(model), (QStringList{QStringLiteral("Open log"), QStringLiteral("Open all"), QStringLiteral("Open the log")}));
    }

    void whatCannotBeDoneSaysWhyAndIsNotDone()
    {
        PaletteModel model;
        int done = 0;
        model.setCommands({command("Open", "", [&] { ++done; }), command("Refresh", "No repository is open", [&] { ++done; })});
        QVERIFY(!model.commandAt(1));
        QCOMPARE(model.index(1).data(PaletteModel::WhyNotRole).toString(), QStringLiteral("No repository is open"));
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("No repository is open")));
        QVERIFY(model.commandAt(0));
        model.commandAt(0)();
        QCOMPARE(done, 1);
    }
};

QTEST_GUILESS_MAIN(TstPalette)
#include "tst_palette.moc"
