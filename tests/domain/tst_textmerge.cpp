// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linematch.h"
#include "domain/textmerge.h"
#include <QRandomGenerator>
#include <QTest>

using namespace domain;

namespace {

/// A letter for a line.
QStringList linesOf(const char *letters)
{
    QStringList lines;
    for (const char *letter = letters; *letter; ++letter)
        lines << QString(QLatin1Char(*letter));
    return lines;
}

QString joined(const char *letters) { return linesOf(letters).join(u'\n'); }

/// The same with conflicts as "(mine|theirs)".
QString told(const MergedText &merged)
{
    QString text = merged.text;
    text.remove(u'\n');
    return text.replace(QLatin1String("<<<<<<< mine"), QLatin1String("("))
        .replace(QLatin1String("======= or"), QLatin1String("|"))
        .replace(QLatin1String(">>>>>>> theirs"), QLatin1String(")"));
}

} // namespace

class TstTextMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchesLines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("common");
        const auto row = [](const char *before, const char *after, const char *common) {
            QTest::addRow("%s %s", before, after)
                << QString::fromLatin1(before) << QString::fromLatin1(after) << QString::fromLatin1(common);
        };
        row("abc", "abc", "abc");
        row("abc", "axc", "ac");
        row("", "abc", "");
        row("abcd", "bcda", "bcd");
        row("xaxbx", "xbxax", "xbx");
        row("aaaa", "aa", "aa");
        row("abab", "baba", "bab");
        row("abcdefg", "xcdyfgz", "cdfg");
    }
    void matchesLines()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, common);
        const QStringList b = linesOf(before.toLatin1().constData());
        const QStringList a = linesOf(after.toLatin1().constData());
        QString found;
        int last = -1;
        const auto lines = matchLines(b, a);
        QCOMPARE(lines.size(), size_t(b.size()));
        for (qsizetype i = 0; i < b.size(); ++i)
            if (const int line = lines[size_t(i)]; line >= 0) {
                QVERIFY(line > last);
                QCOMPARE(b[i], a[line]);
                last = line;
                found += b[i];
            }
        QCOMPARE(found, common);
    }

    void merges_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *base, const char *mine, const char *theirs, const char *wanted) {
            QTest::addRow("%s %s %s", base, mine, theirs) << joined(base) << joined(mine) << joined(theirs) << QString::fromLatin1(wanted);
        };
        row("abc", "abc", "abc", "abc");
        row("abc", "axc", "abc", "axc");
        row("abc", "abc", "axc", "axc");
        row("abc", "axc", "axc", "axc");
        row("abcde", "axcde", "abcdy", "axcdy");
        row("abcde", "acde", "abcdey", "acdey");
        row("abc", "axc", "ayc", "a(x|y)c");
        row("abc", "ac", "ayc", "a(|y)c");
        row("abc", "abxc", "abyc", "ab(x|y)c");
        row("abc", "a12xc", "a1yc", "a1(2x|y)c");
        row("abc", "xabc", "abcy", "xabcy");
        row("ab", "aB", "abc", "aBc"); // one beside the other
        row("ab", "aB", "axb", "axB");
        row("abc", "ac", "abxc", "axc");
        row("abxc", "aBc", "abxyc", "aByc");
        row("abc", "abxc", "aBc", "aBxc");
        row("abc", "aBxc", "abyc", "a(Bx|by)c");
        row("", "x", "y", "(x|y)");
        row("abc", "", "abc", "");
        row("abc", "", "axc", "(|axc)");
    }
    void merges()
    {
        QFETCH(QString, base);
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, wanted);
        const MergedText merged = mergeTexts(base.isNull() ? QStringLiteral("") : base, mine, theirs);
        QCOMPARE(told(merged), wanted);
        QCOMPARE(merged.conflicts, wanted.count(u'('));
        QCOMPARE(conflictsIn(merged.text).size(), size_t(merged.conflicts));
    }

    /// What was common is not known: what one of them alone has stays.
    void mergesWithoutABase()
    {
        QCOMPARE(told(mergeTexts({}, joined("abxc"), joined("abcy"))), QStringLiteral("abxcy"));
        QCOMPARE(told(mergeTexts({}, joined("axc"), joined("ayc"))), QStringLiteral("a(x|y)c"));
    }

    void endsOfTheTextStay()
    {
        QCOMPARE(mergeTexts(QStringLiteral("a\nb\n"), QStringLiteral("a\nb\n"), QStringLiteral("a\nb\nc\n")).text,
                 QStringLiteral("a\nb\nc\n"));
        QCOMPARE(mergeTexts(QStringLiteral("a"), QStringLiteral("a\n"), QStringLiteral("a")).text, QStringLiteral("a\n"));
    }

    void conflictsAreFoundAgain()
    {
        const QString text = QStringLiteral("a\n<<<<<<< mine\nx\ny\n=======\n======= or\n>>>>>>> theirs\nb\n<<<<<<< mine\n======= or\n");
        const auto found = conflictsIn(text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(text.mid(found[0].mine.at, found[0].mine.length), QStringLiteral("x\ny\n=======\n"));
        QCOMPARE(found[0].theirs.length, 0);
        QCOMPARE(text.mid(found[0].place.at, found[0].place.length),
                 QStringLiteral("<<<<<<< mine\nx\ny\n=======\n======= or\n>>>>>>> theirs"));
    }

    /// Whatever is brought together: no line that one side wrote is lost.
    void noLineIsLost()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 500; ++round) {
            QStringList base;
            for (int i = random.bounded(12); i > 0; --i)
                base << QString(QChar(u'a' + random.bounded(5)));
            const auto edited = [&](const char *name) {
                QStringList lines = base;
                for (int edit = 0; edit < 3; ++edit) {
                    const qsizetype at = random.bounded(int(lines.size()) + 1);
                    if (random.bounded(3) == 0 && at < lines.size())
                        lines.removeAt(at);
                    else
                        lines.insert(at, QStringLiteral("%1%2").arg(QLatin1String(name)).arg(edit));
                }
                return lines;
            };
            const QStringList mine = edited("mine");
            const QStringList theirs = edited("theirs");
            const QStringList merged =
                mergeTexts(base.join(u'\n') + u'\n', mine.join(u'\n') + u'\n', theirs.join(u'\n') + u'\n').text.split(u'\n');
            for (const QStringList &side : {mine, theirs})
                for (const QString &line : side)
                    QVERIFY2(base.contains(line) || merged.contains(line), qPrintable(line));
            for (const QString &line : base)
                if (mine.count(line) >= base.count(line) && theirs.count(line) >= base.count(line))
                    QVERIFY2(merged.count(line) >= base.count(line), qPrintable(line));
        }
    }

    void longTextsAreMerged()
    {
        QStringList base;
        for (int i = 0; i < 50'000; ++i)
            base << (i % 3 == 0 ? QString() : QStringLiteral("- line %1").arg(i));
        QStringList mine = base;
        QStringList theirs = base;
        for (int i = 1; i < 50'000; i += 30)
            mine[i] = QStringLiteral("mine %1").arg(i);
        for (int i = 16; i < 50'000; i += 30)
            theirs[i] = QStringLiteral("theirs %1").arg(i);
        const MergedText merged = mergeTexts(base.join(u'\n'), mine.join(u'\n'), theirs.join(u'\n'));
        QCOMPARE(merged.conflicts, 0);
        QCOMPARE(merged.text.count(QLatin1String("mine ")), mine.filter(QStringLiteral("mine ")).size());
        QCOMPARE(merged.text.count(QLatin1String("theirs ")), theirs.filter(QStringLiteral("theirs ")).size());
        QVERIFY(mergeTexts(QString(), QStringLiteral("a\n").repeated(50'000), QStringLiteral("b\n").repeated(50'000)).conflicts > 0);
    }
};

QTEST_GUILESS_MAIN(TstTextMerge)
#include "tst_textmerge.moc"
