// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/templates/mustachereader.h"
#include "domain/notestemplate.h"
#include <QFile>
#include <QTest>
#include <map>

using namespace domain;
using adapters::MustacheReader;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

using Contents = std::map<QString, QByteArray>;

engine::TemplateReader::Files filesOf(const Contents &contents)
{
    return [contents](const QString &path) -> Result<QByteArray> {
        const auto found = contents.find(path);
        return found == contents.end() ? Result<QByteArray>(failure(ErrorKind::FileNotFound, path)) : found->second;
    };
}

Result<std::unique_ptr<engine::LoadedTemplate>> load(const Contents &contents)
{
    return MustacheReader().read(QStringLiteral("t/main"), filesOf(contents), notesTemplateShape());
}
Result<std::unique_ptr<engine::LoadedTemplate>> load(const QByteArray &main) { return load(Contents{{QStringLiteral("t/main"), main}}); }

NotesEntry entry(const char *section, const char *type, const char *scope, const QString &words, int pullRequest = 0)
{
    NotesEntry made;
    made.section = text(section);
    made.type = text(type);
    made.scope = text(scope);
    made.text = words;
    made.commits = {QString(40, QLatin1Char('a'))};
    made.people = {text("Ada")};
    if (pullRequest > 0)
        made.pullRequests = {pullRequest};
    return made;
}

ReleaseNotes fullNotes()
{
    ReleaseNotes notes;
    NotesEntry breaking = entry("Features", "feat", "api", text("drop <v1>"), 4);
    breaking.breaking = true;
    NotesEntry silent = entry("Other changes", "deps", "npm*", text("bump"));
    NotesEntry told = entry("Bug fixes", "fix", "", text("# not a heading\nand more"), 9);
    told.breaking = true;
    told.migration = text("call `v2`\nnow");
    notes.entries = {breaking,
                     entry("Features", "feat", "", text("new {{thing}} {{{x}}} {{>y}}"), 7),
                     entry("Features", "feat", "", text("other")),
                     entry("Bug fixes", "fix", "ui", text("no crash")),
                     told,
                     entry("Security", "security", "", text("a hole")),
                     entry("Reverts", "revert", "", text("feat: old")),
                     silent,
                     entry("Other changes", "refactor", "", text("tidy"))};
    notes.unconventional = {{QString(40, QLatin1Char('b')), text("did <b>something</b>")}, {QString(40, QLatin1Char('c')), {}}};
    notes.thanks.resize(3);
    notes.thanks[0].name = text("Ada");
    notes.thanks[0].firstTime = true;
    notes.thanks[0].roles = CreditRole::Author;
    notes.thanks[1].name = text("Grace <x>");
    notes.thanks[1].roles = CreditRole::CoAuthor;
    notes.thanks[2].name = text("Rob");
    notes.thanks[2].roles = CreditRoles(CreditRole::Reporter) | CreditRole::Tester;
    return notes;
}

TemplateFacts facts()
{
    TemplateFacts made;
    made.project = text("harbor");
    made.version = *Version::parse(text("1.2.0"));
    made.heading = {text("v1.2.0"), text("https://example.org/compare/v1...v2")};
    made.date = QDate(2026, 11, 30);
    return made;
}

QString rendered(const QByteArray &main, const ReleaseNotes &notes = fullNotes(), const TemplateFacts &with = facts())
{
    const auto loaded = load(main);
    if (!loaded)
        return QStringLiteral("error %1").arg(loaded.error().expected);
    const auto made = (*loaded)->render(notesTemplateValues(notes, with, {}, (*loaded)->names()));
    return made ? *made : QStringLiteral("error %1").arg(made.error().expected);
}

