// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/completionmodel.h"
#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

namespace {

QByteArray schema()
{
    QFile file(QStringLiteral(":/slipway.schema.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is offered where the text has a "|".
QStringList offered(ui::CompletionModel &model, QString text)
{
    const qsizetype at = text.indexOf(QLatin1Char('|'));
    model.look(text.remove(at, 1), at);
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words << model.index(row, ui::CompletionModel::WordColumn).data().toString();
    return words;
}

/// The text after the row with this word was chosen, with a "|" for the cursor.
QString chosen(ui::CompletionModel &model, QString text, const QString &word)
{
    const int row = int(offered(model, text).indexOf(word));
    if (row < 0)
        return QStringLiteral("not offered");
    const qsizetype at = text.indexOf(QLatin1Char('|'));
    text.remove(at, 1).replace(model.start(), at - model.start(), model.row(row).insert);
    return text.insert(model.start() + model.row(row).insert.size() - model.row(row).back, QLatin1Char('|'));
}

} // namespace

class TstCompletion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const char *text, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        const char *kinds = "clean-and-up-to-date changelog-section breaking-changes-have-migration versions-bumped "
                            "file-mentions-version decision-recorded ci-green release-workflow command manual";
        row("the top", "sc|", "schema");
        row("a table by its name", "|",
            "schema [cadence] [[check]] [notes] [[notes.page]] [[notes.section]] [[notes.template]] [project] [publish] [[publish.target]] "
            "[pull-request] [release-branch] [sign-off] "
            "[versioning] [[versioning.file]]");
        row("keys, what is needed first", "[project]\n|", "name changelog forge forge-url main-branch remote");
        row("no key twice", "[project]\nname = \"x\"\nf|\nforge = \"git:\"\n[versioning]\n", "forge-url");
        row("another table has its own", "[[check]]\nid = \"a\"\nkind = \"manual\"\n[[check]]\n|", "id kind commits path run title");
        row("a table in a table", "[[versioning.file]]\np|", "path pattern");
        row("a dotted key", "project.ma|", "main-branch");
        row("a header", "[pub|", "[publish] [[publish.target]]");
        row("a header of a list", "[[ch|", "[[check]]");
        row("few values", "[[check]]\nkind = \"|", kinds);
        row("few values without a quote", "[[check]]\nkind = |", kinds);
        row("some of them", "[[check]]\nkind = \"ma|\"", "manual");
        row("texts that have templates", "[[notes.template]]\nfor = \"|", "notes changelog page");
        row("kinds of releases", "[[notes.template]]\nrelease = \"|", "any lts security");
        row("a review", "[pull-request]\n|", "body-file merge title");
        row("a flag", "[release-branch]\nsign-off = |", "true false");
        row("a number", "schema = |", "1");
        row("a usual value", "[project]\nforge = \"|", "git:");
        row("nothing in a comment", "[project]\n# na|", "");
        row("nothing in a text", "[project]\nname = \"\"\"\nma|", "");
        row("a text that ended", "[project]\nname = \"\"\"a\"\"\"\nma|", "main-branch");
        row("an escaped quote ends no text", "[project]\nname = \"a\\\"#\" # b\nma|", "main-branch");
        row("nothing in a list", "[[check]]\nrun = [\n  \"make\",\n  p|", "");
        row("after a list", "[[check]]\nrun = [\n  \"make\",\n]\np|", "path");
        row("nothing in a table that nobody knows", "[nobody]\n|", "");
        row("a free text has no list", "[project]\nname = \"|", "");
    }
    void offers()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        ui::CompletionModel model(schema());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(offered(model, text), words);
    }

    void whatIsChosenIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *text, const char *word, const char *after) {
            QTest::newRow(word) << QString::fromUtf8(text) << QString::fromUtf8(word) << QString::fromUtf8(after);
        };
        row("[project]\nna|\n", "name", "[project]\nname = \"|\"\n");
        row("[project]\nma| = \"main\"\n", "main-branch", "[project]\nmain-branch| = \"main\"\n");
        row("[release-branch]\ns|", "sign-off", "[release-branch]\nsign-off = |");
        row("[[check]]\nr|", "run", "[[check]]\nrun = [\"|\"]");
        row("[[check]]\nkind = \"man|\"", "manual", "[[check]]\nkind = \"manual|\"");
        row("[[check]]\nkind = \"com|", "command", "[[check]]\nkind = \"command\"|");
        row("[[check]]\nkind = v|", "versions-bumped", "[[check]]\nkind = \"versions-bumped\"|");
        row("schema = 1\n[pro|\n", "[project]", "schema = 1\n[project]|\n");
        row("ver|", "[[versioning.file]]", "[[versioning.file]]|");
    }
    void whatIsChosenIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(QString, after);
        ui::CompletionModel model(schema());
        QCOMPARE(chosen(model, text, word), after);
    }

    void everyRowSaysWhatItIs()
    {
        ui::CompletionModel model(schema());
        for (const char *text : {"|", "[project]\n|", "[[check]]\n|", "[publish]\n|", "[[publish.target]]\n|", "[cadence]\n|"}) {
            QVERIFY(!offered(model, QString::fromUtf8(text)).isEmpty());
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY2(!model.row(row).note.isEmpty(), qPrintable(model.row(row).word));
        }
    }
};

QTEST_GUILESS_MAIN(TstCompletion)
#include "tst_completion.moc"
