// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "drawnmarkdown.h"
#include "ui/notes/piecestack.h"
#include <QTest>
#include <QTextBlock>

namespace {

void row(const char *name, const char *markdown, const char *drawn)
{
    QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(drawn);
}

} // namespace

/// What the preview makes of GitHub Flavored Markdown 0.29, section by section. The examples are our own; how what is drawn is
/// written down here is told by drawnMarkdown().
class TstGfm : public QObject {
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
    }
    static void compare()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, expected);
        QCOMPARE(tests::drawnPreview(markdown), expected);
    }

private Q_SLOTS:
    /// Sections 2 and 3.
    void preliminaries_data()
    {
        columns();
        row("tab begins code", "\tone\ttwo", "code one\ttwo");
        row("tab goes on with an item", "- one\n\n\ttwo", "- p one\n  p two");
        row("tab behind a marker", "-\tone\n\t- two", "- one\n  - two");
        row("nothing but space is nothing", "  \n\t\n \n", "");
        row("blocks before spans", "- `one\n- two`", "- `one\n- two`");
    }
    void preliminaries() { compare(); }

    /// Sections 4.1 to 4.3.
    void breaksAndHeadings_data()
    {
        columns();
        row("thematic breaks", "***\n\n- - -\n\n_____", "hr\nhr\nhr");
        row("too short, or with words", "--\n\n**\n\n_ _ _ x", "p --\np **\np _ _ _ x");
        row("break in a paragraph", "one\n***\ntwo", "p one\nhr\np two");
        row("break in a list", "- one\n* * *\n- two", "- one\nhr\n- two");
        row("six levels", "# a\n## b\n### c\n#### d\n##### e\n###### f\n####### g", "h1 a\nh2 b\nh3 c\nh4 d\nh5 e\nh6 f\np ####### g");
        row("no space, escaped", "#5 bolt\n\n\\## two", "p #5 bolt\np ## two");
        row("closing marks", "## two ##\n### three #  \n# one \\#\n# c#", "h2 two\nh3 three\nh1 one #\nh1 c#");
        row("spans in a heading", "# a *b* `c`", "h1 a i{b} c{c}");
        row("heading beside paragraphs", "one\n# two\nthree", "p one\nh1 two\np three");
        row("setext", "one\n===\n\ntwo\n-", "h1 one\nh2 two");
        row("setext of two lines", "one\n*two*\n----", "h2 one i{two}");
        row("setext takes no list and no quotation", "- one\n---\n\n> two\n---", "- one\nhr\n> p two\nhr");
        row("no setext below nothing", "\n===", "p ===");
    }
    void breaksAndHeadings() { compare(); }

    /// Sections 4.4 to 4.6.
    void code_data()
    {
        columns();
        row("indented", "    one\n      two\n\n    three\n", "code one⏎  two⏎⏎three");
        row("indented is no paragraph's end", "one\n    two", "p one two");
        row("indented needs no empty line below", "    one\ntwo", "code one\np two");
        row("fenced", "```\n<one>\n *two*\n```", "code <one>⏎ *two*");
        row("longer fences and tildes", "~~~~ js\none\n~~~\n~~~~\n\n````\n```\n````", "code one⏎~~~\ncode ```");
        row("never closed", "```\none\n\ntwo", "code one⏎⏎two");
        row("closed by the end of a quotation", "> ```\n> one\n\ntwo", "> code one\np two");
        row("indented fence", "  ```\n  one\n    two\n three\n  ```", "code one⏎  two⏎three");
        row("fence in a paragraph", "one\n```\ntwo\n```\nthree", "p one\ncode two\np three");
        row("a span on one line is no fence", "``` one ```\ntwo", "p c{one} two");
        row("empty", "```\n```\n\none", "code \np one");
        row("in an item", "1. one\n\n   ```sh\n   two\n   ```", "1. p one\n  code two");
        row("raw HTML is words", "<div>\n*one*\n</div>\n\n*two*", "p <div>↵*one*↵</div>\np i{two}");
        row("raw HTML goes on up to an empty line", "<table>\n\n*one*\n\n</table>", "p <table>\np i{one}\np </table>");
        row("a comment is words", "<!-- one -->", "p <!-- one -->");
    }
    void code() { compare(); }

    /// Sections 4.7 to 4.9.
    void referencesAndParagraphs_data()
    {
        columns();
        row("reference", "[one]\n\n[one]: /two 'three'", "p a{one|/two}");
        row("case does not count", "[Straße Nr]\n\n[STRASSE   nr]: /one", "p a{Straße Nr|/one}");
        row("the first one counts", "[one]: /first\n[one]: /second\n\n[one]", "p a{one|/first}");
        row("over three lines", "[one]:\n  /two\n  'three\n  four'\n\n[one]", "p a{one|/two}");
        row("from within a quotation", "[one]\n\n> [one]: /two", "p a{one|/two}");
        row("not in a paragraph", "words\n[one]: /two\n\n[one]", "p words [one]: /two\np [one]");
        row("not in code", "    [one]: /two\n\n[one]", "code [one]: /two\np [one]");
        row("lines of a paragraph", "one\n  two\n        three\n\n\n\nfour", "p one two three\np four");
    }
    void referencesAndParagraphs() { compare(); }

    /// Section 4.10.
    void tables_data()
    {
        columns();
        row("alignment", "| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | 4 |", "table a¦b¦c¦d\n      1¦2>¦3^¦4");
        row("without outer bars", "a | b\n-|-\n1 | 2", "table a¦b\n      1¦2");
        row("a bar in a cell", "| a \\| b |\n|-|\n| `c \\| d` |", "table a | b\n      c{c | d}");
        row("spans in cells", "| **a** |\n|-|\n| [b](/c) ~~d~~ |", "table a\n      a{b|/c} s{d}");
        row("rows that are short or long", "|a|b|\n|-|-|\n|1|\n|1|2|3|", "table a¦b\n      1¦\n      1¦2");
        row("no rows", "|a|b|\n|-|-|\n\none", "table a¦b\np one");
        row("ends at another block", "|a|\n|-|\n|1|\n> two", "table a\n      1\n> p two");
        row("takes a line that has no bar", "|a|b|\n|-|-|\n1\n\none", "table a¦b\n      1¦\np one");
        row("head and line differ", "|a|b|\n|-|\n|1|", "p |a|b| |-| |1|");
        row("in a paragraph", "one\n|a|\n|-|\n|1|", "p one\ntable a\n      1");
    }
    void tables() { compare(); }

    /// Section 5.1.
    void quotations_data()
    {
        columns();
        row("blocks within", "> # one\n> two\n> - three", "> h1 one\n> p two\n> - three");
        row("a lazy line", "> one\ntwo\n\nthree", "> p one two\np three");
        row("no lazy list, no lazy code", "> - one\n- two\n\n>     three\n    four", "> - one\n- two\n> code three\ncode four");
        row("in each other", "> one\n> > two\n>\n> three", "> p one\n> > p two\n> p three");
        row("two", "> one\n\n> two", "> p one\n> p two");
        row("without a space, with a paragraph", ">one\n>\n>two", "> p one\n> p two");
    }
    void quotations() { compare(); }

    /// Sections 5.2 and 5.4.
    void lists_data()
    {
        columns();
        row("bullets", "- one\n+ two\n* three", "- one\n- two\n- three");
        row("numbers", "3. one\n3. two\n9) three", "3. one\n4. two\n9. three");
        row("numbers from nought", "0. one\n1. two", "0. one\n1. two");
        row("no marker", "-one\n\n1.two\n\n1234567890. three", "p -one\np 1.two\np 1234567890. three");
        row("only 1 ends a paragraph", "one\n2. two\n\nthree\n1. four", "p one 2. two\np three\n1. four");
        row("an empty item", "- one\n-\n- two", "- one\n-\n- two");
        row("a lazy line", "- one\ntwo", "- one two");
        row("nested", "- one\n  - two\n    - three\n  - four\n- five", "- one\n  - two\n    - three\n  - four\n- five");
        row("numbers hold bullets", "1. one\n   - two\n   - three\n2. four", "1. one\n  - two\n  - three\n2. four");
        row("too little indented", "10. one\n  - two", "10. one\n- two");
        row("loose", "- one\n\n- two", "- p one\n- p two");
        row("tight with a loose list within", "- one\n  - two\n\n    three\n- four", "- one\n  - p two\n    p three\n- four");
        row("blocks of an item", "- one\n\n      two\n\n  > three", "- p one\n  code two\n  > p three");
        row("a heading in an item", "- # one\n- two", "- h1 one\n- two");
        row("words below a heading in an item", "- # one\n  two\n- three", "- h1 one\n  p two\n- three");
        row("a list ends at words", "- one\n\ntwo", "- one\np two");
        row("lists apart", "- one\n\n<!-- -->\n\n- two", "- one\np <!-- -->\n- two");
    }
    void lists() { compare(); }

    void listsAreAsFarFromWhatFollowsWhateverTheirLastItem()
    {
        const auto room = [](const QString &markdown) {
            const ui::PreviewText text(markdown);
            ui::PieceStack pieces(text, app::makeMarkdownRenderer());
            pieces.setLook(ui::previewLook(ui::PreviewStyle::GitHub, QPalette(), QFont(), 1));
            pieces.reset();
            return pieces.document(0)->lastBlock().blockFormat().bottomMargin();
        };
        QVERIFY(room(QStringLiteral("- one\n- two")) > 0);
        QCOMPARE(room(QStringLiteral("- one\n  - two")), room(QStringLiteral("- one\n- two")));
        QCOMPARE(room(QStringLiteral("1. one\n2. two\n   1. three")), room(QStringLiteral("- one\n- two")));
    }

    /// Section 5.3.
    void tasks_data()
    {
        columns();
        row("open and done", "- [ ] one\n- [x] two\n- [X] *three*", "[ ] one\n[x] two\n[x] i{three}");
        row("nested", "- [x] one\n  1. [ ] two", "[x] one\n  [ ] two");
        row("no tasks", "- [y] one\n- [x]two\n- three [x]\n\n[ ] four", "- [y] one\n- [x]two\n- three [x]\np [ ] four");
    }
    void tasks() { compare(); }

    /// Sections 6.1 and 6.2.
    void escapesAndEntities_data()
    {
        columns();
        row("escaped", "\\*one\\* \\[two](/x) \\`three\\` \\&amp; \\~~four\\~~", "p *one* [two](/x) `three` &amp; ~s{four~}");
        row("nothing to escape", "\\a \\1 \\ö \\\\ \\", "p \\a \\1 \\ö \\ \\");
        row("not in code", "`\\[` and <https://x.org/\\a>\n\n    \\#", "p c{\\[} and a{https://x.org/\\a|https://x.org/%5Ca}\ncode \\#");
        row("entities", "&amp; &copy; &#35; &#x22; &hearts; &nosuch; &amp", "p & © # \" ♥ &nosuch; &amp");
        row("entities are words alone", "&#42;one&#42;\n\n&#35; two", "p *one*\np # two");
        row("not in code", "`&amp;`", "p c{&amp;}");
        row("the number of nothing", "one&#0;two", "p one\xef\xbf\xbdtwo");
        row("in an address", "[one](/a&amp;b \"&quot;\")", "p a{one|/a&b}");
    }
    void escapesAndEntities() { compare(); }

    /// Sections 6.3 to 6.5.
    void spans_data()
    {
        columns();
        row("code", "`one` `` a`b `` `  c  ` ` d`", "p c{one} c{a`b} c{ c } c{ d}");
        row("code over lines", "`one\ntwo`", "p c{one two}");
        row("code comes first", "*one `two* three`", "p *one c{two* three}");
        row("no end", "``one` two", "p ``one` two");
        row("emphasis", "*one* _two_ **three** __four__ ***five***", "p i{one} i{two} b{three} b{four} b{i{five}}");
        row("within words", "a*b*c a_b_c a**d**e a__f__g", "p ai{b}c a_b_c ab{d}e a__f__g");
        row("spaces keep it out", "* one* ** two** *three *", "- one* ** two** *three *");
        row("in each other", "*one **two** three*", "p i{one }b{i{two}}i{ three}");
        row("marks left over", "**one* two", "p *i{one} two");
        row("struck through", "~~one~~ a~~b~~c ~two~", "p s{one} as{b}c s{two}");
        row("not struck through", "one ~~~two~~~\n\n~~three\n\nfour~~", "p one ~~~two~~~\np ~~three\np four~~");
        row("all at once", "~~*one* `two`~~", "p i{s{one}}s{ }s{c{two}}");
    }
    void spans() { compare(); }

    /// Sections 6.6 to 6.9.
    void links_data()
    {
        columns();
        row("inline", "[one](/two \"three\") [](/four) [five]()", "p a{one|/two} five");
        row("addresses", "[one](</a b>) [two](/c_(d)) [three](/e\\)f)", "p a{one|/a%20b} a{two|/c_(d)} a{three|/e)f}");
        row("not apart", "[one] (/two)", "p [one] (/two)");
        row("none within another", "[one [two](/a) three](/b)", "p [one a{two|/a} three](/b)");
        row("spans within", "[*one* `two`](/a)", "p a{i{one} c{two}|/a}");
        row("full, collapsed, alone", "[one][a] [a][] [a] [b]\n\n[a]: /x", "p a{one|/x} a{a|/x} a{a|/x} [b]");
        row("nothing that runs", "[one](javascript:alert) [two](data:text/html,x)", "p one two");
        row("image of the project", "![one *two*](three.png \"four\")", "p img{three.png}");
        row("image from elsewhere", "![one *two*](https://x.org/a.png)", "p ▣ one i{two} (https://x.org/a.png)");
        row("autolink", "<https://x.org/?a=b&c> <d@x.org> <mailto:e>",
            "p a{https://x.org/?a=b&c|https://x.org/?a=b&c} a{d@x.org|mailto:d@x.org} a{mailto:e|mailto:e}");
        row("no autolink", "<one two> <x.org> < three>", "p <one two> <x.org> < three>");
        row("bare addresses", "www.x.org/a, https://y.org. (http://z.org/b) c@x.org",
            "p a{www.x.org/a|http://www.x.org/a}, a{https://y.org|https://y.org}. (a{http://z.org/b|http://z.org/b}) "
            "a{c@x.org|mailto:c@x.org}");
        row("brackets and entities at the end", "www.x.org/a_(b)) www.x.org/c&copy; https://x.org/**d**",
            "p a{www.x.org/a_(b)|http://www.x.org/a_(b)}) a{www.x.org/c|http://www.x.org/c}© a{https://x.org/**d|https://x.org/**d}**");
        row("no bare address", "https:// @x.org a@b.c_ `www.x.org`", "p https:// @x.org a@b.c_ c{www.x.org}");
    }
    void links() { compare(); }

    /// Sections 6.10 to 6.14.
    void rest_data()
    {
        columns();
        row("raw HTML is words", "one <b>two</b> <!-- three --> <?four?> <br/>", "p one <b>two</b> <!-- three --> <?four?> <br/>");
        row("also what may not be written", "<script>one</script> x\n\ny <textarea> <TITLE> <iframe src=\"/\"> <style>",
            "p <script>one</script> x\np y <textarea> <TITLE> <iframe src=\"/\"> <style>");
        row("hard breaks", "one  \ntwo\\\nthree\nfour", "p one↵two↵three four");
        row("none at the end", "one\\\n\n# two\\\n\nthree  ", "p one\\\nh1 two\\\np three");
        row("none in code", "`one\\\ntwo`", "p c{one\\ two}");
        row("soft breaks", "one \n two\n*three\nfour*", "p one two i{three four}");
        row("words as they are", "Größe ± 2 ≠ 3; 日本語, \xf0\x9f\x9a\xa2!", "p Größe ± 2 ≠ 3; 日本語, \xf0\x9f\x9a\xa2!");
        row("white space in between", "one   two\tthree", "p one two three");
    }
    void rest() { compare(); }
};

QTEST_MAIN(TstGfm)
#include "tst_gfm.moc"