QByteArray shipped(const char *name)
{
    QFile file(QStringLiteral(TEMPLATES "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<ReleaseNotes> allKinds()
{
    std::vector<ReleaseNotes> all{fullNotes(), {}};
    ReleaseNotes odd;
    odd.unconventional = fullNotes().unconventional;
    all.push_back(odd);
    for (const NotesEntry &one : fullNotes().entries) {
        ReleaseNotes alone;
        alone.entries = {one};
        all.push_back(alone);
    }
    return all;
}

} // namespace

class TstMustacheReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// One mechanism and one text: what is built in is what the shipped templates give.
    void shippedTemplatesGiveTheUsualTexts()
    {
        for (const ReleaseNotes &notes : allKinds()) {
            for (const QString &link : {QString(), facts().heading.diffLink}) {
                TemplateFacts with = facts();
                with.heading.diffLink = link;
                QCOMPARE(rendered(shipped("notes.mustache"), notes, with), toMarkdown(notes, with.heading));
            }
            QCOMPARE(rendered(shipped("changelog.mustache"), notes), toChangelogBody(notes));
        }
        TemplateFacts with = facts();
        with.changelog = text("### Added\n\n- a\n");
        QCOMPARE(rendered(shipped("page.mustache"), {}, with), text("## 1.2.0 - 2026-11-30\n\n### Added\n\n- a\n"));
    }

    void shippedExamplesAreRight()
    {
        const QString security = rendered(shipped("security-notes.mustache"));
        QVERIFY2(security.contains(text("\n## Security\n\n- a hole (aaaaaaaaaa)\n\n## Also in this release\n\n- new {{thing}}")),
                 qPrintable(security));
        const QString lts = rendered(shipped("lts-notes.mustache"));
        QVERIFY2(lts.contains(text("\n## Fixed\n\n- **ui:** no crash (aaaaaaaaaa)\n")), qPrintable(lts));
    }

    void valuesAreNeverReadAsTemplates()
    {
        const QString made = rendered("{{#sections}}{{#entries}}{{text}}|{{{text}}}|{{&text}}\n{{/entries}}{{/sections}}");
        QVERIFY2(made.startsWith(text("new {{thing}} {{{x}}} {{>y}}|new {{thing}} {{{x}}} {{>y}}|new {{thing}}")), qPrintable(made));
    }

    void valuesAreSafeInMarkdownAndNotEscapedAsHtml()
    {
        ReleaseNotes notes;
        notes.entries = {entry("Features", "feat", "", text("drop <script> & \"quotes\" 'here' for `a<b>`"))};
        QCOMPARE(rendered("{{#sections}}{{#entries}}- {{text}}{{/entries}}{{/sections}}", notes),
                 text("- drop \\<script> & \"quotes\" 'here' for `a<b>`"));
    }

    void longLinesAreWritten()
    {
        ReleaseNotes notes;
        notes.entries = {entry("Features", "feat", "", QString(1 << 20, QLatin1Char('x')))};
        QCOMPARE(rendered("{{#sections}}{{#entries}}{{text}}{{/entries}}{{/sections}}", notes).size(), 1 << 20);
    }

    void everyNameOfTheShapeHasAValue()
    {
        UsedNames all;
        const std::function<void(const TemplateShape &)> collect = [&](const TemplateShape &shape) {
            for (const TemplateName &name : shape) {
                all.insert(name.name);
                collect(name.inside);
            }
        };
        collect(notesTemplateShape());
        const std::function<void(const TemplateShape &, const TemplateRecord &)> compare = [&](const TemplateShape &shape,
                                                                                               const TemplateRecord &record) {
            std::set<std::string> known, given;
            for (const TemplateName &name : shape)
                known.insert(name.name);
            for (const TemplateValue &value : record.values) {
                given.insert(value.name);
                const auto name = std::ranges::find_if(shape, [&](const TemplateName &one) { return std::string(one.name) == value.name; });
                QVERIFY2(name != shape.end(), value.name);
                const auto *list = std::get_if<std::vector<TemplateRecord>>(&value.value);
                QCOMPARE(list != nullptr, name->isList);
                for (const TemplateRecord &one : list ? *list : std::vector<TemplateRecord>())
                    compare(name->inside, one);
            }
            QCOMPARE(given, known);
        };
        compare(notesTemplateShape(), notesTemplateValues(fullNotes(), facts(), {}, all));
    }

    void emptyTextsAreFalse()
    {
        QCOMPARE(rendered("{{#compare_url}}yes{{/compare_url}}{{^compare_url}}no{{/compare_url}}{{compare_url}}"), text("no"));
        QCOMPARE(rendered("{{#version}}{{version}} of {{project}}{{/version}}"), text("1.2.0 of harbor"));
    }

    void includesFilesOfItsFolder()
    {
        const auto loaded = load(Contents{{text("t/main"), "{{#sections}}\n{{#entries}}\n{{>parts/item}}\n{{/entries}}\n{{/sections}}\n"},
                                          {text("t/parts/item"), "- {{text}}\n"}});
        QVERIFY(loaded);
        ReleaseNotes notes;
        notes.entries = {entry("Features", "feat", "", text("a")), entry("Features", "feat", "", text("b"))};
        QCOMPARE(*(*loaded)->render(notesTemplateValues(notes, facts(), {}, (*loaded)->names())), text("- a\n- b\n"));
    }

    void tagsThatStandAloneTakeTheirLine()
    {
        const QByteArray left = "a\n{{#security_release}}\nb\n{{/security_release}}\nc\n";
        QCOMPARE(rendered(left), text("a\nc\n"));
        QCOMPARE(rendered("a\n  {{^security_release}}\t\n\nb\n{{/security_release}}\nc"), text("a\n\nb\nc"));
        QCOMPARE(rendered("a\n{{! words\nand } more }}\nb {{! c }}d\n"), text("a\nb d\n"));
        QCOMPARE(rendered("{{^security_release}}b{{/security_release}}\n{{#security_release}}{{/security_release}}\nc"), text("b\n\nc"));
        QCOMPARE(rendered("{{{title}}}\n{{ # version }}\nx\n{{/ version }}\n"), text("v1.2.0\nx\n"));
    }

    void otherLineEnds() { QCOMPARE(rendered("\xef\xbb\xbf# {{title}}\r\nb\r\n"), text("# v1.2.0\nb\n")); }

    void tellsWhereAndWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("main");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *main, const char *what, const char *subject, int line, int column) {
            QTest::newRow(main) << QByteArray(main) << text(what) << text(subject) << line << column;
        };
        row("a\n\xc3\xa4 {{title", "tag-open", "", 2, 3);
        row("{{", "tag-open", "", 1, 1);
        row("{{{", "tag-open", "", 1, 1);
        row("a\n{{#sections}}", "section-open", "sections", 2, 1);
        row("{{#sections}}{{/entries}}", "section-open", "sections", 1, 1);
        row("a{{/sections}}", "section-closed", "sections", 1, 2);
        row("{{=x=}}", "delimiters", "", 1, 1);
        row("a {{=<% %>=}}", "delimiters", "", 1, 3);
        row("\n  {{sections}}", "list", "sections", 2, 3);
        row("{{>../main}}", "include", "../main", 1, 1);
        row("{{>a/../../main}}", "include", "a/../../main", 1, 1);
        row("{{>/etc/passwd}}", "include", "/etc/passwd", 1, 1);
        row("{{> main}}", "circle", "main", 1, 1);
        row("{{>}}", "circle", "", 1, 1);
    }
    void tellsWhereAndWhatIsWrong()
    {
        QFETCH(QByteArray, main);
        const auto loaded = load(main);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::MalformedTemplate);
        QTEST(loaded.error().expected, "what");
        QTEST(loaded.error().subject, "subject");
        QCOMPARE(loaded.error().place.file, text("t/main"));
        QTEST(loaded.error().place.line, "line");
        QTEST(loaded.error().place.column, "column");
    }

    void unknownNamesAreErrorsThatNameTheKnownOnes()
    {
        const auto atTop = load("# {{title}}\n{{#nothing}}{{/nothing}}");
        QVERIFY(!atTop);
        QCOMPARE(atTop.error().kind, ErrorKind::TemplateNameUnknown);
        QCOMPARE(atTop.error().subject, text("nothing"));
        QCOMPARE(atTop.error().place.line, 2);
        QVERIFY(atTop.error().expected.contains(text("breaking_changes, categories, changelog, compare")));
        QVERIFY(!atTop.error().expected.contains(text("short_id")));
        QVERIFY(!load("{{text}}"));                                                  // of an entry
        QVERIFY(load("{{#highlights}}{{text}}{{title}}{{/highlights}}"));            // what is around is known, too
        QVERIFY(!load("{{^highlights}}{{text}}{{/highlights}}"));                    // there is no entry
        QVERIFY(!load("{{#lts_release}}{{typo}}{{/lts_release}}"));                  // also where it would not be written
        QVERIFY(!load("{{.}}") && !load("{{sections.title}}") && !load("{{}}"));
    }

    void filesThatAreNotThereOrNotRight()
    {
        const auto missing = load("a\n{{>b}}");
        QCOMPARE(missing.error().kind, ErrorKind::FileNotFound);
        QCOMPARE(missing.error().subject, text("t/b"));
        QCOMPARE(missing.error().place.line, 2);
        QCOMPARE(load("a\n\xff").error().kind, ErrorKind::NotUtf8);
        QCOMPARE(load(QByteArray(300'000, 'x')).error().expected, text("too-large"));
        QCOMPARE(load(QByteArray("{{#a}}").repeated(3000)).error().expected, text("too-large"));
        for (const char *begin : {"{{#title}}", "{{ ^title }}", "{{\f#title}}"}) {
            const auto deep = load(QByteArray(begin).repeated(1900));
            QCOMPARE(deep.error().expected, text("too-much"));
            QCOMPARE(deep.error().place.line, 1);
        }
        QVERIFY(load(QByteArray("{{#title}}").repeated(64) + QByteArray("{{/title}}").repeated(64)));
        const auto below = load(Contents{{text("t/main"), "{{>b}}"}, {text("t/b"), "x\n{{typo}}"}});
        QCOMPARE(below.error().place.file, text("t/b"));
        QCOMPARE(below.error().place.line, 2);
        const auto circle = load(Contents{{text("t/main"), "{{>b}}"}, {text("t/b"), "{{>c}}"}, {text("t/c"), "{{>b}}"}});
        QCOMPARE(circle.error().expected, text("circle"));
        QCOMPARE(circle.error().place.file, text("t/c"));
    }

    /// Lists in lists and files that include others twice grow without bounds although nothing goes in circles.
    void whatGrowsWithoutBoundsIsStopped()
    {
        QByteArray lists = "{{#sections}}{{#entries}}";
        QByteArray ends = "{{/entries}}{{/sections}}";
        QCOMPARE(rendered(lists.repeated(20) + "words" + ends.repeated(20)), text("error too-much"));
        QCOMPARE(rendered(lists.repeated(20) + ends.repeated(20)), text("error too-much"));
        Contents doubling{{text("t/main"), "{{>a0}}"}};
        for (int i = 0; i < 40; ++i)
            doubling[QStringLiteral("t/a%1").arg(i)] = QStringLiteral("{{>a%1}}{{>a%1}}").arg(i + 1).toUtf8();
        doubling[text("t/a40")] = "x";
        QCOMPARE(load(doubling).error().expected, text("too-much"));
    }
};

QTEST_GUILESS_MAIN(TstMustacheReader)
#include "tst_mustachereader.moc"
