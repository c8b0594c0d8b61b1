// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/formats/formatkeylocator.h"
#include <QTest>

using domain::ErrorKind;
using domain::TextSpan;

namespace {

using Spans = std::vector<TextSpan>;

/// A text in which every expected value is marked as <value>.
struct Marked {
    QByteArray bytes;
    Spans spans;
};

Marked marked(const QByteArray &text)
{
    Marked result;
    for (const char c : text) {
        if (c == '<')
            result.spans.push_back({result.bytes.size(), 0});
        else if (c == '>')
            result.spans.back().length = result.bytes.size() - result.spans.back().offset;
        else
            result.bytes += c;
    }
    return result;
}

domain::Result<Spans> locate(const char *file, const QByteArray &bytes, const QString &key)
{
    return adapters::FormatKeyLocator().locate(QString::fromUtf8(file), bytes, key);
}

void row(const char *name, const char *file, const QByteArray &text, const char *key = "version")
{
    QTest::newRow(name) << QByteArray(file) << text << QString::fromUtf8(key);
}

void wrong(const char *name, const char *file, const QByteArray &text, ErrorKind kind, int line, int column, const char *key = "version")
{
    QTest::newRow(name) << QByteArray(file) << text << QString::fromUtf8(key) << kind << line << column;
}

QByteArray crlf(QByteArray text) { return text.replace("\n", "\r\n"); }

constexpr int anyColumn = -1; // the libraries' versions differ

const QByteArray bom = "\xEF\xBB\xBF";

} // namespace

class TstKeyLocator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsExactlyTheValue_data();
    void findsExactlyTheValue();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void deepNestingIsAnErrorOrNothing_data();
    void deepNestingIsAnErrorOrNothing();
    void suffixDecides_data();
    void suffixDecides();
    void keysThatAreNoKeysAreRefused_data();
    void keysThatAreNoKeysAreRefused();
    void everyPrefixIsAnAnswer_data();
    void everyPrefixIsAnAnswer();
};

