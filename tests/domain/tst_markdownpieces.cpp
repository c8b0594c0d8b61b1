// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdownpieces.h"
#include <QRandomGenerator>
#include <QTest>
#include <numeric>

using domain::MarkdownPiece;
using domain::MarkdownPieces;

namespace {

/// The pieces of a text, each with what is put before it.
QStringList cut(const QString &text)
{
    MarkdownPieces pieces;
    pieces.setText(text);
    QStringList cuts;
    qsizetype at = 0;
    for (const MarkdownPiece &piece : pieces.all()) {
        cuts << piece.before + text.mid(at, piece.length);
        at += piece.length;
    }
    return cuts;
}

const QString words = QStringLiteral("word ").repeated(30).trimmed(); // 149 characters

bool operator==(const MarkdownPiece &a, const MarkdownPiece &b)
{
    return a.length == b.length && a.lines == b.lines && a.beginsLike(b) && a.references == b.references && a.footnotes == b.footnotes
           && a.mentions == b.mentions;
}

} // namespace

class TstMarkdownPieces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingGivesNoPiece()
    {
        MarkdownPieces pieces;
        pieces.setText(QString());
        QVERIFY(pieces.all().empty());
    }

    void blocksAreNotCut()
    {
        const QString paragraph = (words + QLatin1Char('\n')).repeated(8);
        QCOMPARE(cut(paragraph).size(), 1);
        QCOMPARE(cut(paragraph + QLatin1Char('\n') + paragraph).size(), 2);
        QCOMPARE(cut(paragraph + QLatin1String("# Heading\n")).size(), 2);
        QCOMPARE(cut(paragraph + QLatin1String("\n    indented\n")).size(), 1);
        QCOMPARE(cut(QLatin1String("- a\n\n  ") + paragraph + QLatin1String("\n  b\n")).size(), 1);
        QCOMPARE(cut(QLatin1String("<!--\n") + paragraph + QLatin1String("\n# no heading\n\n-->\n")).size(), 1);
        QCOMPARE(cut(QLatin1String("<div>\n") + paragraph + QLatin1String("# no heading\n")).size(), 1);
        QCOMPARE(cut(QLatin1String("```\n") + paragraph + QLatin1String("\n# no heading\n\n```\n# Heading\n")).size(), 2);
    }

    void aHeadingStaysWithWhatItIsOf()
    {
        const QString words = QStringLiteral("Some words. ").repeated(60);
        for (const QString &piece : cut((QLatin1String("## Heading\n\n") + words + QLatin1String("\n\n")).repeated(20)))
            QVERIFY2(!piece.trimmed().endsWith(QLatin1String("## Heading")), qPrintable(piece.right(30)));
    }

    void whatGoesOnHasItsHead()
    {
        const QString code = QLatin1String("```cpp\n") + (words + QLatin1Char('\n')).repeated(30) + QLatin1String("```\n");
        QVERIFY(cut(code).size() > 2);
        for (const QString &piece : cut(code))
            QVERIFY(piece.startsWith(QLatin1String("```cpp\n")));
        const QString table = QLatin1String("| a |\n|---|\n") + (QLatin1String("| ") + words + QLatin1String(" |\n")).repeated(30);
        QVERIFY(cut(table).size() > 2);
        for (const QString &piece : cut(table))
            QVERIFY(piece.startsWith(QLatin1String("| a |\n|---|\n| ")));
    }

    void numbersGoOn()
    {
        MarkdownPieces pieces;
        pieces.setText((QLatin1String("1. ") + words + QLatin1Char('\n')).repeated(40));
        int number = 1;
        for (const MarkdownPiece &piece : pieces.all()) {
            QCOMPARE(piece.number, number == 1 ? 0 : number);
            number += piece.lines;
        }
        QVERIFY(pieces.all().size() > 2);
    }

    void aLineWithoutEndIsTakenInParts()
    {
        const QString text(1'000'000, QLatin1Char('x'));
        const QStringList parts = cut(text);
        QVERIFY(parts.size() > 100);
        QCOMPARE(parts.join(QString()), text);
    }

    void linksAndFootnotesAreNoted()
    {
        MarkdownPieces pieces;
        const QString text = QStringLiteral("a[^One  Two] b[^3]\n\n[Some  Label]: https://example.org \"t\"\n[^3]: three\n"
                                            "    goes on [^4]\n\n    still\n\ntext\n\n```\n[no]: x\n```\n");
        pieces.setText(text);
        QCOMPARE(pieces.all().size(), 1u);
        const MarkdownPiece &piece = pieces.all().front();
        QCOMPARE(piece.mentions, (QStringList{QStringLiteral("one two"), QStringLiteral("3"), QStringLiteral("4")}));
        QCOMPARE(piece.references.size(), 1u);
        QCOMPARE(piece.references[0].label, QStringLiteral("some label"));
        QCOMPARE(piece.references[0].line, QStringLiteral("[Some  Label]: https://example.org \"t\""));
        QCOMPARE(piece.footnotes.size(), 1u);
        const auto &note = piece.footnotes[0];
        QCOMPARE(text.mid(note.begin, note.end - note.begin), QStringLiteral("[^3]: three\n    goes on [^4]\n\n    still\n\n"));
    }

    void onlyDefinitionsOfLinksAreNoted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("noted");
        const auto row = [](const char *name, const char *text, const char *noted) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(noted);
        };
        row("one", "[a]: /b 'c'\n", "[a]: /b 'c'");
        row("several", "[a]: /b\n[c]: <d e> (f)\n", "[a]: /b|[c]: <d e> (f)");
        row("address below", "[a]:\n  /b\n[c]: /d\n", "[a]: /b|[c]: /d");
        row("title goes on", "[a]: /b 'c\nd'\n", "[a]: /b");
        row("title goes on for lines", "[a]: /b (c\nd\ne)\n[f]: /g\n", "[a]: /b|[f]: /g");
        row("title is never ended", "[a]: /b 'c\n\nd'\n", "");
        row("words behind the title", "[a]: /b 'c' d\n", "");
        row("words behind a title that went on", "[a]: /b 'c\nd' e\n", "");
        row("quotation mark in the title", "[a]: /b 'c\\' d'\n", "[a]: /b 'c\\' d'");
        row("bracket in the label", "[a[]: /b\n", "");
        row("escaped bracket in the label", "[a\\]b]: /c\n", "[a\\]b]: /c");
        row("no title", "[a]: /b c\n", "");
        row("no address", "[a]:\n\n/b\n", "");
        row("in a paragraph", "words\n[a]: /b\n", "");
        row("below a heading", "# words\n[a]: /b\n", "[a]: /b");
        row("below code", "```\nwords\n```\n[a]: /b\n", "[a]: /b");
        row("indented code", "    [a]: /b\n", "");
        row("in a list", "- words\n\n    [a]: /b\n", "[a]: /b");
    }
    void onlyDefinitionsOfLinksAreNoted()
    {
        QFETCH(QString, text);
        QFETCH(QString, noted);
        MarkdownPieces pieces;
        pieces.setText(text);
        QStringList lines;
        for (const MarkdownPiece &piece : pieces.all())
            for (const MarkdownPiece::Reference &reference : piece.references)
                lines << reference.line;
        QCOMPARE(lines.join(u'|'), noted);
    }

    /// Whatever is typed: the same pieces as if the whole text had been read.
    void anEditGivesWhatTheWholeTextGives()
    {
        const QStringList bits{QStringLiteral("\n"),
                               QStringLiteral("\n\n"),
                               QStringLiteral("```\n"),
                               QStringLiteral("# H\n"),
                               QStringLiteral("- item\n"),
                               QStringLiteral("1. item\n"),
                               QStringLiteral("|a|\n|-|\n|b|\n"),
                               QStringLiteral("<!-- "),
                               QStringLiteral("-->\n"),
                               QStringLiteral("    code\n"),
                               QStringLiteral("[^x]: note\n"),
                               QStringLiteral("[x]: /y\n"),
                               words + QLatin1Char('\n'),
                               words,
                               QStringLiteral("> quote\n"),
                               QStringLiteral("<div>\n"),
                               QStringLiteral("7) x\n")};
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            QString text;
            for (int i = 0; i < 150; ++i)
                text += bits[random.bounded(int(bits.size()))];
            MarkdownPieces edited;
            edited.setText(text);
            for (int i = 0; i < 60; ++i) {
                const qsizetype at = random.bounded(int(text.size()) + 1);
                const qsizetype removed =
                    std::min<qsizetype>(random.bounded(3) == 0 ? random.bounded(3000) : random.bounded(3), text.size() - at);
                const QString added = random.bounded(3) == 0 ? QString() : bits[random.bounded(int(bits.size()))];
                text.replace(at, removed, added);
                const size_t count = edited.all().size();
                const auto change = edited.edit(text, at, removed, added.size());
                MarkdownPieces whole;
                whole.setText(text);
                QCOMPARE(edited.all().size(), count - change.removed + change.added);
                QCOMPARE(edited.all().size(), whole.all().size());
                for (size_t piece = 0; piece < whole.all().size(); ++piece)
                    QVERIFY(edited.all()[piece] == whole.all()[piece]);
            }
        }
    }

    void anEditReadsLittle()
    {
        QString text = (QStringLiteral("## Heading\n\n") + words + QLatin1String("\n\n")).repeated(10'000);
        MarkdownPieces pieces;
        pieces.setText(text);
        text.insert(text.size() / 2, QLatin1Char('x'));
        const auto change = pieces.edit(text, text.size() / 2, 0, 1);
        QVERIFY(change.removed <= 3 && change.added <= 3);
    }
};

QTEST_APPLESS_MAIN(TstMarkdownPieces)
#include "tst_markdownpieces.moc"
