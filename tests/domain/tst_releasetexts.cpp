// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/docspage.h"
#include "domain/notestemplate.h"
#include <QTest>

using namespace domain;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

ReleaseNotes notesWith(const char *section, const char *type)
{
    ReleaseNotes notes;
    NotesEntry entry;
    entry.section = text(section);
    entry.type = text(type);
    entry.text = text("words");
    notes.entries = {entry};
    return notes;
}

std::optional<Version> version(const char *words)
{
    const auto version = Version::parse(text(words));
    return version ? std::optional(*version) : std::nullopt;
}

} // namespace

/// Which template a release gets, and where a page gets its section.
class TstReleaseTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheKindOfARelease_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("fixesSecurity");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *number, bool fixesSecurity, ReleaseKind kind) {
            QTest::addRow("%s %d", number, fixesSecurity) << text(number) << fixesSecurity << int(kind);
        };
        row("1.2.0", false, ReleaseKind::Any);
        row("1.2.0", true, ReleaseKind::Any); // a minor version has other news
        row("1.2.1", false, ReleaseKind::Any);
        row("1.2.1", true, ReleaseKind::Security);
        row("1.2.1-rc.1", true, ReleaseKind::Security);
        row("2026.1.0", false, ReleaseKind::Lts);
        row("2026.1.3", false, ReleaseKind::Lts);
        row("2026.1.3", true, ReleaseKind::Security);
        row("", true, ReleaseKind::Any);
    }
    void tellsTheKindOfARelease()
    {
        QFETCH(QString, number);
        QFETCH(bool, fixesSecurity);
        QFETCH(int, kind);
        const ReleaseNotes notes = fixesSecurity ? notesWith("Security", "security") : notesWith("Bug fixes", "fix");
        QCOMPARE(int(releaseKindOf(notes, version(qUtf8Printable(number)))), kind);
    }

    void choosesTheTemplateOfTheKind()
    {
        const std::vector<TextTemplate> all{{ReleaseText::Notes, ReleaseKind::Any, text("any")},
                                            {ReleaseText::Notes, ReleaseKind::Lts, text("lts")},
                                            {ReleaseText::Changelog, ReleaseKind::Security, text("log")}};
        const auto path = [&](ReleaseText what, ReleaseKind kind, const char *number) {
            const TextTemplate *found = templateFor(all, what, kind, version(number));
            return found ? found->path : QString();
        };
        QCOMPARE(path(ReleaseText::Notes, ReleaseKind::Any, "1.2.0"), text("any"));
        QCOMPARE(path(ReleaseText::Notes, ReleaseKind::Security, "1.2.1"), text("any"));
        QCOMPARE(path(ReleaseText::Notes, ReleaseKind::Lts, "2026.1.0"), text("lts"));
        QCOMPARE(path(ReleaseText::Notes, ReleaseKind::Security, "2026.1.1"), text("lts")); // nearer than any
        QCOMPARE(path(ReleaseText::Changelog, ReleaseKind::Security, "1.2.1"), text("log"));
        QCOMPARE(path(ReleaseText::Changelog, ReleaseKind::Any, "1.2.0"), QString());
        QCOMPARE(path(ReleaseText::Page, ReleaseKind::Any, "1.2.0"), QString());
    }

    void putsASectionInItsPlace_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *page, const char *after, const char *expected) {
            QTest::newRow(name) << QByteArray(page) << text(after) << QByteArray(expected);
        };
        row("above the newest", "# News\n\nWords.\n\n## 1.0.0\n\n- a\n", "", "# News\n\nWords.\n\n## 2.0.0\n\n- b\n\n## 1.0.0\n\n- a\n");
        row("first section", "# News\n\nWords.\n", "", "# News\n\nWords.\n\n## 2.0.0\n\n- b\n");
        row("no end of line", "# News", "", "# News\n\n## 2.0.0\n\n- b");
        row("empty", "", "", "## 2.0.0\n\n- b\n");
        row("no title", "## 1.0.0\n", "", "## 2.0.0\n\n- b\n\n## 1.0.0\n");
        row("tight", "# News\nWords.\n## 1.0.0\n", "", "# News\nWords.\n\n## 2.0.0\n\n- b\n\n## 1.0.0\n");
        row("unreleased", "# News\n\n## Unreleased\n\n## 1.0.0\n", "", "# News\n\n## Unreleased\n\n## 2.0.0\n\n- b\n\n## 1.0.0\n");
        row("front matter", "---\n# a comment\ntitle: x\n---\n# News\n\n## 1.0.0\n", "",
            "---\n# a comment\ntitle: x\n---\n# News\n\n## 2.0.0\n\n- b\n\n## 1.0.0\n");
        row("code is no heading", "# News\n\n```\n## 9.9.9\n```\n\n## 1.0.0\n", "",
            "# News\n\n```\n## 9.9.9\n```\n\n## 2.0.0\n\n- b\n\n## 1.0.0\n");
        row("below a line", "# News\n<!-- here -->\n## 1.0.0\n", "<!-- here -->", "# News\n<!-- here -->\n\n## 2.0.0\n\n- b\n\n## 1.0.0\n");
        row("below the last line", "# News\n<!-- here -->", "<!-- here -->", "# News\n<!-- here -->\n\n## 2.0.0\n\n- b");
        row("CRLF", "# News\r\n\r\n## 1.0.0\r\n", "", "# News\r\n\r\n## 2.0.0\r\n\r\n- b\r\n\r\n## 1.0.0\r\n");
        row("mark of UTF-8", "\xef\xbb\xbf# News\n\n## 1.0.0\n", "", "\xef\xbb\xbf# News\n\n## 2.0.0\n\n- b\n\n## 1.0.0\n");
        row("there already", "# News\n\n### Harbor 2.0.0!\n", "", "# News\n\n### Harbor 2.0.0!\n");
        row("another version", "# News\n\n## 12.0.0\n", "", "# News\n\n## 2.0.0\n\n- b\n\n## 12.0.0\n");
    }
    void putsASectionInItsPlace()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, after);
        const auto edited = withPageSection(page, {text("page.md"), after}, text("\n## 2.0.0\n\n- b\n\n"), text("2.0.0"));
        QVERIFY(edited);
        QTEST(*edited, "expected");
    }

    void refusesAPlaceThatIsNotThereOnce()
    {
        for (const char *page : {"# News\n", "x\n# News\nx\n"}) {
            const auto edited = withPageSection(page, {text("page.md"), text("x")}, text("## 2.0.0"), text("2.0.0"));
            QVERIFY(!edited);
            QCOMPARE(edited.error().kind, ErrorKind::PlaceMissing);
            QCOMPARE(edited.error().subject, text("page.md"));
            QCOMPARE(edited.error().expected, text("x"));
        }
    }

    void takesWhatAPersonWroteBelowAHeading()
    {
        const QString notes = text("# v2 — x\n\n## Upgrade guide\n\n1. Do this\n\n### More\n\nWords.\n\n## Known issues\n\n<if any>\n");
        QCOMPARE(textUnderHeading(notes, text("upgrade guide")), text("1. Do this\n\n### More\n\nWords."));
        QCOMPARE(textUnderHeading(notes, text("Known issues")), QString()); // nobody filled it in
        QCOMPARE(textUnderHeading(notes, text("Thanks")), QString());
    }

    void linksToTheServiceThatIsKnown()
    {
        const auto all = [](const WebLinks &links) {
            return links.all({text("abc")}, {7});
        };
        QCOMPARE(all(WebLinks({}, text("git@github.com:o/r.git"))),
                 QStringList({text("https://github.com/o/r/pull/7"), text("https://github.com/o/r/commit/abc")}));
        QCOMPARE(all(WebLinks({}, text("https://gitlab.com/o/r"))),
                 QStringList({text("https://gitlab.com/o/r/-/merge_requests/7"), text("https://gitlab.com/o/r/-/commit/abc")}));
        QCOMPARE(all(WebLinks({}, text("ssh://git@codeberg.org/o/r.git"))),
                 QStringList({text("https://codeberg.org/o/r/pulls/7"), text("https://codeberg.org/o/r/commit/abc")}));
        QCOMPARE(all(WebLinks({}, text("/srv/git/r.git"))), QStringList());
        QCOMPARE(all(WebLinks(ForgeDefinition{text("o/r"), text("https://git.example.org")}, text("/srv/git/r.git"))),
                 QStringList({text("https://git.example.org/o/r/pull/7"), text("https://git.example.org/o/r/commit/abc")}));
    }
};

QTEST_GUILESS_MAIN(TstReleaseTexts)
#include "tst_releasetexts.moc"
