// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/versionfiles.h"
#include "engine/versionpattern.h"
#include <QTest>
#include <map>

using domain::ErrorKind;
using domain::FileEdit;
using domain::TextSpan;
using domain::Version;
using domain::VersionFile;
using domain::VersionScheme;

namespace {

/// Finds every "key=" at a line's begin; the value goes to the line's end.
class LineKeys final : public engine::KeyLocator {
public:
    domain::Result<std::vector<TextSpan>> locate(const QString &path, const QByteArray &bytes, const QString &key) const override
    {
        if (bytes.startsWith('{'))
            return domain::failure(domain::Error{ErrorKind::MalformedFile, path, {}, {}, {path, 3, 4, {}}});
        std::vector<TextSpan> spans;
        const QByteArray begin = key.toUtf8() + '=';
        qsizetype at = 0;
        for (const QByteArray &line : bytes.split('\n')) {
            if (line.startsWith(begin))
                spans.push_back({at + begin.size(), line.size() - begin.size()});
            at += line.size() + 1;
        }
        return spans;
    }
};

class Files {
public:
    std::map<QString, QByteArray> contents;
    mutable int reads = 0;

    engine::ReadFile reader() const
    {
        return [this](const QString &path) -> domain::Result<QByteArray> {
            ++reads;
            const auto found = contents.find(path);
            if (found == contents.end())
                return domain::failure(ErrorKind::FileNotFound, path);
            return found->second;
        };
    }
};

VersionFile keyed(const char *path, const char *key = "version") { return {QString::fromUtf8(path), QString::fromUtf8(key), {}}; }
VersionFile patterned(const char *path, const char *pattern) { return {QString::fromUtf8(path), {}, QString::fromUtf8(pattern)}; }

domain::Result<std::vector<engine::FoundVersion>> find(const Files &files, const std::vector<VersionFile> &entries)
{
    return engine::findVersions(entries, VersionScheme::SemVer, LineKeys(), files.reader());
}

domain::Error errorOf(const Files &files, const std::vector<VersionFile> &entries)
{
    const auto found = find(files, entries);
    return found ? domain::Error{} : found.error();
}

Version version(const char *text) { return *Version::parse(QString::fromLatin1(text)); }

} // namespace

class TstVersionFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void patternMatches_data();
    void patternMatches();
    void patternWithoutVersionIsRefused();
    void longRunsAreQuick();
    void findsEachFilesVersionAndLine();
    void readsEachFileOnce();
    void ltsVersionsAreFound();
    void wrongEntriesAreToldApart_data();
    void wrongEntriesAreToldApart();
    void severalMatchesNameEveryLine();
    void differingVersionsAreAllNamed();
    void differingBuildMetadataIsADifference();
    void everyProblemIsReported();
    void bumpChangesTheVersionsAlone();
    void bumpMergesEntriesOfOneFile();
    void bumpToTheSameVersionChangesNothing();
    void bumpRefusesDifferentContents();
};

