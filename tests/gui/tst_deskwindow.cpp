// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwindow.h"
#include "ui/notes/markdowneditor.h"
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeView>

namespace {

constexpr int patience = 30'000;

/// The commits of the sample project on the screen, none chosen.
QTreeView *openDesk(tests::GuiWindow &gui)
{
    gui.click("sample");
    auto *table = gui.find<QTreeView>("deskTable");
    [&] {
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"), patience);
        QTest::keyClick(gui.window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<ui::MarkdownEditor>("notesEditor")->text().size() > 20, patience);
        gui.click("documentCommits");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 3, patience);
    }();
    return table;
}

/// A row that is shown in the notes, and its text.
QModelIndex shownRow(const QTreeView &table, const QString &endsIn)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, 7).data().toString() == endsIn)
            return table.model()->index(row, 3);
    return {};
}

} // namespace

class TstDeskWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsHiddenLeavesTheTextAndComesBack()
    {
        tests::GuiWindow gui;
        QTreeView *table = openDesk(gui);
        const QModelIndex row = shownRow(*table, QStringLiteral("Features"));
        QVERIFY(row.isValid());
        const QString words = row.data().toString();
        auto *editor = gui.find<ui::MarkdownEditor>("notesEditor");
        QVERIFY2(editor->text().contains(words), qPrintable(words));

        table->setFocus();
        table->setCurrentIndex(row);
        const QString counts = gui.textOf("deskCounts");
        gui.click("deskHide");
        QTRY_VERIFY(!editor->text().contains(words));
        QVERIFY(gui.textOf("deskCounts") != counts);
        QVERIFY(!table->selectionModel()->selectedRows().isEmpty());
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(editor->text().contains(words));
        QCOMPARE(gui.textOf("deskCounts"), counts);
        QVERIFY(!gui.find<QPushButton>("deskUndo")->isEnabled());

        gui.click("documentNotes");
        QVERIFY(editor->isVisible() && !table->isVisible());
    }

    void sectionAndMigrationAreInTheText()
    {
        tests::GuiWindow gui;
        QTreeView *table = openDesk(gui);
        auto *editor = gui.find<ui::MarkdownEditor>("notesEditor");
        const QModelIndex feature = shownRow(*table, QStringLiteral("Features"));
        const QString words = feature.data().toString();
        table->setFocus();
        table->setCurrentIndex(feature);
        auto *section = gui.find<QComboBox>("deskSection");
        section->setFocus();
        QTest::keyClicks(section, QStringLiteral("Documentation"));
        QTRY_VERIFY(editor->text().lastIndexOf(words) > editor->text().indexOf(QStringLiteral("## Documentation")));
        QCOMPARE(section->currentText(), QStringLiteral("Documentation"));
        QVERIFY(!gui.find<QLineEdit>("deskMigration")->isEnabled());

        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 7).data().toString().endsWith(QStringLiteral("breaking")))
                table->setCurrentIndex(table->model()->index(row, 3));
        auto *migration = gui.find<QLineEdit>("deskMigration");
        QVERIFY(migration->isEnabled() && !migration->text().isEmpty()); // as the commit says it
        migration->setFocus();
        migration->selectAll();
        QTest::keyClicks(migration, QStringLiteral("count from 1"));
        QTest::keyClick(migration, Qt::Key_Return);
        QTRY_VERIFY(editor->text().contains(QStringLiteral("**migration:** count from 1")));
        gui.click("documentChangelog");
        QTRY_VERIFY_WITH_TIMEOUT(editor->text().contains(QStringLiteral("**migration:** count from 1")), patience);
    }

    void filesThatACutWritesAreShownBefore()
    {
        tests::GuiWindow gui;
        openDesk(gui);
        gui.click("documentChangelog");
        QTRY_VERIFY(gui.find<QPushButton>("notesFiles")->isEnabled());
        gui.click("notesFiles");
        QTRY_VERIFY_WITH_TIMEOUT(gui.window->findChild<QDialog *>(QStringLiteral("changesDialog")), patience);
        auto *dialog = gui.window->findChild<QDialog *>(QStringLiteral("changesDialog"));
        const QString shown = dialog->findChild<QTextBrowser *>(QStringLiteral("changes"))->toPlainText();
        QVERIFY2(shown.contains(QStringLiteral("CHANGELOG.md")) && shown.contains(QStringLiteral("+## [0.12.0]")), qPrintable(shown));
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("makeChanges"))->isVisible());
        dialog->findChild<QPushButton *>(QStringLiteral("cancelChanges"))->click();
        QTRY_VERIFY(!gui.window->findChild<QDialog *>(QStringLiteral("changesDialog")));
    }

    void rowIsFoundWrittenAndOpened()
    {
        tests::GuiWindow gui;
        QTreeView *table = openDesk(gui);
        const QString words = shownRow(*table, QStringLiteral("Features")).data().toString();
        const int all = table->model()->rowCount();
        auto *filter = gui.find<QLineEdit>("deskFilter");
        filter->setFocus();
        QTest::keyClicks(filter, words);
        QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);

        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 3));
        QTest::keyClick(table, Qt::Key_F2);
        QLineEdit *line = nullptr;
        QTRY_VERIFY((line = table->viewport()->findChild<QLineEdit *>()));
        line->setText(words + QStringLiteral(" at last"));
        QTest::keyClick(line, Qt::Key_Return);
        auto *editor = gui.find<ui::MarkdownEditor>("notesEditor");
        QTRY_VERIFY(editor->text().contains(words + QStringLiteral(" at last")));

        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(gui.dialog("textViewer"));
        gui.dialog("textViewer")->reject();
    }
};

QTEST_MAIN(TstDeskWindow)
#include "tst_deskwindow.moc"
