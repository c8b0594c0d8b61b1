// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notematch.h"
#include "domain/noteorigins.h"
#include <QElapsedTimer>
#include <QTest>

using namespace domain;

namespace {

ObjectId id(char digit) { return QString(40, QLatin1Char(digit)); }

NotesEntry entry(const char *section, const char *text, char commit, std::vector<int> pullRequests = {})
{
    NotesEntry made;
    made.section = QLatin1String(section);
    made.type = made.section == u"Features" ? QStringLiteral("feat") : QStringLiteral("fix");
    made.text = QString::fromUtf8(text);
    made.commits = {id(commit)};
    made.pullRequests = std::move(pullRequests);
    return made;
}

ReleaseNotes notes()
{
    ReleaseNotes notes;
    notes.entries = {entry("Features", "lift twice as much", '1', {12}), entry("Features", "weigh the load", '2'),
                     entry("Bug fixes", "stop when the wind is strong", '3', {14}), entry("Bug fixes", "say which rope is worn", '4')};
    notes.unconventional = {{id('5'), QStringLiteral("Tidy up")}};
    return notes;
}

GeneratedParts generated() { return generatedParts(toMarkdown(notes(), {QStringLiteral("v1.1.0"), {}}), notes()); }

/// "g lift twice as much" a line, and "x weigh the load @7" for what was dropped below line 7.
QStringList told(const QString &text, const GeneratedParts &parts = generated())
{
    QStringList lines;
    const NoteOrigins origins = originsOf(parts, text);
    for (const PartOrigin &part : origins.parts)
        lines << QStringLiteral("geh").at(int(part.origin)) + u' '
                     + wordsOf(QStringView(text).mid(part.part.at, part.part.length), part.part.kind);
    for (const DroppedPart &dropped : origins.dropped)
        lines << QStringLiteral("x %1 @%2").arg(wordsOf(parts[size_t(dropped.source)].text, NotePartKind::Item)).arg(dropped.line);
    return lines;
}

QString withoutLine(const QString &text, const QString &part)
{
    QStringList lines = text.split(u'\n');
    lines.erase(std::find_if(lines.begin(), lines.end(), [&](const QString &line) { return line.contains(part); }));
    return lines.join(u'\n');
}

QString text() { return toMarkdown(notes(), {QStringLiteral("v1.1.0"), {}}); }

} // namespace

