// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/processfile/nameshapes.h"
#include "adapters/processfile/processfile.h"
#include "adapters/processfile/processkeys.h"
#include "domain/nearest.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using domain::CheckKind;
using domain::Error;
using domain::ErrorKind;
using domain::ReleaseProcess;

namespace {

QString fileName() { return QStringLiteral("slipway.toml"); }

const QByteArray smallest = "schema = 1\n[project]\nname = \"x\"\n";

const QByteArray whole = R"(schema = 1

[project]
name = "Grüße"
forge = "git:upstream"      # a plain remote
main-branch = "master"
changelog = "./docs/CHANGELOG.md"

[versioning]
scheme = "semver"
tag = "rel-{version}"

[[versioning.file]]
path = "ml_team/pyproject.toml"
key = "project.version"

[[versioning.file]]
path = "ml_team/api/app.py"
pattern = 'version="{version}"'

[cadence]
minor = "quarterly"
patch = "when needed"
lts = "yearly"

[notes]
hidden-types = ["chore", "ci"]
bots = ["ferry-*", "*@ci.example.org"]

[[notes.section]]
title = "Neu"
types = ["feat", "perf"]
scopes = ["api"]
changelog = "Changed"

[[notes.section]]
title = "Alles andere"

[[notes.template]]
for = "page"
release = "security"
path = "docs/./page.mustache"

[[notes.template]]
for = "page"
path = "docs/any.mustache"

[[notes.page]]
path = "docs/changelog.md"
after = " <!-- here --> "

[[notes.page]]
path = "docs/news.md"

[[check]]
id = "tree"
kind = "clean-and-up-to-date"

[[check]]
id = "regression"
kind = "command"
title = "The regression suite"
run = ["make", "", "bench"]

[[check]]
id = "changelog"
kind = "changelog-section"

[[check]]
id = "breaking"
kind = "breaking-changes-have-migration"

[[check]]
id = "versions"
kind = "versions-bumped"

[[check]]
id = "docs"
kind = "file-mentions-version"
path = "docs/a b/ü.md"

[[check]]
id = "adr"
kind = "decision-recorded"
path = ".project/decisions.md"

[[check]]
id = "hand"
kind = "manual"

[release-branch]
name = "cut/{version}"
commit = "release {version}"
sign-off = false

[publish]
by = "slipway"

[[publish.target]]
kind = "folder"
path = "../published"

[[publish.target]]
kind = "folder"
path = "/srv/dist"

[[publish.target]]
id = "folder-3"
kind = "folder"
path = "dist"

[[publish.target]]
kind = "folder"
path = "dist2"
)";

/// `smallest` and more, in which the place of the one problem is marked: "a = ¦1".
void row(const char *name, const QByteArray &more, ErrorKind kind, const char *key, const char *expected)
{
    QTest::newRow(name) << smallest + more << kind << QString::fromUtf8(key) << QString::fromUtf8(expected);
}

/// A whole text instead.
void rawRow(const char *name, const QByteArray &text, ErrorKind kind, const char *key, const char *expected)
{
    QTest::newRow(name) << text << kind << QString::fromUtf8(key) << QString::fromUtf8(expected);
}

const QByteArray mark = "¦";

} // namespace

class TstProcessFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEverything();
    void readsAForge();
    void smallestFileHasTheDefaults();
    void byteOrderMarkAndCrlfAreRead();
    void inlineTablesAreRead();
    void tellsPlaceKeyAndRemedy_data();
    void tellsPlaceKeyAndRemedy();
    void tellsEveryProblemInOrder();
    void anotherSchemaIsTheOnlyProblem();
    void valueThatStandsThereIsTheDetail();
    void unreadableTextsAreToldApart_data();
    void unreadableTextsAreToldApart();
    void fileIsReadFromTheWorkTree();
    void hugeFileIsRefused();
    void deepNestingIsRefused();
    void everyPrefixIsAProcessOrAPlacedError();
    void everyChangedByteIsAProcessOrAPlacedError();
    void nearestWord_data();
    void nearestWord();
    void pathsInside_data();
    void pathsInside();
    void refNames_data();
    void refNames();
    void schemaHasExactlyTheKnownKeys();
    void schemaHasTheKnownKinds();
};

