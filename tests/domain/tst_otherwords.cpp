// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/otherwords.h"
#include <QTest>
#include <algorithm>

using namespace domain;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

ReleaseNotes notes()
{
    ReleaseNotes made;
    const auto add = [&](const char *section, const char *type, const char *words, char commit, bool breaking = false) {
        NotesEntry entry;
        entry.section = text(section);
        entry.type = text(type);
        entry.text = text(words);
        entry.breaking = breaking;
        entry.migration = breaking ? text("call v2") : QString();
        entry.commits = {QString(40, QLatin1Char(commit))};
        made.entries.push_back(entry);
    };
    add("Features", "feat", "lift twice as much", '1');
    add("Features", "feat", "drop the old crane", '2', true);
    add("Bug fixes", "fix", "no crash", '3');
    return made;
}

QString notesText() { return toMarkdown(notes(), {text("v1"), {}}); }
GeneratedParts notesParts() { return generatedParts(notesText(), notes()); }
GeneratedParts changelogParts() { return generatedParts(toChangelogBody(notes()), notes()); }

/// What the changelog takes over of an edit of the notes.
QStringList taken(const char *before, const char *after)
{
    QString edited = notesText();
    const qsizetype at = edited.lastIndexOf(text(before));
    edited.replace(at, text(before).size(), text(after));
    QStringList all;
    (void)withWords(changelogParts(), editedWords(notesParts(), edited), all);
    return all;
}

} // namespace

