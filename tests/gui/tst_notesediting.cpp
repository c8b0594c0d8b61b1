// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../viewmodels/fakespelling.h"
#include "guiwindow.h"
#include "ui/notes/editlog.h"
#include "ui/notes/livepreview.h"
#include "ui/notes/markdowneditor.h"
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDirIterator>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>

using Act = ui::MarkdownEditor::Act;

namespace {

constexpr int patience = 30'000;

/// An editor on the screen with a text and the cursor at its end.
struct Shown {
    ui::MarkdownEditor editor;

    explicit Shown(const QString &text)
    {
        editor.resize(600, 400);
        editor.show();
        editor.setText(text, false);
        editor.moveCursor(QTextCursor::End);
        editor.setFocus();
    }
    void select(int from, int to)
    {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
};

/// The editor of the notes of a sample project, with the focus in it.
ui::MarkdownEditor *openNotes(tests::GuiWindow &gui)
{
    gui.click("sample");
    auto *editor = gui.find<ui::MarkdownEditor>("notesEditor");
    [&] {
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"), patience);
        QTest::keyClick(gui.window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(editor->hasFocus() && !editor->isReadOnly() && editor->text().size() > 20, patience);
    }();
    return editor;
}

} // namespace

class TstNotesEditing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textLeavesAsWhatIsWanted()
    {
        tests::GuiWindow gui;
        auto *editor = openNotes(gui);
        editor->selectAll();
        editor->insertPlainText(QStringLiteral("# Tides\n\nSee **the** [harbour](https://example.org/tides).\n"));
        const auto trigger = [&](const char *name) {
            auto *action = gui.find<QAction>(name);
            QVERIFY2(action->isEnabled(), name);
            action->trigger();
        };
        const auto copied = [](const char *form) {
            const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
            return clip ? QString::fromUtf8(clip->data(QLatin1String(form))) : QString();
        };

        trigger("copyPlainText");
        QTRY_VERIFY2_WITH_TIMEOUT(copied("text/plain").contains(QLatin1String("See *the* harbour [1]")), qPrintable(copied("text/plain")),
                                  5000);
        trigger("copyWebPage");
        QTRY_VERIFY_WITH_TIMEOUT(copied("text/html").contains(QLatin1String("<strong>the</strong>")), patience);
        QVERIFY(copied("text/plain").contains(QLatin1String("See *the* harbour [1]")));
        trigger("copyMarkdown");
        QTRY_COMPARE_WITH_TIMEOUT(copied("text/plain"), editor->text(), patience);

        trigger("exportWebPage");
        auto *dialog = gui.window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = gui.folder.filePath(QStringLiteral("out.html"));
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QFile page(path);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains("<strong>the</strong>"));
    }

    void previewIsShownAsChosen()
    {
        tests::GuiWindow gui;
        openNotes(gui);
        auto *preview = gui.find<ui::LivePreview>("notesPreview");
        QCOMPARE(preview->look().style, ui::PreviewStyle::GitHub);
        gui.find<QAction>("preview/style:plain")->trigger();
        QCOMPARE(preview->look().style, ui::PreviewStyle::Plain);
        gui.find<QAction>("preview/colours:dark")->trigger();
        QVERIFY(preview->look().dark);
        gui.find<QAction>("preview/colours:light")->trigger();
        QVERIFY(!preview->look().dark);
    }

    void enterGoesOnWithTheListInOneStep()
    {
        Shown s(QStringLiteral("intro\n\n1. one\n2. two"));
        QTest::keyClick(&s.editor, Qt::Key_Return);
        QCOMPARE(s.editor.text(), QStringLiteral("intro\n\n1. one\n2. two\n3. "));
        s.editor.act(Act::Undo);
        QCOMPARE(s.editor.text(), QStringLiteral("intro\n\n1. one\n2. two"));
        s.editor.act(Act::Redo);
        QTest::keyClick(&s.editor, Qt::Key_Return);
        QCOMPARE(s.editor.text(), QStringLiteral("intro\n\n1. one\n2. two\n\n"));
        QTest::keyClick(&s.editor, Qt::Key_Return);
        QCOMPARE(s.editor.text(), QStringLiteral("intro\n\n1. one\n2. two\n\n\n"));
    }