void TstVersionFiles::patternMatches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("text"); // each expected version is marked as <version>
    const auto row = [](const char *name, const char *pattern, const QByteArray &text) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << text;
    };

    row("in quotes", "version=\"{version}\"", "a\nversion=\"<0.10.1>\"\n");
    row("pre-release and build", "version=\"{version}\"", "version=\"<0.10.1-rc.1+build.5>\"");
    row("nothing after: all of it", "version {version}", "version <0.10.1-rc>");
    row("nothing after: a fourth number is no version", "version {version}", "version 0.10.1.2");
    row("nothing after: a letter is no version", "version {version}", "version 0.10.1rc");
    row("nothing after: a hyphen is no version", "version {version}", "version 0.10.1- x");
    row("nothing after: end of a sentence", "version {version}", "This is version <0.10.1>.\nversion <0.10.2>...");
    row("nothing after: end of the file", "version {version}", "version <0.10.1>");
    row("nothing after: a comma", "{version}", "<1.0.0>, <2.0.0>");
    row("nothing before: letters go on", "{version}", "v1.0.0 x1.0.0 -1.0.0 .1.0.0 1.1.0.0");
    row("nothing around: the whole file", "{version}", "<1.0.0>\n");
    row("letter before", "v{version}", "v<1.0.0>");
    row("text after that versions may hold", "app-{version}.tar.gz", "app-<1.0.0>.tar.gz app-<1.0.0-rc.1>.tar.gz app-1.0.tar.gz");
    row("the longest with text after", "a{version}.b", "a<1.0.0-x.b>.b");
    row("text after does not stand there", "\"{version}\"", "\"1.0.0 \" \"1.0.0-\" \"<1.0.0>\"");
    row("umlauts around", "größe „{version}“", "ä größe „<1.0.0>“ größe „1.0“");
    row("braces around", "{ \"v\": \"{version}\" }", "{ \"v\": \"<1.0.0>\" }");
    row("overlapping text before", "aa{version}", "aaa<1.0.0>");
    row("CRLF", "version = {version}", "version = <1.0.0>\r\nversion = <2.0.0>\r\n");
    row("leading zeros are no version", "v{version};", "v01.0.0; v1.0.01; v<10.0.0>;");
    row("numbers of any size", "v{version};", "v<99999999999999999999999.0.0>;");
    row("not there", "v{version};", "no version here");
    row("empty file", "v{version}", "");
}

void TstVersionFiles::patternMatches()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, text);
    QByteArray bytes;
    std::vector<TextSpan> wanted;
    for (const char c : text) {
        if (c == '<')
            wanted.push_back({bytes.size(), 0});
        else if (c == '>')
            wanted.back().length = bytes.size() - wanted.back().offset;
        else
            bytes += c;
    }
    const auto spans = engine::locatePattern(bytes, pattern, VersionScheme::SemVer);
    QVERIFY(spans.has_value());
    QVERIFY(*spans == wanted);
}

void TstVersionFiles::patternWithoutVersionIsRefused()
{
    const auto spans = engine::locatePattern("1.0.0", QStringLiteral("{verison}"), VersionScheme::SemVer);
    QVERIFY(!spans);
    QCOMPARE(spans.error().kind, ErrorKind::InvalidConfiguration);
    QCOMPARE(spans.error().expected, QStringLiteral("{version}"));
}

void TstVersionFiles::longRunsAreQuick()
{
    const QByteArray run = QByteArray("1.").repeated(500000);
    for (const char *pattern : {"{version}", "{version}.", "1.1{version}.x", "v{version}"}) {
        const auto spans = engine::locatePattern(run, QString::fromLatin1(pattern), VersionScheme::SemVer);
        QVERIFY(spans.has_value());
        QVERIFY(spans->empty());
    }
}

void TstVersionFiles::findsEachFilesVersionAndLine()
{
    const Files files{{{QStringLiteral("a"), "# ü\nversion=1.2.3\n"}, {QStringLiteral("b/c d"), "\n\nv \"1.2.3\""}}};
    const auto found = find(files, {keyed("a"), patterned("b/c d", "\"{version}\"")});
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), std::size_t(2));
    QCOMPARE(found->at(0).line, 2);
    QCOMPARE(found->at(0).span, (TextSpan{13, 5}));
    QCOMPARE(found->at(0).content, files.contents.at(QStringLiteral("a")));
    QCOMPARE(found->at(1).line, 3);
    QCOMPARE(found->at(1).file.path, QStringLiteral("b/c d"));
    QVERIFY(found->at(1).version == version("1.2.3"));
}

void TstVersionFiles::readsEachFileOnce()
{
    const Files files{{{QStringLiteral("a"), "version=1.2.3\napi=1.2.3\n"}}};
    QVERIFY(find(files, {keyed("a"), keyed("a", "api"), patterned("a", "api={version}")}).has_value());
    QCOMPARE(files.reads, 1);
}

void TstVersionFiles::ltsVersionsAreFound()
{
    const Files files{{{QStringLiteral("a"), "version=2026.1.3\n"}}};
    const auto found = engine::findVersions({keyed("a"), patterned("a", "={version}")}, VersionScheme::Lts, LineKeys(), files.reader());
    QVERIFY(found.has_value());
    QCOMPARE(found->at(1).version.toString(), QStringLiteral("2026.1.3"));
}

