// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/libgit2repository.h"
#include "support/gitfixture.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>
#include <unistd.h>

using adapters::LibGit2Repository;
using domain::ErrorKind;
using tests::ScratchRepository;

namespace {

std::unique_ptr<engine::Repository> opened(const QString &path)
{
    auto repository = LibGit2Repository::open(path);
    if (!repository)
        qFatal("cannot open %s: %s", qUtf8Printable(path), qUtf8Printable(repository.error().detail));
    return std::move(*repository);
}

std::unique_ptr<engine::Repository> opened(const ScratchRepository &scratch) { return opened(scratch.path()); }

/// A commit object written byte by byte, as old or careless tools have made them.
QString rawCommit(const ScratchRepository &scratch, const QByteArray &headersAfterTree)
{
    const QByteArray tree = scratch.git(
        {QStringLiteral("hash-object"), QStringLiteral("-w"), QStringLiteral("-t"), QStringLiteral("tree"), QStringLiteral("/dev/null")});
    return QString::fromLatin1(scratch.git({QStringLiteral("hash-object"), QStringLiteral("-w"), QStringLiteral("-t"),
                                            QStringLiteral("commit"), QStringLiteral("--literally"), QStringLiteral("--stdin")},
                                           "tree " + tree + "\n" + headersAfterTree));
}

const QByteArray ada("Ada <ada@example.org> 1700000000 +0100\n");

} // namespace

class TstLibGit2Repository : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

