// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changelog.h"
#include <QTest>

using namespace domain;

namespace {

const QDate today(2026, 11, 23);

QByteArray released(const QByteArray &before, const char *body = "- new\n", const char *version = "1.1.0", const char *tag = "v1.1.0")
{
    const auto changelog =
        Changelog::parse(before)->withRelease(QString::fromLatin1(version), today, QString::fromUtf8(body), QString::fromLatin1(tag));
    return changelog ? changelog->bytes() : QByteArray("REFUSED");
}

void addCase(const char *name, const char *before, const char *body, const char *after)
{
    QTest::newRow(name) << QByteArray(before) << QByteArray(body) << QByteArray(after);
}

void addCaseColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("after");
}

const char *const mark = "\xef\xbb\xbf";

const char *standardHead = "# Changelog\n\nAll notable changes to this project will be documented in this file.\n\n"
                           "The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/),\n"
                           "and this project adheres to [Semantic Versioning](https://semver.org/spec/v2.0.0.html).\n\n";

const char *generated = "### Added\n\n- new\n\n### Fixed\n\n- mended\n";

} // namespace

class TstChangelogRelease : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsASection_data()
    {
        addCaseColumns();
        addCase("above the newest", "# C\n\n## [1.0.0] - 2026-01-01\n\n- old\n", "- new\n",
                "# C\n\n## [1.1.0] - 2026-11-23\n\n- new\n\n## [1.0.0] - 2026-01-01\n\n- old\n");
        addCase("without body", "## [1.0.0] - 2026-01-01\n", "", "## [1.1.0] - 2026-11-23\n\n## [1.0.0] - 2026-01-01\n");
        addCase("no brackets, date in parentheses", "## 1.0.0 (2026-01-01)\n", "- new",
                "## 1.1.0 (2026-11-23)\n\n- new\n\n## 1.0.0 (2026-01-01)\n");
        addCase("with v", "## v1.0.0\n", "- new", "## v1.1.0 - 2026-11-23\n\n- new\n\n## v1.0.0\n");
        addCase("every release on the first level", "# v1.0.0\n\n- old\n\n# v0.9.0\n", "- new",
                "# v1.1.0 - 2026-11-23\n\n- new\n\n# v1.0.0\n\n- old\n\n# v0.9.0\n");
        addCase("a major on the first level", "## 1.0.1\n\n# 1.0.0\n", "- new", "## 1.1.0 - 2026-11-23\n\n- new\n\n## 1.0.1\n\n# 1.0.0\n");
        addCase("link in the heading", "## [1.0.0](https://e.org/compare/v0.9.0...v1.0.0) (2026-01-01)\n", "- new",
                "## [1.1.0](https://e.org/compare/v1.0.0...v1.1.0) (2026-11-23)\n\n- new\n\n## "
                "[1.0.0](https://e.org/compare/v0.9.0...v1.0.0) (2026-01-01)\n");
        addCase("only a title", "# Changes\n", "- new", "# Changes\n\n## [1.1.0] - 2026-11-23\n\n- new\n");
        addCase("only a title without line end", "# Changes", "- new", "# Changes\n\n## [1.1.0] - 2026-11-23\n\n- new");
        addCase("only links", "[x]: https://e.org\n", "- new", "## [1.1.0] - 2026-11-23\n\n- new\n\n[x]: https://e.org\n");
        addCase("title and links", "# C\n\n[x]: https://e.org\n", "- new",
                "# C\n\n## [1.1.0] - 2026-11-23\n\n- new\n\n[x]: https://e.org\n");
        addCase("CRLF", "# C\r\n\r\n## [1.0.0]\r\n", "- new\n- newer",
                "# C\r\n\r\n## [1.1.0] - 2026-11-23\r\n\r\n- new\r\n- newer\r\n\r\n## [1.0.0]\r\n");
        addCase("byte-order mark", "\xef\xbb\xbf## [1.0.0]", "- new", "\xef\xbb\xbf## [1.1.0] - 2026-11-23\n\n- new\n\n## [1.0.0]");
    }
    void addsASection()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, after);
        QCOMPARE(released(before, body.constData()), after);
    }

    void beginsAChangelog_data()
    {
        addCaseColumns();
        const QByteArray section = "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n\n- new\n";
        addCase("empty file", "", "- new", (standardHead + section).constData());
        addCase("blank file", "\n\n", "- new", (standardHead + section).constData());
        addCase("byte-order mark", "\xef\xbb\xbf", "- new", ("\xef\xbb\xbf" + (standardHead + section)).constData());
    }
    void beginsAChangelog() { addsASection(); }

    void beginsAChangelogForLtsWithoutPromisingSemVer()
    {
        const QByteArray text = released("", "- new", "2026.1", "v2026.1");
        QVERIFY(!text.contains("Semantic"));
        QVERIFY(text.contains("(https://keepachangelog.com/en/1.1.0/).\n\n## [Unreleased]\n\n## [2026.1] - 2026-11-23\n\n- new\n"));
    }

    void movesWhatWasUnreleased_data()
    {
        addCaseColumns();
        addCase("empty", "## [Unreleased]\n\n## [1.0.0]\n", "- new", "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n\n- new\n\n## [1.0.0]\n");
        addCase("empty and tight", "## [Unreleased]\n## [1.0.0]\n", "- new",
                "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n\n- new\n\n## [1.0.0]\n");
        addCase("at the end without line end", "# C\n\n## Unreleased", "- new", "# C\n\n## Unreleased\n\n## 1.1.0 - 2026-11-23\n\n- new");
        addCase("content alone", "## [Unreleased]\n\n- mine\n\n## [1.0.0]\n", "",
                "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n\n- mine\n\n## [1.0.0]\n");
        addCase("content is first", "## [Unreleased]\n\nMy words.\n\n## [1.0.0]\n", generated,
                "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n\nMy words.\n\n### Added\n\n- new\n\n### Fixed\n\n- mended\n\n## [1.0.0]\n");
        addCase("same category", "## [Unreleased]\n\n### Added\n\n- mine\n\n### Removed\n\n- gone\n\n## [1.0.0]\n", generated,
                "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n\n### Added\n\n- mine\n- new\n\n### Removed\n\n- gone\n\n### Fixed\n\n- "
                "mended\n\n## [1.0.0]\n");
        addCase("same category, tight, other case and bullets", "## [Unreleased]\n### ADDED\n* mine\n  more\n## [1.0.0]\n",
                "### Added\n\n- new\n", "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n### ADDED\n* mine\n  more\n* new\n## [1.0.0]\n");
        addCase("empty categories", "## [Unreleased]\n\n### Added\n\n### Fixed\n\n## [1.0.0]\n", generated,
                "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n\n### Added\n\n- new\n\n### Fixed\n\n- mended\n\n## [1.0.0]\n");
        addCase("what is there already is not repeated", "## [Unreleased]\n\n### Added\n\n- new\n\n## [1.0.0]\n", generated,
                "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n\n### Added\n\n- new\n\n### Fixed\n\n- mended\n\n## [1.0.0]\n");
        addCase("empty generated category", "## [Unreleased]\n\n- mine\n", "### Added\n\n### Fixed\n\n- mended\n",
                "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n\n- mine\n\n### Fixed\n\n- mended\n");
        addCase("items without category", "## [Unreleased]\n\n- mine\n\n### Added\n\n- a\n", "- new",
                "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n\n- mine\n- new\n\n### Added\n\n- a\n");
        addCase("heading in code is none", "## [Unreleased]\n\n```\n### Added\n```\n", generated,
                "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n\n```\n### Added\n```\n\n### Added\n\n- new\n\n### Fixed\n\n- mended\n");
        addCase("CRLF", "## [Unreleased]\r\n\r\n### Added\r\n\r\n- mine\r\n\r\n## [1.0.0]\r\n", generated,
                "## [Unreleased]\r\n\r\n## [1.1.0] - 2026-11-23\r\n\r\n### Added\r\n\r\n- mine\r\n- new\r\n\r\n### Fixed\r\n\r\n- "
                "mended\r\n\r\n## [1.0.0]\r\n");
        addCase("links below", "## [Unreleased]\n\n- mine\n\n[x]: https://e.org\n", "### Fixed\n\n- mended\n",
                "## [Unreleased]\n\n## [1.1.0] - 2026-11-23\n\n- mine\n\n### Fixed\n\n- mended\n\n[x]: https://e.org\n");
    }
    void movesWhatWasUnreleased() { addsASection(); }

    void movesLinksOn_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("GitHub", "[unreleased]: https://github.com/o/r/compare/v1.0.0...HEAD\n[1.0.0]: https://github.com/o/r/releases/tag/v1.0.0\n",
            "[unreleased]: https://github.com/o/r/compare/v1.1.0...HEAD\n[1.1.0]: https://github.com/o/r/compare/v1.0.0...v1.1.0\n"
            "[1.0.0]: https://github.com/o/r/releases/tag/v1.0.0\n");
        row("GitLab", "[Unreleased]: https://gitlab.com/o/r/-/compare/v1.0.0...main\n", // no other references
            "[Unreleased]: https://gitlab.com/o/r/-/compare/v1.1.0...main\n[1.1.0]: https://gitlab.com/o/r/-/compare/v1.0.0...v1.1.0\n");
        row("two dots and a query", "[Unreleased]: <https://e.org/compare/v1.0.0..HEAD?w=1> \"title\"\n",
            "[Unreleased]: <https://e.org/compare/v1.1.0..HEAD?w=1> \"title\"\n[1.1.0]: https://e.org/compare/v1.0.0..v1.1.0?w=1\n");
        row("a forgotten Unreleased link", "[Unreleased]: https://e.org/compare/v0.8.0...HEAD\n",
            "[Unreleased]: https://e.org/compare/v1.1.0...HEAD\n[1.1.0]: https://e.org/compare/v1.0.0...v1.1.0\n");
        row("versions only", "[1.0.0]: https://e.org/compare/v0.9.0...v1.0.0\n[0.9.0]: https://e.org/tag/v0.9.0\n",
            "[1.1.0]: https://e.org/compare/v1.0.0...v1.1.0\n[1.0.0]: https://e.org/compare/v0.9.0...v1.0.0\n[0.9.0]: "
            "https://e.org/tag/v0.9.0\n");
        row("tag pages", "[1.0.0]: https://e.org/releases/tag/v1.0.0\n",
            "[1.1.0]: https://e.org/releases/tag/v1.1.0\n[1.0.0]: https://e.org/releases/tag/v1.0.0\n");
        row("a host of its own", "[1.0.0]: https://e.org/diff?base=v0.9.0&to=v1.0.0\n",
            "[1.1.0]: https://e.org/diff?base=v1.0.0&to=v1.1.0\n[1.0.0]: https://e.org/diff?base=v0.9.0&to=v1.0.0\n");
        row("newer side first", "[1.0.0]: https://e.org/compare?v1.0.0%0Dv0.9.0\n",
            "[1.1.0]: https://e.org/compare?v1.1.0%0Dv1.0.0\n[1.0.0]: https://e.org/compare?v1.0.0%0Dv0.9.0\n");
        row("oldest first",
            "[0.9.0]: https://e.org/t/v0.9.0\n[1.0.0]: https://e.org/compare/v0.9.0...v1.0.0\n[Unreleased]: "
            "https://e.org/compare/v1.0.0...HEAD\n",
            "[0.9.0]: https://e.org/t/v0.9.0\n[1.0.0]: https://e.org/compare/v0.9.0...v1.0.0\n[1.1.0]: "
            "https://e.org/compare/v1.0.0...v1.1.0\n"
            "[Unreleased]: https://e.org/compare/v1.1.0...HEAD\n");
        row("oldest first, versions only", "[0.9.0]: https://e.org/t/v0.9.0\n[1.0.0]: https://e.org/t/v1.0.0",
            "[0.9.0]: https://e.org/t/v0.9.0\n[1.0.0]: https://e.org/t/v1.0.0\n[1.1.0]: https://e.org/t/v1.1.0");
        row("labels with v", "[v1.0.0]: https://e.org/t/v1.0.0\n", "[v1.1.0]: https://e.org/t/v1.1.0\n[v1.0.0]: https://e.org/t/v1.0.0\n");
        row("no line end", "[Unreleased]: https://e.org/compare/v1.0.0...HEAD",
            "[Unreleased]: https://e.org/compare/v1.1.0...HEAD\n[1.1.0]: https://e.org/compare/v1.0.0...v1.1.0");
        row("already there", "[1.1.0]: https://e.org/mine\n[1.0.0]: https://e.org/t/v1.0.0\n",
            "[1.1.0]: https://e.org/mine\n[1.0.0]: https://e.org/t/v1.0.0\n");
        row("of something else", "[Unreleased]: https://e.org/commits/main\n[docs]: https://e.org/v1.0.0\n",
            "[Unreleased]: https://e.org/commits/main\n[docs]: https://e.org/v1.0.0\n");
        row("in code", "```\n[1.0.0]: https://e.org/t/v1.0.0\n```\n", "```\n[1.0.0]: https://e.org/t/v1.0.0\n```\n");
    }
    void movesLinksOn()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray older = "## [1.0.0] - 2026-01-01\n\n- old\n\n## [0.9.0] - 2025-01-01\n\n- older\n\n";
        QCOMPARE(released(older + before, "- new"), "## [1.1.0] - 2026-11-23\n\n- new\n\n" + older + after);
        // The same file with the other line ends.
        const auto dos = [](QByteArray bytes) {
            return bytes.replace("\n", "\r\n");
        };
        QCOMPARE(released(dos(older + before), "- new"), dos("## [1.1.0] - 2026-11-23\n\n- new\n\n" + older + after));
    }

    void linksOfBareTagsMoveOnToo()
    {
        const QByteArray before = "## [1.0.0]\n\n[1.0.0]: https://e.org/compare/0.9.0...1.0.0\n";
        QCOMPARE(released(before, "- new", "11.0.0", "11.0.0"),
                 QByteArray("## [11.0.0] - 2026-11-23\n\n- new\n\n## [1.0.0]\n\n[11.0.0]: https://e.org/compare/1.0.0...11.0.0\n"
                            "[1.0.0]: https://e.org/compare/0.9.0...1.0.0\n"));
    }

    void refusesASectionThatExists()
    {
        const auto again =
            Changelog::parse("## [1.1.0]\n")->withRelease(QStringLiteral("1.1.0"), today, QString(), QStringLiteral("v1.1.0"));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::SectionExists);
        QCOMPARE(again.error().subject, QStringLiteral("1.1.0"));
    }

    void refusesAFileThatEndsInsideCode_data()
    {
        QTest::addColumn<QByteArray>("before");
        for (const char *before : {"# C\n\n```\ncode\n", "# C\n\n<!-- comment\n"})
            QTest::newRow(before) << QByteArray(before);
    }
    void refusesAFileThatEndsInsideCode()
    {
        QFETCH(QByteArray, before);
        const auto added = Changelog::parse(before)->withRelease(QStringLiteral("1.1.0"), today, QString(), QStringLiteral("v1.1.0"));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::MalformedFile);
    }

    // Whatever the file: taking out what was put in gives the old bytes back, and the new section can be read.
    void everyOtherByteStays_data()
    {
        QTest::addColumn<QByteArray>("before");
        const QList<QByteArray> marks = {"", mark};
        const QList<QByteArray> heads = {"", "# Changelog\n\nWords, \xc3\xa4nd  spaces  \n\n", "<!-- ## 9.9.9 -->\n",
                                         "```\n## 9.9.9\n```\n\n\n", "\n\n# C\n"};
        const QList<QByteArray> waiting = {"", "## [Unreleased]\n\n", "## Unreleased\n- mine\n",
                                           "## [Unreleased]\n\n\n### Added\n\n* a\n\n\n### Fixed\n- b\t\n\n"};
        const QList<QByteArray> older = {"", "## [1.0.0] - 2026-01-01 [YANKED]\n\n### Added\n- x\n\n", "## v1.0.0 (2026-01-01)\n\n\n",
                                         "# 1.0.0\n## Notes\n- y"};
        const QList<QByteArray> ends = {"", "\n", "\n[1.0.0]: https://e.org/t/v1.0.0", "\n[x]: https://e.org\n\n\n"};
        for (const QByteArray &first : marks)
            for (const QByteArray &head : heads)
                for (const QByteArray &unreleased : waiting)
                    for (const QByteArray &rest : older)
                        for (const QByteArray &end : ends) {
                            const QByteArray bytes = first + head + unreleased + rest + end;
                            QTest::newRow(("LF " + bytes).constData()) << bytes;
                            QTest::newRow(("CRLF " + bytes).constData()) << QByteArray(bytes).replace("\n", "\r\n");
                        }
    }
    void everyOtherByteStays()
    {
        QFETCH(QByteArray, before);
        const auto changelog =
            Changelog::parse(before)->withRelease(QStringLiteral("1.1.0"), today, QString::fromUtf8(generated), QStringLiteral("v1.1.0"));
        QVERIFY(changelog);
        const QByteArray after = changelog->bytes();

        // Nothing was taken away: every old line is still there, in order, with its own line end.
        QCOMPARE(after.startsWith(mark), before.startsWith(mark));
        const auto withoutMark = [](const QByteArray &bytes) {
            return bytes.startsWith(mark) ? bytes.mid(3) : bytes;
        };
        const QList<QByteArray> left = withoutMark(after).split('\n');
        const bool isBlank = QString::fromUtf8(before).remove(QChar(0xfeff)).trimmed().isEmpty();
        qsizetype at = 0;
        for (const QByteArray &line : isBlank ? QList<QByteArray>() : withoutMark(before).split('\n')) {
            const QByteArray content = line.endsWith('\r') ? line.chopped(1) : line;
            while (at < left.size() && left[at] != line && left[at] != content + '\r')
                ++at;
            QVERIFY2(at < left.size(), ("lost: " + line).constData());
            ++at;
        }
        if (!isBlank) {
            QCOMPARE(after.endsWith('\n'), before.endsWith('\n'));
            QCOMPARE(after.count("\r\n") > 0, before.count("\r\n") > 0);
            QVERIFY(before.count("\r\n") == 0 || after.count("\r\n") == after.count('\n'));
        }

        // One piece without Unreleased: the rest is the same to the byte on both sides of it.
        const Changelog old = *Changelog::parse(before);
        if (!old.unreleased() && !isBlank && !before.contains("[1.0.0]:")) {
            const qsizetype added = after.size() - before.size();
            qsizetype same = 0;
            while (same < before.size() && before[same] == after[same])
                ++same;
            QCOMPARE(after.mid(same + added), before.mid(same));
        }

        const ChangelogSection *section = changelog->section(QStringLiteral("1.1.0"));
        QVERIFY(section);
        QCOMPARE(section->date, std::optional(today));
        QVERIFY(section->body.contains(QStringLiteral("- mended")) || section->body.contains(QStringLiteral("* mended")));
        QCOMPARE(section->body.count(QStringLiteral("### Fixed")), 1);
        QCOMPARE(section->body.count(QStringLiteral("### Added")), 1);
        for (const ChangelogSection &was : old.sections()) {
            const ChangelogSection *is = changelog->section(was.name);
            QVERIFY(is);
            QCOMPARE(is->body, was.name == QStringLiteral("Unreleased") ? QString() : was.body);
        }
    }
};

QTEST_APPLESS_MAIN(TstChangelogRelease)
#include "tst_changelogrelease.moc"
