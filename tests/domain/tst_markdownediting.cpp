// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdownlists.h"
#include "domain/markdownmarks.h"
#include "domain/markdowntables.h"
#include "domain/textlines.h"
#include <QTest>

using namespace domain;

namespace {

/// A text with its selection drawn in: ‸ is the cursor, ‹ the anchor.
struct Drawn {
    QString text;
    Selection selection;
};

Drawn read(const QString &text)
{
    Drawn drawn{text, {}};
    qsizetype anchor = drawn.text.indexOf(u'‹');
    if (anchor >= 0)
        drawn.text.remove(anchor, 1);
    const qsizetype cursor = drawn.text.indexOf(u'‸');
    drawn.text.remove(cursor, 1);
    if (anchor > cursor)
        --anchor;
    drawn.selection = {anchor < 0 ? cursor : anchor, cursor};
    return drawn;
}

QString draw(const QString &text, const Selection &selection)
{
    QString drawn = text;
    drawn.insert(selection.cursor, u'‸');
    if (!selection.isEmpty())
        drawn.insert(selection.anchor + (selection.anchor > selection.cursor ? 1 : 0), u'‹');
    return drawn;
}

/// What the rule makes of it; "–" when it leaves the key to others.
QString after(const Drawn &before, const std::optional<TextChange> &change)
{
    return change ? draw(changed(before.text, *change), change->after) : QStringLiteral("–");
}

void columns()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("wanted");
}

} // namespace

Q_DECLARE_METATYPE(domain::Mark)

