// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholders.h"
#include "domain/releasenotes.h"
#include <QTest>

using namespace domain;

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
} // namespace

class TstPlaceholders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheTemplatesOwn_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QList<int>>("lines");
        const auto row = [](const char *markdown, const QList<int> &lines) {
            QTest::newRow(markdown) << text(markdown) << lines;
        };
        row("# v1 — <theme name>", {1});
        row("- <headline feature 1>\n- <headline feature 2>\n- done", {1, 2});
        row("- <change> — **migration:** <what to do>", {1});
        row("1. <step>\n2. <step>\n\nFull diff: <link>.", {1, 2, 4});
        row("- @a — <contribution>\n<if any>\n<list from CHANGELOG>", {1, 2, 3});
        row("<WHAT TO DO>", {1});
        row("a line\nthat says <what\nto do> now", {2});
        row("\\\\<step>", {1});
        row("text `code` <step>", {1});
        row("an ` open backtick\n\n<step> `", {3});
        row("```\ncode\n```\n<step>", {4});
        row("a <!-- never closed\n\n<step>", {3});
        row("<!-- closed --> <step>", {1});
    }
    void findsTheTemplatesOwn()
    {
        QFETCH(QString, markdown);
        QFETCH(QList<int>, lines);
        const std::vector<int> found = placeholdersIn(markdown);
        QCOMPARE(QList<int>(found.begin(), found.end()), lines);
    }

    void leavesOtherAnglesAlone_data()
    {
        QTest::addColumn<QString>("markdown");
        for (const char *markdown : {"",
                                     "<https://example.org>",
                                     "<ada@example.org>",
                                     "<mailto:ada@example.org>",
                                     "<br>",
                                     "<br/>",
                                     "<details open>",
                                     "</details>",
                                     "<summary>x</summary>",
                                     "<img src=\"a.png\">",
                                     "Vec<T>",
                                     "a < b > c",
                                     "<step",
                                     "step>",
                                     "\\<step>",
                                     "`<step>`",
                                     "`` ` <step> ``",
                                     "`two\nlines <step>`",
                                     "```\n<step>\n```",
                                     "~~~ toml\n<step>\n```\n<step>\n~~~",
                                     "- item\n\n  ```\n  <step>\n  ```",
                                     "```\n<step>",
                                     "<!-- <step> -->",
                                     "<!--\n\n<step>\n\n-->",
                                     "<steps>",
                                     "<a step>"})
            QTest::newRow(markdown) << text(markdown);
    }
    void leavesOtherAnglesAlone()
    {
        QFETCH(QString, markdown);
        QVERIFY(placeholdersIn(markdown).empty());
    }

    void leavesOutWhatNobodyFilledIn()
    {
        const QString notes = text("# v1.2.0 — <theme name>\n\n## Highlights\n\n- <headline feature 1>\n\n## Breaking changes\n\n"
                                   "- drop v1 (#4) — **migration:** <what to do>\n\n## Features\n\n- new `<step>`\n\n"
                                   "## Upgrade guide\n\n1. <step>\n2. <step>\n\nFull diff: https://example.org.\n\n"
                                   "## Thanks\n\n- Ada — <contribution>\n\n## Known issues\n\n<if any>\n");
        const QString finished = withoutPlaceholders(notes);
        QCOMPARE(finished.trimmed(), text("# v1.2.0\n\n## Breaking changes\n\n- drop v1 (#4)\n\n## Features\n\n- new `<step>`\n\n"
                                          "Full diff: https://example.org.\n\n## Thanks\n\n- Ada"));
        QVERIFY(placeholdersIn(finished).empty());
    }

    void partlyFilledSectionsStay()
    {
        QCOMPARE(withoutPlaceholders(text("# v1 — Harbour — <theme name>\n\n## Upgrade guide\n\n1. Stop it.\n2. <step>\n")),
                 text("# v1 — Harbour\n\n## Upgrade guide\n\n1. Stop it.\n"));
    }

    void filledInNotesAreNotTouched()
    {
        const QString notes = text("# v1 — Harbour\n\n## Empty on purpose\n\n## Next\n\n\n\n- x   \n");
        QCOMPARE(withoutPlaceholders(notes), notes);
    }

    void placeholdersThatCodeWasHidingGoToo()
    {
        QCOMPARE(withoutPlaceholders(text("a ` <step>\n\n- <step>`\n<step>`\n")), text("\n"));
        QCOMPARE(withoutPlaceholders(text("- ` a — ` <step> ` b\n")), QString()); // its parts by themselves look like code
    }

    void codeIsNoHeading()
    {
        const QString notes = text("# v1 — <theme name>\n\n```\n## not a heading\n```\n");
        QCOMPARE(withoutPlaceholders(notes), text("# v1\n\n```\n## not a heading\n```\n"));
    }
};

QTEST_APPLESS_MAIN(TstPlaceholders)
#include "tst_placeholders.moc"
