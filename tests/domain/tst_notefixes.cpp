// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nearest.h"
#include "domain/notefixes.h"
#include <QTest>

using namespace domain;
using Kind = NoteFix::Kind;

namespace {

NoteFacts facts()
{
    NoteFacts facts;
    facts.version = *Version::parse(QStringLiteral("1.2.0"));
    facts.today = QDate(2026, 11, 24);
    facts.issues = std::set<int>{7, 12};
    facts.fileExists = [](const QString &path) {
        return path == QLatin1String("docs/guide.md");
    };
    facts.similarFiles = [](const QString &path) {
        return nearOnes(path, {QStringLiteral("docs/guide.md"), QStringLiteral("README.md")}, 3);
    };
    return facts;
}

std::vector<NoteFix> fixesOfFirst(const QString &markdown)
{
    const auto problems = checkNotes(markdown, facts());
    return problems.empty() ? std::vector<NoteFix>() : fixesFor(problems.front(), markdown, facts());
}

QString selectedAfter(const QString &markdown, const TextChange &change)
{
    return changed(markdown, change).mid(change.after.start(), change.after.end() - change.after.start());
}

} // namespace

Q_DECLARE_METATYPE(Kind)

class TstNoteFixes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFixMendsIt_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("mended");
        const auto row = [](const char *name, const char *markdown, Kind kind, const char *mended) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << kind << QString::fromUtf8(mended);
        };
        row("version", "# v1.1.0 \u2014 Sails\n", Kind::Correct, "# v1.2.0 \u2014 Sails\n");
        row("date", "# v1.2.0 (2026-01-01)\n", Kind::Correct, "# v1.2.0 (2026-11-24)\n");
        row("migration", "## Breaking changes\n\n- gone\n  for good\n\n## Next\n", Kind::AddMigration,
            "## Breaking changes\n\n- gone\n  for good \u2014 **migration:** <what to do>\n\n## Next\n");
        row("no migration", "## Breaking changes\n\n- gone\n", Kind::NothingToDo,
            "## Breaking changes\n\n- gone \u2014 **migration:** nothing to do\n");
        row("reference", "an [aside] here\n", Kind::Escape, "an \\[aside\\] here\n");
        row("label", "an [aside][2] here\n", Kind::RemoveLink, "an aside here\n");
        row("definition", "an [aside] here", Kind::Define, "an [aside] here\n\n[aside]: <link>\n");
        row("footnote", "an aside, [^1] here\n", Kind::RemoveMention, "an aside, here\n");
        row("anchor", "## What is new\n\n[x](#what-is-nwe)\n", Kind::ChooseHeading, "## What is new\n\n[x](#what-is-new)\n");
        row("anchor off", "## A\n\n[one \\[two\\]](#nothing-like-it \"t\") x\n", Kind::RemoveLink, "## A\n\none \\[two\\] x\n");
        row("file", "[x](docs/giude.md#y)", Kind::ChooseFile, "[x](docs/guide.md#y)");
        row("picture off", "an ![old one](<no-such.png>) x", Kind::RemoveLink, "an old one x");
        row("issue", "- see #13", Kind::ChooseIssue, "- see #12");
        row("issue off", "## A\n\n- horn (#99)\n", Kind::RemoveMention, "## A\n\n- horn\n");
        row("issue plain", "## A\n\n- horn #99\n", Kind::Escape, "## A\n\n- horn \\#99\n");
        row("placeholder off", "## A\n\n- one\n- <step>\n- two\n", Kind::RemoveLine, "## A\n\n- one\n- two\n");
        row("placeholder at the end", "- x\n## A <step>", Kind::RemoveLine, "- x\n");
        row("merge", "## A\n\n- one\n\n## B\n\n- two\n\n## A\n\n- three\n\n## C\n", Kind::MergeSections,
            "## A\n\n- one\n- three\n\n## B\n\n- two\n\n## C\n");
        row("merge neighbours", "## A\n- one\n## A\ntext\n", Kind::MergeSections, "## A\n\n- one\n\ntext\n");
        row("merge deep", "## A\n\nmine\n\n### x\n\n- 1\n\n## A\n\nyours\n\n### y\n\n- 2\n", Kind::MergeSections,
            "## A\n\nmine\n\nyours\n\n### x\n\n- 1\n\n### y\n\n- 2\n");
        row("merge nothing", "## A\n\n## A\n\n", Kind::MergeSections, "## A\n");
        row("move", "# T\n\n- lost\n  still\n- too\n\n## Features\n\n- one\n\n## Fixes\n", Kind::MoveTo,
            "# T\n\n## Features\n\n- one\n- lost\n  still\n- too\n\n## Fixes\n");
        row("move a list alone", "# T\n\n- lost\n\n> words\n\nMore.\n\n## Features\n\n- one\n", Kind::MoveTo,
            "# T\n\n> words\n\nMore.\n\n## Features\n\n- one\n- lost\n");
        row("new heading", "# T\n\n- lost\n", Kind::AddHeading, "# T\n\n## <change>\n\n- lost\n");
    }
    void aFixMendsIt()
    {
        QFETCH(QString, markdown);
        QFETCH(Kind, kind);
        QFETCH(QString, mended);
        const auto problem = checkNotes(markdown, facts()).at(kind == Kind::ChooseIssue || markdown.startsWith(u"- x") ? 1 : 0);
        const auto fixes = fixesFor(problem, markdown, facts());
        const auto fix = std::ranges::find(fixes, kind, &NoteFix::kind);
        QVERIFY(fix != fixes.end());
        QCOMPARE(changed(markdown, fix->change), mended);
        QVERIFY(fix->change.after.end() <= mended.size());
        for (const auto &left : checkNotes(mended, facts()))
            QVERIFY2(left.kind != problem.kind || left.subject != problem.subject, qPrintable(left.subject));
    }

    void oneOfTwoTextsStays_data()
    {
        QTest::addColumn<QString>("after");
        QTest::newRow("in between") << QStringLiteral("\nb\n");
        QTest::newRow("at the end") << QString();
    }
    void oneOfTwoTextsStays()
    {
        QFETCH(QString, after);
        const QString markdown = QStringLiteral("a\n<<<<<<< mine\nx\n======= or\ny\nz\n>>>>>>> theirs") + after;
        const auto fixes = fixesOfFirst(markdown);
        QCOMPARE(fixes.size(), size_t(3));
        QCOMPARE(changed(markdown, fixes[0].change), QStringLiteral("a\nx") + after);
        QCOMPARE(changed(markdown, fixes[1].change), QStringLiteral("a\ny\nz") + after);
        QCOMPARE(changed(markdown, fixes[2].change), QStringLiteral("a\nx\ny\nz") + after);
    }

    void whereAPersonHasToWriteThatIsSelected()
    {
        const QString heading = QStringLiteral("## A\n\n## B\n\n## A\n");
        const auto rename = fixesOfFirst(heading).back();
        QCOMPARE(rename.kind, Kind::Rename);
        QCOMPARE(changed(heading, rename.change), heading);
        QCOMPARE(rename.change.after, (Selection{15, 16}));
        const QString breaking = QStringLiteral("## Breaking changes\n\n- gone\n");
        QCOMPARE(selectedAfter(breaking, fixesOfFirst(breaking).front().change), QStringLiteral("<what to do>"));
        const QString open = QStringLiteral("## A\n\n<step>\n");
        QCOMPARE(selectedAfter(open, fixesOfFirst(open).front().change), QStringLiteral("<step>"));
    }

    void everySectionIsOffered()
    {
        QStringList offered;
        for (const NoteFix &fix : fixesOfFirst(QStringLiteral("- lost\n\n## Features\n\n### Small\n\n## Fixes\n")))
            offered << fix.subject;
        QCOMPARE(offered, (QStringList{QStringLiteral("Features"), QStringLiteral("Fixes"), QString()}));
    }

    void everyRemarkCanBeMet()
    {
        const QString markdown = QStringLiteral("# v1 1.1.0 (2020-01-01)\n\n- lost [a] [b](#c) [d](e.md) #99\n\n## Breaking\n\n- gone\n\n"
                                                "## Breaking\n\n<step> - [x](none \"a)b\")\n");
        const auto problems = checkNotes(markdown, facts());
        QVERIFY(problems.size() >= 9);
        for (const NoteProblem &problem : problems) {
            const auto fixes = fixesFor(problem, markdown, facts());
            QVERIFY(!fixes.empty());
            for (const NoteFix &fix : fixes)
                QVERIFY(fix.change.at >= 0 && fix.change.at + fix.change.removed <= markdown.size()
                        && fix.change.after.end() <= changed(markdown, fix.change).size());
        }
    }

    void nearOnesComeFirst()
    {
        const QStringList words{QStringLiteral("harbour"), QStringLiteral("tug"), QStringLiteral("harbor"), QStringLiteral("arbor")};
        QCOMPARE(nearOnes(QStringLiteral("harbor"), words, 2), (QStringList{QStringLiteral("harbor"), QStringLiteral("harbour")}));
        QCOMPARE(nearOnes(QStringLiteral("ship"), words, 2), QStringList());
    }
};

QTEST_GUILESS_MAIN(TstNoteFixes)
#include "tst_notefixes.moc"