void TstKeyLocator::findsExactlyTheValue_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");

    const QByteArray pyproject = "# Grüße\n[project]\nname = \"ünïcode\" # 日本\nversion = \"<0.1.0>\" # keep\n";
    row("toml: table", "a.toml", pyproject, "project.version");
    row("toml: CRLF", "a.toml", crlf(pyproject), "project.version");
    row("toml: byte order mark", "a.toml", bom + pyproject, "project.version");
    row("toml: byte order mark on the value's line", "a.toml", bom + "version = \"<1.0.0>\"");
    row("toml: umlauts before it on its line", "a.toml", "a = { 'ключ' = 'ä😀', version = \"<1.0.0>\" }", "a.version");
    row("toml: tabs", "a.toml", "\t[project]\n\t\tversion\t=\t\"<1.0.0>\"\t\n", "project.version");
    row("toml: dotted key", "a.toml", "project.version = \"<1>\"\n", "project.version");
    row("toml: spaced dotted key", "a.toml", "project . version = \"<1>\"\n", "project.version");
    row("toml: inline table", "a.toml", "project = { name = \"x\", version = \"<1>\" }\n", "project.version");
    row("toml: literal string", "a.toml", "version = '<1.0.0>'");
    row("toml: empty string", "a.toml", "version = \"<>\"");
    row("toml: array of tables", "a.toml", "[[package]]\nversion = \"1\"\n[[package]]\nversion = \"<2>\"\n", "package.1.version");
    row("toml: array of strings", "a.toml", "v = [\"a\", '<b>']", "v.1");
    row("toml: number as a table's key", "a.toml", "[v]\n1 = \"<b>\"", "v.1");
    row("toml: quoted key", "a.toml", "[tool.\"my.pkg\"]\nversion = \"<3>\"", "tool.\"my.pkg\".version");
    row("toml: quoted key, single quotes", "a.toml", "[tool.\"my.pkg\"]\nversion = \"<3>\"", "tool.'my.pkg'.version");
    row("toml: quoted key that is a bare one", "a.toml", "\"version\" = \"<3>\"");
    row("toml: the same text elsewhere", "a.toml", "other = \"1.0.0\"\nversion = \"<1.0.0>\"\nlast = \"1.0.0\"");
    row("toml: brackets and dots in texts and comments", "a.toml",
        "a = \"" + QByteArray(200, '[') + "\" # " + QByteArray(200, '.') + "\nb = '''\n" + QByteArray(200, '{') + "'''\nversion = \"<1>\"");
    row("toml: absent", "a.toml", "[project]\nname = \"x\"", "project.version");
    row("toml: way ends at a text", "a.toml", "project = \"x\"", "project.version");
    row("toml: index past the end", "a.toml", "v = [\"x\"]", "v.1");
    row("toml: empty", "a.toml", "");

    row("json: top level", "package.json", "{\n  \"name\": \"äö 😀\",\n  \"version\": \"<0.1.0>\",\n  \"x\": [1, 2.5e3, true, null]\n}\n");
    row("json: CRLF", "package.json", crlf("{\n\"a\": \"ä\",\n\"version\": \"<0.1.0>\"\n}\n"));
    row("json: byte order mark", "package.json", bom + "{\"version\": \"<0.1.0>\"}");
    row("json: one line after umlauts", "a.json", "{\"ключ\":\"ä😀\",\"version\":\"<0.1.0>\"}");
    row("json: space around", "a.json", "{ \"version\" : \t\"<0.1.0>\" \n , \"a\": 1 }");
    row("json: nested", "a.json", "{\"a\": {\"version\": \"<1>\"}, \"version\": \"2\"}", "a.version");
    row("json: not the nested one", "a.json", "{\"a\": {\"version\": \"1\"}, \"version\": \"<2>\"}");
    row("json: list index", "a.json", "{\"packages\": [{\"version\": \"1\"}, {\"version\": \"<2>\"}]}", "packages.1.version");
    row("json: list at the top", "a.json", "[[\"x\"], [\"y\", \"<z>\"]]", "1.1");
    row("json: empty key", "a.json", "{\"packages\": {\"\": {\"version\": \"<2>\"}}}", "packages.\"\".version");
    row("json: key with a dot", "a.json", "{\"a.b\": \"<2>\"}", "\"a.b\"");
    row("json: escaped key", "a.json", "{\"vers\\u0069on\": \"<2>\"}");
    row("json: duplicate keys are all found", "a.json", "{\"version\": \"<1>\", \"version\": \"<2>\"}");
    row("json: duplicate keys on the way are all found", "a.json", "{\"a\": {\"v\": \"<1>\"}, \"a\": {\"v\": \"<2>\", \"v\": \"<3>\"}}",
        "a.v");
    row("json: slashes in a text are no comment", "a.json", "{\"u\": \"http://x /* */\", \"version\": \"<1>\"}");
    row("json: absent", "a.json", "{\"a\": {}}", "a.version");
    row("json: way ends at a text", "a.json", "{\"a\": \"b\"}", "a.version");
    row("json: a lone text", "a.json", "\"version\"");

    row("yaml: plain", "Chart.yaml", "# Grüße\nname: äöü\nversion: <0.1.0> # keep\nappVersion: 1\n");
    row("yaml: CRLF", "Chart.yaml", crlf("name: äöü\nversion: <0.1.0>\nappVersion: '1'\n"));
    row("yaml: byte order mark", "Chart.yaml", bom + "version: <0.1.0>\n");
    row("yaml: double quotes", "Chart.yaml", "a: \"ü\"\nversion: \"<0.1.0>\"\n");
    row("yaml: single quotes", "Chart.yml", "version: '<0.1.0>'");
    row("yaml: a number is a text", "Chart.yaml", "version: <1.2>");
    row("yaml: a word is a text", "Chart.yaml", "version: <true>");
    row("yaml: nested", "a.yaml", "image:\n  tag: <1.0>\ntag: 2.0\n", "image.tag");
    row("yaml: list index", "a.yaml", "deps:\n- version: 1\n- name: x\n  version: <2>\n", "deps.1.version");
    row("yaml: flow", "a.yaml", "{image: {tag: <1.0.0>, x: [y]}, b: {}}", "image.tag");
    row("yaml: JSON style", "a.yaml", "{\"image\":{\"tag\":\"<1.0.0>\"}}", "image.tag");
    row("yaml: after umlauts on its line", "a.yaml", "{ключ: ä😀, version: <1.0.0>}");
    row("yaml: quoted key", "a.yaml", "\"version\": <1>\n");
    row("yaml: explicit key", "a.yaml", "? version\n: <1>\n");
    row("yaml: duplicate keys are all found", "a.yaml", "version: <1>\na: b\nversion: '<2>'\n");
    row("yaml: every document", "a.yaml", "---\nversion: <1>\n---\nversion: <2>\n...\n");
    row("yaml: anchor", "a.yaml", "version: &v <1.0.0>\nother: *v\n");
    row("yaml: tag", "a.yaml", "version: !!str <1.0.0>\n");
    row("yaml: anchor and tag and quotes", "a.yaml", "version: &v !!str \"<1.0.0>\"\n");
    row("yaml: on the next line", "a.yaml", "version:\n  <1.0.0>\n");
    row("yaml: a map as a key", "a.yaml", "? {version: 1}\n: {version: 2}\nversion: <3>\n");
    row("yaml: block text before it", "a.yaml", "text: |\n  version: 9\n  ä\nversion: <3>\n");
    row("yaml: absent", "a.yaml", "a: b\n");
    row("yaml: absent below an alias", "a.yaml", "base: &b {v: 1}\nuse: *b\n", "use.v");
    row("yaml: empty", "a.yaml", "");
}

