// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notechecks.h"
#include <QTest>

using namespace domain;
using Kind = NoteProblem::Kind;

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
    return facts;
}

/// "WrongVersion 1.1.0", one a problem.
QString told(const QString &markdown, const std::vector<NoteProblem> &problems)
{
    static const char *names[] = {"NoMigration", "DeadReference", "DeadAnchor",  "MissingFile",  "DuplicateHeading",
                                  "NoSection",   "UnknownIssue",  "Placeholder", "WrongVersion", "WrongDate"};
    QStringList all;
    for (const NoteProblem &problem : problems) {
        QTest::qVerify(problem.place.at >= 0 && problem.place.end() <= markdown.size(), "place", "", __FILE__, __LINE__);
        all << QLatin1String(names[int(problem.kind)]) + u' ' + problem.subject;
    }
    return all.join(u'|').trimmed();
}

} // namespace

class TstNoteChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *markdown, const char *wanted) {
            QTest::newRow(markdown) << markdown << wanted;
        };
        row("", "");
        row("# v1.2.0 (2026-11-24)\n\n## Features\n\n- one (#7)\n", "");
        row("# v1.1.0\n", "WrongVersion 1.1.0");
        row("# Harbor 1.2.0 needs 3.4.5 of x\n", "");
        row("# v1.2.0 of 2026-11-20\n", "WrongDate 2026-11-20");
        row("# v1.2.0\n\n## v1.1.0\n", "");
        row("# T\n\n- lost\n- too\n\n## Fixes\n\n- one\n", "NoSection lost");
        row("## Breaking changes\n\n- gone\n", "NoMigration");
        row("## Breaking changes\n\n- gone\n  **Migration:** use b\n- other \u2014 **migration:** none\n\n## Next\n\n- x\n", "");
        row("## Breaking changes\n\n- gone\n## Next\n\n- x\n", "NoMigration");
        row("## A\n\n## B\n\n## A\n", "DuplicateHeading A");
        row("## A\n### x\n## B\n### x\n", "");
        row("see [one], [two][2], [three][] and [four](https://e.org)\n\n[one]: https://e.org\n", "DeadReference 2|DeadReference three");
        row("[One]\n\n[one]: https://e.org\n", "");
        row("- [ ] open\n- [x] done\n\n> [!NOTE]\n> a\\[0] b[1] `[c]`\n", "NoSection open");
        row("a note[^1]\n\n[^1]: below\n", "");
        row("[a](docs/guide.md) [b](docs/none.md#x) [c](mailto:a@e.org) [d](//e.org)", "MissingFile docs/none.md");
        row("## What is new\n\n[a](#what-is-new) [b](#nothing)\n", "DeadAnchor nothing");
        row("## A\n\n- #12, (#7), #99 and x#98, https://e.org/#97, `#96`, \\#95\n", "UnknownIssue 99");
        row("```\n#99 [x] # v1\n- y\n```\n", "");
        row("## Upgrade\n\n1. <step>\n2. done\n3. <Step> and <br>\n", "Placeholder <step>|Placeholder <Step>");
    }
    void finds()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, wanted);
        QCOMPARE(told(markdown, checkNotes(markdown, facts())), wanted);
    }

    void whatIsNotKnownIsNotChecked()
    {
        const QString markdown = QStringLiteral("# v9.9.9 (2020-01-01)\n\n## A\n\n- #1 [x](none.md)\n");
        QVERIFY(checkNotes(markdown, {}).empty());
    }

    void aLongTextIsReadInTime()
    {
        QString markdown = QStringLiteral("# v1.2.0\n\n## Features\n\n");
        while (markdown.size() < 2'000'000)
            markdown += QStringLiteral("- a [line](https://e.org) of `code` and words (#7)\n");
        QVERIFY(checkNotes(markdown, facts()).empty());
    }
};

QTEST_GUILESS_MAIN(TstNoteChecks)
#include "tst_notechecks.moc"