    void codeIsLeftAlone()
    {
        Shown s(QStringLiteral("```\n- one"));
        QTest::keyClick(&s.editor, Qt::Key_Return);
        QCOMPARE(s.editor.text(), QStringLiteral("```\n- one\n"));
    }

    void tabWorksInListsAndTablesAndElsewhereLeaves()
    {
        Shown s(QStringLiteral("- one\n- two"));
        QTest::keyClick(&s.editor, Qt::Key_Tab);
        QCOMPARE(s.editor.text(), QStringLiteral("- one\n  - two"));
        QTest::keyClick(&s.editor, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(s.editor.text(), QStringLiteral("- one\n- two"));
        s.editor.setText(QStringLiteral("|a|b|\n|-|-|\n|c|d"), false);
        s.editor.moveCursor(QTextCursor::End);
        QTest::keyClick(&s.editor, Qt::Key_Tab);
        QTest::keyClicks(&s.editor, QStringLiteral("new"));
        QCOMPARE(s.editor.text(), QStringLiteral("| a   | b   |\n| --- | --- |\n| c   | d   |\n| new    |     |"));
        s.editor.act(Act::AlignTable);
        QCOMPARE(s.editor.text(), QStringLiteral("| a   | b   |\n| --- | --- |\n| c   | d   |\n| new |     |"));
    }

    void anAddressPastedOverWordsMakesALink()
    {
        Shown s(QStringLiteral("see the page here"));
        s.select(4, 12);
        QMimeData address;
        address.setText(QStringLiteral("https://example.org\n"));
        QGuiApplication::clipboard()->setText(address.text());
        s.editor.paste();
        QCOMPARE(s.editor.text(), QStringLiteral("see [the page](https://example.org) here"));
        s.editor.act(Act::Undo);
        s.select(4, 12);
        s.editor.act(Act::PastePlain);
        QCOMPARE(s.editor.text(), QStringLiteral("see https://example.org\n here"));
    }

    void everyActIsOneStep()
    {
        QGuiApplication::clipboard()->clear();
        const QString text = QStringLiteral("one\ntwo words\nthree");
        for (const Act act : {Act::Bold, Act::Italic, Act::Code, Act::Strike, Act::Link, Act::HeadingDeeper, Act::LinesUp, Act::LinesDown,
                              Act::LinesTwice}) {
            Shown s(text);
            s.select(5, 7);
            s.editor.act(act);
            QVERIFY2(s.editor.text() != text, qPrintable(QString::number(int(act))));
            s.editor.act(Act::Undo);
            QCOMPARE(s.editor.text(), text);
        }
    }

    void whatIsTypedIsRecorded()
    {
        ui::EditLog log;
        Shown s(QStringLiteral("- one"));
        s.editor.recordIn(log);
        QTest::keyClick(&s.editor, Qt::Key_Return);
        QTest::keyClicks(&s.editor, QStringLiteral("two three"));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&s.editor, Qt::Key_Backspace);
        s.select(0, 5);
        s.editor.cut();
        s.editor.paste();
        s.editor.paste();
        s.editor.act(Act::LinesTwice);
        s.editor.showText(QStringLiteral("something else"), true);
        const QString last = s.editor.text();
        const auto events = log.takeNew();
        int steps = 0;
        for (; log.canUndo(); ++steps)
            s.editor.undo();
        QCOMPARE(s.editor.text(), QStringLiteral("- one"));
        QVERIFY2(steps >= 7 && steps <= 9, qPrintable(QString::number(steps)));
        for (; log.canRedo(); --steps)
            s.editor.redo();
        QCOMPARE(steps, 0);
        QCOMPARE(s.editor.text(), last);
        QString replayed = QStringLiteral("- one");
        for (const auto &event : events)
            replayed = domain::changed(replayed, domain::changeOf(event));
        QCOMPARE(replayed, last);
    }

