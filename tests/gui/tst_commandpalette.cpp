// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwindow.h"
#include "ui/shell/menuactions.h"
#include <QAbstractItemView>
#include <QLineEdit>

namespace {

/// The palette of a window, opened as a person does it and with something typed.
struct Palette {
    QWidget *box;
    QLineEdit *line;
    QAbstractItemView *list;

    Palette(const tests::GuiWindow &gui, const QString &typed)
        : box(gui.find<QWidget>("commandPaletteBox")),
          line(gui.find<QLineEdit>("paletteTyped")),
          list(gui.find<QAbstractItemView>("paletteCommands"))
    {
        QVERIFY(QTest::qWaitForWindowActive(gui.window.get()));
        QTest::keyClick(gui.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(line, typed);
    }
    QString chosen() const { return list->currentIndex().data().toString(); }
    void press(Qt::Key key) const { QTest::keyClick(line, key); }
};

} // namespace

class TstCommandPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensFindsAndDoes()
    {
        tests::GuiWindow gui;
        QVERIFY(!gui.find<QWidget>("commandPaletteBox")->isVisible());
        const Palette palette(gui, QString());
        QVERIFY(palette.box->isVisible());
        QTRY_VERIFY(palette.line->hasFocus());
        const int all = palette.list->model()->rowCount();
        QTest::keyClicks(palette.line, QStringLiteral("toolsett"));
        QVERIFY(palette.list->model()->rowCount() < all);
        QCOMPARE(palette.chosen(), QStringLiteral("Tools: Settings…"));
        palette.press(Qt::Key_Return);
        QVERIFY(!palette.box->isVisible());
        QVERIFY(gui.dialog("SettingsDialog"));
    }

    void theArrowsGoThroughTheListAndNotPastItsEnds()
    {
        tests::GuiWindow gui;
        const Palette palette(gui, QStringLiteral("appearance"));
        const int last = palette.list->model()->rowCount() - 1;
        QCOMPARE(last, 2);
        palette.press(Qt::Key_Up);
        QCOMPARE(palette.list->currentIndex().row(), 0);
        for (int i = 0; i < 5; ++i)
            palette.press(Qt::Key_Down);
        QCOMPARE(palette.list->currentIndex().row(), last);
    }

    void whatCannotBeDoneNowStaysInSightAndEscapeLeaves()
    {
        tests::GuiWindow gui;
        QVERIFY(QTest::qWaitForWindowActive(gui.window.get()));
        auto *before = gui.find<QPushButton>("sample");
        before->setFocus();
        const Palette palette(gui, QStringLiteral("runall"));
        QCOMPARE(palette.chosen(), QStringLiteral("Release: Run all checks"));
        QVERIFY(palette.list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("No repository is open")));
        palette.press(Qt::Key_Return);
        QVERIFY(palette.box->isVisible());
        palette.press(Qt::Key_Escape);
        QVERIFY(!palette.box->isVisible());
        QTRY_VERIFY(before->hasFocus());
    }

    void everythingInTheMenusHasANameAndAReasonWhenItCannotBeDone()
    {
        tests::GuiWindow gui;
        gui.settings.set(ui::setting::recent, {gui.sample});
        gui.window = std::make_unique<ui::MainWindow>(ui::makeServices(gui.sample), gui.settings);
        const auto entries = ui::menuActions(*gui.find<QMenuBar>("menus"));
        QStringList missing;
        for (const auto &[action, menu] : entries)
            if (action->objectName().isEmpty() || (!action->isEnabled() && ui::whyNot(*action).isEmpty()))
                missing << menu + QLatin1Char(' ') + action->text();
        QCOMPARE(missing, QStringList());
        QVERIFY(entries.size() > 20);
    }
};

QTEST_MAIN(TstCommandPalette)
#include "tst_commandpalette.moc"