/// What a person said in one text of a release, said in the other.
class TstOtherWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameChangeIsMadeOfTheOtherText()
    {
        QCOMPARE(taken("no crash", "never crashes"), QStringList{text("- never crashes (3333333333)")});
        QCOMPARE(taken("twice as much", "far more"), QStringList{text("- lift far more (1111111111)")});
    }
    void whatOnlyThisTextHasStays()
    {
        QCOMPARE(taken("the old crane", "the crane of 1990"),
                 QStringList{text("- **Breaking:** drop the crane of 1990 (2222222222) — **migration:** call v2")});
        QCOMPARE(taken("drop the old crane", "now drop the old crane"),
                 QStringList{text("- **Breaking:** now drop the old crane (2222222222) — **migration:** call v2")});
    }
    void highlightsAreNoEntries()
    {
        QString edited = notesText();
        const qsizetype at = edited.indexOf(text("lift twice as much")); // the first stands among the highlights
        edited.replace(at, 4, text("LIFT"));
        QVERIFY(editedWords(notesParts(), edited).empty());
    }
    void whatIsNewOrGoneIsNoWording()
    {
        QString edited = notesText();
        edited.replace(text("- no crash (3333333333)\n"), text("- something else entirely of mine\n"));
        QStringList all;
        const GeneratedParts before = changelogParts();
        QCOMPARE(withWords(before, editedWords(notesParts(), edited), all), before);
        QVERIFY(all.isEmpty());
    }
    void whatIsAddedComesIntoTheSameSection_data()
    {
        QTest::addColumn<bool>("toChangelog");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("result"); // the section of the other text from there on; empty: nothing
        const auto row = [](const char *name, bool toChangelog, const char *before, const char *added, const char *result) {
            QTest::newRow(name) << toChangelog << text(before) << text(added) << text(result);
        };
        row("last of its section", true, "- no crash (3333333333)\n", "- no *leak*\n", "### Fixed|- no crash (3333333333)|- no *leak*");
        row("first of its section", true, "## Bug fixes\n\n", "* no leak\n", "### Fixed|- no crash (3333333333)|- no leak");
        row("over lines", true, "- no crash (3333333333)\n", "- no leak,\n  at last\n",
            "### Fixed|- no crash (3333333333)|- no leak,\n  at last");
        row("breaks", true, "— **migration:** call v2\n", "- no more masts\n",
            "### Changed|- **Breaking:** drop the old crane (2222222222) — **migration:** call v2|- **Breaking:** no more masts");
        row("of a section that is not there", true, "- no crash (3333333333)\n", "\n## Security\n\n- locks\n", "### Security|- locks");
        row("between sections", true, "- lift twice as much (1111111111)\n\n", "## Documentation\n\n- a page\n\n",
            "### Changed|- **Breaking:** drop the old crane (2222222222) — **migration:** call v2|- a page");
        row("of this text alone", true, "None known.\n", "\n- one\n", "");
        row("a highlight", true, "## Highlights\n\n", "- one\n", "");
        row("a section of a person's own", true, "- no crash (3333333333)\n", "\n## Numbers\n\n- 42\n", "");
        row("with a list of its own", true, "- no crash (3333333333)\n", "- one\n  - two\n", "");
        row("nested", true, "- no crash (3333333333)\n", "  - two\n", "");
        row("words", true, "- no crash (3333333333)\n", "\nTake care.\n", "");
        row("a fix", false, "- no crash (3333333333)\n", "- no leak\n", "## Bug fixes|- no crash (3333333333)|- no leak");
        row("a break", false, "### Changed\n\n", "- **Breaking:** no more masts\n",
            "## Breaking changes|- drop the old crane (2222222222) — **migration:** call v2|- no more masts");
        row("of the rest", false, "### Changed\n\n", "- bigger\n", "## Other changes|- bigger");
        row("of no section of the notes", false, "- lift twice as much (1111111111)\n", "\n### Deprecated\n\n- masts\n",
            "## Other changes|- masts");
    }
    void whatIsAddedComesIntoTheSameSection()
    {
        QFETCH(bool, toChangelog);
        QFETCH(QString, before);
        QFETCH(QString, added);
        QFETCH(QString, result);
        QString edited = toChangelog ? notesText() : toChangelogBody(notes());
        const qsizetype at = edited.lastIndexOf(before);
        QVERIFY(at >= 0);
        edited.insert(at + before.size(), added);
        const GeneratedParts from = toChangelog ? notesParts() : changelogParts();
        QStringList all;
        const GeneratedParts made =
            withEntries(toChangelog ? changelogParts() : notesParts(), toChangelog ? ReleaseText::Changelog : ReleaseText::Notes,
                        addedEntries(from, edited), from, NotesRules(), all);
        QStringList section;
        for (const GeneratedPart &part : made) {
            if (part.kind == NotePartKind::Heading && !section.isEmpty())
                break;
            if ((part.kind == NotePartKind::Heading && part.text == result.section(u'|', 0, 0)) || !section.isEmpty())
                if (part.kind != NotePartKind::Block)
                    section << part.text;
        }
        QCOMPARE(section.join(u'|'), result);
        QCOMPARE(all.size(), result.isEmpty() ? 0 : 1);
    }

    void templatesWithHeadingsOfTheirOwnAreMatchedByCommits()
    {
        const auto renamed = [](GeneratedParts parts, const char *from, const char *to) {
            for (GeneratedPart &part : parts) {
                part.text.replace(text(from), text(to));
                part.section.replace(text(from), text(to));
            }
            return parts;
        };
        const GeneratedParts from = renamed(notesParts(), "Bug fixes", "Repariert");
        QString edited = notesText().replace(text("Bug fixes"), text("Repariert"));
        edited.replace(text("- no crash (3333333333)\n"), text("- no crash (3333333333)\n- no leak\n"));
        QStringList all;
        const GeneratedParts made = withEntries(renamed(changelogParts(), "Fixed", "Behoben"), ReleaseText::Changelog,
                                                addedEntries(from, edited), from, NotesRules(), all);
        QCOMPARE(all, QStringList{text("- no leak")});
        QCOMPARE(std::ranges::find(made, all.front(), &GeneratedPart::text)->section, text("Behoben"));
    }

    void alsoTheOtherWayRound()
    {
        QString edited = toChangelogBody(notes());
        edited.replace(text("**Breaking:** drop the old"), text("**Breaking:** remove the old"));
        QStringList all;
        (void)withWords(notesParts(), editedWords(changelogParts(), edited), all);
        QCOMPARE(all, QStringList{text("- remove the old crane (2222222222) — **migration:** call v2")});
    }
};

QTEST_GUILESS_MAIN(TstOtherWords)
#include "tst_otherwords.moc"