void TstProcessFile::readsEverything()
{
    const auto read = adapters::parseProcess(whole, fileName());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().subject + read.error().expected));
    QCOMPARE(read->projectName, QStringLiteral("Grüße"));
    QCOMPARE(read->remote, QStringLiteral("upstream"));
    QCOMPARE(read->mainBranch, QStringLiteral("master"));
    QCOMPARE(read->changelogPath, QStringLiteral("docs/CHANGELOG.md"));
    QCOMPARE(read->tag.text(), QStringLiteral("rel-{version}"));
    QCOMPARE(read->versionFiles.size(), std::size_t(2));
    QCOMPARE(read->versionFiles.at(0).key, QStringLiteral("project.version"));
    QCOMPARE(read->versionFiles.at(1).path, QStringLiteral("ml_team/api/app.py"));
    QCOMPARE(read->versionFiles.at(1).pattern, QStringLiteral("version=\"{version}\""));
    QCOMPARE(read->branchName, QStringLiteral("cut/{version}"));
    QCOMPARE(read->commitMessage, QStringLiteral("release {version}"));
    QCOMPARE(read->signOff, false);

    const auto &sections = read->notes.sections();
    QCOMPARE(sections.size(), std::size_t(2));
    QCOMPARE(sections.front().title, QStringLiteral("Neu"));
    QCOMPARE(sections.front().types, QStringList({QStringLiteral("feat"), QStringLiteral("perf")}));
    QCOMPARE(sections.front().scopes, QStringList(QStringLiteral("api")));
    QCOMPARE(sections.front().category, QStringLiteral("Changed"));
    QCOMPARE(read->notes.restTitle(), QStringLiteral("Alles andere"));
    QVERIFY(read->notes.bots().has({QStringLiteral("Ferry-7"), {}}) && !read->notes.bots().has({QStringLiteral("Ada"), {}}));
    QVERIFY(read->notes.hides(QStringLiteral("ci")) && !read->notes.hides(QStringLiteral("style")));

    QCOMPARE(read->templates.size(), std::size_t(2));
    QCOMPARE(read->templates.at(0).text, domain::ReleaseText::Page);
    QCOMPARE(read->templates.at(0).release, domain::ReleaseKind::Security);
    QCOMPARE(read->templates.at(0).path, QStringLiteral("docs/page.mustache"));
    QCOMPARE(read->templates.at(1).release, domain::ReleaseKind::Any);
    QCOMPARE(read->pages.size(), std::size_t(2));
    QCOMPARE(read->pages.at(0).path, QStringLiteral("docs/changelog.md"));
    QCOMPARE(read->pages.at(0).after, QStringLiteral("<!-- here -->"));
    QVERIFY(read->pages.at(1).after.isEmpty());

    QCOMPARE(read->checks.size(), std::size_t(8));
    QCOMPARE(read->checks.at(0).kind, CheckKind::CleanAndUpToDate);
    QCOMPARE(read->checks.at(1).title, QStringLiteral("The regression suite"));
    QCOMPARE(read->checks.at(1).run, QStringList({QStringLiteral("make"), QString(), QStringLiteral("bench")}));
    QCOMPARE(read->checks.at(5).path, QStringLiteral("docs/a b/ü.md"));
    QCOMPARE(read->checks.at(7).id, QStringLiteral("hand"));
    QCOMPARE(read->checks.at(7).kind, CheckKind::Manual);

    QStringList targets;
    for (const auto &target : read->targets)
        targets += target.id + QLatin1Char('=') + target.path;
    QCOMPARE(targets.join(QLatin1Char(' ')), QStringLiteral("folder=../published folder-2=/srv/dist folder-3=dist folder-4=dist2"));
}

void TstProcessFile::readsAForge()
{
    const QByteArray check = "\n[[check]]\nid = 'ci'\nkind = 'ci-green'\n";
    const QByteArray review = "\n[pull-request]\ntitle = ' {version} is ready'\nbody-file = '.github/release.md'\nmerge = 'squash'\n";
    const auto gitHub = adapters::parseProcess(smallest + "forge = 'github:octo/har.bor'" + check + "commits = 3" + review, fileName());
    QVERIFY(gitHub && gitHub->forge);
    QCOMPARE(*gitHub->forge, (domain::ForgeDefinition{QStringLiteral("octo/har.bor"), QStringLiteral("https://github.com")}));
    QVERIFY(gitHub->remote.isEmpty()); // whichever leads there
    QCOMPARE(gitHub->checks.at(0).kind, CheckKind::CiGreen);
    QCOMPARE(gitHub->checks.at(0).commits, 3);
    QCOMPARE(gitHub->pullRequestTitle(*domain::Version::parse(QStringLiteral("1.2.3"))), QStringLiteral("1.2.3 is ready"));
    QCOMPARE(gitHub->pullRequest.bodyFile, QStringLiteral(".github/release.md"));
    const auto flow = adapters::parseProcess(smallest
                                                 + "forge = 'github:o/h'\n[[check]]\nid = 'f'\nkind = 'release-workflow'\n[publish]\nby = "
                                                   "'ci'\nworkflow = '.github/workflows/r.yml'\n",
                                             fileName());
    QVERIFY(flow);
    QCOMPARE(flow->workflowPath, QStringLiteral(".github/workflows/r.yml"));
    QCOMPARE(flow->checks.at(0).kind, CheckKind::ReleaseWorkflow);
    const auto own = adapters::parseProcess(
        smallest + "forge = 'github:o/h'\nforge-url = 'https://git.example.org:8443/'\nremote = 'upstream'" + check, fileName());
    QVERIFY(own && own->forge);
    QCOMPARE(own->forge->address, QStringLiteral("https://git.example.org:8443"));
    QCOMPARE(own->forge->host(), QStringLiteral("git.example.org:8443"));
    QCOMPARE(own->remote, QStringLiteral("upstream"));
    QCOMPARE(own->checks.at(0).commits, 1);
    QCOMPARE(own->pullRequest.title, QStringLiteral("Release {version}"));
    QVERIFY(!adapters::parseProcess(smallest, fileName())->forge);
}

void TstProcessFile::smallestFileHasTheDefaults()
{
    const auto read = adapters::parseProcess(smallest, fileName());
    QVERIFY(read.has_value());
    const ReleaseProcess defaults;
    QCOMPARE(read->projectName, QStringLiteral("x"));
    QCOMPARE(read->remote, QStringLiteral("origin"));
    QCOMPARE(read->mainBranch, defaults.mainBranch);
    QCOMPARE(read->branchName, defaults.branchName);
    QCOMPARE(read->commitMessage, defaults.commitMessage);
    QCOMPARE(read->tag.text(), defaults.tag.text());
    QCOMPARE(read->signOff, defaults.signOff);
    QVERIFY(read->notes.key().isEmpty());
    QVERIFY(read->changelogPath.isEmpty() && read->versionFiles.empty() && read->checks.empty() && read->targets.empty());
    QCOMPARE(adapters::parseProcess(smallest + "forge = 'git:'", fileName())->remote, QStringLiteral("origin"));
}

void TstProcessFile::byteOrderMarkAndCrlfAreRead()
{
    QByteArray text = "\xEF\xBB\xBF" + whole;
    text.replace("\n", "\r\n");
    const auto read = adapters::parseProcess(text, fileName());
    QVERIFY(read.has_value());
    QCOMPARE(read->projectName, QStringLiteral("Grüße"));
    QCOMPARE(read->checks.size(), std::size_t(8));
    const auto broken = adapters::parseProcess(text + "publish.by = 1\r\n", fileName());
    QVERIFY(!broken);
    QCOMPARE(broken.error().place.line, int(whole.count('\n')) + 1);
}