class TstNoteOrigins : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextIsCutIntoItsParts()
    {
        const QString text =
            QStringLiteral("# T\nwords\nmore\n\n- one\n  on\n\n  and on\n- two\n\n```\n# no heading\n- no item\n\n```\n1. x");
        QStringList parts;
        qsizetype covered = 0;
        for (const NotePart &part : partsOf(text)) {
            parts << QStringLiteral("%1:%2+%3/%4").arg(int(part.kind)).arg(part.line).arg(part.lineCount).arg(part.heading);
            covered += part.length;
        }
        QCOMPARE(parts.join(u' '), QStringLiteral("0:0+1/-1 2:1+2/0 1:4+4/0 1:8+1/0 2:10+5/0 1:15+1/0"));
        QCOMPARE(covered, text.size() - text.count(QStringLiteral("\n\n")) - 5 + 2); // all but what is between them
        QVERIFY(partsOf(u"").empty());
        QVERIFY(partsOf(u"\n\n").empty());
    }

    void everyGeneratedLineKnowsItsCommits()
    {
        QHash<QString, ObjectId> found;
        for (const GeneratedPart &part : generated()) {
            QVERIFY(part.commits.size() <= 1);
            if (!part.commits.empty())
                found.insert(part.section + u'/' + wordsOf(part.text, part.kind), part.commits.front());
        }
        QCOMPARE(found.size(), 7); // two highlights, four entries, one without a convention
        QCOMPARE(found.value(QStringLiteral("Highlights/lift twice as much")), id('1'));
        QCOMPARE(found.value(QStringLiteral("Features/lift twice as much (#12)")), id('1'));
        QCOMPARE(found.value(QStringLiteral("Other changes/Tidy up (5555555555)")), id('5'));
    }

    void twoOfOnePullRequestAreToldApart()
    {
        ReleaseNotes two;
        two.entries = {entry("Features", "lift", '1', {12}), entry("Features", "lift and weigh", '2', {12}), entry("Features", "turn", '3'),
                       entry("Bug fixes", "turn", '4')};
        const auto parts = generatedParts(QStringLiteral("- lift (#12)\n- turn\n- weigh (#12)\n"), two);
        QCOMPARE(parts[0].commits, std::vector<ObjectId>{id('1')});
        QVERIFY(parts[1].commits.empty()); // either could have given it
        QVERIFY(parts[2].commits.empty());
    }

    void thousandsOfOnePullRequestAreToldApartAtOnce()
    {
        ReleaseNotes many;
        constexpr int count = 20'000;
        for (int i = 0; i < count; ++i) {
            many.entries.push_back(entry("Features", "", '1', {12}));
            many.entries.back().text = QStringLiteral("lift %1 of them").arg(i);
            many.entries.back().commits = {QString::number(i).rightJustified(40, u'0')};
        }
        QElapsedTimer timer;
        timer.start();
        const auto parts = generatedParts(toMarkdown(many, {QStringLiteral("v1.1.0"), {}}), many);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(std::ranges::count_if(parts, [](const GeneratedPart &part) { return part.commits.size() == 1; }), count + 3);
    }

    void paragraphsAndTablesOfATemplateKnowTheirCommits()
    {
        const auto parts = generatedParts(
            QStringLiteral("say which rope is worn\n\n"
                           "| what | where |\n|-|-|\n| lift twice as much | #12 |\n| stop when the wind is strong | #14 |\n\n"
                           "Now weigh the load, they said.\n"),
            notes());
        QCOMPARE(parts.size(), 3u);
        QCOMPARE(parts[0].commits, std::vector<ObjectId>{id('4')});
        QCOMPARE(parts[1].commits, (std::vector<ObjectId>{id('1'), id('3')}));
        QVERIFY(parts[2].commits.empty()); // words that happen to be in a sentence
    }

    void whatNobodyTouchedIsGenerated()
    {
        for (const QString &line : told(text()))
            QVERIFY2(line.startsWith(u'g'), qPrintable(line));
    }

    void aChangedEntryIsKnownByItsPullRequestItsCommitOrItsWords()
    {
        QString edited = text();
        edited.replace(QStringLiteral("- lift twice as much (#12)"), QStringLiteral("* **New:** the crane is stronger (#12)"));
        edited.replace(QStringLiteral("- weigh the load (2222222222)"), QStringLiteral("- scales (2222222)"));
        edited.replace(QStringLiteral("- stop when the wind is strong (#14)"), QStringLiteral("- it stops when the wind is very strong"));
        edited.replace(QStringLiteral("- say which rope"), QStringLiteral("- Say which rope"));
        const QStringList lines = told(edited);
        QVERIFY(lines.contains(QStringLiteral("e **New:** the crane is stronger (#12)")));
        QVERIFY(lines.contains(QStringLiteral("e scales (2222222)")));
        QVERIFY(lines.contains(QStringLiteral("e it stops when the wind is very strong")));
        QVERIFY(lines.contains(QStringLiteral("e Say which rope is worn (4444444444)")));
        QVERIFY(lines.filter(QStringLiteral("x ")).isEmpty());
    }

    void placesThatWereFilledInAreEdited()
    {
        QString edited = text();
        edited.replace(QStringLiteral("<theme name>"), QStringLiteral("Strong winds"));
        QCOMPARE(told(edited).first(), QStringLiteral("e v1.1.0 \u2014 Strong winds"));
    }

    void whatAPersonAddsIsTheirs()
    {
        const QString more =
            text().replace(QStringLiteral("\n## Known issues"), QStringLiteral("- a word of mine (#99)\n\nAnd more.\n\n## Known issues"));
        QVERIFY(told(more).contains(QStringLiteral("h a word of mine (#99)")));
        QVERIFY(told(more).contains(QStringLiteral("h And more.")));
    }

    void whatWasTakenOutIsMarkedWhereItStood()
    {
        const QString fewer = withoutLine(text(), QStringLiteral("(#14)"));
        const QStringList lines = told(fewer);
        const int heading = int(fewer.split(u'\n').indexOf(QStringLiteral("## Bug fixes")));
        QCOMPARE(lines.filter(QStringLiteral("x ")), QStringList(QStringLiteral("x stop when the wind is strong (#14) @%1").arg(heading)));
        // A highlight is no entry of its own: its commit is still told of below.
        QVERIFY(told(withoutLine(text(), QStringLiteral("weigh the load"))).filter(QStringLiteral("x ")).isEmpty());
        QVERIFY(told(QString()).filter(QStringLiteral("x ")).size() == 7);
    }

    void otherEditorsMoveLinesAndSections()
    {
        QStringList lines = text().replace(QStringLiteral("## Bug fixes"), QStringLiteral("## What we mended")).split(u'\n');
        lines.move(lines.indexOf(QStringLiteral("- say which rope is worn (4444444444)")), 2);
        const QStringList origins = told(lines.join(QStringLiteral("\n\n")).replace(QStringLiteral("- "), QStringLiteral("* ")));
        QVERIFY(origins.contains(QStringLiteral("e What we mended")));
        QCOMPARE(origins.filter(QStringLiteral("g ")).size(), origins.size() - 1);
    }

    void twoThatFitAlikeAreNotGuessed()
    {
        GeneratedParts parts =
            generatedParts(QStringLiteral("## F\n\n- update the parser of dates (#1)\n- update the parser of times (#1)\n"), {});
        QVERIFY(told(QStringLiteral("## F\n\n- update the parser (#1)\n"), parts).contains(QStringLiteral("h update the parser (#1)")));
        QVERIFY(told(QStringLiteral("## F\n\n- update parsers of times (#1)\n"), parts)
                    .contains(QStringLiteral("e update parsers of times (#1)")));
        // Different commits, however alike: not the same.
        parts = generatedParts(QStringLiteral("## F\n\n- update the parser of dates (#1)\n"), {});
        QVERIFY(told(QStringLiteral("## F\n\n- update the parser of times (#2)\n"), parts)
                    .contains(QStringLiteral("h update the parser of times (#2)")));
    }

    void anEntryTwiceIsOneOfThemByHand()
    {
        const QString twice = text().replace(QStringLiteral("- weigh the load (2222222222)\n"),
                                             QStringLiteral("- weigh the load (2222222222)\n- weigh the load (2222222222)\n"));
        QCOMPARE(told(twice).filter(QStringLiteral("weigh the load (222")),
                 QStringList({QStringLiteral("g weigh the load (2222222222)"), QStringLiteral("h weigh the load (2222222222)")}));
    }

    void everyLineOfALargeTextIsFoundAgain()
    {
        ReleaseNotes many;
        QString text = QStringLiteral("## Features\n\n");
        for (int i = 0; i < 40'000; ++i) {
            NotesEntry made = entry("Features", "", '1', {i});
            made.text = QStringLiteral("teach the crane number %1 to lift what is as heavy as %2 loads of stone").arg(i).arg(i * 7);
            many.entries.push_back(made);
            text += QStringLiteral("- %1 (#%2)\n").arg(made.text).arg(i);
        }
        const GeneratedParts parts = generatedParts(text, many);
        QString edited = text;
        edited.replace(QStringLiteral("teach"), QStringLiteral("show")); // every line
        const NoteOrigins origins = originsOf(parts, edited);
        QVERIFY(std::ranges::all_of(origins.parts, [](const PartOrigin &part) { return part.origin != Origin::ByHand; }));
        QVERIFY(origins.dropped.empty());
    }
};

QTEST_GUILESS_MAIN(TstNoteOrigins)
#include "tst_noteorigins.moc"