void TstKeyLocator::findsExactlyTheValue()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, key);
    const Marked wanted = marked(text);
    const auto spans = locate(file.constData(), wanted.bytes, key);
    QVERIFY2(spans.has_value(), spans ? "" : qPrintable(spans.error().detail));
    QVERIFY(*spans == wanted.spans);
}

void TstKeyLocator::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    using enum ErrorKind;

    wrong("toml: number", "a.toml", "a = 1\nversion = 1.2", WrongType, 2, 11);
    wrong("toml: whole number", "a.toml", "version = 1", WrongType, 1, 11);
    wrong("toml: list", "a.toml", "version = [\"1\"]", WrongType, 1, 11);
    wrong("toml: table", "a.toml", "[version]\na = \"1\"", WrongType, 1, 1);
    wrong("toml: flag", "a.toml", "a = '日本' # x\nversion = true", WrongType, 2, 11);
    wrong("toml: multi-line", "a.toml", "version = \"\"\"1.0.0\"\"\"", WrongType, 1, 11);
    wrong("toml: empty multi-line", "a.toml", "version = ''''''", WrongType, 1, 11);
    wrong("toml: escape", "a.toml", "version = \"1\\u002e0\"", WrongType, 1, 11);
    wrong("toml: duplicate", "a.toml", "version = \"1\"\nversion = \"2\"", MalformedFile, 2, anyColumn);
    wrong("toml: not closed", "a.toml", "ok = 1\nversion = \"1\n", MalformedFile, 2, anyColumn);
    wrong("toml: rubbish", "a.toml", "ok = 1\n\nversion", MalformedFile, 3, anyColumn);
    wrong("toml: not UTF-8", "a.toml", "a = 1\n# \xFF\nversion = \"1\"", NotUtf8, 2, 0);

    wrong("json: number", "a.json", "{\"a\": \"ä\",\n \"version\": 1.2}", WrongType, 2, 13);
    wrong("json: null", "a.json", "{\"version\": null}", WrongType, 1, 13);
    wrong("json: object", "a.json", "{\"ä\": 1, \"version\": {\"a\": 1}}", WrongType, 1, 21);
    wrong("json: list", "a.json", "{\"version\": [\"1\"]}", WrongType, 1, 13);
    wrong("json: escape", "a.json", "{\"version\": \"1\\u002e0\"}", WrongType, 1, 13);
    wrong("json: line comment", "a.json", "{\n  // no\n \"version\": \"1\"}", MalformedFile, 2, 3);
    wrong("json: comment at the end", "a.json", "{\"version\": \"1\"}\n// no", MalformedFile, 2, 1);
    wrong("json: text behind an end that texts pretend", "a.json", "{\"a\": [\"}\\\"]}\"]}\n \"x\"", MalformedFile, 2, 2);
    wrong("json: block comment", "a.json", "{\"version\": /* no */ \"1\"}", MalformedFile, 1, 13);
    wrong("json: comma at the end", "a.json", "{\"version\": \"1\",\n}", MalformedFile, 2, 1);
    wrong("json: no comma", "a.json", "{\"version\": \"1\"\n \"a\": 1}", MalformedFile, 2, 2);
    wrong("json: not closed", "a.json", "{\"version\": \"1\"", MalformedFile, 1, anyColumn);
    wrong("json: text not closed", "a.json", "{\n\"version\": \"1}", MalformedFile, 2, 12);
    wrong("json: line break in a text", "a.json", "{\n\"version\": \"1\n\"}", MalformedFile, 2, 14);
    wrong("json: bad word behind the key", "a.json", "{\"version\": \"1\",\n\"a\": tru}", MalformedFile, 2, 6);
    wrong("json: bad number behind the key", "a.json", "{\"version\": \"1\",\n\"a\": 01}", MalformedFile, 2, 6);
    wrong("json: bad escape behind the key", "a.json", "{\"version\": \"1\",\n\"a\": \"\\x\"}", MalformedFile, 2, 6);
    wrong("json: rubbish", "a.json", "version", MalformedFile, 1, 1);
    wrong("json: two documents", "a.json", "{\"version\": \"1\"}\n{}", MalformedFile, 2, 1);
    wrong("json: empty", "a.json", "", MalformedFile, 1, 1);
    wrong("json: not UTF-8", "a.json", "{\"version\": \"1\",\n \"a\": \"\xE4\"}", NotUtf8, 2, 0);

    wrong("yaml: null", "a.yaml", "ä: 1\nversion: ~", WrongType, 2, 10);
    wrong("yaml: map", "a.yaml", "version:\n  a: 1", WrongType, 2, 3);
    wrong("yaml: list", "a.yaml", "version: [1]", WrongType, 1, 10);
    wrong("yaml: alias", "a.yaml", "a: &v 1\nversion: *v", WrongType, 2, 10);
    wrong("yaml: block", "a.yaml", "version: |\n  1.0.0\n", WrongType, 1, 10);
    wrong("yaml: folded block", "a.yaml", "version: >-\n  1.0.0\n", WrongType, 1, 10);
    wrong("yaml: plain on two lines", "a.yaml", "version: 1\n  2\n", WrongType, 1, 10);
    wrong("yaml: escape", "a.yaml", "version: \"1\\x2e0\"", WrongType, 1, 10);
    wrong("yaml: doubled quote", "a.yaml", "version: '1''0'", WrongType, 1, 10);
    wrong("yaml: tab as indentation", "a.yaml", "a:\n\tb: c", MalformedFile, 2, anyColumn);
    wrong("yaml: not closed", "a.yaml", "version: [1", MalformedFile, 1, anyColumn);
    wrong("yaml: stray comma, which yaml-cpp reads for ever", "a.yaml", "version: 1\n---\n, x", MalformedFile, 3, 1);
    wrong("yaml: stray comma at the start", "a.yaml", ", x", MalformedFile, 1, 1);
    wrong("yaml: stray bracket", "a.yaml", "version: 1\n]", MalformedFile, 2, anyColumn);
    wrong("yaml: NUL", "a.yaml", QByteArray("a: b\nversion: \0", 15), MalformedFile, 2, 10);
    wrong("yaml: not UTF-8", "a.yaml", "version: \xE4", NotUtf8, 1, 0);
}