void TstProcessFile::inlineTablesAreRead()
{
    const auto read = adapters::parseProcess(
        "schema = 1\nproject.name = 'x'\ncheck = [{id = 'a', kind = 'manual'}]\ncadence = {minor = 'half-yearly'}", fileName());
    QVERIFY(read.has_value());
    QCOMPARE(read->checks.at(0).id, QStringLiteral("a"));
    QCOMPARE(read->minorCadence, std::optional(domain::Cadence::HalfYearly));
}

void TstProcessFile::tellsPlaceKeyAndRemedy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    using enum ErrorKind;

    rawRow("empty", "¦", MissingKey, "schema", "a whole number");
    rawRow("only a comment", "¦# slipway\n", MissingKey, "schema", "a whole number");
    rawRow("no schema", "¦[project]\nname = 'x'", MissingKey, "schema", "a whole number");
    rawRow("schema of the wrong type", "schema = ¦'1'\nproject = {name = 'x'}", WrongType, "schema", "a whole number");
    rawRow("schema from the future", "schema = ¦2\nproject = {name = 'x'}", InvalidConfiguration, "schema", "1");
    rawRow("no project", "¦schema = 1\n", MissingKey, "project", "a table");
    rawRow("no name", "schema = 1\n\n ¦[project]\nmain-branch = 'm'", MissingKey, "project.name", "a text");
    rawRow("no name in a dotted table", "schema = 1\n¦project.main-branch = 'm'", MissingKey, "project.name", "a text");
    rawRow("project is no table", "schema = 1\nproject = ¦'x'", WrongType, "project", "a table");

    row("typo in a key", "¦main-brunch = 'm'", UnknownKey, "project.main-brunch", "main-branch");
    row("underscore in a key", "¦main_branch = 'm'", UnknownKey, "project.main_branch", "main-branch");
    row("typo in a table", "[¦relase-branch]", UnknownKey, "relase-branch", "release-branch");
    row("typo in a list of tables", "\n[[¦chekc]]\nid = 'a'", UnknownKey, "chekc", "check");
    row("typo in a list's table", "[[check]]\nid = 'a'\nkind = 'manual'\n¦titel = 'T'", UnknownKey, "check.titel", "title");
    row("key of another table", "[publish]\n¦changelog = 'C'", UnknownKey, "publish.changelog", "project.changelog");
    row("key like nothing", "¦zzzzzz = 1", UnknownKey, "project.zzzzzz", "");
    row("table inside another", "¦cadence = {minor = 'x'}\n", UnknownKey, "project.cadence", "cadence");

    row("text expected", "main-branch = ¦7", WrongType, "project.main-branch", "a text");
    row("list of texts expected", "[[check]]\nid='a'\nkind='command'\nrun = ¦'make'", WrongType, "check.run", "a list of texts");
    row("number in a list of texts", "[[check]]\nid='a'\nkind='command'\nrun = ['ä', ¦1]", WrongType, "check.run", "a list of texts");
    row("flag expected", "[release-branch]\nsign-off = ¦'yes'", WrongType, "release-branch.sign-off", "true or false");
    row("list of tables expected", "¦[check]\nid='a'", WrongType, "check", "a list of tables");
    row("tables in a list expected", "[versioning]\nfile = [¦'a.toml']", WrongType, "versioning.file", "a list of tables");
    row("cadence of the wrong type", "[cadence]\nminor = ¦4", WrongType, "cadence.minor", "a text");
    row("no such cadence", "[cadence]\nminor = ¦'quaterly'", InvalidConfiguration, "cadence.minor", "quarterly");
    row("cadence like nothing", "[cadence]\nminor = ¦'sometimes'", InvalidConfiguration, "cadence.minor",
        "monthly, quarterly, half-yearly, yearly");
    row("cadence has no such key", "[cadence]\n¦major = 'never'", UnknownKey, "cadence.major", "minor");
    row("empty text", "main-branch = ¦''", InvalidConfiguration, "project.main-branch", "a text that is not empty");
    row("NUL", "main-branch = ¦\"a\\u0000\"", InvalidConfiguration, "project.main-branch", "a text without NUL");

    const QByteArray forges = "git:, git:<remote name>, github:<owner>/<name>";
    row("forge of a later version", "forge = ¦'gitlab:a/b'", InvalidConfiguration, "project.forge",
        "not supported by this version; possible: " + forges);
    row("another one", "forge = ¦'forgejo:a/b'", InvalidConfiguration, "project.forge",
        "not supported by this version; possible: " + forges);
    row("unknown forge", "forge = ¦'svn:a'", InvalidConfiguration, "project.forge", forges);
    row("forge without a colon", "forge = ¦'git'", InvalidConfiguration, "project.forge", forges);
    row("address as a remote name", "forge = ¦'git:https://a'", InvalidConfiguration, "project.forge", forges);
    const char *gitHub = "github:<owner>/<name>";
    row("GitHub without a repository", "forge = ¦'github:'", InvalidConfiguration, "project.forge", gitHub);
    row("GitHub with an owner alone", "forge = ¦'github:a'", InvalidConfiguration, "project.forge", gitHub);
    row("GitHub with an address", "forge = ¦'github:https://github.com/a/b'", InvalidConfiguration, "project.forge", gitHub);
    row("GitHub with a path out", "forge = ¦'github:a/..'", InvalidConfiguration, "project.forge", gitHub);
    row("GitHub with .git", "forge = ¦'github:a/b.git'", InvalidConfiguration, "project.forge", gitHub);
    const char *address = "an address such as https://github.example.org";
    row("token in the clear", "forge = 'github:a/b'\nforge-url = ¦'http://git.example.org'", InvalidConfiguration, "project.forge-url",
        address);
    row("no address", "forge = 'github:a/b'\nforge-url = ¦'git.example.org'", InvalidConfiguration, "project.forge-url", address);
    row("address with a path", "forge = 'github:a/b'\nforge-url = ¦'https://a.example/api'", InvalidConfiguration, "project.forge-url",
        address);
    row("address with a password", "forge = 'github:a/b'\nforge-url = ¦'https://u:p@a.example'", InvalidConfiguration, "project.forge-url",
        address);
    row("address of a plain remote", "forge = 'git:'\nforge-url = ¦'https://a.example'", InvalidConfiguration, "project.forge-url",
        "only for forge github:");
    row("remote of a plain remote", "remote = ¦'a'", InvalidConfiguration, "project.remote", "only for forge github:");
    row("no remote name", "forge = 'github:a/b'\nremote = ¦'--all'", InvalidConfiguration, "project.remote", "the name of a remote");
    row("option as a remote name", "forge = ¦'git:--all'", InvalidConfiguration, "project.forge", forges);
    row("bad main branch", "main-branch = ¦'a b'", InvalidConfiguration, "project.main-branch", "a branch name that Git accepts");
    row("changelog outside", "changelog = ¦'../C.md'", InvalidConfiguration, "project.changelog", "a relative path inside the repository");

    row("scheme", "[versioning]\nscheme = ¦'calver'", InvalidConfiguration, "versioning.scheme", "semver");
    row("tag without version", "[versioning]\ntag = ¦'v1'", InvalidConfiguration, "versioning.tag", "v{version}");
    row("tag of another scheme", "[versioning]\ntag = ¦'v{year}.{number}'", InvalidConfiguration, "versioning.tag",
        "a text with {version}");
    row("version file without path", "¦[[versioning.file]]\nkey = 'v'", MissingKey, "versioning.file.path", "a text");
    row("version file without place", "¦[[versioning.file]]\npath = 'a.txt'", MissingKey, "versioning.file.key", "key or pattern");
    row("version file with both", "[[versioning.file]]\npath = 'a.toml'\nkey = 'v'\npattern = ¦'{version}'", InvalidConfiguration,
        "versioning.file.pattern", "either key or pattern");
    row("pattern without version", "[[versioning.file]]\npath = 'a'\npattern = ¦'v'", InvalidConfiguration, "versioning.file.pattern",
        "a text with exactly one {version}");
    row("pattern with two", "[[versioning.file]]\npath = 'a'\npattern = ¦'{version}{version}'", InvalidConfiguration,
        "versioning.file.pattern", "a text with exactly one {version}");
    row("key that is none", "[[versioning.file]]\npath = 'a.toml'\nkey = ¦'a..b'", InvalidConfiguration, "versioning.file.key",
        "project.version");
    row("key in an unknown format", "[[versioning.file]]\npath = ¦'a.ini'\nkey = 'v'", InvalidConfiguration, "versioning.file.path",
        "toml, json, yaml");
    row("version file outside", "[[versioning.file]]\npath = ¦'/etc/a.toml'\nkey = 'v'", InvalidConfiguration, "versioning.file.path",
        "a relative path inside the repository");
    row("version file twice", "[[versioning.file]]\npath = 'a.toml'\nkey = 'v'\n[[versioning.file]]\npath = ¦'./a.toml'\nkey = 'v'",
        InvalidConfiguration, "versioning.file.path", "each place only once");

    row("check without id", "¦[[check]]\nkind = 'manual'", MissingKey, "check.id", "a text");
    row("check without kind", "[[check]]\nid = 'a'\nkind = 'manual'\n¦[[check]]\nid = 'b'", MissingKey, "check.kind", "a text");
    row("id twice", "[[check]]\nid = 'a'\nkind = 'manual'\n[[check]]\nid = ¦'a'\nkind = 'manual'", InvalidConfiguration, "check.id",
        "an id that no other check has");
    row("bad id", "[[check]]\nid = ¦'a b'\nkind = 'manual'", InvalidConfiguration, "check.id", "letters, digits, '.', '_' and '-'");
    row("typo in a kind", "[[check]]\nid = 'a'\nkind = ¦'comand'", InvalidConfiguration, "check.kind", "command");
    row("kind of a later version", "[[check]]\nid = 'a'\nkind = ¦'advisories-final'", InvalidConfiguration, "check.kind",
        "not supported by this version; possible: clean-and-up-to-date, changelog-section, breaking-changes-have-migration, "
        "versions-bumped, "
        "file-mentions-version, decision-recorded, ci-green, release-workflow, command, manual");
    row("commits of another kind", "[[check]]\nid = 'a'\nkind = 'manual'\ncommits = ¦3", InvalidConfiguration, "check.commits",
        "only for kind ci-green");
    row("CI without a forge", "[[check]]\nid = 'a'\nkind = ¦'ci-green'", InvalidConfiguration, "check.kind",
        "project.forge with github:, which this kind asks");
    row("CI of no commit", "forge = 'github:a/b'\n[[check]]\nid = 'a'\nkind = 'ci-green'\ncommits = ¦0", InvalidConfiguration,
        "check.commits", "a number from 1 to 100");
    row("CI of all commits", "forge = 'github:a/b'\n[[check]]\nid = 'a'\nkind = 'ci-green'\ncommits = ¦101", InvalidConfiguration,
        "check.commits", "a number from 1 to 100");
    row("mention without path", "¦[[check]]\nid = 'a'\nkind = 'file-mentions-version'", MissingKey, "check.path", "a text");
    row("decision without path", "¦[[check]]\nid = 'a'\nkind = 'decision-recorded'", MissingKey, "check.path", "a text");
    row("command without run", "¦[[check]]\nid = 'a'\nkind = 'command'", MissingKey, "check.run", "a list of texts");
    row("command with nothing to run", "[[check]]\nid = 'a'\nkind = 'command'\nrun = ¦[]", InvalidConfiguration, "check.run",
        "a list that begins with a program");
    row("command without a program", "[[check]]\nid = 'a'\nkind = 'command'\nrun = ¦['', 'a']", InvalidConfiguration, "check.run",
        "a list that begins with a program");
    row("run of a kind that runs nothing", "[[check]]\nid = 'a'\nkind = 'manual'\nrun = ¦['a']", InvalidConfiguration, "check.run",
        "only for kind command");
    row("path of a kind that reads nothing", "[[check]]\nid = 'a'\nkind = 'manual'\npath = ¦'a'", InvalidConfiguration, "check.path",
        "only for kind file-mentions-version, decision-recorded");
    row("check outside", "[[check]]\nid = 'a'\nkind = 'decision-recorded'\npath = ¦'a/../../b'", InvalidConfiguration, "check.path",
        "a relative path inside the repository");
    row("changelog check without a changelog", "[[check]]\nid = 'a'\nkind = ¦'changelog-section'", InvalidConfiguration, "check.kind",
        "project.changelog, which this kind reads");
    row("versions check without version files", "[[check]]\nid = 'a'\nkind = ¦'versions-bumped'", InvalidConfiguration, "check.kind",
        "[[versioning.file]], which this kind reads");

    const QByteArray titled = "[[notes.section]]\ntitle = 'A'\n";
    const char *types = "types in lower case, such as \"feat\"";
    const char *ownTitle = "a title that no other section has";
    row("section without title", "¦[[notes.section]]\ntypes = ['feat']", MissingKey, "notes.section.title", "a text");
    row("title of the template", "[[notes.section]]\ntitle = ¦'thanks'", InvalidConfiguration, "notes.section.title", ownTitle);
    row("title twice", titled + "types = ['a']\n[[notes.section]]\ntitle = ¦'a'", InvalidConfiguration, "notes.section.title", ownTitle);
    row("title on two lines", "[[notes.section]]\ntitle = ¦\"a\\nb\"", InvalidConfiguration, "notes.section.title", "a title on one line");
    row("type in upper case", titled + "types = ¦['Feat']", InvalidConfiguration, "notes.section.types", types);
    row("type with a scope", titled + "types = ¦['feat(api)']", InvalidConfiguration, "notes.section.types", types);
    row("no types", titled + "types = ¦[]", InvalidConfiguration, "notes.section.types", types);
    row("no scopes", titled + "scopes = ¦[]", InvalidConfiguration, "notes.section.scopes", "scopes, such as \"api\"");
    row("blank scope", titled + "scopes = ¦[' ']", InvalidConfiguration, "notes.section.scopes", "scopes, such as \"api\"");
    row("type in two sections", titled + "types = ['a']\n[[notes.section]]\ntitle = 'B'\ntypes = ¦['b', 'a']", InvalidConfiguration,
        "notes.section.types", "each type in one section: \"a\" is in two");
    row("rest before others", "¦" + titled + "[[notes.section]]\ntitle = 'B'\ntypes = ['feat']", MissingKey, "notes.section.types",
        "types or scopes, which only the last section can be without");
    row("no such category", titled + "changelog = ¦'added'", InvalidConfiguration, "notes.section.changelog", "Added");
    row("type with a blank is hidden", "[notes]\nhidden-types = ¦['a b']", InvalidConfiguration, "notes.hidden-types",
        "types in lower case, such as \"chore\"");
    row("shown and hidden", "[notes]\nhidden-types = ¦['feat']\n" + titled + "types = ['feat']", InvalidConfiguration, "notes.hidden-types",
        "types that no section shows");
    const char *programs = "names or addresses of programs, such as \"renovate*\"";
    row("no bots", "[notes]\nbots = ¦[]", InvalidConfiguration, "notes.bots", programs);
    row("everybody is a bot", "[notes]\nbots = ¦['*']", InvalidConfiguration, "notes.bots", programs);
    row("typo in a section", titled + "¦type = ['feat']", UnknownKey, "notes.section.type", "types");

    const QByteArray page = "[[notes.page]]\npath = 'p.md'\n";
    const QByteArray notesTemplate = "[[notes.template]]\nfor = 'notes'\npath = 't'\n";
    row("template for nothing", "¦[[notes.template]]\npath = 't'", MissingKey, "notes.template.for", "a text");
    row("template without a file", "¦[[notes.template]]\nfor = 'notes'", MissingKey, "notes.template.path", "a text");
    row("template for another text", "[[notes.template]]\npath = 't'\nfor = ¦'note'", InvalidConfiguration, "notes.template.for", "notes");
    row("template for another release", notesTemplate + "release = ¦'minor'", InvalidConfiguration, "notes.template.release",
        "any, lts, security");
    row("template outside", "[[notes.template]]\nfor = 'notes'\npath = ¦'../t'", InvalidConfiguration, "notes.template.path",
        "a relative path inside the repository");
    row("template twice", notesTemplate + "[[notes.template]]\npath = 'u'\nrelease = 'any'\nfor = ¦'notes'", InvalidConfiguration,
        "notes.template.for", "each text of a kind of release only once");
    row("template for no page", "[[notes.template]]\npath = 't'\nfor = ¦'page'", InvalidConfiguration, "notes.template.for",
        "[[notes.page]], which this is for");
    row("page twice", page + "[[notes.page]]\npath = ¦'./p.md'", InvalidConfiguration, "notes.page.path", "a file that no other key names");
    row("page that holds the version", "[[notes.page]]\npath = ¦'a.json'\n[[versioning.file]]\npath = 'a.json'\nkey = 'v'",
        InvalidConfiguration, "notes.page.path", "a file that no other key names");
    row("place of two lines", page + "after = ¦\"a\\nb\"", InvalidConfiguration, "notes.page.after", "one line of the page");
    row("place without a word", page + "after = ¦'  '", InvalidConfiguration, "notes.page.after", "one line of the page");

    row("branch without version", "[release-branch]\nname = ¦'release'", InvalidConfiguration, "release-branch.name",
        "a branch name with {version}");
    row("branch with another placeholder", "[release-branch]\nname = ¦'{x}/{version}'", InvalidConfiguration, "release-branch.name",
        "a branch name with {version}");
    row("branch with two versions", "[release-branch]\nname = ¦'{version}/{version}'", InvalidConfiguration, "release-branch.name",
        "a branch name with {version}");
    row("branch that Git refuses", "[release-branch]\nname = ¦'a b/{version}'", InvalidConfiguration, "release-branch.name",
        "a branch name that Git accepts");
    row("commit with a typo", "[release-branch]\ncommit = ¦'release {verison}'", InvalidConfiguration, "release-branch.commit",
        "a message with no other placeholder than {version}");
    const QByteArray pullRequest = "forge = 'github:a/b'\n[pull-request]\n";
    const char *line = "one line with no other placeholder than {version}";
    row("pull request with a typo", pullRequest + "title = ¦'Release {verison}'", InvalidConfiguration, "pull-request.title", line);
    row("title of two lines", pullRequest + "title = ¦\"Release\\n{version}\"", InvalidConfiguration, "pull-request.title", line);
    row("blank title", pullRequest + "title = ¦' '", InvalidConfiguration, "pull-request.title", line);
    row("body outside", pullRequest + "body-file = ¦'../b.md'", InvalidConfiguration, "pull-request.body-file",
        "a relative path inside the repository");
    row("merged as it is", pullRequest + "merge = ¦'rebase'", InvalidConfiguration, "pull-request.merge",
        "not supported by this version; possible: squash");
    row("pull request at a plain remote", "¦[pull-request]\ntitle = 'Release {version}'", InvalidConfiguration, "pull-request",
        "only for forge github:");
    row("blank commit message", "[release-branch]\ncommit = ¦'  '", InvalidConfiguration, "release-branch.commit",
        "a message with no other placeholder than {version}");

    const QByteArray signOff = "[sign-off]\nneeded = 1\nmaintainers = ";
    const char *names = "names as in .slipway/allowed_signers, each once";
    const char *range = "from 1 to the number of maintainers";
    row("sign-off by nobody", "[sign-off]\nneeded = ¦1\nmaintainers = []", InvalidConfiguration, "sign-off.needed", range);
    row("sign-off that needs nobody", "[sign-off]\nneeded = ¦0\nmaintainers = ['ada']", InvalidConfiguration, "sign-off.needed", range);
    row("sign-off by more than there are", "[sign-off]\nneeded = ¦2\nmaintainers = ['ada']", InvalidConfiguration, "sign-off.needed",
        range);
    row("maintainer twice", signOff + "¦['ada', 'ada']", InvalidConfiguration, "sign-off.maintainers", names);
    row("maintainer with a blank", signOff + "¦['Ada Lovelace']", InvalidConfiguration, "sign-off.maintainers", names);
    row("maintainer that is a path", signOff + "¦['../ada']", InvalidConfiguration, "sign-off.maintainers", names);
    row("maintainers that are a text", signOff + "¦'ada'", WrongType, "sign-off.maintainers", "a list of texts");
    row("sign-off without maintainers", "¦[sign-off]\nneeded = 1", MissingKey, "sign-off.maintainers", "a list of texts");
    row("sign-off without a number", "¦[sign-off]\nmaintainers = ['ada']", MissingKey, "sign-off.needed", "a whole number");

    row("published by CI without saying which", "¦[publish]\nby = 'ci'", MissingKey, "publish.workflow", "a text");
    row("published by CI and Slipway",
        "[publish]\nby = 'ci'\nworkflow = '.github/workflows/a.yml'\n¦[[publish.target]]\nkind = 'folder'\npath = 'a'",
        InvalidConfiguration, "publish.target", "only for by = slipway");
    row("a workflow elsewhere", "[publish]\nby = 'ci'\nworkflow = ¦'ci/a.yml'", InvalidConfiguration, "publish.workflow",
        "a file such as .github/workflows/release.yml");
    row("workflow check without a workflow", "forge = 'github:a/b'\n[[check]]\nid = 'a'\nkind = ¦'release-workflow'", InvalidConfiguration,
        "check.kind", "publish.workflow, which this kind reads");
    row("workflow check without a forge",
        "[publish]\nby = 'ci'\nworkflow = '.github/workflows/a.yml'\n[[check]]\nid = 'a'\nkind = ¦'release-workflow'", InvalidConfiguration,
        "check.kind", "project.forge with github:, which this kind asks");
    row("published by nobody known", "[publish]\nby = ¦'me'", InvalidConfiguration, "publish.by", "slipway, ci");
    row("workflow of Slipway", "[publish]\nworkflow = ¦'a.yml'", InvalidConfiguration, "publish.workflow", "only for by = ci");
    row("target of a later version", "[[publish.target]]\nkind = ¦'pypi'", InvalidConfiguration, "publish.target.kind",
        "not supported by this version; possible: folder");
    row("target like nothing", "[[publish.target]]\nkind = ¦'usb'", InvalidConfiguration, "publish.target.kind", "folder");
    row("target without kind", "¦[[publish.target]]\npath = 'a'", MissingKey, "publish.target.kind", "a text");
    row("folder without path", "¦[[publish.target]]\nkind = 'folder'", MissingKey, "publish.target.path", "a text");
    row("target id twice",
        "[[publish.target]]\nid = 'a'\nkind = 'folder'\npath = 'a'\n[[publish.target]]\nid = ¦'a'\nkind = 'folder'\npath = 'b'",
        InvalidConfiguration, "publish.target.id", "an id that no other target has");

    for (const char *section : {"lts", "security"})
        row(section, QByteArray("[¦") + section + "]\nx = 1", InvalidConfiguration, section, "not supported by this version");
    row("announce", "[[¦announce]]\nkind = 'mail'", InvalidConfiguration, "announce", "not supported by this version");
}

