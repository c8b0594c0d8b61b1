// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/markdowneditor.h"
#include "ui/resources.h"
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

namespace {

/// Sections of ten lines each, with fenced code in every one.
QString longText(int sections)
{
    QString text;
    for (int i = 0; i < sections; ++i)
        text +=
            QStringLiteral("## Section %1\n\n- **one** of the things\n- two\n\n```cpp\nint answer = 42;\n```\n\nA sentence with `code`.\n")
                .arg(i);
    return text;
}

bool isColoured(const QTextBlock &block) { return !block.layout()->formats().isEmpty(); }

bool isBold(const QTextBlock &block)
{
    const auto formats = block.layout()->formats();
    return std::any_of(formats.begin(), formats.end(), [](const auto &range) { return range.format.fontWeight() >= QFont::Bold; });
}

struct Shown {
    ui::MarkdownEditor editor;

    explicit Shown(const QString &text)
    {
        initializeSlipwayResources();
        editor.resize(700, 500);
        editor.show();
        editor.showText(text, false);
    }
    QTextBlock line(int number) { return editor.document()->findBlockByNumber(number); }
};

} // namespace

/// Texts of any length in the editor: there bit by bit, and coloured where somebody looks.
class TstLongTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLongTextComesBitByBit()
    {
        const QString text = longText(20'000); // 2 MB
        Shown shown(text);
        QSignalSpy ended(&shown.editor, &ui::MarkdownEditor::shown);
        QVERIFY(shown.editor.isShowing());
        QVERIFY(shown.editor.document()->characterCount() > 10'000);
        QVERIFY(shown.editor.document()->characterCount() < text.size() / 2);
        shown.editor.goToLine(150'000);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QVERIFY(!shown.editor.isShowing());
        QVERIFY(shown.editor.holds(text));
        QCOMPARE(shown.editor.textCursor().blockNumber(), 150'000);
    }
    void nothingOfWhatIsShownIsTyped()
    {
        Shown shown{QString()};
        int typed = 0;
        QSignalSpy ended(&shown.editor, &ui::MarkdownEditor::shown);
        shown.editor.showText(longText(20'000), false);
        connect(shown.editor.document(), &QTextDocument::contentsChange, this, [&] { typed += shown.editor.isShowing() ? 0 : 1; });
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(typed, 0);
    }
    void aLineEndIsNeverCutInTwo()
    {
        const QString text = longText(3'000).replace(u'\n', QLatin1String("\r\n"));
        Shown shown(text);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.editor.isShowing(), 30'000);
        QCOMPARE(shown.editor.text(), QString(text).remove(u'\r'));
    }
    void anotherTextTakesThePlaceOfOneThatIsOnItsWay()
    {
        Shown shown(longText(20'000));
        const QString other = longText(10'000) + QStringLiteral("other");
        shown.editor.showText(other, false);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.editor.isShowing(), 30'000);
        QVERIFY(shown.editor.holds(other));
    }
    void linesAreColouredWhereSomebodyLooks()
    {
        Shown shown(longText(20'000));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.editor.isShowing(), 30'000);
        QTRY_VERIFY(isColoured(shown.line(0)));
        QVERIFY(!isColoured(shown.line(100'000)));
        shown.editor.verticalScrollBar()->setValue(100'000);
        const QTextBlock heading = shown.line(shown.editor.textCursor().block().blockNumber() + 100'000);
        QCOMPARE(heading.text(), QStringLiteral("## Section 10000"));
        QTRY_VERIFY(isColoured(heading));
    }
    /// What begins a code block changes the lines below it, and back.
    void anEditColoursWhatIsBelowIt()
    {
        Shown shown(QStringLiteral("one\n\n# Heading\n\nlast\n"));
        QTRY_VERIFY(isBold(shown.line(2)));
        QTextCursor cursor(shown.line(0));
        cursor.insertText(QStringLiteral("```\n"));
        QTRY_VERIFY(!isBold(shown.line(3)));
        cursor.movePosition(QTextCursor::Start);
        cursor.insertText(QStringLiteral("```\n"));
        QTRY_VERIFY(isBold(shown.line(4)));
    }
    /// Long before the lines above that place have been read.
    void anEditFarBelowColoursWhatIsBelowIt()
    {
        Shown shown(longText(20'000));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.editor.isShowing(), 30'000);
        shown.editor.goToLine(100'001);
        QTRY_VERIFY(isBold(shown.line(100'000)));
        QTRY_VERIFY(isBold(shown.line(100'010)));
        QTextCursor cursor(shown.line(100'000));
        cursor.insertText(QStringLiteral("```\n"));
        QVERIFY(!isBold(shown.line(100'001)));
        QVERIFY(isColoured(shown.line(100'001)));
        cursor.movePosition(QTextCursor::PreviousBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        QVERIFY(isBold(shown.line(100'000)));
        cursor.insertText(QStringLiteral("\n\n# One more\n\n"));
        QVERIFY(isBold(shown.line(100'002)));
        QVERIFY(isBold(shown.line(100'004)));
        QVERIFY(isBold(shown.line(100'014)));
    }
    void linesAreColouredWhileSomebodyScrollsFarBelow()
    {
        Shown shown(longText(20'000));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.editor.isShowing(), 30'000);
        for (int line = 100'000; line < 101'000; line += 25) {
            shown.editor.verticalScrollBar()->setValue(line);
            for (int heading = (line + 9) / 10 * 10; heading < line + 20; heading += 10)
                QVERIFY2(isBold(shown.line(heading)), qPrintable(shown.line(heading).text()));
        }
    }
    void aFenceThatIsTakenApartNoLongerBeginsCode()
    {
        Shown shown(QStringLiteral("```\n# Heading\n"));
        QTRY_VERIFY(isColoured(shown.line(0)));
        QTRY_VERIFY(!isBold(shown.line(1)));
        QTextCursor cursor(shown.line(0));
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 2);
        cursor.insertText(QStringLiteral("\n"));
        QTRY_VERIFY(isBold(shown.line(2)));
    }
    void linesThatAreTakenOutLeaveTheOthersTheirColours()
    {
        Shown shown(longText(50));
        QTRY_VERIFY(isBold(shown.line(10)));
        QTextCursor cursor(shown.line(3));
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor, 3); // with the fence that begins code
        cursor.removeSelectedText();
        QTRY_VERIFY(!isBold(shown.line(7)));
        cursor.insertText(QStringLiteral("- two\n\n```cpp\n"));
        QTRY_VERIFY(isBold(shown.line(10)));
    }
};

QTEST_MAIN(TstLongTexts)
#include "tst_longtexts.moc"