void TstKeyLocator::tellsWhatIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, key);
    QFETCH(ErrorKind, kind);
    const auto spans = locate(file.constData(), text, key);
    QVERIFY(!spans);
    QCOMPARE(spans.error().kind, kind);
    QCOMPARE(spans.error().place.file, QString::fromUtf8(file));
    QTEST(spans.error().place.line, "line");
    QFETCH(int, column);
    if (column == anyColumn)
        QVERIFY(spans.error().place.column >= 1);
    else
        QCOMPARE(spans.error().place.column, column);
    QCOMPARE(spans.error().expected.isEmpty(), kind != ErrorKind::WrongType);
}

void TstKeyLocator::deepNestingIsAnErrorOrNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    constexpr int depth = 100000;
    const auto many = [](const QByteArray &text) {
        return text.repeated(depth);
    };
    QTest::newRow("toml: lists") << QByteArray("a.toml") << "a = " + many("[");
    QTest::newRow("toml: closed lists") << QByteArray("a.toml") << "a = " + many("[") + many("]");
    QTest::newRow("toml: inline tables") << QByteArray("a.toml") << "a = " + many("{a=");
    QTest::newRow("toml: headers") << QByteArray("a.toml") << many("[");
    QTest::newRow("toml: dotted key") << QByteArray("a.toml") << many("a.") + "a = 1";
    QTest::newRow("toml: quoted dotted key") << QByteArray("a.toml") << many("'a b' . ") + "a = 1";
    QTest::newRow("toml: dotted header") << QByteArray("a.toml") << "[" + many("a.") + "a]\n";
    QTest::newRow("toml: after a text with a quote") << QByteArray("a.toml") << "x = [{y='''\n\" ''', " + many("a.") + "a = 1}] # \"";
    QTest::newRow("json: lists") << QByteArray("a.json") << many("[");
    QTest::newRow("json: closed lists") << QByteArray("a.json") << many("[") + many("]");
    QTest::newRow("json: objects") << QByteArray("a.json") << many("{\"version\":");
    QTest::newRow("yaml: flow lists") << QByteArray("a.yaml") << many("[");
    QTest::newRow("yaml: closed flow lists") << QByteArray("a.yaml") << many("[") + many("]");
    QTest::newRow("yaml: flow maps") << QByteArray("a.yaml") << many("{a: ");
    QTest::newRow("yaml: block lists") << QByteArray("a.yaml") << many("- ");
}

