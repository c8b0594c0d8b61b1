// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/logbook.h"
#include <QStringList>
#include <QTest>

using engine::LogLevel;

namespace {

QStringList textsOf(const engine::LogLines &lines)
{
    QStringList texts;
    for (const auto &line : lines)
        texts << line.text();
    return texts;
}

} // namespace

class TstLogBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void piecesBecomeWholeLines()
    {
        ui::LogBook book;
        QVERIFY(book.append(LogLevel::Output, QStringLiteral("one\ntw")).size() == 1);
        QCOMPARE(textsOf(book.append(LogLevel::Output, QStringLiteral("o\n\nthr"))), QStringList({QStringLiteral("two"), QString()}));
        // A word of another level ends the line that had no end.
        const auto ended = book.append(LogLevel::Failure, QStringLiteral("failed\n"));
        QCOMPARE(textsOf(ended), QStringList({QStringLiteral("thr"), QStringLiteral("failed")}));
        QCOMPARE(ended.front().level(), LogLevel::Output);
        QCOMPARE(book.total(), 5u);
    }

    void ofWhatIsWrittenOverTheLastIsKept()
    {
        ui::LogBook book;
        QCOMPARE(textsOf(book.append(LogLevel::Output, QStringLiteral("10 %\r50 %\r100 %\r\nwindows\r\n"))),
                 QStringList({QStringLiteral("100 %"), QStringLiteral("windows")}));
    }

    void levelsAreFilteredInOrder()
    {
        ui::LogBook book;
        book.append(LogLevel::Output, QStringLiteral("a\n"));
        book.append(LogLevel::Failure, QStringLiteral("b\n"));
        book.append(LogLevel::Output, QStringLiteral("c\n"));
        book.append(LogLevel::Note, QStringLiteral("d\n"));
        book.append(LogLevel::Warning, QStringLiteral("e\n"));
        QCOMPARE(textsOf(book.lines()).join(QString()), QStringLiteral("abcde"));
        QCOMPARE(textsOf(book.lines(LogLevel::Note)).join(QString()), QStringLiteral("bde"));
        QCOMPARE(textsOf(book.lines(LogLevel::Warning)).join(QString()), QStringLiteral("be"));
    }

    void aFloodOfOutputLeavesWhatMatters()
    {
        ui::LogBook book;
        book.append(LogLevel::Warning, QStringLiteral("look here\n"));
        for (int i = 0; i < 50; ++i)
            book.append(LogLevel::Output, QStringLiteral("%1\n").arg(i, 99).repeated(1000));
        const auto lines = book.lines();
        QVERIFY(lines.size() <= ui::LogBook::mostLines + 1);
        QCOMPARE(lines.front().text(), QStringLiteral("look here"));
        qsizetype characters = 0;
        for (const auto &line : lines)
            characters += line.text().size();
        QVERIFY(characters <= ui::LogBook::mostCharacters + 20);
        QCOMPARE(lines.back().text().trimmed(), QStringLiteral("49"));
    }

    void noLineKeepsACredential()
    {
        ui::LogBook book;
        book.append(LogLevel::Output, QStringLiteral("fatal: https://ada:s3c"));
        book.append(LogLevel::Output, QStringLiteral("ret@example.org/x gone\n"));
        QCOMPARE(textsOf(book.lines()), QStringList(QStringLiteral("fatal: https://***@example.org/x gone")));
        book.add({{LogLevel::Note, QStringLiteral("https://token@example.org")}});
        QCOMPARE(book.lines().back().text(), QStringLiteral("https://***@example.org"));
    }

    void aLineWithoutEndIsCut()
    {
        ui::LogBook book;
        const auto lines = book.append(LogLevel::Output, QString(7'000'001, QLatin1Char('x')));
        QCOMPARE(lines.size(), size_t(7'000'001 / ui::LogBook::longestLine));
        QCOMPARE(lines.front().text().size(), ui::LogBook::longestLine);
        QCOMPARE(book.append(LogLevel::Output, QStringLiteral("\n")).front().text().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TstLogBook)
#include "tst_logbook.moc"
