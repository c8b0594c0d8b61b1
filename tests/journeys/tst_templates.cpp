// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include "support/gitfixture.h"
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using tests::Ended;
using tests::Sample;
using tests::ScratchRepository;

/// The texts of a release by a project's own templates, through the real slipwayctl.
class TstTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCutWritesTheChangelogAndAPageByTemplates();
    void aPageWithoutATemplateGetsTheChangelogsSection();
    void whatIsWrongStopsBeforeAnythingIsWritten_data();
    void whatIsWrongStopsBeforeAnythingIsWritten();
    void securityReleasesHaveTheirOwn();
    void aFileIsTriedOut();
    void messagesOfCommitsAreNoTemplates();
    void entriesHaveLinks();
    void interruptedCutsGiveEqualFiles();
};

namespace {

const QByteArray process = "[[notes.template]]\nfor = \"notes\"\npath = \"release/notes.mustache\"\n"
                           "[[notes.template]]\nfor = \"changelog\"\npath = \"release/changelog.mustache\"\n"
                           "[[notes.template]]\nfor = \"page\"\npath = \"release/page.mustache\"\n"
                           "[[notes.page]]\npath = \"docs/news.md\"\nafter = \"<!-- releases -->\"\n\n[[check]]\nid = \"smoke\"";

/// The sample with templates, a page, and a changelog whose lines end as on Windows.
void prepare(const Sample &sample)
{
    QDir(sample.work()).mkpath(QStringLiteral("release"));
    sample.write(QStringLiteral("release/notes.mustache"),
                 "# {{title}} of {{project}}\n\n{{#sections}}\n## {{title}}\n\n{{#entries}}\n{{>item}}\n{{/entries}}\n\n{{/sections}}\n");
    sample.write(QStringLiteral("release/item"), "* {{text}}{{source}}\n");
    sample.write(QStringLiteral("release/changelog.mustache"),
                 "{{#categories}}\n{{^first}}\n\n{{/first}}\n### {{title}}\n\n{{#entries}}\n- {{text}} ({{#people}}{{name}}{{^last}}, "
                 "{{/last}}{{/people}}){{#breaking}} — **migration:** {{migration}}{{/breaking}}\n{{/entries}}\n{{/categories}}\n");
    sample.write(QStringLiteral("release/page.mustache"),
                 "## Harbor {{version}} ({{date}}), after {{previous_version}}\n\n{{changelog}}\n");
    sample.write(QStringLiteral("docs/news.md"), "# News\r\n\r\n<!-- releases -->\r\n\r\n## Harbor 0.11.0\r\n\r\nOld.");
    sample.write(QStringLiteral("CHANGELOG.md"), sample.read(QStringLiteral("CHANGELOG.md")).replace("\n", "\r\n"));
    sample.changeProcess("[[check]]\nid = \"smoke\"", process);
}

QByteArray onMain(const Sample &sample, const QString &file)
{
    QProcess show;
    show.setWorkingDirectory(sample.remote());
    show.start(QStringLiteral("git"), {QStringLiteral("show"), QLatin1String("main:") + file});
    show.waitForFinished();
    return show.readAllStandardOutput();
}

QByteArray today() { return QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate).toLatin1(); }

} // namespace

void TstTemplates::aCutWritesTheChangelogAndAPageByTemplates()
{
    const Sample sample;
    prepare(sample);
    const QByteArray before = sample.read(QStringLiteral("CHANGELOG.md"));
    const QByteArray page = sample.read(QStringLiteral("docs/news.md"));
    const Ended plan = sample.ctl(QStringLiteral("plan cut 0.12.0"));
    QVERIFY2(plan.out.contains("docs/news.md") && plan.out.contains("+## Harbor 0.12.0"), plan.out + plan.err);
    const Ended cut = sample.ctl(QStringLiteral("cut 0.12.0 --yes"));
    QVERIFY2(cut.code == 0, cut.out + cut.err);

    const QByteArray changelog = onMain(sample, QStringLiteral("CHANGELOG.md"));
    QVERIFY2(changelog.contains("### Added\r\n\r\n- "), changelog);
    QVERIFY2(changelog.contains(" (Ada Lovelace)\r\n"), changelog);
    QCOMPARE(changelog.count('\n'), changelog.count("\r\n"));
    const qsizetype old = before.indexOf("## [0.11.0]");
    const qsizetype links = before.indexOf("\r\n[");
    QVERIFY(old > 0);
    QVERIFY(changelog.contains(before.mid(old, links > old ? links - old : -1))); // what was there is there byte for byte

    const QByteArray news = onMain(sample, QStringLiteral("docs/news.md"));
    const QByteArray added = "\r\n\r\n## Harbor 0.12.0 (" + today() + "), after 0.11.0\r\n\r\n### Added\r\n";
    QVERIFY2(news.startsWith(page.left(page.indexOf("-->") + 3) + added), news);
    QVERIFY2(news.endsWith(page.mid(page.indexOf("-->") + 3)), news);

    const Ended tag = sample.ctl(QStringLiteral("tag 0.12.0 --yes"));
    QVERIFY2(tag.code == 0, tag.out + tag.err);
    const QString message = sample.remoteGit(QStringLiteral("for-each-ref --format=%(contents) refs/tags/v0.12.0"));
    QVERIFY2(message.startsWith(QStringLiteral("v0.12.0 of harbor\n\n## Features\n\n* ")), qPrintable(message));
}