    void anotherTextIsNoEdit()
    {
        ui::EditLog log;
        Shown s(QStringLiteral("one"));
        s.editor.recordIn(log);
        s.editor.showText(QStringLiteral("two\n\nlines"), false);
        QVERIFY(!log.canUndo());
        QTest::keyClicks(&s.editor, QStringLiteral("x"));
        s.editor.undo();
        QCOMPARE(s.editor.text(), QStringLiteral("two\n\nlines"));
        QTest::keyClick(&s.editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(s.editor.text(), QStringLiteral("two\n\nlines"));
    }

    void whoComesBackIsWhereTheyWere()
    {
        tests::GuiWindow gui;
        auto *editor = openNotes(gui);
        const QString generated = editor->text();
        editor->goToLine(6);
        QTest::keyClicks(editor, QStringLiteral("written "));
        const QString written = editor->text();
        const int place = editor->textCursor().position();
        gui.click("documentChangelog");
        QTRY_VERIFY_WITH_TIMEOUT(!editor->isReadOnly() && editor->text() != written && editor->text().size() > 20, patience);
        gui.click("documentNotes");
        QTRY_COMPARE_WITH_TIMEOUT(editor->text(), written, patience);
        QTRY_COMPARE(editor->textCursor().position(), place);
        editor->undo();
        QCOMPARE(editor->text(), generated);
        editor->undo();
        QCOMPARE(editor->text(), generated);
    }

    void nothingIsWrittenWhereNothingMayBe()
    {
        Shown s(QStringLiteral("- one"));
        s.editor.setReadOnly(true);
        for (const Act act : {Act::PastePlain, Act::Bold, Act::Link, Act::LinesTwice})
            s.editor.act(act);
        QTest::keyClick(&s.editor, Qt::Key_Return);
        QCOMPARE(s.editor.text(), QStringLiteral("- one"));
    }

    void findsAndReplaces()
    {
        tests::GuiWindow gui;
        auto *editor = openNotes(gui);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("one two one"));
        QTest::keyClick(editor, Qt::Key_H, Qt::ControlModifier);
        auto *words = gui.find<QLineEdit>("findWords");
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("One"));
        auto *count = gui.find<QLabel>("findCount");
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 2"));
        QTRY_COMPARE(editor->extraSelections().size(), 2);
        QTest::keyClick(words, Qt::Key_F3);
        QTRY_COMPARE(count->text(), QStringLiteral("2 of 2"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(editor->textCursor().selectionStart(), 0);
        gui.find<QCheckBox>("findCase")->click();
        QTRY_COMPARE(count->text(), QStringLiteral("not found"));
        gui.find<QCheckBox>("findCase")->click();
        gui.find<QCheckBox>("findExpression")->click();
        words->setText(QStringLiteral("(o)n("));
        QVERIFY2(count->text().contains(QStringLiteral("at character")), qPrintable(count->text()));
        words->setText(QStringLiteral("(o)n"));
        gui.find<QLineEdit>("findReplacement")->setText(QStringLiteral("$1$1"));
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 2"));
        gui.find<QPushButton>("replaceAll")->setFocus();
        QTest::keyClick(gui.find<QPushButton>("replaceAll"), Qt::Key_Space);
        QTRY_COMPARE(editor->text(), QStringLiteral("ooe two ooe"));
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClick(words, Qt::Key_Escape);
        QTRY_VERIFY(editor->hasFocus() && !words->isVisible());
        QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(words->isVisible());
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!words->isVisible());
        editor->act(Act::Undo);
        QCOMPARE(editor->text(), QStringLiteral("one two one"));
    }

