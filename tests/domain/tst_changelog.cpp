// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changelog.h"
#include <QTest>

using namespace domain;

namespace {

Changelog parsed(const QByteArray &bytes) { return *Changelog::parse(bytes); }

QString namesOf(const Changelog &changelog)
{
    QStringList names;
    for (const ChangelogSection &section : changelog.sections())
        names.append(section.name);
    return names.join(QLatin1Char(' '));
}

} // namespace

class TstChangelog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsHeadings_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("yanked");
        const auto row = [](const char *heading, const char *name, const QDate &date = {}, bool yanked = false) {
            QTest::newRow(heading) << QByteArray(heading) << QString::fromLatin1(name) << date << yanked;
        };
        const QDate day(2026, 11, 23);
        row("## [1.2.0] - 2026-11-23", "1.2.0", day);
        row("## [1.2.0] \xe2\x80\x94 2026-11-23", "1.2.0", day);
        row("## 1.2.0 (2026-11-23)", "1.2.0", day);
        row("## [1.2.0](https://example.org/compare/v1.1.0...v1.2.0) (2026-11-23)", "1.2.0", day);
        row("## <small>[1.2.0](https://example.org) (2026-11-23)</small>", "1.2.0", day);
        row("## v1.2.0", "1.2.0");
        row("## [v1.2.0-rc.1+b.5] - 2026-11-23", "1.2.0-rc.1+b.5", day);
        row("## 1.2.0: the harbour", "1.2.0");
        row("## 1.0", "1.0");
        row("## [2026.1.3] - 2026-11-23", "2026.1.3", day);
        row("## [1.0.0] - 2020-01-01 [YANKED]", "1.0.0", QDate(2020, 1, 1), true);
        row("## 1.2.0 - 2026-13-45", "1.2.0");
        row("## [Unreleased]", "Unreleased");
        row("## unreleased", "Unreleased");
        row("##\t[1.2.0]", "1.2.0");
        row("# 1.2.0 (2026-11-23)", "1.2.0", day);
        row("### [1.2.1](https://example.org) (2026-11-23)", "1.2.1", day);
    }
    void readsHeadings()
    {
        QFETCH(QByteArray, heading);
        QFETCH(QString, name);
        QFETCH(QDate, date);
        QFETCH(bool, yanked);
        const Changelog changelog = parsed("Changes\n\n" + heading + "\n\n- x\n");
        QCOMPARE(changelog.sections().size(), size_t(1));
        const ChangelogSection &section = changelog.sections().front();
        QCOMPARE(section.name, name);
        QCOMPARE(section.date.value_or(QDate()), date);
        QCOMPARE(section.date.has_value(), date.isValid());
        QCOMPARE(section.yanked, yanked);
        QCOMPARE(section.line, 3);
        QCOMPARE(section.body, QStringLiteral("- x"));
    }

    void leavesOtherHeadingsAlone_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"# Changelog", "##1.2.0", "## About 1.2.0", "## 2026-11-23", "## 3", "### 1.0 to 2.0", "#### 1.2.3",
                                 "    ## 1.2.3", "text ## 1.2.3", "", "```\n## 1.2.3\n```", "~~~~\n```\n## 1.2.3\n~~~\n## 1.2.4\n~~~~",
                                 "<!-- ## 1.2.3 -->", "<!--\n\n## 1.2.3\n\n-->", "## Unreleasedness"})
            QTest::newRow(line) << QByteArray(line);
    }
    void leavesOtherHeadingsAlone()
    {
        QFETCH(QByteArray, line);
        QVERIFY(parsed(line).sections().empty());
        QVERIFY(parsed(line + "\n").sections().empty());
    }

    void cutsSectionsApart()
    {
        const QByteArray bytes = "\xef\xbb\xbf# Changelog\r\n\r\nIntro.\r\n\r\n## [Unreleased]\r\n\r\n## [1.1.0] - "
                                 "2026-01-02\r\n\r\n\r\n### Added\r\n- x\r\n  more\r\n\r\n"
                                 "```\r\n## 9.9.9\r\n```\r\n\r\n## [1.0.0] - 2025-01-02\r\n    code\r\n\r\n[Unreleased]: "
                                 "https://e.org/a\r\n\r\n[1.0.0]: https://e.org/b\r\n";
        const Changelog changelog = parsed(bytes);
        QCOMPARE(namesOf(changelog), QStringLiteral("Unreleased 1.1.0 1.0.0"));
        QCOMPARE(changelog.bytes(), bytes);
        QCOMPARE(changelog.unreleased()->body, QString());
        QCOMPARE(changelog.unreleased()->line, 5);
        QCOMPARE(changelog.section(QStringLiteral("1.1.0"))->body, QStringLiteral("### Added\n- x\n  more\n\n```\n## 9.9.9\n```"));
        QCOMPARE(changelog.section(QStringLiteral("1.1.0"))->line, 7);
        QCOMPARE(changelog.section(QStringLiteral("1.0.0"))->body, QStringLiteral("    code"));
        QVERIFY(!changelog.section(QStringLiteral("9.9.9")));
    }

    void aHeadingOfAnotherKindEndsASection()
    {
        const Changelog changelog = parsed("## 1.1.0\n- x\n### Added\n- y\n## Thanks\n- z\n## 1.0.0\n- w");
        QCOMPARE(changelog.section(QStringLiteral("1.1.0"))->body, QStringLiteral("- x\n### Added\n- y"));
        QCOMPARE(changelog.section(QStringLiteral("1.0.0"))->body, QStringLiteral("- w"));
    }

    void headingsBelowAMajorOfTheFirstLevelBelongToIt()
    {
        const Changelog changelog = parsed("# 2.0.0\n\n## Features\n- x\n\n### 1.9.1\n- y\n# Older\n- z\n");
        QCOMPARE(namesOf(changelog), QStringLiteral("2.0.0 1.9.1"));
        QCOMPARE(changelog.sections()[0].body, QStringLiteral("## Features\n- x"));
        QCOMPARE(changelog.sections()[1].body, QStringLiteral("- y"));
    }

    void linkReferencesInTheMiddleBelongToTheirSection()
    {
        const Changelog changelog = parsed("## 1.1.0\n- [x]\n\n[x]: https://e.org\n\n## 1.0.0\n- y\n\n[y]: https://e.org\n");
        QCOMPARE(changelog.sections()[0].body, QStringLiteral("- [x]\n\n[x]: https://e.org"));
        QCOMPARE(changelog.sections()[1].body, QStringLiteral("- y"));
    }

    void emptyFileIsAnEmptyChangelog()
    {
        QVERIFY(parsed("").sections().empty());
        QVERIFY(parsed("\xef\xbb\xbf").sections().empty());
        QVERIFY(!parsed("").unreleased());
    }

    void refusesWhatIsNotUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Latin-1") << QByteArray("# \xc4nderungen\n");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe#\0", 4);
        QTest::newRow("cut off") << QByteArray("# \xe2\x82");
    }
    void refusesWhatIsNotUtf8()
    {
        QFETCH(QByteArray, bytes);
        const auto changelog = Changelog::parse(bytes);
        QVERIFY(!changelog);
        QCOMPARE(changelog.error().kind, ErrorKind::NotUtf8);
    }

    void replacesABody_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *before, const char *body, const char *after) {
            QTest::newRow(before) << QByteArray(before) << QString::fromUtf8(body) << QByteArray(after);
        };
        row("# C\n\n## 1.0.0\n\n- x\n\n## 0.9.0\n", "- y\n- z\n", "# C\n\n## 1.0.0\n\n- y\n- z\n\n## 0.9.0\n");
        row("## 1.0.0\n- x\n## 0.9.0\n", "\n\n- y", "## 1.0.0\n- y\n## 0.9.0\n");
        row("## 1.0.0\r\n\r\n- x\r\n\r\n## 0.9.0\r\n", "- y\n- z", "## 1.0.0\r\n\r\n- y\r\n- z\r\n\r\n## 0.9.0\r\n");
        row("## 1.0.0\n\n- x", "- y", "## 1.0.0\n\n- y");
        row("## 1.0.0\n\n- x\n\n[1.0.0]: https://e.org\n", "- y", "## 1.0.0\n\n- y\n\n[1.0.0]: https://e.org\n");
        row("## 1.0.0\n\n## 0.9.0\n", "- y", "## 1.0.0\n\n- y\n\n## 0.9.0\n");
        row("## 1.0.0\n## 0.9.0\n", "- y", "## 1.0.0\n\n- y\n\n## 0.9.0\n");
        row("## 1.0.0", "- y", "## 1.0.0\n\n- y");
        row("## 1.0.0\n", "- y", "## 1.0.0\n\n- y\n");
        row("## 1.0.0\n\n- x\n\n## 0.9.0\n", "", "## 1.0.0\n\n## 0.9.0\n");
        row("## 1.0.0\n\n- x\n\n## 0.9.0\n", "- x", "## 1.0.0\n\n- x\n\n## 0.9.0\n");
    }
    void replacesABody()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, body);
        QFETCH(QByteArray, after);
        const auto changed = parsed(before).withBody(QStringLiteral("1.0.0"), body);
        QVERIFY(changed);
        QCOMPARE(changed->bytes(), after);
        QCOMPARE(changed->section(QStringLiteral("1.0.0"))->body, body.trimmed());
    }

    void replacesOnlyABodyThatIsThere()
    {
        const auto changed = parsed("## 1.0.0\n").withBody(QStringLiteral("1.1.0"), QStringLiteral("x"));
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::NoMatch);
        QCOMPARE(changed.error().subject, QStringLiteral("1.1.0"));
    }
};

QTEST_APPLESS_MAIN(TstChangelog)
#include "tst_changelog.moc"