void TstTemplates::aPageWithoutATemplateGetsTheChangelogsSection()
{
    const Sample sample;
    sample.write(QStringLiteral("docs/news.md"), "# News\n\n## 0.11.0\n");
    sample.changeProcess("[[check]]\nid = \"smoke\"", "[[notes.page]]\npath = \"docs/news.md\"\n\n[[check]]\nid = \"smoke\"");
    QCOMPARE(sample.ctl(QStringLiteral("cut 0.12.0 --yes")).code, 0);
    const QByteArray changelog = onMain(sample, QStringLiteral("CHANGELOG.md"));
    const qsizetype begin = changelog.indexOf('\n', changelog.indexOf("## [0.12.0]"));
    const QByteArray body = changelog.mid(begin, changelog.indexOf("\n## ", begin) - begin).trimmed();
    QVERIFY(body.contains("### "));
    QCOMPARE(onMain(sample, QStringLiteral("docs/news.md")), "# News\n\n## 0.12.0 - " + today() + "\n\n" + body + "\n\n## 0.11.0\n");
}

void TstTemplates::whatIsWrongStopsBeforeAnythingIsWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *file, const char *content, const char *sentence) {
        QTest::newRow(sentence) << QString::fromUtf8(file) << QByteArray(content) << QString::fromUtf8(sentence);
    };
    row("release/changelog.mustache", "a\n{{#sections}}\n", "release/changelog.mustache:2:1: The section “sections” is not closed.");
    row("release/page.mustache", "\n  {{versoin}}\n", "release/page.mustache:2:3: There is no name “versoin” here. Known are: ");
    row("release/page.mustache", "{{>../../secret}}", "“../../secret” cannot be included.");
    row("docs/news.md", "# News\n", "docs/news.md has no line “<!-- releases -->”");
}

void TstTemplates::whatIsWrongStopsBeforeAnythingIsWritten()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    const Sample sample;
    prepare(sample);
    sample.commitAndPush(file, content);
    const QString refs = QStringLiteral("for-each-ref --format=%(refname)=%(objectname)");
    const QString before = sample.git(refs) + sample.remoteGit(refs);
    const Ended cut = sample.ctl(QStringLiteral("cut 0.12.0 --yes"));
    QVERIFY(cut.code != 0);
    QVERIFY2(cut.said().contains(sentence), cut.err);
    QCOMPARE(sample.git(refs) + sample.remoteGit(refs), before);
}

void TstTemplates::securityReleasesHaveTheirOwn()
{
    const ScratchRepository repository;
    repository.write(QStringLiteral("slipway.toml"), "schema = 1\n[project]\nname = \"x\"\n"
                                                     "[[notes.template]]\nfor = \"notes\"\npath = \"any\"\n"
                                                     "[[notes.template]]\nfor = \"notes\"\nrelease = \"security\"\npath = \"urgent\"\n"
                                                     "[[notes.template]]\nfor = \"notes\"\nrelease = \"lts\"\npath = \"long\"\n");
    repository.write(QStringLiteral("any"), "any {{version}}\n");
    repository.write(QStringLiteral("urgent"), "urgent {{version}}\n");
    repository.write(QStringLiteral("long"), "long {{version}}\n");
    repository.commit(QStringLiteral("a"), "a", "feat: a");
    const auto notes = [&](const char *version) {
        return tests::slipwayctl({repository.path(), {}, {}, {}},
                                 {QStringLiteral("notes"), QStringLiteral("--for"), QLatin1String(version)})
            .out;
    };
    QCOMPARE(notes("1.0.1"), QByteArray("any 1.0.1\n"));
    QCOMPARE(notes("2026.1.0"), QByteArray("long 2026.1.0\n"));
    repository.commit("security: close the hole");
    QCOMPARE(notes("1.0.1"), QByteArray("urgent 1.0.1\n"));
    QCOMPARE(notes("1.1.0"), QByteArray("any 1.1.0\n"));
}

