// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwindow.h"
#include "ui/notes/markdowneditor.h"
#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>

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

} // namespace

class TstNotesEditing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enterGoesOnWithTheListInOneStep()
    {
        Shown s(QStringLiteral("intro\n\n1. one\n2. two"));
        QTest::keyClick(&s.editor, Qt::Key_Return);
        QCOMPARE(s.editor.text(), QStringLiteral("intro\n\n1. one\n2. two\n3. "));
        s.editor.act(Act::Undo);
        QCOMPARE(s.editor.text(), QStringLiteral("intro\n\n1. one\n2. two"));
        s.editor.act(Act::Redo);
        QTest::keyClick(&s.editor, Qt::Key_Return);
        QCOMPARE(s.editor.text(), QStringLiteral("intro\n\n1. one\n2. two\n"));
        QTest::keyClick(&s.editor, Qt::Key_Return);
        QCOMPARE(s.editor.text(), QStringLiteral("intro\n\n1. one\n2. two\n\n"));
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

    void nothingIsWrittenWhereNothingMayBe()
    {
        Shown s(QStringLiteral("- one"));
        s.editor.setReadOnly(true);
        for (const Act act : {Act::PastePlain, Act::Bold, Act::Link, Act::LinesTwice})
            s.editor.act(act);
        QTest::keyClick(&s.editor, Qt::Key_Return);
        QCOMPARE(s.editor.text(), QStringLiteral("- one"));
    }

    void keysOfTheMenuWorkWhereTheNotesAre()
    {
        tests::GuiWindow gui;
        gui.click("sample");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"), patience);
        QVERIFY(!gui.find<QAction>("textBold")->isEnabled());
        QTest::keyClick(gui.window.get(), Qt::Key_2, Qt::ControlModifier);
        auto *editor = gui.find<ui::MarkdownEditor>("notesEditor");
        QTRY_VERIFY_WITH_TIMEOUT(editor->hasFocus() && !editor->isReadOnly() && editor->text().size() > 20, patience);
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
};

QTEST_MAIN(TstNotesEditing)
#include "tst_notesediting.moc"
