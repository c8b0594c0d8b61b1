// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commitentries.h"
#include "domain/notechoices.h"
#include <QTest>

using namespace domain;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }
ObjectId id(char letter) { return QString(40, QLatin1Char(letter)); }

NotesEntry entry(char commit, const char *section, const char *type, const char *words)
{
    NotesEntry made;
    made.section = text(section);
    made.type = text(type);
    made.text = text(words);
    made.commits = {id(commit)};
    return made;
}

/// a: feature, b: fix, c: feature, d: no convention, e: hidden, f and g: reverted
ReleaseNotes notes()
{
    ReleaseNotes made;
    made.entries = {entry('c', "Features", "feat", "third"), entry('a', "Features", "feat", "first"),
                    entry('b', "Bug fixes", "fix", "second")};
    made.unconventional = {{id('d'), text("Add lights")}};
    made.hidden = {id('e')};
    made.reverted = {id('f'), id('g')};
    made.commitCount = 7;
    return made;
}

QString letters(const std::vector<ObjectId> &ids)
{
    QString all;
    for (const ObjectId &commit : ids)
        all += commit.left(1);
    return all;
}

/// "Features:c,a Bug fixes:b /d /e /fg"
QString placesOf(const ReleaseNotes &made)
{
    QStringList words;
    for (const NotesEntry &shown : made.entries)
        words += shown.section + QLatin1Char('=') + letters(shown.commits) + QLatin1Char(':') + shown.text;
    QString plain;
    for (const UnconventionalCommit &commit : made.unconventional)
        plain += commit.id.left(1);
    return QStringList{words.join(QLatin1Char(' ')), plain, letters(made.hidden), letters(made.reverted)}.join(QLatin1Char('/'));
}

QString chosen(std::vector<NoteChoice> made)
{
    NoteChoices choices;
    for (NoteChoice &choice : made)
        choices.put(std::move(choice));
    return placesOf(withChoices(notes(), choices));
}

QString typeGuessed(const char *subject)
{
    const auto guess = guessedEntry(entry('a', "", "", subject));
    return guess ? guess->type : QString();
}

} // namespace