void TstVersionFiles::wrongEntriesAreToldApart_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &content, const char *pattern, ErrorKind kind, int line, const char *detail,
                        const char *expected) {
        QTest::newRow(name) << content << QString::fromUtf8(pattern) << kind << line << QString::fromUtf8(detail)
                            << QString::fromUtf8(expected);
    };
    row("no key", "other=1.0.0", "", ErrorKind::NoMatch, 0, "", "version");
    row("no pattern", "v 1.0", "v {version}", ErrorKind::NoMatch, 0, "", "v {version}");
    row("two keys", "\nversion=1.0.0\nversion=1.0.0", "", ErrorKind::SeveralMatches, 2, "f:2\nf:3", "version");
    row("two patterns", "v1.0.0\nx\nv1.0.0", "v{version}", ErrorKind::SeveralMatches, 1, "f:1\nf:3", "v{version}");
    row("no version", "\nversion=1.0", "", ErrorKind::InvalidVersion, 2, "1.0", "");
    row("an empty version", "version=", "", ErrorKind::InvalidVersion, 1, "", "");
    row("not UTF-8", "a\nb \xE4\nversion=1.0.0", "", ErrorKind::NotUtf8, 2, "", "");
    row("not UTF-8 with a pattern", "1.0.0 \xC3", "{version}", ErrorKind::NotUtf8, 1, "", "");
    row("malformed", "{", "", ErrorKind::MalformedFile, 3, "", "");
    row("bad pattern", "1.0.0", "no place", ErrorKind::InvalidConfiguration, 0, "", "{version}");
}

void TstVersionFiles::wrongEntriesAreToldApart()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, pattern);
    QFETCH(ErrorKind, kind);
    const Files files{{{QStringLiteral("f"), content}}};
    const VersionFile entry{QStringLiteral("f"), pattern.isEmpty() ? QStringLiteral("version") : QString(), pattern};
    const domain::Error error = errorOf(files, {entry});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.subject, QStringLiteral("f"));
    QCOMPARE(error.place.file, QStringLiteral("f"));
    QCOMPARE(error.place.key, entry.key);
    QTEST(error.place.line, "line");
    QTEST(error.detail, "detail");
    QTEST(error.expected, "expected");
}

void TstVersionFiles::severalMatchesNameEveryLine()
{
    const Files files{{{QStringLiteral("ä/f"), QByteArray("version=1.0.0\n").repeated(3)}}};
    QCOMPARE(errorOf(files, {keyed("ä/f")}).detail, QStringLiteral("ä/f:1\nä/f:2\nä/f:3"));

    const Files many{{{QStringLiteral("f"), QByteArray("version=1.0.0\n").repeated(50000)}}};
    QCOMPARE(errorOf(many, {keyed("f")}).detail.count(QLatin1Char('\n')), 19);
}

void TstVersionFiles::differingVersionsAreAllNamed()
{
    const Files files{
        {{QStringLiteral("a"), "version=1.0.0"}, {QStringLiteral("b"), "\nversion=1.0.1"}, {QStringLiteral("c"), "version=1.0.0"}}};
    const domain::Error error = errorOf(files, {keyed("a"), keyed("b"), keyed("c")});
    QCOMPARE(error.kind, ErrorKind::VersionsDiffer);
    QCOMPARE(error.place, (domain::Place{QStringLiteral("b"), 2, 0, QStringLiteral("version")}));
    QCOMPARE(error.expected, QStringLiteral("1.0.0"));
    QCOMPARE(error.detail, QStringLiteral("a:1 = 1.0.0\nb:2 = 1.0.1\nc:1 = 1.0.0"));
}

void TstVersionFiles::differingBuildMetadataIsADifference()
{
    const Files files{{{QStringLiteral("a"), "version=1.0.0+1"}, {QStringLiteral("b"), "version=1.0.0+2"}}};
    QCOMPARE(errorOf(files, {keyed("a"), keyed("b")}).kind, ErrorKind::VersionsDiffer);
}

