// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwindow.h"
#include "ui/notes/markdowneditor.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QTreeView>

namespace {

constexpr int patience = 30'000;
constexpr int firstTime = 4; ///< the column

/// The people of the sample project on the screen, and who is new.
QTreeView *openPeople(tests::GuiWindow &gui)
{
    gui.click("sample");
    auto *table = gui.find<QTreeView>("peopleTable");
    [&] {
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"), patience);
        QTest::keyClick(gui.window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<ui::MarkdownEditor>("notesEditor")->text().contains(QStringLiteral("## Thanks")), patience);
        gui.click("documentPeople");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!table->model()->index(0, firstTime).data().toString().isEmpty(), patience);
    }();
    return table;
}

void choose(QTreeView *table, int row)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, 0));
}

} // namespace

class TstPeopleWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoIsAnonymisedLeavesTheTextAndComesBack()
    {
        tests::GuiWindow gui;
        QTreeView *table = openPeople(gui);
        auto *editor = gui.find<ui::MarkdownEditor>("notesEditor");
        const QString thanked = QLatin1String("- ") + table->model()->index(0, 0).data().toString();
        QVERIFY2(editor->text().contains(thanked), qPrintable(thanked));

        choose(table, 0);
        gui.click("peopleAnonymise");
        QTRY_VERIFY(!editor->text().contains(thanked));
        QVERIFY(editor->text().contains(QStringLiteral("- an anonymous contributor")));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(editor->text().contains(thanked));
        QVERIFY(!gui.find<QPushButton>("peopleUndo")->isEnabled());

        gui.click("documentNotes");
        QVERIFY(editor->isVisible() && !table->isVisible());
    }

    void nameIsWrittenInPlaceAndCommitsAreOpened()
    {
        tests::GuiWindow gui;
        QTreeView *table = openPeople(gui);
        choose(table, 1);
        gui.click("peopleShowAs");
        QLineEdit *line = nullptr;
        QTRY_VERIFY((line = table->viewport()->findChild<QLineEdit *>()));
        line->setText(QStringLiteral("Somebody Else"));
        QTest::keyClick(line, Qt::Key_Return);
        auto *editor = gui.find<ui::MarkdownEditor>("notesEditor");
        QTRY_VERIFY(editor->text().contains(QStringLiteral("- Somebody Else")));
        QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("Somebody Else"));

        auto *commits = gui.find<QTreeView>("peopleCommits");
        QVERIFY(commits->model()->rowCount() > 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(commits->hasFocus());
        QTest::keyClick(commits, Qt::Key_Return);
        QTRY_VERIFY(gui.dialog("textViewer"));
        gui.dialog("textViewer")->reject();
    }

    /// Of the sample's release nobody is: the mark has nothing to say.
    void peopleAreFoundAndNobodyIsNew()
    {
        tests::GuiWindow gui;
        QTreeView *table = openPeople(gui);
        const QAbstractItemModel &model = *table->model();
        const int all = model.rowCount();
        for (int row = 0; row < all; ++row)
            QVERIFY(model.index(row, firstTime).data().toString() != QStringLiteral("first time"));
        QVERIFY(!gui.find<QCheckBox>("peopleNewcomers")->isEnabled());

        auto *filter = gui.find<QLineEdit>("peopleFilter");
        filter->setText(model.index(1, 0).data().toString());
        QCOMPARE(model.rowCount(), 1);
        filter->clear();
        QCOMPARE(model.rowCount(), all);
    }
};

QTEST_MAIN(TstPeopleWindow)
#include "tst_peoplewindow.moc"