private Q_SLOTS:
    /// Without the Git configuration of whoever runs the tests.
    void initTestCase() { qputenv("HOME", m_home.path().toUtf8()); }

    // opening

    void folderWithoutRepository()
    {
        const QTemporaryDir folder;
        const auto repository = LibGit2Repository::open(folder.path());
        QVERIFY(!repository);
        QCOMPARE(repository.error().kind, ErrorKind::NotARepository);
        QCOMPARE(repository.error().subject, folder.path());
    }

    void folderThatDoesNotExist()
    {
        QCOMPARE(LibGit2Repository::open(QStringLiteral("/nonexistent/repository")).error().kind, ErrorKind::NotARepository);
    }

    void bareRepository()
    {
        const ScratchRepository bare(ScratchRepository::Kind::Bare);
        QCOMPARE(LibGit2Repository::open(bare.path()).error().kind, ErrorKind::BareRepository);
    }

    void repositoryOfSomebodyElse()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a folder away");
        const ScratchRepository scratch;
        QVERIFY(::chown(qPrintable(scratch.path()), 12345, 12345) == 0);
        QVERIFY(::chown(qPrintable(scratch.pathOf(QStringLiteral(".git"))), 12345, 12345) == 0);
        QCOMPARE(LibGit2Repository::open(scratch.path()).error().kind, ErrorKind::ForeignOwner);
    }

    void formatOfTheFutureIsNotMistakenForNoRepository()
    {
        const ScratchRepository scratch;
        scratch.setConfig(QStringLiteral("core.repositoryFormatVersion"), QStringLiteral("99"));
        const auto repository = LibGit2Repository::open(scratch.path());
        QCOMPARE(repository.error().kind, ErrorKind::Unexpected);
        QVERIFY(!repository.error().detail.isEmpty());
    }

    void folderInsideTheWorkTree()
    {
        const ScratchRepository scratch;
        scratch.commit(QStringLiteral("a/b/c"), "x", "one");
        const auto repository = opened(scratch.pathOf(QStringLiteral("a/b")));
        QCOMPARE(repository->workTree(), scratch.path());
        QCOMPARE(repository->gitDirectory(), scratch.pathOf(QStringLiteral(".git")));
    }

    void linkedWorkTree()
    {
        const ScratchRepository scratch;
        scratch.commit("one");
        QTemporaryDir beside;
        const QString path = QFileInfo(beside.path()).canonicalFilePath() + QStringLiteral("/linked");
        scratch.git(
            {QStringLiteral("worktree"), QStringLiteral("add"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("lts"), path});
        const auto repository = opened(path);
        QCOMPARE(repository->workTree(), path);
        QCOMPARE(repository->gitDirectory(), scratch.pathOf(QStringLiteral(".git")));
        QCOMPARE(repository->head()->branch, QStringLiteral("lts"));
        QCOMPARE(repository->commits({{}, repository->head()->commit})->size(), size_t(1));
    }

    // HEAD and revisions

    void unbornHeadHasNoCommit()
    {
        const ScratchRepository scratch;
        const auto head = opened(scratch)->head();
        QVERIFY(head);
        QCOMPARE(head->branch, QStringLiteral("main"));
        QVERIFY(head->commit.isEmpty());
        QCOMPARE(opened(scratch)->resolve(QStringLiteral("HEAD")).error().kind, ErrorKind::RefNotFound);
    }

    void headOnABranch()
    {
        const ScratchRepository scratch;
        const QString commit = scratch.commit("one");
        scratch.branch(QStringLiteral("release/1.0"));
        const auto head = opened(scratch)->head();
        QCOMPARE(head->branch, QStringLiteral("release/1.0"));
        QCOMPARE(head->commit, commit);
    }

    void detachedHeadHasNoBranch()
    {
        const ScratchRepository scratch;
        const QString commit = scratch.commit("one");
        scratch.git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("--detach")});
        const auto head = opened(scratch)->head();
        QCOMPARE(head->branch, QString());
        QCOMPARE(head->commit, commit);
    }

    void revisionsPeelToCommits()
    {
        const ScratchRepository scratch;
        const QString first = scratch.commit("one");
        scratch.tag(QStringLiteral("v1"), "release");
        scratch.commit("two");
        const auto repository = opened(scratch);
        for (const char *revision : {"v1", "refs/tags/v1", "HEAD~1", "main^", "v1^{commit}"})
            QCOMPARE(repository->resolve(QString::fromLatin1(revision)).value_or(QString()), first);
        QCOMPARE(repository->resolve(first.left(10)).value_or(QString()), first);
        for (const char *revision : {"v2", "", "HEAD~9", "HEAD^{tree}", "..", "\xC3\xBC"})
            QCOMPARE(repository->resolve(QString::fromUtf8(revision)).error().kind, ErrorKind::RefNotFound);
    }

    void branchesByShortName()
    {
        const ScratchRepository scratch;
        const QString commit = scratch.commit("one");
        const auto repository = opened(scratch);
        QCOMPARE(repository->branch(QStringLiteral("main"))->value_or(QString()), commit);
        QCOMPARE(*repository->branch(QStringLiteral("other")), std::nullopt);
        QCOMPARE(*repository->branch(QStringLiteral("no such..name")), std::nullopt);
    }

    void changesByOthersAreSeen()
    {
        const ScratchRepository scratch;
        scratch.commit("one");
        const auto repository = opened(scratch);
        QCOMPARE(repository->head()->commit, scratch.revParse(QStringLiteral("HEAD")));
        const QString second = scratch.commit("two");
        scratch.tag(QStringLiteral("v2"), "x");
        scratch.git({QStringLiteral("gc"), QStringLiteral("--quiet")});
        QCOMPARE(repository->head()->commit, second);
        QCOMPARE(repository->tagNames()->size(), 1);
        QCOMPARE(repository->commits({{}, second})->size(), size_t(2));
    }

    // tags

    void tagsTellTheirCommit_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::newRow("loose") << false;
        QTest::newRow("packed") << true;
    }
    void tagsTellTheirCommit()
    {
        QFETCH(bool, packed);
        const ScratchRepository scratch;
        const QString commit = scratch.commit(QStringLiteral("file"), "x", "one");
        scratch.tag(QStringLiteral("light"));
        scratch.tag(QStringLiteral("v1.0.0"), "Release\n\nwith words\n");
        scratch.tag(QStringLiteral("nested"), "tag of a tag", QStringLiteral("v1.0.0"));
        scratch.tag(QStringLiteral("lts/tree"), "no commit", QStringLiteral("HEAD^{tree}"));
        if (packed)
            scratch.git({QStringLiteral("pack-refs"), QStringLiteral("--all")});
        const auto repository = opened(scratch);
        QCOMPARE(*repository->tagNames(),
                 (QStringList{QStringLiteral("light"), QStringLiteral("lts/tree"), QStringLiteral("nested"), QStringLiteral("v1.0.0")}));
        const auto light = *repository->tag(QStringLiteral("light"));
        QCOMPARE(light->commit, commit);
        QCOMPARE(light->object, commit);
        QVERIFY(!light->annotated);
        const auto annotated = *repository->tag(QStringLiteral("v1.0.0"));
        QCOMPARE(annotated->name, QStringLiteral("v1.0.0"));
        QCOMPARE(annotated->commit, commit);
        QCOMPARE(annotated->object, scratch.revParse(QStringLiteral("refs/tags/v1.0.0")));
        QVERIFY(annotated->annotated);
        QCOMPARE((*repository->tag(QStringLiteral("nested")))->commit, commit);
        QCOMPARE((*repository->tag(QStringLiteral("lts/tree")))->commit, QString());
        QVERIFY((*repository->tag(QStringLiteral("lts/tree")))->annotated);
        QCOMPARE(*repository->tag(QStringLiteral("v9")), std::nullopt);
        QCOMPARE(*repository->tag(QStringLiteral("bad..name")), std::nullopt);
    }

    void tagMessageIsWithoutItsSignature()
    {
        const ScratchRepository scratch;
        scratch.commit("one");
        scratch.tag(QStringLiteral("plain"), "Release 1\n\nWords.\n");
        scratch.tag(QStringLiteral("signed"), "Release 2\n\n-----BEGIN SSH SIGNATURE-----\nabc\n-----END SSH SIGNATURE-----\n");
        scratch.tag(QStringLiteral("light"));
        const auto repository = opened(scratch);
        QCOMPARE(*repository->tagMessage(QStringLiteral("plain")), QStringLiteral("Release 1\n\nWords."));
        QCOMPARE(*repository->tagMessage(QStringLiteral("signed")), QStringLiteral("Release 2"));
        QCOMPARE(*repository->tagMessage(QStringLiteral("light")), QString());
        QCOMPARE(repository->tagMessage(QStringLiteral("none")).error().kind, ErrorKind::RefNotFound);
    }

    // commits

    void messagesAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("author");
        const QByteArray both = "author " + ada + "committer " + ada;
        const QByteArray jose = "author Jos\xE9 <j@example.org> 1700000000 +0000\ncommitter " + ada;
        QTest::newRow("UTF-8") << both
                                      + "\nfeat: \xC3\xBC"
                                        "ber\n"
                               << QStringLiteral("feat: über") << QStringLiteral("Ada");
        QTest::newRow("ISO-8859-1") << jose + "encoding ISO-8859-1\n\nfix: caf\xE9\n"
                                    << QStringLiteral("fix: café") << QStringLiteral("José");
        QTest::newRow("latin1") << jose + "encoding latin1\n\nfix: caf\xE9\n" << QStringLiteral("fix: café") << QStringLiteral("José");
        QTest::newRow("windows-1252") << both + "encoding windows-1252\n\nfix: 5 \x80\n"
                                      << QStringLiteral("fix: 5 €") << QStringLiteral("Ada");
        QTest::newRow("invalid UTF-8") << jose + "\nfix: caf\xE9!\n" << QStringLiteral("fix: caf\uFFFD!") << QStringLiteral("Jos\uFFFD");
        QTest::newRow("unknown encoding") << both + "encoding x-klingon\n\nfix: \xC3\xBC\n"
                                          << QStringLiteral("fix: ü") << QStringLiteral("Ada");
        QTest::newRow("no message") << both + "\n" << QString() << QStringLiteral("Ada");
        QTest::newRow("no empty line") << both << QString() << QStringLiteral("Ada");
        QTest::newRow("body") << both + "\nfeat: x\n\nbody\n\nA: b\n" << QStringLiteral("feat: x\n\nbody\n\nA: b") << QStringLiteral("Ada");
        QTest::newRow("empty lines around") << both + "\n\n\nfeat: x\n\n\n" << QStringLiteral("feat: x") << QStringLiteral("Ada");
        QTest::newRow("long header") << both + "gpgsig -----BEGIN\n author Mallory <m@example.org> 1 +0000\n \n -----END\n\nfeat: x\n"
                                     << QStringLiteral("feat: x") << QStringLiteral("Ada");
        QTest::newRow("1 MB in lines") << both + "\nfeat: x\n\n" + QByteArray("and so on\n").repeated(100'000)
                                       << QStringLiteral("feat: x\n\n") + QStringLiteral("and so on\n").repeated(100'000).chopped(1)
                                       << QStringLiteral("Ada");
        QTest::newRow("1 MB in a line") << both + "\nfeat: " + QByteArray(1 << 20, 'a') + "\n\nbody\n"
                                        << QStringLiteral("feat: ") + QString(9994, QLatin1Char('a')) + QStringLiteral("…\n\nbody")
                                        << QStringLiteral("Ada");
        QTest::newRow("escapes") << both + "\nfeat: \x1b[31mred\x07\n" << QStringLiteral("feat: ␛[31mred␇") << QStringLiteral("Ada");
        QTest::newRow("C1 and hidden line ends")
            << both
                   + "\nfeat: \xc2\x9b"
                     "31mred\xe2\x80\xa8now \xef\xbb\xbf\xc2\xa9\n"
            << QStringLiteral("feat: <U+009B>31mred<U+2028>now <U+FEFF>\u00a9") << QStringLiteral("Ada");
        QTest::newRow("other direction") << "author A\xe2\x80\xae"
                                            "da <a@example.org> 1700000000 +0000\ncommitter "
                                                + ada
                                                + "\nfix: \xe2\x80\xae"
                                                  "evil\n"
                                         << QStringLiteral("fix: <U+202E>evil") << QStringLiteral("A<U+202E>da");
    }
    void messagesAreDecoded()
    {
        QFETCH(QByteArray, object);
        QFETCH(QString, message);
        QFETCH(QString, author);
        const ScratchRepository scratch;
        const QString id = rawCommit(scratch, object);
        const auto repository = opened(scratch);
        const auto alone = repository->commit(id);
        const auto walked = repository->commits({{}, id});
        QVERIFY(alone);
        QVERIFY(walked);
        for (const domain::Commit &commit : {*alone, walked->front()}) {
            QCOMPARE(commit.id, id);
            QCOMPARE(commit.message, message);
            QCOMPARE(commit.author.name, author);
            QCOMPARE(commit.committer, (domain::Person{QStringLiteral("Ada"), QStringLiteral("ada@example.org")}));
            QCOMPARE(commit.committedAt, 1700000000);
        }
    }

    void carelessHeadersAreSurvived_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<qint64>("date");
        QTest::newRow("no e-mail") << QByteArray("author Ada\ncommitter Ada\n\nx\n") << qint64(0);
        QTest::newRow("empty name") << QByteArray("author  <> 5 +0000\ncommitter  <> 5 +0000\n\nx\n") << qint64(5);
        QTest::newRow("no date") << QByteArray("author A <a>\ncommitter A <a>\n\nx\n") << qint64(0);
        QTest::newRow("date before 1970") << QByteArray("author A <a> -7 +0000\ncommitter A <a> -7 +0000\n\nx\n") << qint64(0);
        QTest::newRow("date after the end of time")
            << QByteArray("author A <a> 1\ncommitter A <a> 99999999999999999999999 +0\n\nx\n") << qint64(0);
        QTest::newRow("bracket in the name") << QByteArray("author A > B <a> 6 +0000\ncommitter A > B <a> 6 +0000\n\nx\n") << qint64(6);
        QTest::newRow("nothing at all") << QByteArray() << qint64(0);
    }
    void carelessHeadersAreSurvived()
    {
        QFETCH(QByteArray, object);
        QFETCH(qint64, date);
        const ScratchRepository scratch;
        const QString id = rawCommit(scratch, object);
        const auto commit = opened(scratch)->commit(id);
        QVERIFY(commit);
        QCOMPARE(commit->committedAt, date);
        QCOMPARE(opened(scratch)->commits({{}, id})->size(), size_t(1));
    }

    void commitOfAnotherKindIsNotFound()
    {
        const ScratchRepository scratch;
        scratch.commit(QStringLiteral("a"), "a", "one");
        const auto repository = opened(scratch);
        for (const QString &id :
             {scratch.revParse(QStringLiteral("HEAD^{tree}")), QString(40, QLatin1Char('a')), QStringLiteral("HEAD"), QString()}) {
            QCOMPARE(repository->commit(id).error().kind, ErrorKind::RefNotFound);
            QCOMPARE(repository->treeOf(id).error().kind, ErrorKind::RefNotFound);
        }
    }

    void ancestors()
    {
        const ScratchRepository scratch;
        const QString base = scratch.commit("base");
        scratch.branch(QStringLiteral("side"));
        const QString side = scratch.commit("side");
        scratch.git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("main")});
        const QString main = scratch.commit("main");
        const auto repository = opened(scratch);
        QCOMPARE(*repository->isAncestor(base, main), true);
        QCOMPARE(*repository->isAncestor(main, main), true);
        QCOMPARE(*repository->isAncestor(main, base), false);
        QCOMPARE(*repository->isAncestor(side, main), false);
        QCOMPARE(repository->isAncestor(base, QString(40, QLatin1Char('1'))).error().kind, ErrorKind::RefNotFound);
    }

    // files

    void contentOfAFileInACommit()
    {
        const ScratchRepository scratch;
        const QString odd = QStringLiteral("a b/ü\nnew line/ß.txt");
        const QByteArray content("line\r\n\0binary\xFF", 14);
        const QString commit = scratch.commit(odd, content, "one");
        scratch.commit(odd, "later", "two");
        const auto repository = opened(scratch);
        QCOMPARE(*repository->fileAt(commit, odd), content);
        for (const char *path : {"a b", "no", "", "/etc/passwd", "../x"})
            QCOMPARE(repository->fileAt(commit, QString::fromLatin1(path)).error().kind, ErrorKind::FileNotFound);
    }

    void filesThatContainAWord()
    {
        const ScratchRepository scratch;
        scratch.write(QStringLiteral("docs/guide ü.md"), "Install\nswarm-0.11.0.tar.gz\nor 0.11.0\n");
        scratch.write(QStringLiteral("other.txt"), "10.11.0 is not it\n");
        scratch.write(QStringLiteral("binary.bin"), QByteArray("\0 0.11.0 ", 9));
        scratch.write(QStringLiteral("big.txt"), QByteArray(5 << 20, 'x') + "\n0.11.0\n");
        scratch.write(QStringLiteral("run.sh"), "echo 0.11.0");
        QVERIFY(QFile::link(QStringLiteral("0.11.0"), scratch.pathOf(QStringLiteral("link"))));
        const QString commit = scratch.commit(QStringLiteral("VERSION"), "0.11.0\n", "one");
        scratch.write(QStringLiteral("VERSION"), "uncommitted\n");
        const auto found = opened(scratch)->filesContaining(commit, "0.11.0");
        QVERIFY(found);
        QCOMPARE(*found, (std::map<QString, int>{
                             {QStringLiteral("VERSION"), 1}, {QStringLiteral("docs/guide ü.md"), 2}, {QStringLiteral("run.sh"), 1}}));
    }

    void dirtyPathsOfEveryKind()
    {
        const ScratchRepository scratch;
        scratch.write(QStringLiteral(".gitignore"), "*.o\n");
        scratch.write(QStringLiteral("deleted"), "x");
        scratch.write(QStringLiteral("staged ü"), "x");
        scratch.write(QStringLiteral("changed\nname"), "x");
        scratch.commit(QStringLiteral("same"), "x", "one");
        const auto repository = opened(scratch);
        QCOMPARE(*repository->dirtyPaths(), QStringList());
        scratch.write(QStringLiteral("ignored.o"), "x");
        QCOMPARE(*repository->dirtyPaths(), QStringList());
        QVERIFY(QFile::remove(scratch.pathOf(QStringLiteral("deleted"))));
        scratch.write(QStringLiteral("staged ü"), "yy");
        scratch.git({QStringLiteral("add"), QStringLiteral("staged ü")});
        scratch.write(QStringLiteral("changed\nname"), "yy");
        scratch.write(QStringLiteral("new/folder/untracked"), "y");
        QStringList dirty = *repository->dirtyPaths();
        dirty.sort();
        QCOMPARE(dirty, (QStringList{QStringLiteral("changed\nname"), QStringLiteral("deleted"), QStringLiteral("new/folder/untracked"),
                                     QStringLiteral("staged ü")}));
    }

    void diffIsUnified()
    {
        const ScratchRepository scratch;
        const QString diff = opened(scratch)->diff({QStringLiteral("a file"), "one\ntwo\n", "one\nthree\n"});
        QVERIFY2(diff.contains(QStringLiteral("@@ -1,2 +1,2 @@\n one\n-two\n+three\n")), qPrintable(diff));
        QVERIFY(diff.contains(QStringLiteral("a/a file")));
        QCOMPARE(opened(scratch)->diff({QStringLiteral("x"), "same", "same"}), QString());
    }

    // configuration

    void configurationAsGitReadsIt()
    {
        const ScratchRepository scratch;
        scratch.setConfig(QStringLiteral("demo.text"), QStringLiteral("two words\nand a line"));
        const auto repository = opened(scratch);
        QCOMPARE(repository->config(QStringLiteral("demo.text")).value_or(QString()), QStringLiteral("two words\nand a line"));
        QCOMPARE(repository->config(QStringLiteral("demo.none")), std::nullopt);
        scratch.write(QStringLiteral("included"), "[demo]\n\ttext = included\n");
        scratch.setConfig(QStringLiteral("include.path"), scratch.pathOf(QStringLiteral("included")));
        QCOMPARE(repository->config(QStringLiteral("demo.text")).value_or(QString()), QStringLiteral("included"));
    }

    void repositoryVariablesOfTheCallerAreIgnored()
    {
        const ScratchRepository other;
        other.setConfig(QStringLiteral("demo.text"), QStringLiteral("other"));
        const ScratchRepository scratch;
        scratch.setConfig(QStringLiteral("demo.text"), QStringLiteral("own"));
        qputenv("GIT_DIR", other.pathOf(QStringLiteral(".git")).toUtf8());
        const auto repository = opened(scratch);
        const auto value = repository->config(QStringLiteral("demo.text"));
        qunsetenv("GIT_DIR");
        QCOMPARE(value.value_or(QString()), QStringLiteral("own"));
        QCOMPARE(repository->workTree(), scratch.path());
    }

    void identityOfTheAuthor()
    {
        const ScratchRepository scratch;
        const auto repository = opened(scratch);
        QCOMPARE(*repository->identity(), (domain::Person{QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org")}));
        scratch.setConfig(QStringLiteral("author.name"), QStringLiteral("Countess"));
        QCOMPARE(repository->identity()->name, QStringLiteral("Countess"));
        qputenv("GIT_AUTHOR_EMAIL", "env@example.org");
        const auto fromEnvironment = repository->identity();
        qunsetenv("GIT_AUTHOR_EMAIL");
        QCOMPARE(*fromEnvironment, (domain::Person{QStringLiteral("Countess"), QStringLiteral("env@example.org")}));
    }

    void missingIdentityNamesTheKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("name") << QStringLiteral("user.name");
        QTest::newRow("email") << QStringLiteral("user.email");
    }
    void missingIdentityNamesTheKey()
    {
        QFETCH(QString, key);
        qunsetenv("EMAIL");
        const ScratchRepository scratch;
        scratch.unsetConfig(key);
        const auto identity = opened(scratch)->identity();
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, ErrorKind::IdentityMissing);
        QCOMPARE(identity.error().subject, key);
    }

    void pathsOfACommit()
    {
        const ScratchRepository scratch;
        scratch.write(QStringLiteral("src/ü.c"), "x");
        scratch.write(QStringLiteral("Makefile"), "all:\n");
        QVERIFY(QFile::link(QStringLiteral("Makefile"), scratch.pathOf(QStringLiteral("link"))));
        const QString first = scratch.commit(QStringLiteral("src/a.c"), "y", "first");
        scratch.commit(QStringLiteral("later"), "z", "second");
        const QStringList expected{QStringLiteral("Makefile"), QStringLiteral("src/a.c"), QStringLiteral("src/ü.c")};
        QCOMPARE(opened(scratch)->paths(first).value_or(QStringList()), expected);
        QCOMPARE(opened(scratch)->paths(QString(40, QLatin1Char('0'))).error().kind, ErrorKind::RefNotFound);
    }

    void remotesWithTheirMainBranches()
    {
        const ScratchRepository origin;
        origin.commit("first");
        origin.branch(QStringLiteral("trunk"));
        const ScratchRepository clone = ScratchRepository::cloneOf(origin);
        QVERIFY(opened(origin)->remotes()->empty());
        clone.setConfig(QStringLiteral("remote.up.stream.url"), QStringLiteral("https://example.org/x"));
        const auto remotes = opened(clone)->remotes();
        QCOMPARE(remotes->size(), 2u);
        QCOMPARE(remotes->at(0).name, QStringLiteral("origin"));
        QCOMPARE(remotes->at(0).mainBranch, QStringLiteral("trunk"));
        QCOMPARE(remotes->at(1).name, QStringLiteral("up.stream"));
        QCOMPARE(remotes->at(1).url, QStringLiteral("https://example.org/x"));
        QCOMPARE(remotes->at(1).mainBranch, QString());
    }

    void remoteUrlAfterRewriting()
    {
        const ScratchRepository scratch;
        scratch.git({QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"), QStringLiteral("short:project")});
        const auto repository = opened(scratch);
        QCOMPARE(repository->remoteUrl(QStringLiteral("origin")).value_or(QString()), QStringLiteral("short:project"));
        scratch.setConfig(QStringLiteral("url.https://example.org/.insteadOf"), QStringLiteral("short:"));
        scratch.setConfig(QStringLiteral("url.https://wrong.example/.insteadOf"), QStringLiteral("sh"));
        QCOMPARE(repository->remoteUrl(QStringLiteral("origin")).value_or(QString()), QStringLiteral("https://example.org/project"));
        QCOMPARE(repository->remoteUrl(QStringLiteral("none")), std::nullopt);
    }

    // threads

    void threadsReadAtOnce()
    {
        const ScratchRepository scratch;
        for (int i = 0; i < 40; ++i)
            scratch.commit(QStringLiteral("file"), QByteArray::number(i), "commit " + QByteArray::number(i));
        scratch.tag(QStringLiteral("v1"), "x");
        const auto repository = opened(scratch);
        const QString head = repository->head()->commit;
        std::atomic<int> wrong = 0;
        const auto read = [&] {
            for (int i = 0; i < 100; ++i)
                if (repository->commits({{}, head})->size() != 40 || repository->tagNames()->size() != 1
                    || *repository->fileAt(head, QStringLiteral("file")) != "39" || repository->head()->commit != head)
                    ++wrong;
        };
        std::thread first(read);
        std::thread second(read);
        std::thread third(read);
        first.join();
        second.join();
        third.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TstLibGit2Repository)
#include "tst_libgit2repository.moc"
