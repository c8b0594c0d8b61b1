// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changekind.h"
#include "domain/notessorter.h"
#include <QTest>

using namespace domain;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }
QStringList words(const char *spaced) { return text(spaced).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

NotesSection section(const char *title, const char *types, const char *scopes = "", const char *category = "")
{
    return {text(title), words(types), words(scopes), text(category)};
}

/// The title of the section, or "-" for what is hidden.
QString placeOf(const NotesRules &rules, const char *type, const char *scope = "")
{
    const auto place = rules.sectionOf(text(type), text(scope));
    return place ? rules.sections()[size_t(*place)].title : text("-");
}

/// Of commits on one line of history, the newest last.
ReleaseNotes notesOf(const NotesRules &rules, const QStringList &messages)
{
    NotesSorter sorter(rules);
    CommitOrder order;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        Commit commit;
        commit.id = QString::number(10 + i).repeated(20);
        commit.message = messages[i];
        sorter.add(commit);
        order.newestFirst.insert(order.newestFirst.begin(), quint32(i));
        order.parentsBegin.push_back(0);
    }
    order.parentsBegin.push_back(0);
    return sorter.notes(order);
}

} // namespace

class TstNotesRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usualRulesNeedNoKey()
    {
        QVERIFY(NotesRules().key().isEmpty());
        QVERIFY(NotesRules({}, std::nullopt).key().isEmpty());
        QVERIFY(!NotesRules({}, QStringList()).key().isEmpty());
        QVERIFY(NotesRules({}, words("chore")).key() != NotesRules({}, words("ci")).key());
        QVERIFY(NotesRules({section("A", "feat")}, {}).key() != NotesRules({section("A", "", "feat")}, {}).key());
    }

    void firstSectionThatTakesACommitHasIt()
    {
        const NotesRules rules({section("Crane", "feat fix", "crane"), section("New", "feat"), section("Dependencies", "", "deps NPM"),
                                section("Fixed", "fix"), section("Rest", "")},
                               std::nullopt);
        QCOMPARE(placeOf(rules, "feat", "crane"), text("Crane"));
        QCOMPARE(placeOf(rules, "feature", "Crane"), text("Crane"));
        QCOMPARE(placeOf(rules, "feat", "dock"), text("New"));
        QCOMPARE(placeOf(rules, "fix", "npm"), text("Dependencies"));
        QCOMPARE(placeOf(rules, "fix"), text("Fixed"));
        QCOMPARE(placeOf(rules, "perf", "crane"), text("Rest"));
        QCOMPARE(placeOf(rules, "chore"), text("-"));
        QCOMPARE(placeOf(rules, "chore", "deps"), text("Dependencies"));
        QCOMPARE(placeOf(rules, "ext4"), text("Rest"));
        QCOMPARE(rules.sections().size(), size_t(5));
    }

    void sectionForTheRestIsAddedWhenThereIsNone()
    {
        const NotesRules rules({section("New", "feat")}, std::nullopt);
        QCOMPARE(rules.restTitle(), text("Other changes"));
        QCOMPARE(placeOf(rules, "fix"), text("Other changes"));
    }

    void otherSpellingGoesWithItsTypeUnlessItIsNamed()
    {
        QCOMPARE(placeOf(NotesRules({section("Bugs", "fix")}, {}), "hotfix"), text("Bugs"));
        QCOMPARE(placeOf(NotesRules({section("Urgent", "hotfix"), section("Bugs", "fix")}, {}), "hotfix"), text("Urgent"));
        QCOMPARE(placeOf(NotesRules({section("Urgent", "hotfix"), section("Bugs", "fix")}, {}), "bugfix"), text("Bugs"));
        QCOMPARE(placeOf(NotesRules({}, words("docs")), "doc"), text("-"));
    }

    void whatASectionNamesIsShown()
    {
        const NotesRules rules({section("Build", "build"), section("Rest", "")}, std::nullopt);
        QCOMPARE(placeOf(rules, "build"), text("Build"));
        QCOMPARE(placeOf(rules, "ci"), text("-"));
        QVERIFY(!rules.hides(text("build")));
        QVERIFY(rules.hides(text("tests")));
        QCOMPARE(placeOf(NotesRules({}, QStringList()), "chore"), text("Other changes"));
    }

    void notesFollowTheRules()
    {
        const NotesRules rules({section("Dependencies", "", "deps"), section("New", "feat")}, words("docs"));
        const ReleaseNotes notes = notesOf(rules, {text("feat: lift"), text("docs: how"), text("docs!: away"), text("chore(deps): qt 7"),
                                                   text("chore: tidy"), text("did something")});
        QStringList places;
        for (const NotesEntry &entry : notes.entries)
            places += entry.section + QLatin1Char('/') + entry.text;
        QCOMPARE(places,
                 QStringList({text("Dependencies/qt 7"), text("New/lift"), text("Other changes/tidy"), text("Other changes/away")}));
        QCOMPARE(notes.hidden.size(), size_t(1));
        const QString markdown = toMarkdown(notes, {text("v1"), {}});
        QVERIFY(markdown.contains(text("\n## Dependencies\n\n- **deps:** qt 7 (")));
        QVERIFY(markdown.contains(text("\n## New\n\n- lift (")));
        QVERIFY2(markdown.contains(text("\n## Other changes\n\n- **chore:** tidy (1414141414)\n- did something (")), qPrintable(markdown));
    }

    void sectionTellsTheCategoryOfTheChangelog()
    {
        const NotesRules rules({section("Going", "feat", "old", "Deprecated"), section("Gone", "remove", "", "Removed")}, std::nullopt);
        const QString body =
            toChangelogBody(notesOf(rules, {text("feat: a"), text("feat(old): b"), text("remove: c"), text("remove!: d"), text("fix: e")}));
        QStringList lines;
        for (const QString &line : body.split(QLatin1Char('\n')))
            if (!line.isEmpty())
                lines += line.section(QLatin1String(" ("), 0, 0);
        QCOMPARE(lines.join(QLatin1Char('|')),
                 text("### Added|- a|### Changed|- **Breaking:** **remove:** d|### Deprecated|- **old:** b|### Removed|- **remove:** c|"
                      "### Fixed|- e"));
    }

    void levelAsksForTheTypeWhereverItStands()
    {
        const NotesRules rules({section("All", "")}, QStringList());
        QCOMPARE(notesOf(rules, {text("feature: a")}).level(), ReleaseLevel::Minor);
        QCOMPARE(notesOf(rules, {text("chore: a")}).level(), ReleaseLevel::Patch);
        QCOMPARE(notesOf({}, {text("chore: a")}).level(), ReleaseLevel::None);
    }
};

QTEST_GUILESS_MAIN(TstNotesRules)
#include "tst_notesrules.moc"
