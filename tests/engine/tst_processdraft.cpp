// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/formats/formatkeylocator.h"
#include "adapters/git/libgit2repository.h"
#include "adapters/processfile/processfile.h"
#include "engine/draft/draftsource.h"
#include "phrases/phrases.h"
#include "support/gitfixture.h"
#include <QTest>

using engine::Clue;
using engine::Guess;
using engine::ProcessDraft;
using tests::ScratchRepository;
using About = Guess::About;

namespace {

const QString fileName = QStringLiteral("slipway.toml");

QStringList sentencesOf(const std::vector<domain::Error> &problems)
{
    QStringList all;
    for (const domain::Error &problem : problems)
        all << phrases::sentence(problem);
    return all;
}

/// The draft, whose file must be one that Slipway takes, as it is and with every guess used.
ProcessDraft draftOf(const ScratchRepository &work)
{
    const auto repository = adapters::LibGit2Repository::open(work.path());
    const auto draft = engine::draftProcess(**repository, adapters::FormatKeyLocator());
    if (!draft)
        qFatal("draftProcess: %s", qPrintable(phrases::sentence(draft.error())));
    ProcessDraft everything = *draft;
    for (Guess &guess : everything.guesses) {
        guess.used = true;
        if (phrases::sentence(guess.clue).isEmpty() || phrases::title(guess).isEmpty())
            qFatal("no words for clue %d", int(guess.clue.kind));
    }
    for (const ProcessDraft &one : {*draft, everything}) {
        const QStringList problems = sentencesOf(adapters::problemsOf(toToml(one), fileName));
        if (!problems.isEmpty())
            qFatal("%s\n%s", qPrintable(problems.join(u'\n')), toToml(one).constData());
    }
    return *draft;
}

domain::ReleaseProcess processOf(const ProcessDraft &draft) { return *adapters::parseProcess(toToml(draft), fileName); }

std::vector<Guess> about(const ProcessDraft &draft, About what)
{
    std::vector<Guess> found;
    std::copy_if(draft.guesses.begin(), draft.guesses.end(), std::back_inserter(found), [&](const Guess &g) { return g.about == what; });
    return found;
}

const Guess *later(const ProcessDraft &draft, Clue::Kind kind)
{
    const auto found = std::find_if(draft.guesses.begin(), draft.guesses.end(),
                                    [&](const Guess &g) { return g.about == About::Later && g.clue.kind == kind; });
    return found == draft.guesses.end() ? nullptr : &*found;
}

QString text(const char *words) { return QString::fromUtf8(words); }

} // namespace

class TstProcessDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tags_data()
    {
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const char *tags, const char *pattern, int count) {
            QTest::newRow(name) << text(tags).split(u' ') << text(pattern) << count;
        };
        row("with v", "v1.0.0 v1.1.0 v1.2.0-rc.1 nightly", "v{version}", 3);
        row("bare", "0.1 1.0.0 2.0.0", "{version}", 2);
        row("with the name", "harbor-1.0.0 harbor-1.1.0", "harbor-{version}", 2);
        row("with a folder", "release/1.0.0", "release/{version}", 1);
        row("a new habit", "1.0.0 1.1.0 1.2.0 v2.0.0", "v{version}", 1);
        row("parts beside the whole", "gui@9.0.0 gui@9.1.0 gui@9.2.0 v1.0.0", "v{version}", 1);
        row("parts only", "gui@1.0.0 core@1.0.0 core@1.1.0", "core@{version}", 2);
        row("no version", "nightly 2026-11 1.2 v1.2.3.4 v01.2.3", "", 0);
        row("not a ref pattern", "{x}1.2.3", "", 0);
    }
    void tags()
    {
        QFETCH(QStringList, tags);
        QFETCH(QString, pattern);
        QFETCH(int, count);
        const auto shape = engine::tagShapeOf(tags, text("harbor"));
        QCOMPARE(shape.has_value(), count > 0);
        if (shape) {
            QCOMPARE(shape->pattern.text(), pattern);
            QCOMPARE(int(shape->count), count);
        }
    }

    void versionFiles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("line");
        const auto row = [](const char *path, const char *content, const char *value, int line) {
            QTest::newRow(path) << text(path) << QByteArray(content) << text(value) << line;
        };
        row("pyproject.toml", "[project]\nname = \"x\"\nversion = \"1.2.3\"\n", "project.version", 3);
        row("a/pyproject.toml", "[tool.poetry]\nversion = \"1.2.3\"\n", "tool.poetry.version", 2);
        row("Cargo.toml", "[package]\nversion = \"1.2.3\"\n", "package.version", 2);
        row("core/Cargo.toml", "[workspace.package]\nversion = \"1.2.3\"\n", "workspace.package.version", 2);
        row("package.json", "{ \"version\": \"1.2.3\" }", "version", 1);
        row("Chart.yaml", "name: x\nversion: 1.2.3\n", "version", 2);
        row("CMakeLists.txt", "cmake_minimum_required(VERSION 3.25.0)\nproject(x VERSION 1.2.3 LANGUAGES CXX)\n",
            "project(x VERSION {version}", 2);
        row("meson.build", "project('x', 'c',\n  version : '1.2.3')\n", "version : '{version}'", 2);
        row("configure.ac", "AC_INIT([x], [1.2.3])\n", "AC_INIT([x], [{version}", 1);
        row("setup.cfg", "[metadata]\nversion = 1.2.3\n", "version = {version}", 2);
        row("setup.py", "setup(name='x', version='1.2.3')\n", "version='{version}'", 1);
        row("src/x/__init__.py", "\"\"\"X\"\"\"\n__version__ = \"1.2.3\"\n", "__version__ = \"{version}\"", 2);
        row("x.gemspec", "Gem::Specification.new do |s|\n  s.version = '1.2.3'\nend\n", ".version = '{version}'", 2);
        row("lib/x/version.rb", "module X\n  VERSION = '1.2.3'\nend\n", "VERSION = '{version}'", 2);
        row("mix.exs", "      version: \"1.2.3\",\n", "version: \"{version}\"", 1);
        row("version.go", "package x\n\nconst Version = \"v1.2.3\"\n", "Version = \"v{version}\"", 3);
        row("gradle.properties", "group=x\nversion=1.2.3\n", "version={version}", 2);
        row("build.gradle.kts", "version = \"1.2.3\"\n", "version = \"{version}\"", 1);
        row("X.csproj", "<Project>\n <Version>1.2.3</Version>\n</Project>\n", "<Version>{version}</Version>", 2);
        row("VERSION", "1.2.3\n", "{version}", 1);
        row("pom.xml",
            "<project>\n  <artifactId>x</artifactId>\n  <version>1.2.3</version>\n  <dependency>\n    <artifactId>y</artifactId>\n"
            "    <version>1.2.3</version>\n  </dependency>\n</project>\n",
            "<artifactId>x</artifactId>\n  <version>{version}</version>", 3);
    }
    void versionFiles()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QFETCH(QString, value);
        QFETCH(int, line);
        const ScratchRepository work;
        work.commit(path, content, "feat: first");
        work.tag(text("v1.2.3"));
        const ProcessDraft draft = draftOf(work);
        const auto found = about(draft, About::VersionFile);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].value, value);
        QCOMPARE(found[0].clue.kind, Clue::Kind::HoldsRelease);
        QCOMPARE(found[0].clue.file, path);
        QCOMPARE(found[0].clue.line, line);
        QVERIFY(found[0].used);
        const auto process = processOf(draft);
        QCOMPARE(process.versionFiles.size(), 1u);
        QCOMPARE(process.versionFiles[0].path, path);
        QCOMPARE(process.versionFiles[0].key + process.versionFiles[0].pattern, value);
        QCOMPARE(process.checks.back().kind, domain::CheckKind::VersionsBumped);
    }

    void whatDoesNotHoldTheReleaseOnceIsShownAndNotUsed()
    {
        const ScratchRepository work;
        work.write(text("package.json"), "{ \"version\": \"0.0.0\" }");
        work.write(text("pyproject.toml"), "[project]\nversion = \"1.3.0.dev0\"\n");
        work.write(text("setup.py"), "version='1.2.3'\nversion='1.2.3'\n");
        work.write(text("examples/a/package.json"), "{ \"version\": \"7.0.0\" }");
        work.commit(text("Cargo.toml"), "[dependencies]\n", "feat: first");
        work.tag(text("v1.2.3"));
        const ProcessDraft draft = draftOf(work);
        QMap<QString, Clue::Kind> kinds;
        for (const Guess &guess : about(draft, About::VersionFile)) {
            QVERIFY2(!guess.used, qPrintable(guess.file));
            kinds.insert(guess.file, guess.clue.kind);
        }
        QCOMPARE(kinds.size(), 3);
        QCOMPARE(kinds.value(text("package.json")), Clue::Kind::HoldsOther);
        QCOMPARE(kinds.value(text("pyproject.toml")), Clue::Kind::HoldsNoVersion);
        QCOMPARE(kinds.value(text("setup.py")), Clue::Kind::HoldsSeveral);
        QVERIFY(processOf(draft).versionFiles.empty());
    }

    void beforeTheFirstReleaseTheVersionsOnlyHaveToAgree()
    {
        const ScratchRepository work;
        work.write(text("docs/package.json"), "{ \"version\": \"0.1.0\" }");
        work.write(text("site/package.json"), "{ \"version\": \"5.0.0\" }");
        work.commit(text("VERSION"), "0.1.0\n", "first");
        const ProcessDraft draft = draftOf(work);
        QCOMPARE(about(draft, About::Tag)[0].clue.kind, Clue::Kind::NoVersionTag);
        const auto process = processOf(draft);
        QCOMPARE(process.versionFiles.size(), 2u);
        QCOMPARE(process.versionFiles[0].path, text("VERSION"));
        QCOMPARE(process.versionFiles[1].path, text("docs/package.json"));
        QCOMPARE(process.tag.text(), text("v{version}"));
    }

    void theTagsGiveThePatternAndTheLastRelease()
    {
        const ScratchRepository work;
        work.commit("feat: first");
        work.tag(text("harbor-1.0.0"));
        work.tag(text("harbor-1.1.0"));
        work.tag(text("nightly"));
        const ProcessDraft draft = draftOf(work);
        QCOMPARE(about(draft, About::Tag)[0].clue.arguments, QStringList({text("2"), text("3"), text("harbor-1.1.0")}));
        QCOMPARE(processOf(draft).tag.text(), text("harbor-{version}"));
    }

    void theRemoteGivesNameMainBranchAndForge()
    {
        const ScratchRepository origin;
        origin.commit("feat: first");
        origin.branch(text("trunk"));
        const ScratchRepository work = ScratchRepository::cloneOf(origin);
        work.branch(text("some-work"));
        work.setConfig(text("remote.origin.url"), text("git@github.com:harbour/harbor.git"));
        const ProcessDraft draft = draftOf(work);
        const auto process = processOf(draft);
        QCOMPARE(process.projectName, text("harbor"));
        QCOMPARE(process.mainBranch, text("trunk"));
        QVERIFY(process.remote.isEmpty()); // the one that leads to the forge
        QVERIFY(process.forge);
        QCOMPARE(process.forge->repository, text("harbour/harbor"));
        QCOMPARE(about(draft, About::Forge)[0].clue.kind, Clue::Kind::ForgeKnown);
        QVERIFY(process.checks.empty() || process.checks.front().kind != domain::CheckKind::CiGreen);
        work.setConfig(text("remote.origin.url"), text("https://gitlab.com/harbour/harbor.git"));
        const ProcessDraft other = draftOf(work);
        QVERIFY(!processOf(other).forge);
        QCOMPARE(later(other, Clue::Kind::ForgeOf)->value, text("gitlab:harbour/harbor"));
    }

    void workflowsAtGitHubGiveACheck()
    {
        const ScratchRepository work;
        work.commit(text(".github/workflows/ci.yml"), "jobs: {}\n", "ci: first");
        work.git({text("remote"), text("add"), text("upstream"), text("git@github.com:harbour/harbor.git")});
        ProcessDraft draft = draftOf(work);
        const auto process = processOf(draft);
        QVERIFY(std::any_of(process.checks.begin(), process.checks.end(),
                            [](const auto &check) { return check.kind == domain::CheckKind::CiGreen && check.commits == 1; }));
        QCOMPARE(process.remote, text("upstream"));
        for (Guess &guess : draft.guesses)
            guess.used = guess.used && guess.about != About::Forge;
        const auto plain = processOf(draft); // the check needs the forge
        QVERIFY(!plain.forge);
        QCOMPARE(plain.remote, text("upstream"));
    }

    void aWorkflowThatATagStartsPublishes()
    {
        const ScratchRepository work;
        const QByteArray publish = "jobs:\n  a:\n    steps:\n      - run: npm publish\n";
        work.write(text(".github/workflows/a.yml"), "on: workflow_dispatch\n" + publish + "        with:\n          tags: octo/a\n");
        work.commit(text(".github/workflows/b.yml"), "on:\n  push:\n    tags: ['v*']\n" + publish, "ci: first");
        work.git({text("remote"), text("add"), text("origin"), text("git@github.com:harbour/harbor.git")});
        ProcessDraft draft = draftOf(work);
        const Guess workflow = about(draft, About::Workflow)[0];
        QCOMPARE(workflow.value, text(".github/workflows/b.yml"));
        QCOMPARE(workflow.clue.line, 3);
        const auto process = processOf(draft);
        QCOMPARE(process.workflowPath, workflow.value);
        QVERIFY(process.targets.empty());
        const auto isItsCheck = [](const auto &check) {
            return check.kind == domain::CheckKind::ReleaseWorkflow;
        };
        QVERIFY(std::ranges::any_of(process.checks, isItsCheck));
        for (Guess &guess : draft.guesses)
            guess.used = guess.used || guess.about == About::Folder;
        const auto own = processOf(draft); // Slipway is to publish
        QVERIFY(own.workflowPath.isEmpty() && own.targets.size() == 1);
        QVERIFY(std::ranges::none_of(own.checks, isItsCheck));
    }

    void withoutARemoteAManifestNamesTheProject()
    {
        const ScratchRepository work;
        work.commit(text("CMakeLists.txt"), "cmake_minimum_required(VERSION 3.25)\nproject(harbor)\n", "first");
        const ProcessDraft draft = draftOf(work);
        const Guess name = about(draft, About::Name)[0];
        QCOMPARE(name.value, text("harbor"));
        QCOMPARE(name.clue.file, text("CMakeLists.txt"));
        QCOMPARE(name.clue.line, 2);
        QCOMPARE(about(draft, About::Remote)[0].clue.kind, Clue::Kind::NoRemote);
        QCOMPARE(processOf(draft).targets.front().path, text("../harbor-releases"));
    }

    void anotherRemoteThanOriginIsNamed()
    {
        const ScratchRepository origin(ScratchRepository::Kind::Bare);
        const ScratchRepository work;
        work.commit("first");
        work.addRemote(text("upstream"), origin);
        QCOMPARE(processOf(draftOf(work)).remote, text("upstream"));
    }

    void aChangelogIsUsedWhenItHasTheRelease()
    {
        const ScratchRepository work;
        work.write(text("docs/changes.md"), "# Changes\n\n## 1.0.0\n\n- First.\n");
        work.write(text("examples/CHANGELOG.md"), "## 1.0.0\n");
        work.commit(text("NEWS"), "1.0.0 is out\n", "feat: first");
        work.tag(text("v1.0.0"));
        const ProcessDraft draft = draftOf(work);
        const Guess changelog = about(draft, About::Changelog)[0];
        QCOMPARE(changelog.clue.kind, Clue::Kind::ChangelogHas);
        QCOMPARE(changelog.clue.line, 3);
        const auto process = processOf(draft);
        QCOMPARE(process.changelogPath, text("docs/changes.md"));
        QCOMPARE(process.checks.front().kind, domain::CheckKind::ChangelogSection);
    }

    void aChangelogThatCannotBeUsedIsShown()
    {
        const ScratchRepository work;
        work.commit(text("CHANGES.rst"), "1.0.0\n-----\n", "feat: first");
        work.tag(text("v1.0.0"));
        QVERIFY(later(draftOf(work), Clue::Kind::ChangelogNotMarkdown));
        work.commit(text("CHANGELOG.md"), "# Changelog\n\n## 0.9.0\n", "feat: second");
        const auto found = about(draftOf(work), About::Changelog);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].clue.kind, Clue::Kind::ChangelogLacks);
        QVERIFY(!found[0].used);
    }

    void checksAreProposedForPagesAndDecisions()
    {
        const ScratchRepository work;
        work.write(text("README.md"), "Install harbor 1.0.0.\n");
        work.write(text("main.c"), "// 1.0.0\n");
        work.write(text("docs/adr/0001-git.md"), "# Use Git\n");
        work.commit(text("docs/decisions.md"), "# Decisions\n\n## Use Git\n", "feat: first");
        work.tag(text("v1.0.0"));
        work.commit("feat: more");
        work.commit("no convention");
        const ProcessDraft draft = draftOf(work);
        const auto mentions = about(draft, About::MentionCheck);
        QCOMPARE(mentions.size(), 1u);
        QCOMPARE(mentions[0].value, text("README.md"));
        QCOMPARE(mentions[0].clue.line, 1);
        QVERIFY(!mentions[0].used);
        QCOMPARE(about(draft, About::DecisionCheck)[0].value, text("docs/decisions.md"));
        QCOMPARE(later(draft, Clue::Kind::DecisionFolder)->value, text("docs/adr"));
        QCOMPARE(about(draft, About::BreakingCheck)[0].clue.arguments, QStringList({text("1"), text("2")}));
    }

    void whatWorkflowsPublishIsShownAndNotWritten()
    {
        const ScratchRepository work;
        work.write(text(".github/workflows/ci.yml"), "jobs:\n  test:\n    # twine upload would be wrong here\n    run: make test\n");
        work.write(
            text(".github/workflows/release.yml"),
            "jobs:\n  publish:\n    steps:\n      - uses: pypa/gh-action-pypi-publish@v1\n      - run: docker push registry.example/x/y\n");
        work.commit(text("SECURITY.md"), "Write to us.\n", "feat: first");
        const ProcessDraft draft = draftOf(work);
        QStringList published;
        for (const Guess &guess : about(draft, About::Later))
            if (guess.clue.kind == Clue::Kind::WorkflowPublishes)
                published << QStringLiteral("%1 %2:%3").arg(guess.value, guess.clue.file).arg(guess.clue.line);
        QCOMPARE(published,
                 QStringList({text("PyPI .github/workflows/release.yml:4"), text("container image .github/workflows/release.yml:5")}));
        QCOMPARE(later(draft, Clue::Kind::SecurityPolicy)->value, text("SECURITY.md"));
        QVERIFY(processOf(draft).targets.empty());
    }

    void anyValueMakesAValidFile()
    {
        ProcessDraft draft;
        const QString odd = text("a \"b\" 'c' \\ \n\t\x7f ü");
        draft.guesses = {{About::Name, odd, {}, true, {}},
                         {About::VersionFile, text("\\d \"{version}\""), text("docs/über \"x\".txt"), true, {}},
                         {About::MentionCheck, text("über.md"), {}, true, {}},
                         {About::MentionCheck, text("ober.md"), {}, true, {}},
                         {About::MentionCheck, text("-ber.md"), {}, true, {}}};
        QCOMPARE(sentencesOf(adapters::problemsOf(toToml(draft), fileName)), QStringList());
        const auto process = processOf(draft);
        QCOMPARE(process.projectName, odd);
        QCOMPARE(process.versionFiles[0].path, draft.guesses[1].file);
        QCOMPARE(process.versionFiles[0].pattern, draft.guesses[1].value);
        QCOMPARE(process.checks[1].id, text("ber-md"));
        QCOMPARE(process.checks[2].id, text("ober-md"));
        QCOMPARE(process.checks[3].id, text("ber-md-2"));
    }

    void anEmptyRepositoryHasNothingToGuessFrom()
    {
        const ScratchRepository work;
        const auto repository = adapters::LibGit2Repository::open(work.path());
        const auto draft = engine::draftProcess(**repository, adapters::FormatKeyLocator());
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, domain::ErrorKind::EmptyRepository);
    }
};

QTEST_GUILESS_MAIN(TstProcessDraft)
#include "tst_processdraft.moc"
