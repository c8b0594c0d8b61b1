// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/formats/yamldocument.h"
#include <QElapsedTimer>
#include <QTest>

using domain::DataNode;
using domain::ErrorKind;
using Kind = domain::DataNode::Kind;

/// YAML as a tree with lines.
class TstYamlDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsWrittenAndWhere();
    void followsAliases();
    void refuses_data();
    void refuses();
};

namespace {

domain::Result<DataNode> read(const QByteArray &bytes) { return adapters::YamlDocument().read(QStringLiteral("a.yml"), bytes); }

} // namespace

void TstYamlDocument::keepsWhatIsWrittenAndWhere()
{
    const auto document =
        read("# first\non:\n  push: {tags: ['v*', \"x\"]}\nempty:\nflag: yes\nrun: |\n  one\n\n  two\nfolded: >-\n  a\n  b\n");
    QVERIFY(document);
    QCOMPARE(document->kind, Kind::Map);
    QCOMPARE(document->items.size(), size_t(5));
    const DataNode &on = document->items[0];
    QCOMPARE(on.key, QStringLiteral("on")); // and not "true"
    QCOMPARE(on.line, 2);
    const DataNode *tags = on.find(QLatin1String("push"))->find(QLatin1String("tags"));
    QVERIFY(tags && tags->kind == Kind::List);
    QCOMPARE(tags->line, 3);
    QCOMPARE(tags->items[0].text, QStringLiteral("v*"));
    QCOMPARE(document->find(QLatin1String("empty"))->kind, Kind::Null);
    QCOMPARE(document->textOf(QLatin1String("flag")), QStringLiteral("yes"));
    const DataNode *run = document->find(QLatin1String("run"));
    QCOMPARE(run->text, QStringLiteral("one\n\ntwo\n"));
    QCOMPARE(run->line, 6);
    QCOMPARE(run->textLine, 7);
    QVERIFY(run->isLiteral);
    QVERIFY(!document->find(QLatin1String("folded"))->isLiteral);
    QCOMPARE(document->find(QLatin1String("nothing")), nullptr);
    QCOMPARE(read("")->kind, Kind::Null);
    QCOMPARE(read("\xEF\xBB\xBFrun: |\n  a\n")->items[0].textLine, 2);
}

void TstYamlDocument::followsAliases()
{
    const auto document = read("a: &x {k: v}\nb: *x\n");
    QVERIFY(document);
    QCOMPARE(document->find(QLatin1String("b"))->textOf(QLatin1String("k")), QStringLiteral("v"));
    QCOMPARE(document->find(QLatin1String("b"))->line, 2);
}

void TstYamlDocument::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind, int line, int column) {
        QTest::newRow(name) << bytes << kind << line << column;
    };
    row("a tab", "a:\n\tb: 1\n", ErrorKind::MalformedFile, 2, 3);
    row("a list without its end", "a: [1, 2\nb: 3\n", ErrorKind::MalformedFile, 2, 2);
    row("a key twice", "a: 1\nb:\n  c: 1\n  c: 2\n", ErrorKind::MalformedFile, 4, 3);
    row("a list as a key", "? [a]\n: b\n", ErrorKind::MalformedFile, 1, 3);
    row("an alias of nothing", "a: *b\n", ErrorKind::MalformedFile, 1, 4);
    row("an alias of what is around it", "a: &b\n  c: *b\n", ErrorKind::MalformedFile, 1, 4);
    row("NUL", QByteArray("a: 1\nb\0c", 8), ErrorKind::MalformedFile, 2, 2);
    row("no UTF-8", "a: 1\nb: \xff\n", ErrorKind::NotUtf8, 2, 0);
    row("too large", QByteArray(1024 * 1024 + 1, ' '), ErrorKind::FileTooLarge, 0, 0);
    row("too deep", QByteArray(70, '[') + QByteArray(70, ']'), ErrorKind::MalformedFile, 1, 66);
    row("much too deep", QByteArray(100'000, '['), ErrorKind::MalformedFile, 1, 0);
    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + (before + ", ").repeated(9) + before + "]\n";
    }
    row("aliases of aliases", bomb, ErrorKind::MalformedFile, 0, 0);
}

void TstYamlDocument::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(int, column);
    QElapsedTimer timer;
    timer.start();
    const auto document = read(bytes);
    QVERIFY(!document);
    QTEST(document.error().kind, "kind");
    QCOMPARE(document.error().place.file, QStringLiteral("a.yml"));
    if (line > 0)
        QCOMPARE(document.error().place.line, line);
    if (column > 0)
        QCOMPARE(document.error().place.column, column);
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TstYamlDocument)
#include "tst_yamldocument.moc"
