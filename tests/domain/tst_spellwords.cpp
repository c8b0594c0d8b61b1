// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spellwords.h"
#include <QTest>

class TstSpellWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *line, const char *wanted) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(wanted);
        };
        row("", "");
        row("The quick fox, (it jumps)!", "The quick fox it jumps");
        row("## What _is_ **new**?", "What is new");
        row("don't, the tug's and it\u2019s 'quoted'", "don't the tug's and it\u2019s quoted");
        row("well-kept and half\u2014done", "well kept and half done");
        row("run `make chekc` and ``a ` b`` now", "run and now");
        row("an unclosed ` tick", "an unclosed tick");
        row("see [the guide](docs/gide.md \"titel\") or [that][labbel]", "see the guide or that");
        row("[labbel]: https://exampel.org/x", "");
        row("<https://exampel.org> <b>bold</b> <theme nam> &nbsp;x", "bold");
        row("https://exampel.org/pth and www.exampel.org, mail ada@exampel.org", "and mail");
        row("by @adda, (#12), gh-12 and org/repo#7", "by and");
        row(":rokcet: off: and 10:30", "off and");
        row("in 4f2c91e or deadbeef or abcdefa", "in or or");
        row("utf8 snake_cse CamelCse HTTP URLs iOS", "");
        row("slipway.toml, src/domian and ../pth or C:\\pth", "and or");
        row("--no-verfy -x and a=b $HOEM", "and");
        row("- **aip:** add the horn", "add the horn");
        row("a note[^fotnote] \\[x\\]", "note");
        row("\u65e5\u672c\u8a9e text \u00dcbung na\u00efve", "text \u00dcbung na\u00efve");
        row("e.g. this and i.e. that", "this and that");
        row("wait... what?", "wait what");
        row("> [!NOTE]", "");
    }
    void findsWords()
    {
        QFETCH(QString, line);
        QFETCH(QString, wanted);
        QStringList words;
        for (const domain::Found &place : domain::wordsToSpell(line))
            words << line.mid(place.at, place.length);
        QCOMPARE(words.join(u' '), wanted);
    }

    void aListHoldsFormsOfAWord()
    {
        const QSet<QString> words{QStringLiteral("Slipway"), QStringLiteral("changelog")};
        QVERIFY(domain::holdsWord(words, QStringLiteral("Slipway")));
        QVERIFY(domain::holdsWord(words, QStringLiteral("Slipway's")));
        QVERIFY(!domain::holdsWord(words, QStringLiteral("slipway")));
        QVERIFY(domain::holdsWord(words, QStringLiteral("Changelog")));
        QVERIFY(!domain::holdsWord(words, QStringLiteral("changelogs")));
        QVERIFY(!domain::holdsWord(words, QStringLiteral("'s")));
        QCOMPARE(domain::spelledWord(QStringView(u"it\u2019s")), QStringLiteral("it's"));
    }

    /// A line of a minified file is read in a moment; what would take long is left out.
    void longLinesHaveAnEnd()
    {
        QVERIFY(domain::wordsToSpell(QString(2'000'000, u'a')).empty());
        QCOMPARE(domain::wordsToSpell(QStringLiteral("(word ").repeated(100'000)).size(), size_t(100'000));
        QVERIFY(domain::wordsToSpell(QStringLiteral("](").repeated(20'000)).empty());
        QVERIFY(domain::wordsToSpell(QStringLiteral("**a").repeated(20'000)).empty());
    }
};

QTEST_GUILESS_MAIN(TstSpellWords)
#include "tst_spellwords.moc"
