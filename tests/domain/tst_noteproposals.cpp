// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/noteproposals.h"
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace domain;
using Kind = NoteProposal::Kind;

namespace {

GeneratedParts generated(const QString &markdown) { return generatedParts(markdown, {}); }

QString toldOf(const NoteProposals &proposals)
{
    static const char *names[] = {"add", "change", "move", "drop"};
    QStringList all;
    for (const NoteProposal &proposal : proposals.all()) {
        const QString &shown = proposal.kind == Kind::Drop ? proposal.before : proposal.now;
        all << QLatin1String(names[int(proposal.kind)]) + (proposal.isEdited ? QStringLiteral("! ") : QStringLiteral(" "))
                   + wordsOf(shown, NotePartKind::Item);
    }
    return all.join(u'|');
}

std::set<int> allOf(const NoteProposals &proposals)
{
    std::set<int> numbers;
    for (int i = 0; i < int(proposals.all().size()); ++i)
        numbers.insert(i);
    return numbers;
}

QString accepted(const NoteProposals &proposals, const QString &text, const std::set<int> &numbers)
{
    const auto change = proposals.accepting(text, numbers);
    return change ? changed(text, *change) : text;
}

const QString base =
    QStringLiteral("# v1 \u2014 <theme name>\n\n## Features\n\n- lift (#1)\n- weigh (#2)\n\n## Bug fixes\n\n- stop in time (#3)\n\n"
                   "## Known issues\n\nNone known.\n");

/// Notes with some of a few entries, as the writer would write them.
QString randomNotes(QRandomGenerator &random, const std::vector<int> &versions)
{
    static const char *titles[] = {"Features", "Bug fixes", "Security"};
    QString text = QStringLiteral("# v1\n");
    for (int section = 0; section < 3; ++section) {
        QString items;
        for (int i = section; i < int(versions.size()); i += 3)
            if (versions[size_t(i)] > 0)
                items += QStringLiteral("- entry %1 says thing %2 (#%3)\n").arg(i).arg(versions[size_t(i)]).arg(i + 1);
        if (!items.isEmpty())
            text += QStringLiteral("\n## %1\n\n%2").arg(QLatin1String(titles[section]), items);
    }
    return random.bounded(4) == 0 ? text : text + QStringLiteral("\n## Known issues\n\nNone known.\n");
}

} // namespace