    void remarksAreToldAndMended()
    {
        tests::GuiWindow gui;
        auto *editor = openNotes(gui);
        auto *toggle = gui.find<QAbstractButton>("noteRemarks");
        editor->selectAll();
        editor->insertPlainText(QStringLiteral("# v0.1.0\n\n## Features\n\nsee #9999 and [this] "));
        QTRY_COMPARE(toggle->text(), QStringLiteral("Remarks: 3"));
        QCOMPARE(editor->extraSelections().size(), 3);
        QTRY_COMPARE(gui.textOf("noteWords"), QStringLiteral("Words: 6"));
        auto *list = gui.find<QAbstractItemView>("noteProblems");
        QVERIFY(!list->isVisible());
        toggle->click();
        QVERIFY(list->isVisible());
        const QModelIndex first = list->model()->index(0, 0);
        QVERIFY2(first.data().toString().contains(QStringLiteral("0.12.0")), qPrintable(first.data().toString()));
        list->setCurrentIndex(first);
        Q_EMIT list->activated(first);
        QCOMPARE(editor->textCursor().selectedText(), QStringLiteral("0.1.0"));
        gui.click("noteMend");
        QVERIFY(editor->text().startsWith(QStringLiteral("# v0.12.0\n")));
        QTRY_COMPARE(toggle->text(), QStringLiteral("Remarks: 2"));
        editor->act(Act::Undo);
        QVERIFY(editor->text().startsWith(QStringLiteral("# v0.1.0\n")));
    }