void TstProcessFile::tellsPlaceKeyAndRemedy()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, key);
    QFETCH(QString, expected);
    const qsizetype at = text.indexOf(mark);
    text.replace(mark, "");
    const auto read = adapters::parseProcess(text, fileName());
    QVERIFY(!read);
    const Error &error = read.error();
    QCOMPARE(error.place.key, key);
    QCOMPARE(error.subject, key);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.expected, expected);
    QCOMPARE(error.place.file, fileName());
    QVERIFY(at >= 0);
    const QString before = QString::fromUtf8(text.left(at));
    QCOMPARE(error.place.line, int(before.count(QLatin1Char('\n'))) + 1);
    QCOMPARE(error.place.column, int(before.size() - before.lastIndexOf(QLatin1Char('\n'))));
    const std::size_t problems = text.contains('=') ? 1 : 2; // a file without any key lacks two of them
    QCOMPARE(adapters::problemsOf(text, fileName()).size(), problems);
}

void TstProcessFile::tellsEveryProblemInOrder()
{
    const QByteArray text =
        "[[check]]\nid = 'a'\nkind = 'comand'\nrum = 1\n[project]\nforge = 'x'\nnam = 'x'\n[lts]\n[versioning]\ntag = 1\n";
    QStringList seen;
    for (const Error &error : adapters::problemsOf(text, fileName()))
        seen += QStringLiteral("%1:%2").arg(error.place.line).arg(error.subject);
    QCOMPARE(seen.join(QLatin1Char(' ')),
             QStringLiteral("1:schema 3:check.kind 4:check.rum 5:project.name 6:project.forge 7:project.nam 8:lts 10:versioning.tag"));
    QCOMPARE(adapters::parseProcess(text, fileName()).error().subject, QStringLiteral("schema"));
    QVERIFY(adapters::problemsOf(whole, fileName()).empty());
}