void TstTemplates::aFileIsTriedOut()
{
    const ScratchRepository repository;
    repository.commit("feat(api): one");
    const QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    };
    const tests::Surroundings here{repository.path(), {}, {}, {}};
    const QString good = write("good", "{{#sections}}{{#entries}}{{scope}}: {{text}}{{/entries}}{{/sections}}\n");
    for (const char *command : {"notes", "changelog"}) {
        const Ended tried = tests::slipwayctl(here, {QLatin1String(command), QStringLiteral("--template"), good});
        QCOMPARE(tried.code, 0);
        QCOMPARE(tried.out, QByteArray("api: one\n"));
    }
    const Ended wrong = tests::slipwayctl(here, {QStringLiteral("notes"), QStringLiteral("--template"), write("bad", "{{nothing}}")});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.said().startsWith(QStringLiteral("slipwayctl: bad:1:1: There is no name “nothing” here. Known are: breaking_changes, ")),
             wrong.err);
    const Ended missing =
        tests::slipwayctl(here, {QStringLiteral("notes"), QStringLiteral("--template"), folder.filePath(QStringLiteral("no"))});
    QCOMPARE(missing.code, 1);
    QCOMPARE(missing.said(), tests::saying(QStringLiteral("There is no file no.")));
}

void TstTemplates::messagesOfCommitsAreNoTemplates()
{
    const ScratchRepository repository;
    repository.commit("feat: {{title}} {{#sections}} {{>any}} {{=<% %>=}} <script>alert(1)</script>");
    repository.write(QStringLiteral("t"), "{{#sections}}{{#entries}}- {{{text}}}\n{{/entries}}{{/sections}}");
    const Ended ended = tests::slipwayctl({repository.path(), {}, {}, {}},
                                          {QStringLiteral("notes"), QStringLiteral("--template"), repository.pathOf(QStringLiteral("t"))});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.out, QByteArray("- {{title}} {{#sections}} {{>any}} {{=\\<% %>=}} \\<script>alert(1)\\</script>\n"));
}

void TstTemplates::entriesHaveLinks()
{
    const ScratchRepository repository;
    const QString id = repository.commit("feat: one (#7)");
    const tests::Surroundings here{repository.path(), {}, {}, {}};
    const auto links = [&](const char *command) {
        QJsonArray all =
            tests::slipwayctl(here, {QLatin1String(command), QStringLiteral("--json")}).json()[QLatin1String("entries")].toArray();
        return all.at(0).toObject()[QLatin1String("links")].toArray();
    };
    QCOMPARE(links("notes"), QJsonArray());
    repository.git({QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"), QStringLiteral("git@github.com:o/r.git")});
    QCOMPARE(links("notes"),
             QJsonArray({QStringLiteral("https://github.com/o/r/pull/7"), QStringLiteral("https://github.com/o/r/commit/") + id}));
}

/// Killed at any moment and run again: the same files.
void TstTemplates::interruptedCutsGiveEqualFiles()
{
    const Sample sample;
    prepare(sample);
    const QString tree = QStringLiteral("rev-parse main^{tree}");
    const auto whole = sample.copy();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(whole->ctl(QStringLiteral("cut 0.12.0 --yes")).code, 0);
    const auto length = int(timer.elapsed());
    for (int part = 1; part < 8; ++part) {
        const auto killed = sample.copy();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), killed->surroundings().dataFolder);
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(killed->work());
        program.start(QStringLiteral(SLIPWAYCTL), {QStringLiteral("cut"), QStringLiteral("0.12.0"), QStringLiteral("--yes")});
        QVERIFY(program.waitForStarted());
        QTest::qSleep(length * part / 8);
        program.kill();
        program.waitForFinished();
        Ended again;
        for (int i = 0; i < 3 && again.code != 0; ++i)
            again = killed->ctl(QStringLiteral("cut 0.12.0 --yes"));
        QVERIFY2(again.code == 0, again.err);
        QCOMPARE(killed->remoteGit(tree), whole->remoteGit(tree));
    }
}

QTEST_GUILESS_MAIN(TstTemplates)
#include "tst_templates.moc"