class TstMarkdownEditing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<Mark>("mark");
        columns();
        const auto row = [](Mark mark, const char *before, const char *wanted) {
            QTest::newRow(before) << mark << before << wanted;
        };
        row(Mark::Bold, "a wo‸rd b", "a **wo‸rd** b");
        row(Mark::Bold, "a **wo‸rd** b", "a wo‸rd b");
        row(Mark::Bold, "a ‹word b‸ c", "a **‹word b‸** c");
        row(Mark::Bold, "a **‹word b‸** c", "a ‹word b‸ c");
        row(Mark::Bold, "a ‹**word b**‸ c", "a ‹word b‸ c");
        row(Mark::Bold, "a ‹word ‸b", "a **‹word‸** b");
        row(Mark::Bold, "a *‹b‸* c", "a ***‹b‸*** c");
        row(Mark::Italic, "a ***‹b‸*** c", "a **‹b‸** c");
        row(Mark::Italic, "a **‹b‸** c", "a ***‹b‸*** c");
        row(Mark::Italic, "don’‸t", "*don’‸t*");
        row(Mark::Strike, "~~go‸ne~~", "go‸ne");
        row(Mark::Strike, "~go‸ne~", "go‸ne");
        row(Mark::Code, "‸", "`‸`");
        row(Mark::Code, "a `‸` b", "a ‸ b");
        row(Mark::Bold, "a ‸ b", "a **‸** b");
        row(Mark::Bold, "**‸**", "‸");
        row(Mark::Code, "‹a`b‸", "``‹a`b‸``");
        row(Mark::Code, "‹`a‸", "`` ‹`a‸ ``");
        row(Mark::Bold, "- [ ] ‹one\n- two‸", "- [ ] **‹one**\n- **two‸**");
        row(Mark::Bold, "‹- one\n\n> two‸\n", "- **‹one**\n\n> **two‸**\n");
        row(Mark::Bold, "‹**one**\ntwo‸", "‹**one**\n**two‸**");
        row(Mark::Bold, "‹**one**\n**two**‸", "‹one\ntwo‸");
        row(Mark::Bold, "‹### Title‸", "### **‹Title‸**");
        row(Mark::Italic, "日本‸語", "*日本‸語*");
    }
    void marks()
    {
        QFETCH(Mark, mark);
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        const Drawn drawn = read(before);
        QCOMPARE(after(drawn, toggleMark(drawn.text, drawn.selection, mark)), wanted);
    }

    void links_data()
    {
        columns();
        QTest::addColumn<QString>("address");
        const QString site = QStringLiteral("https://example.org/a");
        QTest::newRow("nothing") << "‸" << "[‸]()" << QString();
        QTest::newRow("word") << "see wo‸rd" << "see [word](‸)" << QString();
        QTest::newRow("selection") << "see ‹two words‸." << "see [two words](‸)." << QString();
        QTest::newRow("pasted over") << "see ‹two words‸." << "see [two words](https://example.org/a)‸." << site;
        QTest::newRow("an address") << "‹https://example.org‸" << "[‸](https://example.org)" << QString();
        QTest::newRow("brackets") << "‹a]b‸" << "[a\\]b](https://example.org/a)‸" << site;
        QTest::newRow("a picture") << "‹![i](p)‸" << "[![i](p)](https://example.org/a)‸" << site;
        QTest::newRow("parentheses") << "‹a‸" << "[a](<https://e.org/x_(y)>)‸" << QStringLiteral("https://e.org/x_(y)");
        QTest::newRow("two paragraphs") << "‹a\n\nb‸" << "–" << site;
    }
    void links()
    {
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        QFETCH(QString, address);
        const Drawn drawn = read(before);
        QCOMPARE(after(drawn, makeLink(drawn.text, drawn.selection, address)), wanted);
    }

    void addresses()
    {
        for (const char *yes : {"https://example.org", "HTTP://e.org/a?b#c", "mailto:ada@example.org", "ssh://git@example.org/x"})
            QVERIFY2(isAddress(QLatin1String(yes)), yes);
        for (const char *no :
             {"", "example.org", "https://", "see https://e.org", "https://e.org\n", "javascript:alert(1)", "https://e.org/<x>"})
            QVERIFY2(!isAddress(QLatin1String(no)), no);
    }

    void headings_data()
    {
        QTest::addColumn<int>("by");
        columns();
        QTest::newRow("text") << 1 << "a‸b" << "# a‸b";
        QTest::newRow("deeper") << 1 << "# a‸b" << "## a‸b";
        QTest::newRow("deepest") << 1 << "###### a‸" << "–";
        QTest::newRow("higher") << -1 << "## a‸b" << "# a‸b";
        QTest::newRow("to text") << -1 << "# ‸ab" << "‸ab";
        QTest::newRow("in the marks") << -1 << "#‸ ab" << "‸ab";
        QTest::newRow("two") << 1 << "‹# a\n\n## b‸\n# c" << "## ‹a\n\n### b‸\n# c";
        QTest::newRow("a tag") << 1 << "#a‸" << "# #a‸";
    }
    void headings()
    {
        QFETCH(int, by);
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        const Drawn drawn = read(before);
        QCOMPARE(after(drawn, shiftHeading(drawn.text, drawn.selection, by)), wanted);
    }

    void enter_data()
    {
        columns();
        const auto row = [](const char *before, const char *wanted) {
            QTest::newRow(before) << before << wanted;
        };
        row("- one‸", "- one\n- ‸");
        row("* one‸ two", "* one\n* ‸two");
        row("  + one‸", "  + one\n  + ‸");
        row("1. one‸\n2. two\n3. three", "1. one\n2. ‸\n3. two\n4. three");
        row("1. one‸\n1. two", "1. one\n1. ‸\n1. two");
        row("9) nine‸\n10) ten", "9) nine\n10) ‸\n11) ten");
        row("1. one\n   - sub‸\n2. two", "1. one\n   - sub\n   - ‸\n2. two");
        row("- [x] done‸", "- [x] done\n- [ ] ‸");
        row("> said‸", "> said\n> ‸");
        row("> - said‸", "> - said\n> - ‸");
        row("- one\n- ‸", "- one\n\n‸");
        row("- one\n\n- ‸", "- one\n\n‸");
        row("> one\n> ‸", "> one\n\n‸");
        row("> - one\n> - ‸", "> - one\n>\n> ‸");
        row("- one\n  - ‸\n- two", "- one\n- ‸\n- two");
        row("1. one\n   1. ‸\n2. two", "1. one\n2. ‸\n3. two");
        row("- [ ] ‸", "‸");
        row("- ‹one‸ two", "- \n- ‸two");
        row("- a‹b\n- c‸d", "- a\n- ‸d");
        row("text‸", "–");
        row("‸- one", "–");
        row("-‸ one", "–");
        row("---‸", "–");
        row("* * *‸", "–");
        row("**bold**‸", "–");
        row("-5 degrees‸", "–");
    }
    void enter()
    {
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        const Drawn drawn = read(before);
        QCOMPARE(after(drawn, continueList(drawn.text, drawn.selection)), wanted);
    }

    void indent_data()
    {
        QTest::addColumn<bool>("deeper");
        columns();
        const auto row = [](bool deeper, const char *before, const char *wanted) {
            QTest::newRow(before) << deeper << before << wanted;
        };
        row(true, "- one\n- tw‸o", "- one\n  - tw‸o");
        row(true, "1. one\n2. tw‸o\n3. three", "1. one\n   1. tw‸o\n2. three");
        row(true, "- one\n- tw‸o\n  - under\n- three", "- one\n  - tw‸o\n    - under\n- three");
        row(true, "- one\n  - a\n- ‹b\n- c‸\n", "- one\n  - a\n  - ‹b\n  - c‸\n");
        row(true, "> - one\n> - tw‸o", "> - one\n>   - tw‸o");
        row(true, "plain‸", "–");
        row(false, "- one\n  - tw‸o", "- one\n- tw‸o");
        row(false, "1. one\n   1. tw‸o\n2. three", "1. one\n2. tw‸o\n3. three");
        row(false, "- one‸", "–");
        row(false, "- a\n  - b\n    - c‸", "- a\n  - b\n  - c‸");
        row(false, "- a\n\t- b‸", "- a\n- b‸");
    }
    void indent()
    {
        QFETCH(bool, deeper);
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        const Drawn drawn = read(before);
        QCOMPARE(after(drawn, indentItems(drawn.text, drawn.selection, deeper)), wanted);
    }

    void lines_data()
    {
        QTest::addColumn<bool>("up");
        columns();
        const auto row = [](bool up, const char *before, const char *wanted) {
            QTest::newRow(before) << up << before << wanted;
        };
        row(true, "a\nb‸\nc", "b‸\na\nc");
        row(false, "a\nb‸\nc", "a\nc\nb‸");
        row(true, "a‸\nb", "–");
        row(false, "a\nb‸", "–");
        row(true, "a\n‹b\nc‸\nd", "‹b\nc‸\na\nd");
        row(false, "‹a\n‸b\nc", "b\n‹a\n‸c");
        row(true, "1. a\n2. b‸\n3. c", "1. b‸\n2. a\n3. c");
        row(false, "1. a‸\n2. b\n", "1. b\n2. a‸\n");
    }
    void lines()
    {
        QFETCH(bool, up);
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        const Drawn drawn = read(before);
        QCOMPARE(after(drawn, moveLines(drawn.text, drawn.selection, up)), wanted);
    }

    void duplicate()
    {
        const Drawn one = read(QStringLiteral("a\nb‸c\nd"));
        QCOMPARE(after(one, duplicateLines(one.text, one.selection)), QStringLiteral("a\nbc\nb‸c\nd"));
        const Drawn two = read(QStringLiteral("‹a\nb‸"));
        QCOMPARE(after(two, duplicateLines(two.text, two.selection)), QStringLiteral("a\nb\n‹a\nb‸"));
    }

    void widths()
    {
        QCOMPARE(displayWidth(u"abc"), 3);
        QCOMPARE(displayWidth(u"日本"), 4);
        QCOMPARE(displayWidth(u"e\u0301"), 1);
        QCOMPARE(displayWidth(u"\U0001F680"), 2);
        QCOMPARE(displayWidth(u"✅"), 2);
        QCOMPARE(displayWidth(u"한"), 2);
    }

    void aligns_data()
    {
        columns();
        const auto row = [](const char *before, const char *wanted) {
            QTest::newRow(before) << before << wanted;
        };
        row("|a|b|\n|-|-|\n|long|‸c|", "| a    | b   |\n| ---- | --- |\n| long | ‸c   |");
        row("a|b\n-|-:\nlong|x‸", "| a    |   b |\n| ---- | --: |\n| long |   x‸ |");
        row("|a|\n|:-:|\n|w‸ide|\n|12345|", "|   a   |\n| :---: |\n| w‸ide  |\n| 12345 |");
        row("|a|b|\n|:-|-|\n|日本|‸c|", "| a    | b   |\n| :--- | --- |\n| 日本 | ‸c   |");
        row("|a|\n|-|\n|x\\|y|‸", "| a    |\n| ---- |\n| x\\|y‸ |");
        row("|a|b|\n|-|-|\n|‸c|", "| a   | b   |\n| --- | --- |\n| ‸c   |     |");
        row("|a|\n|-|\n|b|more‸|", "| a   |\n| --- |\n| b   | more‸ |");
        row("text\n\n|a|\n|-|\n|‸|\n\nmore", "text\n\n| a   |\n| --- |\n| ‸    |\n\nmore");
        row("a | b‸", "–");
        row("| a   |\n| --- |\n| b‸   |", "–");
    }
    void aligns()
    {
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        const Drawn drawn = read(before);
        QCOMPARE(after(drawn, alignTable(drawn.text, drawn.selection)), wanted);
    }

    void cells_data()
    {
        QTest::addColumn<bool>("forward");
        columns();
        const auto row = [](bool forward, const char *before, const char *wanted) {
            QTest::newRow(before) << forward << before << wanted;
        };
        row(true, "|a‸|b|\n|-|-|\n|c|d|", "| a   | ‹b‸   |\n| --- | --- |\n| c   | d   |");
        row(true, "|a|b‸|\n|-|-|\n|c|d|", "| a   | b   |\n| --- | --- |\n| ‹c‸   | d   |");
        row(true, "|a|b|\n|-|-|\n|c|d‸|", "| a   | b   |\n| --- | --- |\n| c   | d   |\n| ‸    |     |");
        row(true, "|a|b|\n|-|-|\n|c|d‸|\n\ntext", "| a   | b   |\n| --- | --- |\n| c   | d   |\n| ‸    |     |\n\ntext");
        row(true, "|a‸|b|\n|-|-|\n|c|d|", "| a   | ‹b‸   |\n| --- | --- |\n| c   | d   |");
        row(false, "|a|b|\n|-|-|\n|‸c|d|", "| a   | ‹b‸   |\n| --- | --- |\n| c   | d   |");
        row(false, "|‸a|b|\n|-|-|", "–");
        row(true, "| a   | b   |\n| --- | --- |\n| c‸   | d   |", "| a   | b   |\n| --- | --- |\n| c   | ‹d‸   |");
        row(true, "no table‸", "–");
    }
    void cells()
    {
        QFETCH(bool, forward);
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        const Drawn drawn = read(before);
        QCOMPARE(after(drawn, nextCell(drawn.text, drawn.selection, forward)), wanted);
    }

    void changesNoHalfOfACharacter()
    {
        const QString before = QStringLiteral("a\U0001F600b");
        const QString later = QStringLiteral("a\U0001F601b");
        const auto change = changeBetween(before, later, {});
        QVERIFY(change);
        QCOMPARE(change->inserted, QStringLiteral("\U0001F601"));
        QCOMPARE(changed(before, *change), later);
        QVERIFY(!changeBetween(before, before, {}));
    }
};

QTEST_GUILESS_MAIN(TstMarkdownEditing)
#include "tst_markdownediting.moc"