void TstProcessFile::anotherSchemaIsTheOnlyProblem()
{
    const auto problems = adapters::problemsOf("nonsense = 1\nschema = 7\n", fileName());
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().place, (domain::Place{fileName(), 2, 10, QStringLiteral("schema")}));
    QCOMPARE(problems.front().detail, QStringLiteral("7"));
}

void TstProcessFile::valueThatStandsThereIsTheDetail()
{
    QCOMPARE(adapters::parseProcess(smallest + "forge = 'svn:ä'", fileName()).error().detail, QStringLiteral("svn:ä"));
    QCOMPARE(adapters::parseProcess(smallest + "forge = 1.5", fileName()).error().detail, QStringLiteral("a number"));
    QCOMPARE(adapters::parseProcess(smallest + "forge = []", fileName()).error().detail, QStringLiteral("a list"));
    QCOMPARE(adapters::parseProcess(smallest + "forge = 1979-05-27", fileName()).error().detail, QStringLiteral("a date or time"));
}

void TstProcessFile::unreadableTextsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("no TOML") << smallest + "what is this" << ErrorKind::MalformedFile << 4;
    QTest::newRow("key twice") << smallest + "name = 'y'" << ErrorKind::MalformedFile << 4;
    QTest::newRow("text not closed") << QByteArray("schema = 1\n[project]\nname = 'x\n") << ErrorKind::MalformedFile << 3;
    QTest::newRow("Latin-1") << QByteArray("schema = 1\n# Gr\xFC\xDF\x65\n") << ErrorKind::NotUtf8 << 2;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEs\0c\0", 6) << ErrorKind::NotUtf8 << 1;
    QTest::newRow("bytes at the end") << smallest + "\xE2\x82" << ErrorKind::NotUtf8 << 4;
}

