// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/cmarkrenderer.h"
#include <QElapsedTimer>
#include <QTest>
#include <thread>

using adapters::CmarkRenderer;

namespace {

QString html(const QString &markdown) { return CmarkRenderer().toHtml(markdown); }

QString repeated(const char *text, int count) { return QString::fromUtf8(QByteArray(text).repeated(count)); }

void row(const char *name, const char *markdown, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(expected);
}

} // namespace

class TestCmarkRenderer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatATextDocumentCanDraw_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        row("nothing", "", "");
        row("heading and text", "# A & B\n\n*c* **d** `e<f`\n",
            "<h1>A &amp; B</h1>\n<p><em>c</em> <strong>d</strong> <code>e&lt;f</code></p>\n");
        row("beyond Latin", "Grüße 🚢", "<p>Grüße 🚢</p>\n");
        row("CRLF", "a\r\n\r\nb\r\n", "<p>a</p>\n<p>b</p>\n");
        row("CR", "a\r\rb", "<p>a</p>\n<p>b</p>\n");
        row("link", "[a](https://example.org/?x=1&y \"t\")", "<p><a href=\"https://example.org/?x=1&amp;y\" title=\"t\">a</a></p>\n");
        row("bare link", "www.example.org", "<p><a href=\"http://www.example.org\">www.example.org</a></p>\n");
        row("link that runs", "[a](javascript:alert(1))", "<p><a href=\"\">a</a></p>\n");
        row("strikethrough", "~~a~~", "<p><s>a</s></p>\n");
        row("table", "| a | b |\n|:--|--:|\n| c | ~~d~~ |\n",
            "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n<thead>\n<tr>\n<th align=\"left\">a</th>\n<th "
            "align=\"right\">b</th>\n</tr>\n"
            "</thead>\n<tbody>\n<tr>\n<td align=\"left\">c</td>\n<td align=\"right\"><s>d</s></td>\n</tr>\n</tbody>\n</table>\n");
        row("task list", "- [x] a\n- [ ] b\n", "<ul>\n<li><img src=\"task-done\" /> a</li>\n<li><img src=\"task-open\" /> b</li>\n</ul>\n");
        row("fenced code with a language", "```cpp title\na<b;\n```\n", "<pre lang=\"cpp\"><code>a&lt;b;\n</code></pre>\n");
        row("fenced code without", "~~~\na\n~~~\n", "<pre><code>a\n</code></pre>\n");
        row("quote", "> a\n", "<blockquote>\n<p>a</p>\n</blockquote>\n");
    }
    void drawsWhatATextDocumentCanDraw() { compare(); }

    void rawHtmlIsText_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        row("inline", "a <b>c</b><br>", "<p>a &lt;b&gt;c&lt;/b&gt;&lt;br&gt;</p>\n");
        row("block", "<div a=\"b\">\n<script>alert(1)</script>\n</div>\n",
            "<p>&lt;div a=&quot;b&quot;&gt;<br />\n&lt;script&gt;alert(1)&lt;/script&gt;<br />\n&lt;/div&gt;</p>\n");
        row("comment", "<!-- c -->\n\nd", "<p>&lt;!-- c --&gt;</p>\n<p>d</p>\n");
        row("in a table", "|a|\n|-|\n|<b>|\n",
            "<table border=\"1\" cellspacing=\"0\" "
            "cellpadding=\"4\">\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>&lt;b&gt;</td>\n</tr>\n"
            "</tbody>\n</table>\n");
        row("in a tight list", "- <hr>\n", "<ul>\n<li>&lt;hr&gt;</li>\n</ul>\n");
        row("what is mapped, written by hand", "<del> `<del>` <table>\n\n<input type=\"checkbox\" disabled=\"\" />",
            "<p>&lt;del&gt; <code>&lt;del&gt;</code> &lt;table&gt;</p>\n<p>&lt;input type=&quot;checkbox&quot; disabled=&quot;&quot; "
            "/&gt;</p>\n");
    }
    void rawHtmlIsText() { compare(); }

    void nothingRemoteIsLoaded_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        row("https", "![alt *em*](https://example.org/a.png \"t\")", "<p>▣ alt <em>em</em> (https://example.org/a.png)</p>\n");
        row("host without a scheme", "![a](//example.org/a.png)", "<p>▣ a (//example.org/a.png)</p>\n");
        row("Windows host", "![a](<\\\\\\\\host\\a.png>)", "<p>▣ a (\\\\host\\a.png)</p>\n");
        row("file", "![a](file:///etc/passwd)", "<p>▣ a (file:///etc/passwd)</p>\n");
        row("absolute", "![a](/etc/passwd)", "<p>▣ a (/etc/passwd)</p>\n");
        row("scheme without a slash", "![a](x:y.png)", "<p>▣ a (x:y.png)</p>\n");
        row("data", "![a](data:image/png;base64,AAAA)", "<p>▣ a (data:image/png;base64,AAAA)</p>\n");
        row("nothing", "![a]()", "<p>▣ a</p>\n");
        row("badge", "[![a](https://b.org/c.svg)](https://d.org)", "<p><a href=\"https://d.org\">▣ a (https://b.org/c.svg)</a></p>\n");
        row("reference", "![a][r]\n\n[r]: https://example.org/a.png", "<p>▣ a (https://example.org/a.png)</p>\n");
        row("image in an image", "![a ![b](https://c.org)](https://d.org)", "<p>▣ a ▣ b (https://c.org) (https://d.org)</p>\n");
        row("beside the notes", "![a](docs/b.png \"t\")", "<p><img src=\"docs/b.png\" alt=\"a\" title=\"t\" /></p>\n");
        row("colon in a later part", "![a](docs/b:c.png)", "<p><img src=\"docs/b:c.png\" alt=\"a\" /></p>\n");
    }
    void nothingRemoteIsLoaded() { compare(); }

    void alertsAreTitledQuotations_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        row("note", "> [!NOTE]\n> a *b*\n>\n> c\n",
            "<blockquote class=\"alert-note\">\n<p><strong>Note</strong></p>\n<p>a <em>b</em></p>\n<p>c</p>\n</blockquote>\n");
        row("lower case, no text", "> [!caution]\n",
            "<blockquote class=\"alert-caution\">\n<p><strong>Caution</strong></p>\n</blockquote>\n");
        row("in a list", "- > [!TIP]\n  > a\n",
            "<ul>\n<li>\n<blockquote class=\"alert-tip\">\n<p><strong>Tip</strong></p>\n<p>a</p>\n</blockquote>\n</li>\n</ul>\n");
        row("text on the first line", "> [!NOTE] a\n", "<blockquote>\n<p>[!NOTE] a</p>\n</blockquote>\n");
        row("unknown", "> [!OTHER]\n> a\n", "<blockquote>\n<p>[!OTHER]\na</p>\n</blockquote>\n");
        row("no quotation", "[!NOTE]\na\n", "<p>[!NOTE]\na</p>\n");
    }
    void alertsAreTitledQuotations() { compare(); }

    void footnotesAreListedAtTheEnd()
    {
        QCOMPARE(html(QStringLiteral("a[^x] b[^y] c[^x] d[^none]\n\n[^y]: why\n[^x]: ex\n")),
                 QStringLiteral("<p>a<sup><a href=\"#fn-1\" name=\"fnref-1\" id=\"fnref-1\">1</a></sup> "
                                "b<sup><a href=\"#fn-2\" name=\"fnref-2\" id=\"fnref-2\">2</a></sup> "
                                "c<sup><a href=\"#fn-1\">1</a></sup> d[^none]</p>\n<hr />\n<ol>\n"
                                "<li><a name=\"fn-1\" id=\"fn-1\"></a>ex <a href=\"#fnref-1\">↩</a></li>\n"
                                "<li><a name=\"fn-2\" id=\"fn-2\"></a>why <a href=\"#fnref-2\">↩</a></li>\n</ol>\n"));
    }

    void namesBecomeEmojisButNotInCode()
    {
        QCOMPARE(html(QStringLiteral("a :white_check_mark: *:rocket:* `:rocket:` std::x::y\n\n    :rocket:\n")),
                 QStringLiteral("<p>a ✅ <em>🚀</em> <code>:rocket:</code> std::x::y</p>\n<pre><code>:rocket:\n</code></pre>\n"));
    }

    void aPieceKnowsItsLinesAndTheNumbersOfFootnotes()
    {
        const QString piece = QStringLiteral("# A\n\n- b[^x]\n- c\n\n|d|\n|-|\n|e[^x]|\n\n[^x]: 17\n");
        QCOMPARE(CmarkRenderer().pieceToHtml(piece),
                 QStringLiteral("<h1><a name=\"line-0\"></a>A</h1>\n<ul>\n"
                                "<li><a name=\"line-2\"></a>b<sup><a href=\"#fn-17\" name=\"fnref-17\" id=\"fnref-17\">17</a></sup></li>\n"
                                "<li><a name=\"line-3\"></a>c</li>\n</ul>\n"
                                "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n<thead>\n<tr>\n"
                                "<th>d</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
                                "<td>e<a href=\"#fn-17\">[17]</a></td>\n</tr>\n</tbody>\n</table>\n"));
    }

    void whatHidesOrTurnsTextIsShown()
    {
        QCOMPARE(html(QStringLiteral("a\u202eb\u2066c\x1b[31md\u0007 `\u202ee`\n\n    \x1b]0;f\n")),
                 QStringLiteral("<p>a<U+202E>b<U+2066>c␛[31md␇ <code><U+202E>e</code></p>\n<pre><code>␛]0;f\n</code></pre>\n")
                     .replace(QLatin1String("<U+"), QLatin1String("&lt;U+"))
                     .replace(QLatin1String("2E>"), QLatin1String("2E&gt;"))
                     .replace(QLatin1String("66>"), QLatin1String("66&gt;")));
        QCOMPARE(html(QStringLiteral("a") + QChar(0) + QStringLiteral("b")), QStringLiteral("<p>a\ufffdb</p>\n"));
    }

    void aWebPageStandsAlone()
    {
        const QString page = CmarkRenderer().toWebPage(QStringLiteral("# A & B\n\n## A & B\n\n![a](https://example.org/a.png) "
                                                                      "![b](b.png)\n\n<script>x</script>\n\n- [x] done\n\n> [!TIP]\n> t\n"),
                                                       QStringLiteral("<1.0>"));
        QVERIFY(page.startsWith(QLatin1String("<!DOCTYPE html>")));
        QVERIFY(page.contains(QLatin1String("<title>&lt;1.0&gt;</title>")));
        QVERIFY(page.contains(QLatin1String("prefers-color-scheme: dark")));
        QVERIFY(page.contains(QLatin1String("<h1><a id=\"a--b\"></a>A &amp; B</h1>\n<h2><a id=\"a--b-1\"></a>A &amp; B</h2>")));
        QVERIFY(page.contains(QStringLiteral("▣ a (https://example.org/a.png) ▣ b (b.png)")));
        QVERIFY(page.contains(QLatin1String("&lt;script&gt;")));
        QVERIFY(page.contains(QLatin1String("<blockquote class=\"alert-tip\">")));
        for (const char *loads : {"<img", "<script", "<link", "src=", "url(", "@import"})
            QVERIFY2(!page.contains(QLatin1String(loads)), loads);
    }

    void plainTextIsForAMail_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        row("nothing", "", "");
        row("headings", "# One & *two*\n\n## Three\n\n### Four\n\ntext\n", "One & _two_\n===========\n\nThree\n-----\n\nFour\n\ntext\n");
        row("words wrap", "one two three four five six seven eight nine ten\n", "one two three four five six\nseven eight nine ten\n");
        row("wide characters", "あいうえお かきくけこ さしすせそ\n", "あいうえお かきくけこ\nさしすせそ\n");
        row("a long word stays whole", "see https://example.org/a/very/long/address now\n",
            "see\nhttps://example.org/a/very/long/address\nnow\n");
        row("lists hang", "- one two three four five six seven\n  - eight\n- [x] nine\n\n9. a\n10. b\n",
            "* one two three four five six\n  seven\n  * eight\n* [x] nine\n\n9. a\n10. b\n");
        row("loose list", "- a\n\n  b\n\n- c\n", "* a\n\n  b\n\n* c\n");
        row("links", "[a](https://x.org) and [b](https://y.org) and [c](https://x.org), <https://z.org>\n",
            "a [1] and b [2] and c [1],\nhttps://z.org\n\n[1] https://x.org\n[2] https://y.org\n");
        row("footnotes", "a[^x]\n\n[^x]: b\n", "a (1)\n\n(1) b\n");
        row("code is not wrapped", "```sh\none two three four five six seven eight\n\nnine\n```\n",
            "    one two three four five six seven eight\n\n    nine\n");
        row("quotation", "> one two three four five six seven\n>\n> b\n", "> one two three four five six\n> seven\n>\n> b\n");
        row("alert", "> [!NOTE]\n> one two three four five six seven\n>\n> b\n\nafter\n",
            "Note: one two three four five\n      six seven\n\n      b\n\nafter\n");
        row("alert in a list", "- > [!WARNING]\n  > a\n", "* Warning: a\n");
        row("empty alert", "> [!TIP]\n", "Tip:\n");
        row("no alert", "> [!OTHER]\n> a\n", "> [!OTHER] a\n");
        row("table", "| a | b |\n|:--|--:|\n| long | 1 |\n| x | 100 |\n", "a       b\n----  ---\nlong    1\nx     100\n");
        row("raw HTML", "a <b>c</b>\n", "a <b>c</b>\n");
        row("image", "![a](https://example.org/a)\n", "▣ a (https://example.org/a)\n");
    }
    void plainTextIsForAMail()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, expected);
        QCOMPARE(CmarkRenderer().toPlainText(markdown, 30), expected);
    }

    void hostileTextIsQuick_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<bool>("asSource");
        QTest::newRow("quotes on one line") << repeated(">", 100000) << true;
        QTest::newRow("lazy lines in deep quotes") << repeated(">", 20000) + repeated("a\n", 20000) << true;
        QTest::newRow("list markers") << repeated("- ", 50000) + repeated("\n", 50000) << true;
        QTest::newRow("numbers") << repeated("1. ", 50000) + QLatin1Char('a') << true;
        QTest::newRow("nested by indentation") << [] {
            QString text;
            for (int i = 0; i < 1000; ++i)
                text += QString(2 * i, QLatin1Char(' ')) + QStringLiteral("- a\n");
            return text;
        }() << true;
        QTest::newRow("brackets") << repeated("[", 100000) << true;
        QTest::newRow("brackets with spaces") << repeated("[ ", 100000) << false;
        QTest::newRow("open images") << repeated("![a](", 20000) << true;
        QTest::newRow("open emphasis") << repeated("*a **b ", 50000) << false;
        QTest::newRow("nested emphasis") << repeated("*a **b ", 500) + repeated("c** d*", 500) << true;
        QTest::newRow("wide table") << repeated("|", 100000) + QLatin1Char('\n') + repeated("|-", 100000) << true;
        QTest::newRow("table filled up") << repeated("|x", 400) + QLatin1String("|\n") + repeated("|-", 400) + QLatin1String("|\n")
                                                + repeated("a\n", 9000)
                                         << true;
        QTest::newRow("many tables filled up") << (repeated("|x", 400) + QLatin1String("|\n") + repeated("|-", 400) + QLatin1String("|\n")
                                                   + repeated("a\n", 300) + QLatin1Char('\n'))
                                                      .repeated(200)
                                               << true;
        QTest::newRow("table tried again and again") << repeated("a|b\n-|\n", 100000) << true;
        QTest::newRow("the same in quotes") << repeated("> a|b\n> -|\n", 50000) << true;
        QTest::newRow("table after a long paragraph") << (repeated("a\n", 9999) + QLatin1String("|-|\n\n")).repeated(40) << true;
        QTest::newRow("references that grow") << QLatin1String("[x]: /") + repeated("u", 3000) + QLatin1String("\n\n")
                                                     + repeated("[x] ", 100000)
                                              << true;
        QTest::newRow("parentheses after a link") << QLatin1String("www.x.y") + repeated(")", 100000) << true;
        QTest::newRow("the same in short") << (QLatin1String("www.x.y") + repeated(")", 3990) + QLatin1Char(' ')).repeated(200) << false;
        QTest::newRow("addresses") << repeated("a@b.c ", 100000) << false;
        QTest::newRow("carriage returns") << repeated(">", 20000) + repeated("a\r", 20000) << true;
        QTest::newRow("very long") << repeated("word ", 300000) << true;
    }
    void hostileTextIsQuick()
    {
        QFETCH(QString, markdown);
        QFETCH(bool, asSource);
        QElapsedTimer watch;
        watch.start();
        const QString drawn = html(markdown);
        QVERIFY2(watch.elapsed() < 5000, qPrintable(QString::number(watch.elapsed())));
        if (asSource)
            QCOMPARE(drawn.left(200), (QStringLiteral("<pre>%1</pre>\n").arg(markdown.toHtmlEscaped())).left(200));
        else
            QVERIFY(!drawn.startsWith(QLatin1String("<pre>")));
    }

    void earnestTextIsNeverShownAsSource_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("changelog of ten years")
            << (QLatin1String("## [1.2.3] - 2026-01-01\n\n### Fixed\n\n")
                + repeated("- A sentence about what was fixed ([#123](https://example.org/pull/123)).\n", 40) + QLatin1Char('\n'))
                   .repeated(200);
        QTest::newRow("link references") << repeated("See [1.2.3] and [#12].\n\n", 2000)
                                                + repeated("[1.2.3]: https://example.org/compare/v1...v2\n", 1000);
        QTest::newRow("table of a thousand rows") << QLatin1String("|a|b|c|d|\n|-|-|-|-|\n") + repeated("|1|2|3|4|\n", 1000);
        QTest::newRow("long list") << repeated("- one more thing\n", 5000);
        QTest::newRow("quotation within quotations") << QStringLiteral("> > > > a\n");
        QTest::newRow("rulers") << repeated("-", 500) + QLatin1String("\n\n") + repeated(".", 500) + QLatin1String("\n\n")
                                       + repeated("*", 500);
        QTest::newRow("text without spaces") << repeated("これは長い文です。", 2000);
    }
    void earnestTextIsNeverShownAsSource()
    {
        QFETCH(QString, markdown);
        const QString drawn = html(markdown);
        QVERIFY(!drawn.startsWith(QLatin1String("<pre>")));
        QVERIFY(!drawn.isEmpty());
    }

    void threadsDoNotDisturbEachOther()
    {
        const QString markdown = QStringLiteral("~~a~~ www.example.org\n\n|a|\n|-|\n|~~b~~|\n");
        const QString expected = html(markdown);
        QVERIFY(expected.contains(QLatin1String("<s>a</s>")));
        std::atomic<int> different = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int j = 0; j < 300; ++j)
                    different += html(markdown) != expected;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(different.load(), 0);
    }

private:
    void compare()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, expected);
        QCOMPARE(html(markdown), expected);
    }
};

QTEST_APPLESS_MAIN(TestCmarkRenderer)
#include "tst_cmarkrenderer.moc"
