// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/noteparts.h"
#include "domain/placeholders.h"
#include "domain/releasenotes.h"
#include <QTest>

using namespace domain;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

NotesEntry entry(const char *section, const char *type, const char *scope, const char *words, int pullRequest = 0)
{
    NotesEntry made;
    made.section = text(section);
    made.type = text(type);
    made.scope = text(scope);
    made.text = text(words);
    made.commits = {text("0123456789abcdef0123456789abcdef01234567")};
    if (pullRequest > 0)
        made.pullRequests = {pullRequest};
    return made;
}

NotesEntry breaking(NotesEntry made, const char *migration = "")
{
    made.breaking = true;
    made.migration = text(migration);
    return made;
}

Thanks thanks(const char *name, std::optional<bool> firstTime, CreditRoles roles)
{
    Thanks made;
    made.name = text(name);
    made.firstTime = firstTime;
    made.roles = roles;
    return made;
}

ReleaseNotes notesWith(std::vector<NotesEntry> entries)
{
    ReleaseNotes notes;
    notes.entries = std::move(entries);
    return notes;
}

NotesHeading heading() { return {text("v1.2.0"), {}}; }

/// The lines below "## title", without empty ones.
QStringList linesUnder(const QString &markdown, const char *title)
{
    QStringList lines;
    bool isInside = false;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1Char('#')))
            isInside = line.endsWith(QLatin1Char(' ') + text(title));
        else if (isInside && !line.isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace

class TstNotesMarkdown : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheTemplate()
    {
        ReleaseNotes notes =
            notesWith({breaking(entry("Features", "feat", "api", "drop v1", 4), "call v2"), entry("Features", "feat", "", "new thing", 7),
                       entry("Bug fixes", "fix", "ui", "no crash"), entry("Other changes", "refactor", "", "tidy up")});
        notes.unconventional = {{text("fedcba9876543210fedcba9876543210fedcba98"), text("did something")}};
        notes.thanks = {
            thanks("Ada", true, CreditRole::Author),    thanks("Grace", false, CreditRole::CoAuthor),
            thanks("Edsger", {}, CreditRole::Author),   thanks("ADA", true, CreditRole::Author),
            thanks("edsger", true, CreditRole::Author), thanks("Rob", {}, CreditRoles(CreditRole::Reporter) | CreditRole::Tester),
            thanks("Grace", {}, CreditRole::Reviewer)};
        NotesHeading head = heading();
        head.diffLink = text("https://example.org/compare/v1.1.0...v1.2.0");
        QCOMPARE(toMarkdown(notes, head), text("# v1.2.0 — <theme name>\n"
                                               "\n## Highlights\n\n- **api:** drop v1\n- new thing\n"
                                               "\n## Breaking changes\n\n- **api:** drop v1 (#4) — **migration:** call v2\n"
                                               "\n## Features\n\n- new thing (#7)\n"
                                               "\n## Bug fixes\n\n- **ui:** no crash (0123456789)\n"
                                               "\n## Other changes\n\n- tidy up (0123456789)\n- did something (fedcba9876)\n"
                                               "\n## Upgrade guide\n\n1. <step>\n"
                                               "\nFull diff: https://example.org/compare/v1.1.0...v1.2.0.\n"
                                               "\n## Thanks\n\n- Ada — first contribution\n- Grace\n- Edsger\n- Rob — reported, tested\n"
                                               "\n## Known issues\n\nNone known.\n"));
    }

    void emptyRangeStillHasThePlacesToFillIn()
    {
        QCOMPARE(toMarkdown({}, {text("Unreleased"), {}}), text("# Unreleased — <theme name>\n\n## Highlights\n\n- <headline feature 1>\n"
                                                                "\n## Known issues\n\nNone known.\n"));
    }

    void asksForAMigrationNobodyWrote()
    {
        const QString markdown = toMarkdown(notesWith({breaking(entry("Bug fixes", "fix", "", "x", 1))}), heading());
        QCOMPARE(linesUnder(markdown, "Breaking changes"), QStringList{text("- x (#1) — **migration:** <what to do>")});
        QCOMPARE(linesUnder(markdown, "Bug fixes"), QStringList()); // not twice
        QCOMPARE(placeholdersIn(markdown), std::vector<int>({1, 5, 9, 13}));
    }

    void proposesTheMostNotableFeatures()
    {
        std::vector<NotesEntry> features = {entry("Features", "feat", "", "newest"), entry("Features", "feat", "", "reviewed", 3),
                                            entry("Features", "feat", "", "older"), breaking(entry("Features", "feat", "", "breaking")),
                                            entry("Bug fixes", "fix", "", "fix", 9)};
        const QStringList highlights = linesUnder(toMarkdown(notesWith(features), heading()), "Highlights");
        QCOMPARE(highlights, QStringList({text("- breaking"), text("- reviewed"), text("- newest")}));
    }

    void namesTypesOfTheProjectsOwn()
    {
        NotesEntry scoped = entry("Other changes", "deps", "npm", "bump x", 1);
        scoped.pullRequests = {1, 2};
        const QString markdown = toMarkdown(notesWith({entry("Other changes", "ext4", "", "fix y", 3), scoped}), heading());
        QCOMPARE(linesUnder(markdown, "Other changes"),
                 QStringList({text("- **ext4:** fix y (#3)"), text("- **deps(npm):** bump x (#1, #2)")}));
    }

    void unconventionalWithoutSubjectIsListedByItsId()
    {
        ReleaseNotes notes;
        notes.unconventional = {{text("fedcba9876543210fedcba9876543210fedcba98"), {}}};
        QCOMPARE(linesUnder(toMarkdown(notes, heading()), "Other changes"), QStringList{text("- (no subject) (fedcba9876)")});
    }

    void unconventionalNamesItsPullRequest()
    {
        ReleaseNotes notes;
        notes.unconventional = {{text("fedcba9876543210fedcba9876543210fedcba98"), text("Lift more (#12)"), 0},
                                {text("edcba9876543210fedcba9876543210fedcba98f"), text("Turn"), 14}};
        QCOMPARE(linesUnder(toMarkdown(notes, heading()), "Other changes"), QStringList({text("- Lift more (#12)"), text("- Turn (#14)")}));
        const GeneratedParts parts = generatedParts(toMarkdown(notes, heading()), notes);
        for (const UnconventionalCommit &commit : notes.unconventional)
            QCOMPARE(std::ranges::count(parts, std::vector<ObjectId>{commit.id}, &GeneratedPart::commits), 1);
    }

    void keepsTheListWhole_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("item");
        const auto row = [](const char *words, const char *item) {
            QTest::newRow(words) << text(words) << text(item);
        };
        row("use `code` and snake_case and *stars*", "use `code` and snake_case and *stars*");
        row("# no heading", "\\# no heading");
        row("#12 is fixed", "#12 is fixed");
        row("support Vec<T>", "support Vec\\<T>");
        row("drop <br> tags", "drop \\<br> tags");
        row("keep `Vec<T>` as code", "keep `Vec<T>` as code");
        row("one ` backtick <b>", "one ` backtick \\<b>");
        row("``a ` <b>`` and <c>", "``a ` <b>`` and \\<c>");
        row("see <https://example.org/a>", "see <https://example.org/a>");
        row("already \\<T>", "already \\<T>");
        row("<!-- comment", "\\<!-- comment");
        row("> quote", "\\> quote");
        row("- list", "\\- list");
        row("-- option", "-- option");
        row("---", "\\---");
        row("1. first", "1\\. first");
        row("1.5 times", "1.5 times");
        row("[ ] task", "\\[ ] task");
        row("a < b", "a \\< b");
        row("use __init__ and a__b", "use \\_\\_init\\_\\_ and a\\_\\_b");
        row("keep `__init__` as code", "keep `__init__` as code");
        row("see &lt;T&gt; & R&D", "see \\&lt;T\\&gt; & R&D");
        row("![i](http://example.org/x.png)", "!\\[i](http://example.org/x.png)");
        row("keep [a link](http://example.org/)", "keep [a link](http://example.org/)");
        row("```", "\\```");
        row("~~~ x", "\\~~~ x");
        row("```x``` is code", "```x``` is code");
    }
    void keepsTheListWhole()
    {
        QFETCH(QString, words);
        QFETCH(QString, item);
        NotesEntry made = entry("Bug fixes", "fix", "", "", 1);
        made.text = words;
        QCOMPARE(linesUnder(toMarkdown(notesWith({made}), heading()), "Bug fixes"), QStringList{text("- ") + item + text(" (#1)")});
    }

    void namesAreNoMarkdown()
    {
        ReleaseNotes notes = notesWith({});
        notes.thanks = {thanks("[free](http://example.org) *money* <b>", false, CreditRole::Author),
                        thanks("![i](http://example.org/x.png)", false, CreditRole::Author)};
        QCOMPARE(linesUnder(toMarkdown(notes, heading()), "Thanks"),
                 (QStringList{text("- \\[free\\](http://example.org) \\*money\\* \\<b\\>"), text("- !\\[i\\](http://example.org/x.png)")}));
    }

    void scopesCannotBreakTheirBold()
    {
        const QString markdown = toMarkdown(notesWith({entry("Bug fixes", "fix", "*<a>", "x", 1)}), heading());
        QCOMPARE(linesUnder(markdown, "Bug fixes"), QStringList{text("- **\\*\\<a>:** x (#1)")});
    }

    void longMigrationsStayInTheirItem()
    {
        const char *migration = "first\n\nthen:\n- one\n- two\n# three\n\n```\n<b>\n```\nend\n---";
        const QString markdown = toMarkdown(notesWith({breaking(entry("Features", "feat", "", "x", 1), migration)}), heading());
        QVERIFY(markdown.contains(text("- x (#1) — **migration:** first\n\n  then:\n  - one\n  - two\n  \\# three\n\n"
                                       "  ```\n  <b>\n  ```\n  end\n  \\---\n\n## Upgrade guide")));
    }

    void openFencesAreClosed()
    {
        const QString markdown = toMarkdown(notesWith({breaking(entry("Features", "feat", "", "x", 1), "run\n~~~~\nmake")}), heading());
        QVERIFY(markdown.contains(text("**migration:** run\n  ~~~~\n  make\n  ~~~~\n\n## Upgrade guide")));
    }

    void writesChangelogCategories()
    {
        const QString body = toChangelogBody(
            notesWith({breaking(entry("Features", "feat", "api", "drop v1", 4), "call v2"), entry("Features", "feat", "", "new thing", 7),
                       entry("Bug fixes", "fix", "ui", "no crash"), breaking(entry("Bug fixes", "fix", "", "odd")),
                       entry("Performance", "perf", "", "faster"), entry("Security", "security", "", "safer", 8),
                       entry("Reverts", "revert", "", "feat: old", 9), entry("Reverts", "revert", "", "fix: older", 10),
                       entry("Documentation", "docs", "", "words", 11), entry("Other changes", "deps", "", "bump", 12)}));
        QCOMPARE(body, text("### Added\n\n- new thing (#7)\n"
                            "\n### Changed\n\n- **Breaking:** **api:** drop v1 (#4) — **migration:** call v2\n"
                            "- **Breaking:** odd (0123456789) — **migration:** <what to do>\n"
                            "- faster (0123456789)\n- Reverted: fix: older (#10)\n- words (#11)\n- **deps:** bump (#12)\n"
                            "\n### Removed\n\n- Reverted: feat: old (#9)\n"
                            "\n### Fixed\n\n- **ui:** no crash (0123456789)\n"
                            "\n### Security\n\n- safer (#8)\n"));
    }

    void nothingMakesNoChangelog() { QCOMPARE(toChangelogBody({}), QString()); }
};

QTEST_APPLESS_MAIN(TstNotesMarkdown)
#include "tst_notesmarkdown.moc"