void TstProcessFile::unreadableTextsAreToldApart()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorKind, kind);
    const auto read = adapters::parseProcess(text, fileName());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().place.file, fileName());
    QTEST(read.error().place.line, "line");
}

void TstProcessFile::fileIsReadFromTheWorkTree()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(fileName());
    const auto absent = adapters::readProcess(folder.path());
    QVERIFY(!absent);
    QCOMPARE(absent.error().kind, ErrorKind::ProcessMissing);
    QCOMPARE(absent.error().subject, path);

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(smallest);
    file.close();
    QCOMPARE(adapters::readProcess(folder.path())->projectName, QStringLiteral("x"));

    QVERIFY(file.open(QIODevice::Append));
    file.write("x = 1");
    file.close();
    QCOMPARE(adapters::readProcess(folder.path()).error().place, (domain::Place{fileName(), 4, 1, QStringLiteral("project.x")}));

    QVERIFY(file.remove());
    QVERIFY(QDir(folder.path()).mkdir(fileName()));
    QCOMPARE(adapters::readProcess(folder.path()).error().kind, ErrorKind::InputOutput);
}

void TstProcessFile::hugeFileIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(fileName()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(smallest);
    const QByteArray line = "# " + QByteArray(1021, 'x') + "\n";
    while (file.size() < 10 * 1024 * 1024)
        file.write(line);
    file.close();
    const auto read = adapters::readProcess(folder.path());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::FileTooLarge);
    QCOMPARE(read.error().place.file, fileName());
    QVERIFY(file.resize(1024 * 1024));
    QVERIFY(adapters::readProcess(folder.path()).has_value());
    QVERIFY(file.resize(0));
    QCOMPARE(adapters::readProcess(folder.path()).error().kind, ErrorKind::MissingKey);
}