void TstVersionFiles::everyProblemIsReported()
{
    const Files files{{{QStringLiteral("a"), "version=1.0.0"}, {QStringLiteral("b"), "version=2.0.0"}, {QStringLiteral("c"), ""}}};
    const std::vector<VersionFile> entries{keyed("gone"), keyed("a"), keyed("c"), keyed("b")};
    const auto problems = engine::versionProblems(entries, VersionScheme::SemVer, LineKeys(), files.reader());
    QCOMPARE(problems.size(), std::size_t(3));
    QCOMPARE(problems.at(0).kind, ErrorKind::FileNotFound);
    QCOMPARE(problems.at(0).place.file, QStringLiteral("gone"));
    QCOMPARE(problems.at(1).kind, ErrorKind::NoMatch);
    QCOMPARE(problems.at(2).kind, ErrorKind::VersionsDiffer);
    QCOMPARE(errorOf(files, entries).kind, ErrorKind::FileNotFound);
    QVERIFY(engine::versionProblems({keyed("a")}, VersionScheme::SemVer, LineKeys(), files.reader()).empty());
    QVERIFY(find(files, {})->empty());
}

void TstVersionFiles::bumpChangesTheVersionsAlone()
{
    const QByteArray before = "\xEF\xBB\xBF# 1.2.3 \xC3\xA4\r\nversion=1.2.3\n\tlast 1.2.3";
    const Files files{{{QStringLiteral("a"), before}, {QStringLiteral("b"), "v1.2.3"}}};
    const auto edits = engine::bump(*find(files, {keyed("a"), patterned("b", "v{version}")}), version("1.10.0-rc.1"));
    QVERIFY(edits.has_value());
    QCOMPARE(edits->size(), std::size_t(2));
    QCOMPARE(edits->at(0), (FileEdit{QStringLiteral("a"), before, "\xEF\xBB\xBF# 1.2.3 \xC3\xA4\r\nversion=1.10.0-rc.1\n\tlast 1.2.3"}));
    QCOMPARE(edits->at(1), (FileEdit{QStringLiteral("b"), "v1.2.3", "v1.10.0-rc.1"}));
}

void TstVersionFiles::bumpMergesEntriesOfOneFile()
{
    const QByteArray before = "version=1.2.3\nx\napi=1.2.3\ntag v1.2.3\n";
    const Files files{{{QStringLiteral("a"), before}, {QStringLiteral("b"), "version=1.2.3"}}};
    // The last entry is the first one's place again.
    const auto found =
        find(files, {patterned("a", "tag v{version}"), keyed("b"), keyed("a"), keyed("a", "api"), patterned("a", "version={version}")});
    const auto edits = engine::bump(*found, version("10.0.0"));
    QVERIFY(edits.has_value());
    QCOMPARE(edits->size(), std::size_t(2));
    QCOMPARE(edits->at(0), (FileEdit{QStringLiteral("a"), before, "version=10.0.0\nx\napi=10.0.0\ntag v10.0.0\n"}));
    QCOMPARE(edits->at(1).path, QStringLiteral("b"));
}

void TstVersionFiles::bumpToTheSameVersionChangesNothing()
{
    const Files files{{{QStringLiteral("a"), "version=1.2.3"}}};
    const auto edits = engine::bump(*find(files, {keyed("a")}), version("1.2.3"));
    QVERIFY(edits.has_value());
    QVERIFY(edits->empty());
}

void TstVersionFiles::bumpRefusesDifferentContents()
{
    const Files files{{{QStringLiteral("a"), "version=1.2.3\napi=1.2.3"}}};
    auto found = *find(files, {keyed("a"), keyed("a", "api")});
    found.at(1).content += '\n';
    const auto edits = engine::bump(found, version("2.0.0"));
    QVERIFY(!edits);
    QCOMPARE(edits.error().kind, ErrorKind::Unexpected);
    QCOMPARE(edits.error().subject, QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(TstVersionFiles)
#include "tst_versionfiles.moc"