    void quickFixesAreOfferedAtTheCursor()
    {
        tests::GuiWindow gui;
        auto *editor = openNotes(gui);
        editor->selectAll();
        editor->insertPlainText(QStringLiteral("# v0.12.0\n\n## Features\n\n- one\n\n## Fixes\n\n- two\n\n## Features\n\n- three\n"));
        QTRY_COMPARE(gui.textOf("noteRemarks"), QStringLiteral("Remarks: 1"));
        const QString written = editor->text();
        const auto offered = [&] {
            QTest::keyClick(editor, Qt::Key_Period, Qt::ControlModifier);
            return gui.find<QMenu>("fixMenu");
        };
        QMenu *nothing = offered();
        QVERIFY(nothing && nothing->isVisible());
        QVERIFY(!nothing->actions().first()->isEnabled());
        nothing->close();
        QTRY_VERIFY(!gui.find<QMenu>("fixMenu"));
        gui.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(gui.window.get()));
        editor->goToLine(10);
        QMenu *menu = offered();
        QVERIFY(menu);
        QVERIFY2(menu->isVisible(), qPrintable(menu->actions().isEmpty() ? QString() : menu->actions().first()->text()));
        QVERIFY2(menu->actions().first()->text().contains(QStringLiteral("Merge")), qPrintable(menu->actions().first()->text()));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(editor->text(), QStringLiteral("# v0.12.0\n\n## Features\n\n- one\n- three\n\n## Fixes\n\n- two\n"));
        editor->act(Act::Undo);
        QCOMPARE(editor->text(), written);
    }

    void severalFixesAreAChoiceInTheStrip()
    {
        tests::GuiWindow gui;
        auto *editor = openNotes(gui);
        editor->selectAll();
        editor->insertPlainText(QStringLiteral("# v0.12.0\n\n## Features\n\n- one [a] two\n"));
        QTRY_COMPARE(gui.textOf("noteRemarks"), QStringLiteral("Remarks: 1"));
        gui.find<QAbstractButton>("noteRemarks")->click();
        gui.find<QAbstractItemView>("noteProblems")->setCurrentIndex(gui.find<QAbstractItemView>("noteProblems")->model()->index(0, 0));
        gui.click("noteMend");
        auto *menu = gui.find<QMenu>("noteFixes");
        QTRY_VERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().last()->trigger();
        QCOMPARE(editor->text(), QStringLiteral("# v0.12.0\n\n## Features\n\n- one \\[a\\] two\n"));
        menu->close();
    }

    void misspeltWordsAreMarkedAndMended()
    {
        const auto checker = std::make_shared<tests::FakeSpellChecker>();
        const auto lists = std::make_shared<tests::FakeWordLists>();
        tests::GuiWindow gui({checker, lists});
        auto *editor = openNotes(gui);
        editor->selectAll();
        editor->insertPlainText(QStringLiteral("# The hrn\n\n## Of\n\n```\nxyz\n```\n\nthe tgu of tgu"));
        QTRY_COMPARE(editor->extraSelections().size(), 2); // the last word may be unfinished
        editor->moveCursor(QTextCursor::Start);
        QTRY_COMPARE(editor->extraSelections().size(), 3);
        QTest::keyClick(editor, Qt::Key_F7);
        QTRY_COMPARE(editor->textCursor().selectedText(), QStringLiteral("hrn"));
        QTest::keyClick(editor, Qt::Key_Period, Qt::ControlModifier);
        auto *menu = gui.find<QMenu>("fixMenu");
        QVERIFY(menu && menu->isVisible());
        QTRY_COMPARE(menu->actions().first()->text(), QStringLiteral("horn"));
        menu->actions().first()->trigger();
        menu->close();
        QVERIFY(editor->text().startsWith(QStringLiteral("# The horn\n")));
        QTRY_COMPARE(editor->extraSelections().size(), 2);
        QTest::keyClick(editor, Qt::Key_F7);
        QTRY_COMPARE(editor->textCursor().selectedText(), QStringLiteral("tgu"));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(2, 2), editor->mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(editor->viewport(), &asked);
        auto *learn = gui.find<QAction>("spellLearn");
        QVERIFY(learn);
        learn->trigger();
        QApplication::activePopupWidget()->close();
        QTRY_VERIFY(editor->extraSelections().isEmpty());
        QTRY_VERIFY(lists->words(QStringLiteral("en_GB"))->contains(QStringLiteral("tgu")));
        gui.find<QAction>("checkSpelling")->trigger();
        QVERIFY(!gui.settings.value(ui::setting::spelling));
    }

    /// Only what is on the screen is looked at, however long the text is.
    void aLongTextIsCheckedWhereItIsSeen()
    {
        const auto checker = std::make_shared<tests::FakeSpellChecker>();
        tests::GuiWindow gui({checker, std::make_shared<tests::FakeWordLists>()});
        auto *editor = openNotes(gui);
        QString text;
        for (int line = 0; line < 20'000; ++line)
            text += QStringLiteral("line%1 the %2\n")
                        .arg(line)
                        .arg(QString::number(line)
                                 .replace(u'0', u'a')
                                 .replace(QRegularExpression(QStringLiteral("[1-9]")), QStringLiteral("b")));
        text += QStringLiteral("```\nxyz\n```\nhrn the\n");
        editor->selectAll();
        editor->insertPlainText(text);
        editor->moveCursor(QTextCursor::End);
        QTRY_COMPARE(checker->timesAsked(QStringLiteral("hrn")), 1);
        QCOMPARE(checker->timesAsked(QStringLiteral("xyz")), 0);
        QCOMPARE(checker->timesAsked(QStringLiteral("bbb")), 0);
    }

    void whatAnotherProgramWroteIsMerged()
    {
        tests::GuiWindow gui;
        auto *editor = openNotes(gui);
        editor->selectAll();
        editor->insertPlainText(QStringLiteral("# v0.12.0\n\n## Features\n\n- one\n\n## Fixes\n\n- two\n"));
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("notesKeeping"), QStringLiteral("Saved"), patience);
        QDirIterator drafts(gui.folder.path(), {QStringLiteral("0.12.0.notes.md")}, QDir::Files, QDirIterator::Subdirectories);
        QFile file(drafts.next());
        const auto write = [&file](const QString &text) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            file.close();
        };
        auto *bar = gui.find<QWidget>("elsewhereBar");
        QVERIFY(!bar->isVisible());
        write(editor->text().replace(QLatin1String("two"), QLatin1String("zwei")));
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patience);
        QCOMPARE(gui.textOf("notesKeeping"), QStringLiteral("Changed by another program"));
        gui.click("elsewhereCompare");
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("textViewer"), patience);
        QVERIFY(gui.dialog("textViewer")->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("+- zwei")));
        gui.dialog("textViewer")->close();
        editor->goToLine(4);
        editor->moveCursor(QTextCursor::EndOfLine);
        QTest::keyClicks(editor, QStringLiteral(" more"));
        gui.click("elsewhereMerge");
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), patience);
        QCOMPARE(editor->text(), QStringLiteral("# v0.12.0\n\n## Features\n\n- one more\n\n## Fixes\n\n- zwei\n"));
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("notesKeeping"), QStringLiteral("Saved"), patience);

        write(editor->text().replace(QLatin1String("more"), QLatin1String("mehr")));
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patience);
        editor->goToLine(4);
        editor->moveCursor(QTextCursor::EndOfLine);
        QTest::keyClicks(editor, QStringLiteral(" and more"));
        gui.click("elsewhereMerge");
        QTRY_VERIFY_WITH_TIMEOUT(editor->text().contains(QStringLiteral("<<<<<<< mine\n")), patience);
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("noteRemarks"), QStringLiteral("Remarks: 1"), patience);
        gui.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(gui.window.get()));
        editor->goToLine(5);
        QTest::keyClick(editor, Qt::Key_Period, Qt::ControlModifier);
        auto *menu = gui.find<QMenu>("fixMenu");
        QVERIFY(menu);
        QCOMPARE(menu->actions().value(2)->text(), QStringLiteral("Keep both"));
        menu->actions().value(2)->trigger();
        menu->close();
        QVERIFY(editor->text().contains(QStringLiteral("- one more and more\n- one mehr\n")));
        QVERIFY(!editor->text().contains(QStringLiteral("<<<")));
    }

    void completesWhatTheReleaseSpeaksOf()
    {
        tests::GuiWindow gui;
        auto *editor = openNotes(gui);
        QTRY_VERIFY(gui.find<QAbstractButton>("noteRemarks")->isEnabled());
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("see #18"));
        QTest::keyClicks(editor, QStringLiteral(" :rocke"));
        auto *popup = QApplication::activePopupWidget();
        QVERIFY(popup && popup->objectName() == QLatin1String("noteCompletions"));
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(editor->text(), QStringLiteral("see #18 :rocket:"));
        QTest::keyClicks(editor, QStringLiteral(" #1"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(editor->text(), QStringLiteral("see #18 :rocket: #1\n"));
        editor->act(Act::Undo);
        editor->act(Act::Undo);
        QCOMPARE(editor->text(), QStringLiteral("see #18 :rocket: "));
    }

    void aThemeBringsItsGround()
    {
        Shown s(QStringLiteral("# Title"));
        const QColor before = s.editor.palette().color(QPalette::Base);
        QVERIFY(ui::CodeEditor::themes().contains(QStringLiteral("Solarized Dark")));
        s.editor.setTheme(QStringLiteral("Solarized Dark"));
        QCOMPARE(s.editor.palette().color(QPalette::Base), QColor(0x002b36));
        s.editor.setTheme(QString());
        QCOMPARE(s.editor.palette().color(QPalette::Base), before);
    }

    void keysOfTheMenuWorkWhereTheNotesAre()
    {
        tests::GuiWindow gui;
        QVERIFY(!gui.find<QAction>("textBold")->isEnabled());
        auto *editor = openNotes(gui);
        QVERIFY(gui.find<QAction>("textBold")->isEnabled());
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("harbor"));
        QTest::keyClick(editor, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(editor->text(), QStringLiteral("**harbor**"));
        QTest::keyClick(editor, Qt::Key_B, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(editor, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(editor->text(), QStringLiteral("[harbor]()"));
        QTest::keyClick(editor, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(editor->text(), QStringLiteral("# [harbor]()"));
        QTest::keyClick(gui.window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(!gui.find<QAction>("textBold")->isEnabled());
    }

    void commitsOfALineAndEarlierTextsAreShown()
    {
        tests::GuiWindow gui;
        ui::MarkdownEditor *editor = openNotes(gui);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(gui.find<QWidget>("noteOrigins")->isVisible());
        const qsizetype at = editor->text().indexOf(QRegularExpression(QStringLiteral("\\(#?[0-9a-f]+\\)\n")));
        QVERIFY(at > 0);
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(int(at));
        editor->setTextCursor(cursor);
        QTest::qWait(600); // until the text was looked at
        QTest::keyClick(editor, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("textViewer"), patience);
        QVERIFY(gui.dialog("textViewer")->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("\n+++ ")));
        gui.dialog("textViewer")->close();

        const QString before = editor->text();
        QTest::keyClicks(editor, QStringLiteral("mine"));
        const QString written = editor->text();
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("notesKeeping"), QStringLiteral("Saved"), patience);
        gui.find<QAction>("noteVersions")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("versionsDialog"), patience);
        QDialog *versions = gui.dialog("versionsDialog");
        auto *back = versions->findChild<QPushButton *>(QStringLiteral("bringBack"));
        QTRY_VERIFY_WITH_TIMEOUT(back->isEnabled(), patience);
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(editor->text(), before);
        editor->act(Act::Undo);
        QCOMPARE(editor->text(), written);
    }

    void newCommitsAreProposedBesideTheText()
    {
        tests::GuiWindow gui;
        ui::MarkdownEditor *editor = openNotes(gui);
        if (QTest::currentTestFailed())
            return;
        QTest::keyClicks(editor, QStringLiteral("mine"));
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("notesKeeping"), QStringLiteral("Saved"), patience);
        QVERIFY(!gui.find<QWidget>("proposalsPanel")->isVisible());
        const QString work = gui.sample + QLatin1String("/work");
        QCOMPARE(QProcess::execute(QStringLiteral("git"),
                                   {QStringLiteral("-C"), work, QStringLiteral("-c"), QStringLiteral("user.name=Ada"), QStringLiteral("-c"),
                                    QStringLiteral("user.email=ada@example.org"), QStringLiteral("commit"), QStringLiteral("-q"),
                                    QStringLiteral("--allow-empty"), QStringLiteral("-m"), QStringLiteral("fix(tug): answer the horn")}),
                 0);
        QCOMPARE(QProcess::execute(QStringLiteral("git"), {QStringLiteral("-C"), work, QStringLiteral("push"), QStringLiteral("-q")}), 0);
        const QString written = editor->text();
        gui.find<QAction>("refresh")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<QWidget>("proposalsPanel")->isVisible(), patience);
        QCOMPARE(editor->text(), written);
        auto *acceptAll = gui.find<QPushButton>("acceptAllProposals");
        acceptAll->setFocus();
        QTest::keyClick(acceptAll, Qt::Key_Space);
        QTRY_VERIFY(editor->text().contains(QStringLiteral("- **tug:** answer the horn (")));
        QVERIFY(editor->text().contains(QStringLiteral("mine")));
        QTRY_VERIFY_WITH_TIMEOUT(!gui.find<QWidget>("proposalsPanel")->isVisible(), patience);
        QVERIFY(editor->hasFocus());
        editor->act(Act::Undo);
        QCOMPARE(editor->text(), written);
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<QWidget>("proposalsPanel")->isVisible(), patience);
        gui.click("refuseAllProposals");
        QTRY_VERIFY_WITH_TIMEOUT(!gui.find<QWidget>("proposalsPanel")->isVisible(), patience);
        QCOMPARE(editor->text(), written);
    }
};

QTEST_MAIN(TstNotesEditing)
#include "tst_notesediting.moc"