void TstProcessFile::deepNestingIsRefused()
{
    for (const char *part : {"[", "{a=", "a."}) {
        const auto read = adapters::parseProcess("a = 1\nb." + QByteArray(part).repeated(100000), fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::MalformedFile);
        QCOMPARE(read.error().place.line, 2);
    }
}

void TstProcessFile::everyPrefixIsAProcessOrAPlacedError()
{
    int processes = 0;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const QByteArray prefix = whole.left(length);
        for (const Error &error : adapters::problemsOf(prefix, fileName())) {
            const bool placed = error.place.file == fileName() && error.place.line >= 1 && error.place.line <= prefix.count('\n') + 1;
            QVERIFY2(placed, prefix.right(40).constData());
        }
        processes += adapters::parseProcess(prefix, fileName()).has_value() ? 1 : 0;
    }
    QVERIFY(processes > 50);
}

void TstProcessFile::everyChangedByteIsAProcessOrAPlacedError()
{
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char other : {'"', '[', ']', '=', '.', '\n', 'x', '1', '\xC3', '\0'}) {
            QByteArray text = whole;
            text[i] = other;
            for (const Error &error : adapters::problemsOf(text, fileName())) {
                const bool placed = error.place.line >= 1 && error.place.line <= text.count('\n') + 1;
                QVERIFY2(placed, text.mid(std::max<qsizetype>(0, i - 20), 40).constData());
            }
        }
    }
}

