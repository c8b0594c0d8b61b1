// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/otherwords.h"
#include <QTest>

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