class TstNoteChoices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingChosenChangesNothing()
    {
        QCOMPARE(chosen({}), placesOf(notes()));
        QCOMPARE(chosen({{{id('x')}, {}}}), placesOf(notes())); // of another range
    }

    void hiddenIsHidden() { QCOMPARE(chosen({{{id('a')}, {}}, {{id('d')}, {}}}), text("Features=c:third Bug fixes=b:second//ead/fg")); }

    void aChoiceOfOneOfTwoEqualLinesIsForThatOne()
    {
        ReleaseNotes made = notes();
        made.entries[0].commits = {id('c'), id('8'), id('9')};
        NoteChoices choices;
        choices.put({{id('c')}, {}});
        choices.put({{id('9')}, {entry('9', "", "fix", "ninth")}});
        QCOMPARE(placesOf(withChoices(made, choices)),
                 text("Features=8:third Features=a:first Bug fixes=b:second Bug fixes=9:ninth/d/ec/fg"));
    }

    void anotherTextStaysWhereItWas()
    {
        QCOMPARE(chosen({{{id('c')}, {entry('c', "", "feat", "new")}}}), text("Features=c:new Features=a:first Bug fixes=b:second/d/e/fg"));
    }

    void anotherTypeOrSectionMoves()
    {
        QCOMPARE(chosen({{{id('c')}, {entry('c', "", "fix", "third")}}}),
                 text("Features=a:first Bug fixes=b:second Bug fixes=c:third/d/e/fg"));
        QCOMPARE(chosen({{{id('c')}, {entry('c', "Performance", "feat", "third")}}}),
                 text("Features=a:first Bug fixes=b:second Performance=c:third/d/e/fg"));
        QCOMPARE(chosen({{{id('c')}, {entry('c', "No longer there", "fix", "third")}}}),
                 text("Features=a:first Bug fixes=b:second Bug fixes=c:third/d/e/fg"));
    }

    void changelogFollowsTheSection_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("category");
        QTest::newRow("its own") << text("Features") << text("Added");
        QTest::newRow("by type") << QString() << text("Added");
        QTest::newRow("of another type") << text("Bug fixes") << text("Fixed");
        QTest::newRow("security") << text("Security") << text("Security");
        QTest::newRow("what no other takes") << text("Other changes") << text("Changed");
        QTest::newRow("of a scope alone") << text("Dock") << text("Added");
        QTest::newRow("with a category of its own") << text("Gone") << text("Removed");
    }
    void changelogFollowsTheSection()
    {
        QFETCH(QString, section);
        QFETCH(QString, category);
        ReleaseNotes made = notes();
        made.unconventional.clear();
        made.rules = NotesRules({{text("Features"), {text("feat")}, {}, {}},
                                 {text("Bug fixes"), {text("fix")}, {}, {}},
                                 {text("Security"), {text("security")}, {}, {}},
                                 {text("Dock"), {}, {text("dock")}, {}},
                                 {text("Gone"), {text("remove")}, {}, text("Removed")}},
                                std::nullopt);
        made.entries = {entry('a', "Features", "feat", "first")};
        NoteChoices choices;
        choices.put({{id('a')}, {entry('a', section.toUtf8().constData(), "feat", "first")}});
        const ReleaseNotes shown = withChoices(made, choices);
        QCOMPARE(shown.entries.front().section, section.isEmpty() ? text("Features") : section);
        QCOMPARE(changelogGroups(shown).front().category, category);
    }

    void whatRulesHideCanBeShown()
    {
        QCOMPARE(chosen({{{id('e')}, {entry('e', "", "chore", "tidy")}}, {{id('g')}, {entry('g', "", "fix", "again")}}}),
                 text("Features=c:third Features=a:first Bug fixes=b:second Bug fixes=g:again Other changes=e:tidy/d//f"));
    }

    void mergedIsOneEntry()
    {
        NotesEntry both = entry('a', "", "feat", "first and second");
        both.commits = {id('a'), id('b'), id('x')};
        QCOMPARE(chosen({{both.commits, {both}}}), text("Features=c:third Features=ab:first and second/d/e/fg"));
    }

    void splitIsSeveral()
    {
        QCOMPARE(chosen({{{id('a')}, {entry('a', "", "feat", "one"), entry('a', "", "fix", "two")}}}),
                 text("Features=c:third Features=a:one Bug fixes=b:second Bug fixes=a:two/d/e/fg"));
    }

    void choiceTakesTheCommitsOfOthers()
    {
        NoteChoices choices;
        choices.put({{id('a'), id('b')}, {}});
        choices.put({{id('b')}, {entry('b', "", "fix", "mine")}});
        QVERIFY(!choices.of(id('a')));
        QCOMPARE(choices.all().size(), size_t(1));
        choices.forget(id('b'));
        QVERIFY(choices.isEmpty());
        QVERIFY(choices == NoteChoices());
    }

    void guesses_data()
    {
        QTest::addColumn<QString>("type");
        const auto row = [](const char *subject, const char *type) {
            QTest::newRow(subject) << text(type);
        };
        row("Add lights", "feat");
        row("Added lights", "feat");
        row("adds lights", "feat");
        row("[dock] Fixes a leak", "fix");
        row("fixed a leak", "fix");
        row("Removing the mast", "refactor");
        row("Dropped the mast", "refactor");
        row("Bump paint from 1 to 2", "build");
        row("Docs for the dock", "docs");
        row("Documentation of it", "docs");
        row("Optimising the crane", "perf");
        row("Tests for it", "test");
        row("Address review", "");
        row("Fixture for the mast", "");
        row("Update", "");
        row("", "");
        row("…", "");
        row("Improved the lights", "feat");
        row("Handle missing tides", "fix");
        row("Replaces the mast", "refactor");
    }
    void guesses()
    {
        QFETCH(QString, type);
        QCOMPARE(typeGuessed(QTest::currentDataTag()), type);
    }

    void nothingIsGuessedOfWhatSaysItsType() { QVERIFY(!guessedEntry(entry('a', "", "feat", "Fix x"))); }

    void commitWithoutConventionIsAnEntry()
    {
        Commit commit;
        commit.id = id('a');
        commit.author.name = text("Ada");
        commit.message = text("Add lights (#12)\n\nBody.\n\nCo-authored-by: Bob <bob@example.org>");
        const NotesEntry own = entryOf(commit);
        QCOMPARE(own.text, text("Add lights"));
        QCOMPARE(own.pullRequests, std::vector<int>{12});
        QCOMPARE(own.people, std::vector<QString>({text("Ada"), text("Bob")}));
        QVERIFY(own.type.isEmpty());
    }

    void squashTellsItsEntries()
    {
        Commit commit;
        commit.id = id('a');
        commit.message = text("feat(dock): lights (#12)\n\n* feat(dock): lights\n\n* fix: no flicker (#9)\n\n* wip\n\nNote: careful\n"
                              "docs: how\n\nSigned-off-by: Ada <ada@example.org>\n");
        QStringList told;
        for (const NotesEntry &within : entriesWithin(commit))
            told += QStringLiteral("%1 %2 %3").arg(within.type, within.text).arg(within.pullRequests.front());
        QCOMPARE(told, QStringList({text("feat lights 12"), text("fix no flicker 9"), text("docs how 12")}));
        commit.message = text("feat: lights\n\nNothing else.");
        QVERIFY(entriesWithin(commit).empty());
    }
};

QTEST_GUILESS_MAIN(TstNoteChoices)
#include "tst_notechoices.moc"