class TstNoteProposals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proposes_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("after");
        const auto with = [](QString text, const char *from, const char *to) {
            return text.replace(QString::fromUtf8(from), QString::fromUtf8(to));
        };
        QTest::newRow("nothing new") << with(base, "- lift (#1)", "- Lift more (#1)") << base << ""
                                     << with(base, "- lift (#1)", "- Lift more (#1)");
        QTest::newRow("a new entry") << base << with(base, "- weigh (#2)", "- weigh (#2)\n- turn (#4)") << "add turn (#4)"
                                     << with(base, "- weigh (#2)", "- weigh (#2)\n- turn (#4)");
        QTest::newRow("a new entry in front") << with(base, "- ", "* ") << with(base, "- lift", "- turn (#4)\n- lift") << "add turn (#4)"
                                              << with(with(base, "- ", "* "), "* lift", "* turn (#4)\n* lift");
        QTest::newRow("below what hangs on an entry")
            << with(base, "- weigh (#2)", "- weigh (#2)\n  - mine\n\n  words") << with(base, "- weigh (#2)", "- weigh (#2)\n- turn (#4)")
            << "add turn (#4)" << with(base, "- weigh (#2)", "- weigh (#2)\n  - mine\n\n  words\n- turn (#4)");
        QTest::newRow("a new section") << base << with(base, "## Known", "## Security\n\n- lock (#5)\n- bolt (#6)\n\n## Known")
                                       << "add lock (#5)|add bolt (#6)"
                                       << with(base, "## Known", "## Security\n\n- lock (#5)\n- bolt (#6)\n\n## Known");
        QTest::newRow("a new first section") << QStringLiteral("### Fixed\n\n- a (#1)\n")
                                             << QStringLiteral("### Added\n\n- b (#2)\n- c (#3)\n\n### Fixed\n\n- a (#1)\n")
                                             << "add b (#2)|add c (#3)|drop x"
                                             << QStringLiteral("### Added\n\n- b (#2)\n- c (#3)\n\n### Fixed\n\n- a (#1)\n");
        QTest::newRow("an empty text") << QString() << QStringLiteral("### Added\n\n- b (#8)\n- c (#9)\n") << "add b (#8)|add c (#9)"
                                       << QStringLiteral("### Added\n\n- b (#8)\n- c (#9)\n");
        const QString closed =
            QString(base).replace(QStringLiteral("## Bug fixes\n\n- stop in time (#3)\n"), QStringLiteral("Full diff: x.\n"));
        QTest::newRow("a new section before the closing line")
            << closed << with(closed, "Full diff", "## Security\n\n- lock (#5)\n\nFull diff") << "add lock (#5)"
            << with(closed, "Full diff", "## Security\n\n- lock (#5)\n\nFull diff");
        QTest::newRow("changed") << base << with(base, "- lift (#1)", "- lift well (#1)") << "change lift well (#1)"
                                 << with(base, "- lift (#1)", "- lift well (#1)");
        QTest::newRow("changed by both") << with(base, "- lift (#1)", "- Lift more (#1)") << with(base, "- lift (#1)", "- lift well (#1)")
                                         << "change! lift well (#1)" << with(base, "- lift (#1)", "- lift well (#1)");
        QTest::newRow("changed by both alike") << with(base, "- lift (#1)", "- lift well (#1)")
                                               << with(base, "- lift (#1)", "- lift well (#1)") << ""
                                               << with(base, "- lift (#1)", "- lift well (#1)");
        QTest::newRow("changed, but taken out")
            << with(base, "- lift (#1)\n", "") << with(base, "- lift (#1)", "- lift well (#1)") << "" << with(base, "- lift (#1)\n", "");
        QTest::newRow("gone") << base << with(base, "- weigh (#2)\n", "") << "drop weigh (#2)" << with(base, "- weigh (#2)\n", "");
        QTest::newRow("gone, but edited") << with(base, "weigh", "weigh all") << with(base, "- weigh (#2)\n", "") << "drop! weigh (#2)"
                                          << with(base, "- weigh (#2)\n", "");
        QTest::newRow("gone on both sides") << with(base, "- weigh (#2)\n", "") << with(base, "- weigh (#2)\n", "") << ""
                                            << with(base, "- weigh (#2)\n", "");
        QTest::newRow("the last of a section") << base << with(base, "## Bug fixes\n\n- stop in time (#3)\n\n", "")
                                               << "drop stop in time (#3)" << with(base, "## Bug fixes\n\n- stop in time (#3)\n\n", "");
        QTest::newRow("the last but for mine") << with(base, "(#3)\n", "(#3)\n- mine\n")
                                               << with(base, "## Bug fixes\n\n- stop in time (#3)\n\n", "") << "drop stop in time (#3)"
                                               << with(base, "stop in time (#3)\n", "mine\n");
        QTest::newRow("one goes, one comes") << base << with(base, "- stop in time (#3)", "- brake (#7)")
                                             << "add brake (#7)|drop stop in time (#3)"
                                             << with(base, "- stop in time (#3)", "- brake (#7)");
        QTest::newRow("another section") << with(base, "weigh", "weigh all")
                                         << with(with(base, "- weigh (#2)\n", ""), "time (#3)", "time (#3)\n- weigh (#2)")
                                         << "move! weigh (#2)"
                                         << with(with(base, "- weigh (#2)\n", ""), "time (#3)", "time (#3)\n- weigh all (#2)");
        QTest::newRow("another title of a section") << with(base, "weigh", "weigh all") << with(base, "Bug fixes", "Fixes")
                                                    << "change ## Fixes" << with(with(base, "weigh", "weigh all"), "Bug fixes", "Fixes");
    }

    void proposes()
    {
        QFETCH(QString, mine);
        QFETCH(QString, now);
        QFETCH(QString, told);
        QFETCH(QString, after);
        const QString last = mine.contains(u"Full diff")     ? mine
                             : mine.startsWith(u"### Fixed") ? QStringLiteral("### Fixed\n\n- a (#1)\n")
                             : mine.isEmpty()                ? QString()
                                                             : base;
        const NoteProposals proposals(generated(last), mine, generated(now));
        QCOMPARE(toldOf(proposals), told.remove(QStringLiteral("|drop x")));
        const QString result = accepted(proposals, mine, allOf(proposals));
        QCOMPARE(result, after);
        QCOMPARE(toldOf(NoteProposals(proposals.settled(), result, generated(now))), QString());
        QCOMPARE(toldOf(NoteProposals(proposals.settled(allOf(proposals)), mine, generated(now))), QString());
    }

    void whatWasRefusedComesBackWhenTheCommitsSayMore()
    {
        const QString now = QString(base).replace(QStringLiteral("- lift (#1)"), QStringLiteral("- lift well (#1)"));
        const NoteProposals first(generated(base), base, generated(now));
        const GeneratedParts settled = first.settled({0});
        QCOMPARE(toldOf(NoteProposals(settled, base, generated(now))), QString());
        const QString later = QString(base).replace(QStringLiteral("- lift (#1)"), QStringLiteral("- lift very well (#1)"));
        QCOMPARE(toldOf(NoteProposals(settled, base, generated(later))), QStringLiteral("change! lift very well (#1)"));
    }

    void whatGoesAndIsWantedKeepsItsPlaceAndItsCommits()
    {
        const QString now = QString(base).remove(QStringLiteral("- weigh (#2)\n"));
        const NoteProposals first(generated(base), base, generated(now));
        const GeneratedParts settled = first.settled({0});
        const auto kept = std::ranges::find_if(settled, [](const GeneratedPart &part) { return part.isGone; });
        QVERIFY(kept != settled.end());
        QCOMPARE(kept->text, QStringLiteral("- weigh (#2)"));
        QCOMPARE((kept - 1)->text, QStringLiteral("- lift (#1)"));
        QCOMPARE(toldOf(NoteProposals(settled, base, generated(base))), QString()); // it is back
    }

    void anotherHighlightIsNoNews()
    {
        ReleaseNotes notes;
        for (int i = 0; i < 4; ++i) {
            NotesEntry entry;
            entry.section = QStringLiteral("Features");
            entry.type = QStringLiteral("feat");
            entry.text = QStringLiteral("feature %1").arg(i);
            entry.commits = {QString(40, QChar(u'1' + i))};
            notes.entries.push_back(entry);
        }
        const auto write = [](const ReleaseNotes &of) {
            return toMarkdown(of, {QStringLiteral("v1"), {}});
        };
        ReleaseNotes earlier = notes;
        earlier.entries.erase(earlier.entries.begin()); // three highlights: 1, 2, 3
        const QString mine = write(earlier);
        const NoteProposals proposals(generatedParts(mine, earlier), mine, generatedParts(write(notes), notes));
        QCOMPARE(toldOf(proposals), QStringLiteral("add feature 0|add feature 0 (1111111111)"));
        ReleaseNotes fewer = notes;
        fewer.entries.pop_back();
        const NoteProposals later(generatedParts(write(notes), notes), write(notes), generatedParts(write(fewer), fewer));
        QCOMPARE(toldOf(later), QStringLiteral("drop feature 3 (4444444444)"));
    }

    /// A new feature is proposed twice: as a highlight and among the features. What becomes of one is no word about the other.
    void aHighlightAndItsEntryAreDecidedApart()
    {
        ReleaseNotes notes;
        for (int i = 0; i < 2; ++i) {
            NotesEntry entry;
            entry.section = QStringLiteral("Features");
            entry.type = QStringLiteral("feat");
            entry.text = QStringLiteral("feature %1").arg(i);
            entry.commits = {QString(40, QChar(u'1' + i))};
            notes.entries.push_back(entry);
        }
        ReleaseNotes earlier = notes;
        earlier.entries.pop_back();
        const QString mine = toMarkdown(earlier, {QStringLiteral("v1"), {}});
        const GeneratedParts now = generatedParts(toMarkdown(notes, {QStringLiteral("v1"), {}}), notes);
        const NoteProposals both(generatedParts(mine, earlier), mine, now);
        QCOMPARE(toldOf(both), QStringLiteral("add feature 1|add feature 1 (2222222222)"));
        QCOMPARE(toldOf(NoteProposals(both.settled({0}), mine, now)), QStringLiteral("add feature 1 (2222222222)"));
        QCOMPARE(toldOf(NoteProposals(both.settled({1}), mine, now)), QStringLiteral("add feature 1"));
        QCOMPARE(toldOf(NoteProposals(both.settled(), accepted(both, mine, {0}), now)), QStringLiteral("add feature 1 (2222222222)"));
    }

    void whatIsMergedWithAnotherEntryGoes()
    {
        ReleaseNotes apart;
        for (int i = 0; i < 2; ++i) {
            NotesEntry entry;
            entry.section = QStringLiteral("Bug fixes");
            entry.type = QStringLiteral("fix");
            entry.text = QStringLiteral("fix %1").arg(i);
            entry.commits = {QString(40, QChar(u'1' + i))};
            entry.pullRequests = {90 + i};
            apart.entries.push_back(entry);
        }
        ReleaseNotes merged = apart;
        merged.entries[0].commits.push_back(merged.entries[1].commits[0]);
        merged.entries[0].pullRequests.push_back(91);
        merged.entries.pop_back();
        const auto write = [](const ReleaseNotes &of) {
            return toMarkdown(of, {QStringLiteral("v1"), {}});
        };
        const NoteProposals proposals(generatedParts(write(apart), apart), write(apart), generatedParts(write(merged), merged));
        QCOMPARE(toldOf(proposals), QStringLiteral("change fix 0 (#90, #91)|drop fix 1 (#91)"));
        QCOMPARE(accepted(proposals, write(apart), allOf(proposals)), write(merged));
    }

    void noWordOfAPersonIsLostAndNothingComesTwice()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 400; ++round) {
            std::vector<int> versions(9);
            for (int &version : versions)
                version = int(random.bounded(3));
            const GeneratedParts last = generated(randomNotes(random, versions));
            QStringList lines = randomNotes(random, versions).split(u'\n');
            QStringList words;
            for (int i = int(random.bounded(4)); i > 0; --i) {
                words << QStringLiteral("- by hand %1").arg(i);
                lines.insert(qsizetype(random.bounded(quint32(lines.size()))), words.last());
            }
            for (QString &line : lines)
                if (line.startsWith(u"- entry") && random.bounded(4) == 0)
                    line += QStringLiteral(" and more");
            if (random.bounded(2) == 0)
                lines.erase(std::remove_if(lines.begin(), lines.end(),
                                           [&](const QString &line) { return line.startsWith(u"- entry") && random.bounded(5) == 0; }),
                            lines.end());
            const QString mine = lines.join(u'\n');
            for (int &version : versions)
                if (random.bounded(3) == 0)
                    version = int(random.bounded(4));
            const GeneratedParts now = generated(randomNotes(random, versions));

            const NoteProposals proposals(last, mine, now);
            const QString all = accepted(proposals, mine, allOf(proposals));
            for (const QString &word : std::as_const(words))
                QVERIFY2(all.split(u'\n').contains(word), qPrintable(mine + QStringLiteral("\n=====\n") + all));
            QCOMPARE(toldOf(NoteProposals(proposals.settled(), all, now)), QString());
            QCOMPARE(toldOf(NoteProposals(proposals.settled(allOf(proposals)), mine, now)), QString());
            QString single = mine;
            GeneratedParts from = last;
            for (int step = 0; step < 100; ++step) {
                const NoteProposals one(from, single, now);
                if (one.all().empty())
                    break;
                QVERIFY(step < 99);
                single = accepted(one, single, {int(random.bounded(quint32(one.all().size())))});
                from = one.settled();
            }
            QStringList one = single.split(u'\n', Qt::SkipEmptyParts);
            QStringList together = all.split(u'\n', Qt::SkipEmptyParts);
            one.sort();
            together.sort();
            QCOMPARE(one, together);
        }
    }
};

QTEST_GUILESS_MAIN(TstNoteProposals)
#include "tst_noteproposals.moc"