void TstProcessFile::nearestWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("nearest");
    const auto nearest = [](const char *word, const char *wanted) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(wanted);
    };
    nearest("nmae", "name");
    nearest("Name", "name");
    nearest("change-log", "changelog");
    nearest("main_branch", "main-branch");
    nearest("branch", "");
    nearest("q", "");
    nearest("forgge", "forge");
}

void TstProcessFile::nearestWord()
{
    QFETCH(QString, word);
    const QStringList words{QStringLiteral("name"), QStringLiteral("forge"), QStringLiteral("main-branch"), QStringLiteral("changelog")};
    QTEST(domain::nearestOf(word, words), "nearest");
    QCOMPARE(domain::nearestOf(word.repeated(1000), words), QString());
}

void TstProcessFile::pathsInside_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("clean");
    const auto path = [](const char *given, const char *clean) {
        QTest::newRow(given) << QString::fromUtf8(given) << QString::fromUtf8(clean);
    };
    path("a", "a");
    path("./a/./b", "a/b");
    path("a b/ü\n", "a b/ü\n");
    path(".github/x.yml", ".github/x.yml");
    path("..a", "..a");
    for (const char *outside :
         {"/a", "//a", "..", "../a", "a/..", "a/../b", "a/../../b", "", ".", "./", "a/", ".git/config", "./.GIT/config", ".git"})
        QTest::newRow(*outside ? outside : "empty") << QString::fromUtf8(outside) << QString();
}

void TstProcessFile::pathsInside()
{
    QFETCH(QString, path);
    QTEST(adapters::insidePath(path).value_or(QString()), "clean");
}

void TstProcessFile::refNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    for (const char *good : {"main", "release/1.2.3", "a-b", "ü", "a@b", "x{y}"})
        QTest::newRow(good) << QString::fromUtf8(good) << true;
    for (const char *bad : {"",   "/a",  "a/", "a//b", "a b", ".a",   "a/.b", "a..b", "a.", "a.lock", "a.lock/b", "a~",
                            "a^", "a:b", "a?", "a*",   "a[",  "a\\b", "a@{b", "@",    "-a", "HEAD",   "a\tb",     "a\x7f"})
        QTest::newRow(*bad ? bad : "empty") << QString::fromUtf8(bad) << false;
}

void TstProcessFile::refNames()
{
    QFETCH(QString, name);
    QTEST(adapters::isRefName(name), "good");
}

namespace {

QJsonObject schema()
{
    QFile file(QStringLiteral(":/slipway.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// "section.key type" of every property, and whether it is required.
void collect(const QJsonObject &object, const QString &section, std::set<QString> &keys)
{
    const QJsonArray required = object[QLatin1String("required")].toArray();
    const QJsonObject properties = object[QLatin1String("properties")].toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QJsonObject value = property->toObject();
        const QString key = section.isEmpty() ? property.key() : section + QLatin1Char('.') + property.key();
        keys.insert(key + (required.contains(property.key()) ? QStringLiteral(" required") : QString()));
        QVERIFY2(value.contains(QLatin1String("description")), qPrintable(key));
        const QString type = value[QLatin1String("type")].toString();
        const QJsonObject inner = type == QLatin1String("array") ? value[QLatin1String("items")].toObject() : value;
        if (inner[QLatin1String("type")] == QLatin1String("object")) {
            QCOMPARE(inner[QLatin1String("additionalProperties")], QJsonValue(false));
            collect(inner, key, keys);
        }
    }
}

} // namespace

void TstProcessFile::schemaHasExactlyTheKnownKeys()
{
    std::set<QString> inSchema;
    collect(schema(), {}, inSchema);
    std::set<QString> known;
    for (const adapters::KnownKey &key : adapters::knownKeys()) {
        if (key.use == adapters::Use::NotYet)
            continue;
        const QString section = QLatin1String(key.section);
        const QString name = (section.isEmpty() ? section : section + QLatin1Char('.')) + QLatin1String(key.name);
        // A target's path is required because its only kind needs it.
        const bool required = key.use == adapters::Use::Required || name == QLatin1String("publish.target.path");
        known.insert(name + (required ? QStringLiteral(" required") : QString()));
    }
    QCOMPARE(QStringList(inSchema.begin(), inSchema.end()).join(QLatin1Char('\n')),
             QStringList(known.begin(), known.end()).join(QLatin1Char('\n')));
}

void TstProcessFile::schemaHasTheKnownKinds()
{
    const QJsonValue kinds = schema()[QLatin1String("properties")][QLatin1String("check")][QLatin1String("items")]
                                     [QLatin1String("properties")][QLatin1String("kind")][QLatin1String("enum")];
    QCOMPARE(kinds.toVariant().toStringList(), domain::checkKindWords());
}

QTEST_GUILESS_MAIN(TstProcessFile)
#include "tst_processfile.moc"