void TstKeyLocator::deepNestingIsAnErrorOrNothing()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    const auto spans = locate(file.constData(), text, QStringLiteral("version"));
    QVERIFY(!spans);
    QCOMPARE(spans.error().kind, ErrorKind::MalformedFile);
    QVERIFY(spans.error().place.line >= 1);
}

void TstKeyLocator::suffixDecides_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("known");
    for (const char *path : {"a.toml", "A.TOML", "d/b.Json", "x.YAML", "x.yml", "a.json.yaml"})
        QTest::newRow(path) << QString::fromUtf8(path) << true;
    for (const char *path : {"a.txt", "toml", "a.toml.in", "json", ""})
        QTest::newRow(*path ? path : "empty") << QString::fromUtf8(path) << false;
}

void TstKeyLocator::suffixDecides()
{
    QFETCH(QString, path);
    QFETCH(bool, known);
    QCOMPARE(adapters::FormatKeyLocator::knowsSuffixOf(path), known);
    const auto spans = adapters::FormatKeyLocator().locate(path, "{}", QStringLiteral("a b"));
    const bool refused = !spans && spans.error().kind == ErrorKind::InvalidConfiguration;
    QCOMPARE(refused, !known);
    if (refused)
        QCOMPARE(spans.error().expected, QStringLiteral("toml, json, yaml"));
}

void TstKeyLocator::keysThatAreNoKeysAreRefused_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"", ".", "a.", ".a", "a..b", "\"a", "'a", "\"a\"b", "a.\"b\"c.d"})
        QTest::newRow(*key ? key : "empty") << QString::fromUtf8(key);
}

void TstKeyLocator::keysThatAreNoKeysAreRefused()
{
    QFETCH(QString, key);
    const auto spans = locate("a.json", "{}", key);
    QVERIFY(!spans);
    QCOMPARE(spans.error().kind, ErrorKind::InvalidConfiguration);
    QCOMPARE(spans.error().subject, key);
}

void TstKeyLocator::everyPrefixIsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("toml") << QByteArray("a.toml")
                          << bom + QByteArray("[a]\r\nä.b = '''x'''\n[[c]]\nversion = \"1.0\" # ü\nd = {e = [1, 2.0, true]}\n");
    QTest::newRow("json") << QByteArray("a.json")
                          << bom + QByteArray("{\"ä\": [1, -2.5e3, true, false, null, {}],\r\n \"version\": \"1\\u00e4\"}\n");
    QTest::newRow("yaml") << QByteArray("a.yaml")
                          << bom + QByteArray("%YAML 1.2\n---\nä: &x [1, {b: 'c'}]\r\nversion: \"1\"\n? z\n: *x\n---\nt: |\n  e\n");
}

void TstKeyLocator::everyPrefixIsAnAnswer()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const QByteArray prefix = text.left(length);
        const auto spans = locate(file.constData(), prefix, QStringLiteral("version"));
        if (spans) {
            for (const TextSpan &span : *spans)
                QVERIFY(span.offset > 0 && span.offset + span.length <= prefix.size());
        } else {
            QVERIFY2(spans.error().place.line >= 1 && spans.error().place.line <= prefix.count('\n') + 1, prefix.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TstKeyLocator)
#include "tst_keylocator.moc"
