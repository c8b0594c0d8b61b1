// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conventionalcommit.h"
#include <QElapsedTimer>
#include <QTest>

using namespace domain;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

ConventionalCommit parsed(const char *message)
{
    const auto commit = ConventionalCommit::parse(text(message));
    return commit.value_or(ConventionalCommit{QStringLiteral("NOT CONVENTIONAL"), {}, {}, {}, {}, false, {}, {}, {}});
}

QString footersOf(const ConventionalCommit &commit)
{
    QStringList lines;
    for (const Footer &footer : commit.footers)
        lines.append(footer.token + QLatin1Char('=') + footer.value);
    return lines.join(QLatin1Char('|'));
}

QString numbersOf(const std::vector<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(QLatin1Char(' '));
}

QString idsOf(const ConventionalCommit &commit) { return QStringList(commit.reverts.begin(), commit.reverts.end()).join(QLatin1Char(' ')); }

const char *fullId = "676104e1e6c0d4b3d6a3d3f1b1c1a1f1e1d1c1b1";

} // namespace

class TstConventionalCommit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsHeaders_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("description");
        QTest::addColumn<bool>("breaking");
        const auto row = [](const char *message, const char *type, const char *scope, const char *description, bool breaking = false) {
            QTest::newRow(message) << text(message) << text(type) << text(scope) << text(description) << breaking;
        };
        row("feat: x", "feat", "", "x");
        row("feat(api): x", "feat", "api", "x");
        row("feat!: x", "feat", "", "x", true);
        row("feat(api)!: x", "feat", "api", "x", true);
        row("feat : x", "feat", "", "x");
        row("feat (api): x", "feat", "api", "x");
        row("feat (api) : x", "feat", "api", "x");
        row("feat (api) ! : x", "feat", "api", "x", true);
        row("feat!(api): x", "feat", "api", "x", true);
        row("Feat: x", "feat", "", "x");
        row("FIX(Api): Keep Case", "fix", "Api", "Keep Case");
        row("fix(api, core): x", "fix", "api, core", "x");
        row("fix(render(svg)): x", "fix", "render(svg)", "x");
        row("fix(): x", "fix", "", "x");
        row("feat:x", "feat", "", "x");
        row("feat:   x   ", "feat", "", "x");
        row("feat\uff1ax", "feat", "", "x");
        row("Fixes: thing", "fixes", "", "thing");
        row("ext4: fix foo", "ext4", "", "fix foo");
        row("my-type_2: x", "my-type_2", "", "x");
        row("net: sched: fix", "net", "", "sched: fix");
        row("feat: use std::vector: really", "feat", "", "use std::vector: really");
        row("feat: `code` and snake_case stay", "feat", "", "`code` and snake_case stay");
        row("\n\nfeat: after empty lines", "feat", "", "after empty lines");
        row("docs: correct spelling of CHANGELOG", "docs", "", "correct spelling of CHANGELOG");
        row("fix: \xef\xbf\xbd stays", "fix", "", "\xef\xbf\xbd stays");
    }
    void readsHeaders()
    {
        QFETCH(QString, message);
        QFETCH(QString, type);
        QFETCH(QString, scope);
        QFETCH(QString, description);
        QFETCH(bool, breaking);
        const auto commit = ConventionalCommit::parse(message);
        QVERIFY(commit);
        QCOMPARE(commit->type, type);
        QCOMPARE(commit->scope, scope);
        QCOMPARE(commit->description, description);
        QCOMPARE(commit->breaking, breaking);
        QCOMPARE(commit->breakingText, QString());
        QCOMPARE(commit->body, QString());
        QVERIFY(commit->footers.empty());
    }

    void leavesOthersAlone_data()
    {
        QTest::addColumn<QString>("message");
        for (const char *message : {"",
                                    "\n",
                                    "   \n\n",
                                    "Merge branch 'a'",
                                    "Merge pull request #12 from a/b\n\nfeat: x",
                                    "WIP something: x",
                                    "http://x: y",
                                    "std::vector: x",
                                    "std::x",
                                    "Update README.md",
                                    "feat",
                                    "feat:",
                                    "feat: ",
                                    "feat(api): ",
                                    "feat(api: x",
                                    "(api): x",
                                    ": x",
                                    "!: x",
                                    "fixup! feat: x",
                                    "README.md: x",
                                    "fs/ext4: x",
                                    "12: x",
                                    "foo:bar",
                                    "Release 1.0: x",
                                    "feat(api) extra: x",
                                    "Revert to the old parser",
                                    "Revert \"",
                                    "Revert \"\"",
                                    "feat:\n\nbody"})
            QTest::newRow(*message ? message : "empty") << text(message);
    }
    void leavesOthersAlone()
    {
        QFETCH(QString, message);
        QVERIFY(!ConventionalCommit::parse(message));
    }

    void joinsAWrappedHeader_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *message, const char *description, const char *body) {
            QTest::newRow(message) << text(message) << text(description) << text(body);
        };
        row("feat: a long\nsubject continues", "a long subject continues", "");
        row("feat: a long\n  subject continues\n\nBody.", "a long subject continues", "Body.");
        row("feat: a long\nsubject over\nthree lines", "a long subject over three lines", "");
        row("feat: a\nbody that\nhas no\nempty line above", "a", "body that\nhas no\nempty line above");
        row("feat: a sentence.\nAnd another.", "a sentence.", "And another.");
        row("feat: a\n- first\n- second", "a", "- first\n- second");
        row("feat: a\n* first\n* second", "a", "* first\n* second");
        row("feat:\nsubject below", "subject below", "");
    }
    void joinsAWrappedHeader()
    {
        QFETCH(QString, message);
        QFETCH(QString, description);
        QFETCH(QString, body);
        const auto commit = ConventionalCommit::parse(message);
        QVERIFY(commit);
        QCOMPARE(commit->description, description);
        QCOMPARE(commit->body, body);
        QVERIFY(commit->footers.empty());
    }

    void wrappedHeaderKeepsItsPullRequest()
    {
        const ConventionalCommit commit = parsed("feat: a long\nsubject continues (#12)\n\nBody");
        QCOMPARE(commit.description, QStringLiteral("a long subject continues"));
        QCOMPARE(numbersOf(commit.pullRequests), QStringLiteral("12"));
    }

    void readsPullRequests_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("numbers");
        QTest::addColumn<QString>("description");
        const auto row = [](const char *subject, const char *numbers, const char *description) {
            QTest::newRow(subject) << text(subject) << text(numbers) << text(description);
        };
        row("feat: x (#12)", "12", "x");
        row("feat: x (#12) (#13)", "12 13", "x");
        row("feat: x (#12)(#13)", "12 13", "x");
        row("feat: x (#12, #13)", "12 13", "x");
        row("feat: x (#12, #13) (#14) ", "12 13 14", "x");
        row("feat: x (#12) more", "", "x (#12) more");
        row("feat: x #12", "", "x #12");
        row("feat: x (12)", "", "x (12)");
        row("feat: x (see #12)", "", "x (see #12)");
        row("feat: x (#)", "", "x (#)");
        row("feat: x (#0)", "", "x (#0)");
        row("feat: x (#-1)", "", "x (#-1)");
        row("feat: x (#99999999999999999999)", "", "x (#99999999999999999999)");
        row("feat: x (y) (#7)", "7", "x (y)");
    }
    void readsPullRequests()
    {
        QFETCH(QString, subject);
        QFETCH(QString, numbers);
        QFETCH(QString, description);
        const auto commit = ConventionalCommit::parse(subject);
        QVERIFY(commit);
        QCOMPARE(numbersOf(commit->pullRequests), numbers);
        QCOMPARE(commit->description, description);
    }

    void readsBodyAndFooters()
    {
        const ConventionalCommit commit = parsed("fix: prevent racing of requests\n\n"
                                                 "Introduce a request id and a reference to latest request. Dismiss\n"
                                                 "incoming responses other than from latest request.\n\n"
                                                 "Remove timeouts which were used to mitigate the racing issue but are\nobsolete now.\n\n"
                                                 "Reviewed-by: Z\nRefs: #123\n");
        QCOMPARE(commit.body, text("Introduce a request id and a reference to latest request. Dismiss\n"
                                   "incoming responses other than from latest request.\n\n"
                                   "Remove timeouts which were used to mitigate the racing issue but are\nobsolete now."));
        QCOMPARE(footersOf(commit), QStringLiteral("Reviewed-by=Z|Refs=#123"));
        QVERIFY(!commit.breaking);
    }

    void readsFooters_data()
    {
        QTest::addColumn<QString>("tail");
        QTest::addColumn<QString>("footers");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *tail, const char *footers, const char *body = "") {
            QTest::newRow(tail) << text(tail) << text(footers) << text(body);
        };
        row("Fixes #12", "Fixes=12");
        row("Signed-off-by: A <a@b>", "Signed-off-by=A <a@b>");
        row("Acked-by: A\nRefs: #1, #2", "Acked-by=A|Refs=#1, #2");
        row("Note: a\n  b\nc\nRefs: #1", "Note=a\n  b\nc|Refs=#1");
        row("Note: a\n\nb\n\nRefs: #1", "Note=a\n\nb|Refs=#1");
        row("Note:\nbelow", "Note=below");
        row("text\nRefs: #1", "", "text\nRefs: #1");
        row("Two words: x", "", "Two words: x");
        row("https://example.org: x", "", "https://example.org: x");
        row("Token:no space", "", "Token:no space");
        row("text\n\n---------\n\nCo-authored-by: A <a@b>", "Co-authored-by=A <a@b>", "text\n\n---------");
    }
    void readsFooters()
    {
        QFETCH(QString, tail);
        QFETCH(QString, footers);
        QFETCH(QString, body);
        const auto commit = ConventionalCommit::parse(QStringLiteral("feat: x\n\n") + tail);
        QVERIFY(commit);
        QCOMPARE(footersOf(*commit), footers);
        QCOMPARE(commit->body, body);
    }

    void footerDirectlyBelowTheHeaderCounts()
    {
        const ConventionalCommit commit = parsed("feat: x\nSigned-off-by: A <a@b>");
        QCOMPARE(commit.description, QStringLiteral("x"));
        QCOMPARE(footersOf(commit), QStringLiteral("Signed-off-by=A <a@b>"));
    }

    void findsBreakingChanges_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("breakingText");
        const auto row = [](const char *message, const char *breakingText) {
            QTest::newRow(message) << text(message) << text(breakingText);
        };
        row("feat!: x", "");
        row("feat: x\n\nBREAKING CHANGE: y", "y");
        row("feat: x\n\nBREAKING-CHANGE: y", "y");
        row("feat: x\n\nBREAKING CHANGE #y", "y");
        row("chore!: drop support for Node 6\n\nBREAKING CHANGE: use JavaScript features not available in Node 6.",
            "use JavaScript features not available in Node 6.");
        row("feat: x\n\nbody\n\nBREAKING CHANGE: y\nz\n\nlast\n\nReviewed-by: Z", "y\nz\n\nlast");
        row("feat: x\n\nbody\nBREAKING CHANGE: y", "y");
        row("feat: x\nBREAKING CHANGE: y", "y");
        row("feat: x\n\nBREAKING CHANGE:\ny", "y");
        row("feat: x\n\nBREAKING CHANGE: y\nBREAKING-CHANGE: z", "y\nz");
        row("feat: x\n\nRefs: #1\nBREAKING CHANGE: y\nCloses #2", "y");
        row("feat: x (#12)\n\n* feat: x\n\nBREAKING CHANGE: y\n\n* fix: z\n\nbody of z", "y");
        row("feat: x (#12)\n\n* feat: w\n\n* fix!: z", "");
        row("feat: x\n\nBREAKING CHANGE: y\n\n---------\n\nCo-authored-by: A <a@b>", "y");
        row("feat: x\r\n\r\nBREAKING CHANGE: y\r\nz\r\n", "y\nz");
        row("feat: x\n\nBREAKING CHANGE:\n- api: moved to v2\n- cli: renamed", "- api: moved to v2\n- cli: renamed");
        row("feat: x\n\nBREAKING CHANGE: several\n* option: renamed\n* time is ms", "several\n* option: renamed\n* time is ms");
        row("feat: x\n\nBREAKING CHANGE: y\n\nBefore:\n\n```\nfoo\n```\n\nRefs: #1", "y\n\nBefore:\n\n```\nfoo\n```");
        row("feat: x (#12)\n\n* feat: w\n\nBREAKING CHANGE: y\n* refactor(multiple): z", "y");
    }
    void findsBreakingChanges()
    {
        QFETCH(QString, message);
        QFETCH(QString, breakingText);
        const auto commit = ConventionalCommit::parse(message);
        QVERIFY(commit);
        QVERIFY(commit->breaking);
        QCOMPARE(commit->breakingText, breakingText);
    }

    void findsNoBreakingChangeWhereThereIsNone_data()
    {
        QTest::addColumn<QString>("message");
        for (const char *message : {"feat: x", "feat: x\n\nbreaking change: y", "feat: x\n\nBreaking Change: y",
                                    "feat: x\n\nThis is no BREAKING CHANGE: y", "feat: x\n\nBREAKING CHANGE y", "feat: x!\n\nWow!",
                                    "feat: BREAKING CHANGE: y", "feat: x\n\n* fix: z", "feat: x\n\nfix!: quoted"})
            QTest::newRow(message) << text(message);
    }
    void findsNoBreakingChangeWhereThereIsNone()
    {
        QFETCH(QString, message);
        const auto commit = ConventionalCommit::parse(message);
        QVERIFY(commit);
        QVERIFY(!commit->breaking);
    }

    void squashedCommitsStayInTheBody()
    {
        const ConventionalCommit commit = parsed("feat: x (#12)\n\n* feat: x\n\nBREAKING CHANGE: y\n\n* fix: z\n\nRefs: #3");
        QCOMPARE(commit.body, text("* feat: x\n\nBREAKING CHANGE: y\n\n* fix: z"));
        QCOMPARE(footersOf(commit), QStringLiteral("BREAKING CHANGE=y|Refs=#3"));
    }

    void windowsLineEndsReadTheSame()
    {
        const ConventionalCommit commit = parsed("fix(a): x\r\n\r\nbody\r\nmore\r\n\r\nRefs: #1\r\n");
        QCOMPARE(commit.description, QStringLiteral("x"));
        QCOMPARE(commit.body, QStringLiteral("body\nmore"));
        QCOMPARE(footersOf(commit), QStringLiteral("Refs=#1"));
    }

    void readsReverts_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("ids");
        const auto row = [](const QString &message, const char *description, const QString &ids) {
            QTest::newRow(qPrintable(message)) << message << text(description) << ids;
        };
        const QString id = text(fullId);
        const auto body = [&](const char *format) {
            return text(format).arg(id);
        };
        row(body("Revert \"feat: x\"\n\nThis reverts commit %1."), "feat: x", id);
        row(body("Revert \"feat: x (#12)\" (#15)\n\nThis reverts commit %1."), "feat: x (#12)", id);
        row(body("Revert \"Revert \"feat: x\"\"\n\nThis reverts commit %1."), "Revert \"feat: x\"", id);
        row(body("Reapply \"feat: x\"\n\nThis reverts commit %1."), "Revert \"feat: x\"", id);
        row(body("Revert \"Merge branch 'a'\"\n\nThis reverts commit %1, reversing\nchanges made to "
                 "a215868a215868a215868a215868a215868a2158."),
            "Merge branch 'a'", id);
        row(text("Revert \"no id\""), "no id", QString());
        row(body("Revert feat: x\n\nThis reverts commit %1."), "feat: x", id);
        row(text("revert: let us never again speak of the noodle incident\n\nRefs: 676104e, a215868"),
            "let us never again speak of the noodle incident", QStringLiteral("676104e a215868"));
        row(text("revert(api): feat: x\n\nThis reverts commit 676104E."), "feat: x", QStringLiteral("676104e"));
        row(text("revert: x\n\nThis reverts commits 676104e and a215868."), "x", QStringLiteral("676104e a215868"));
        row(text("revert: x\n\nThis reverts commit 676104e.\nThis reverts commit a215868."), "x", QStringLiteral("676104e a215868"));
        row(text("revert: x\n\nRefs: #123"), "x", QString());
        row(text("revert: x\n\nThis reverts commit 67610."), "x", QString());
        row(text("revert: x\n\nThis partly reverts commit 676104e."), "x", QString());
        row(text("revert: x\n\nThis reverts commit deadbeefcafes."), "x", QString());
    }
    void readsReverts()
    {
        QFETCH(QString, message);
        QFETCH(QString, description);
        QFETCH(QString, ids);
        const auto commit = ConventionalCommit::parse(message);
        QVERIFY(commit);
        QCOMPARE(commit->type, QStringLiteral("revert"));
        QCOMPARE(commit->description, description);
        QCOMPARE(idsOf(*commit), ids);
    }

    void gitRevertKeepsItsOwnPullRequestOnly()
    {
        QCOMPARE(numbersOf(parsed("Revert \"feat: x (#12)\" (#15)").pullRequests), QStringLiteral("15"));
    }

    void otherTypesRevertNothing()
    {
        QCOMPARE(idsOf(parsed("feat: better x\n\nThis reverts commit 676104e.\n\nRefs: a215868")), QString());
    }

    // Each would take minutes were the time to grow with the square of the length.
    void readsAMegabyteInLinearTime_data()
    {
        QTest::addColumn<QString>("message");
        constexpr int size = 1 << 20;
        const auto repeated = [](const char *part) {
            return text(part).repeated(size / int(strlen(part)));
        };
        QTest::newRow("letters") << QString(size, QLatin1Char('a'));
        QTest::newRow("long description") << text("feat: ") + repeated("word ");
        QTest::newRow("open parentheses") << text("feat(") + repeated("(");
        QTest::newRow("pull requests") << text("feat: x ") + repeated("(#1)");
        QTest::newRow("parentheses at the end") << text("feat: x ") + repeated("(") + repeated(")");
        QTest::newRow("short lines") << text("feat: x\n\n") + repeated("a\n");
        QTest::newRow("empty lines") << text("feat: x\n\n") + repeated("\n");
        QTest::newRow("footers") << text("feat: x\n\n") + repeated("A: b\n");
        QTest::newRow("breaking footers") << text("feat: x\n\n") + repeated("BREAKING CHANGE: b\n");
        QTest::newRow("squash lines") << text("feat: x\n\n") + repeated("* feat: x\n");
        QTest::newRow("reverted ids") << text("revert: x\n\nThis reverts commits ") + repeated("676104e, ");
        QTest::newRow("reverts") << text("revert: x\n\n") + repeated("This reverts commit 676104e. ");
        QTest::newRow("co-authors") << text("feat: x\n\n") + repeated("Co-authored-by: A <a@b>\n");
        QTest::newRow("carriage returns") << text("feat: x\r\n\r\n") + repeated("a\r\n");
    }
    void readsAMegabyteInLinearTime()
    {
        QFETCH(QString, message);
        QElapsedTimer timer;
        timer.start();
        const auto commit = ConventionalCommit::parse(message);
        const auto trailers = trailersOf(message);
        const auto persons = coAuthorsOf(message);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(persons.empty(), !message.contains(QLatin1String("Co-authored-by")));
        QCOMPARE(bool(commit), message.startsWith(QLatin1String("feat: ")) || message.startsWith(QLatin1String("revert: "))
                                   || message.startsWith(QLatin1String("feat: x\r")));
        Q_UNUSED(trailers)
    }
};

QTEST_APPLESS_MAIN(TstConventionalCommit)
#include "tst_conventionalcommit.moc"
