// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/gitprogram.h"
#include "support/gitfixture.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using domain::ErrorKind;
using tests::ScratchRepository;

namespace {

const QString head = QStringLiteral("HEAD");

/// A repository with one commit and the adapter on it.
struct Bench {
    ScratchRepository scratch;
    QString first = scratch.commit(QStringLiteral("VERSION"), "1\n", "one");
    QTemporaryDir data;
    QString privateFolder = data.filePath(QStringLiteral("worktrees"));
    adapters::GitProgram git{scratch.path(), privateFolder};
    engine::CancelToken cancel;

    std::unique_ptr<engine::WorkTree> checkOut(const QString &commit)
    {
        auto tree = git.checkOut(commit, cancel);
        if (!tree)
            qFatal("no work tree: %s", qUtf8Printable(tree.error().detail));
        return std::move(*tree);
    }
    domain::Result<QString> commitIn(engine::WorkTree &tree, const QString &file, const QByteArray &content, bool signOff = false)
    {
        if (const auto written = tree.write(file, content); !written)
            return domain::failure(written.error());
        return git.commit(tree, {file}, QStringLiteral("# chore(release): 2\n\nbody"), signOff, cancel);
    }
    QString messageOf(const QString &revision) const
    {
        return QString::fromUtf8(scratch.git({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%B"), revision}))
            .trimmed();
    }
    QStringList workTrees() const { return QDir(privateFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    int knownWorkTrees() const { return int(scratch.git({QStringLiteral("worktree"), QStringLiteral("list")}).count('\n')); }
};

} // namespace

class TstGitProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("EMAIL");
        qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
    }

    // private work trees

    void workTreeHoldsTheCommitAndGoes()
    {
        Bench bench;
        bench.scratch.commit(QStringLiteral("VERSION"), "2\n", "two");
        {
            const auto tree = bench.checkOut(bench.first);
            QCOMPARE(*tree->read(QStringLiteral("VERSION")), QByteArray("1\n"));
            QCOMPARE(bench.workTrees().size(), 1);
            QCOMPARE(bench.scratch.read(QStringLiteral("VERSION")), QByteArray("2\n"));
        }
        QCOMPARE(bench.workTrees(), QStringList());
        QCOMPARE(bench.knownWorkTrees(), 0);
    }

    void workTreeGoesWithReadOnlyFolders()
    {
        Bench bench;
        {
            const auto tree = bench.checkOut(bench.first);
            QVERIFY(tree->write(QStringLiteral("cache/deep/file"), "x"));
            QVERIFY(QFile::setPermissions(tree->path() + QStringLiteral("/cache/deep"), QFile::ReadOwner | QFile::ExeOwner));
            QVERIFY(QFile::setPermissions(tree->path() + QStringLiteral("/cache"), QFile::ReadOwner | QFile::ExeOwner));
        }
        QCOMPARE(bench.workTrees(), QStringList());
    }

    void workTreeOfNoCommit()
    {
        Bench bench;
        const auto tree = bench.git.checkOut(QString(40, QLatin1Char('1')), bench.cancel);
        QVERIFY(!tree);
        QCOMPARE(bench.workTrees(), QStringList());
    }

    void leftoversOfTheDeadAreRemoved()
    {
        Bench bench;
        QProcess dead;
        dead.start(QStringLiteral("true"), QStringList());
        const QString deadName = QStringLiteral("%1-x").arg(dead.processId());
        QVERIFY(dead.waitForFinished());
        const QString aliveName = QStringLiteral("%1-x").arg(::getpid());
        const ScratchRepository elsewhere; // the folder is shared by all repositories
        elsewhere.commit("one");
        const QDir folder(bench.privateFolder);
        QVERIFY(folder.mkpath(QStringLiteral("notes")));
        QVERIFY(folder.mkpath(deadName + QStringLiteral("empty")));
        bench.scratch.git({QStringLiteral("worktree"), QStringLiteral("add"), QStringLiteral("-q"), QStringLiteral("--detach"),
                           folder.filePath(aliveName)});
        elsewhere.git({QStringLiteral("worktree"), QStringLiteral("add"), QStringLiteral("-q"), QStringLiteral("--detach"),
                       folder.filePath(deadName)});
        const adapters::GitProgram next(bench.scratch.path(), bench.privateFolder);
        QCOMPARE(bench.workTrees(), (QStringList{aliveName, QStringLiteral("notes")}));
        QCOMPARE(bench.knownWorkTrees(), 1);
        QCOMPARE(elsewhere.git({QStringLiteral("worktree"), QStringLiteral("list")}).count('\n'), 0);
    }

    void filesOfAWorkTree()
    {
        Bench bench;
        bench.scratch.write(QStringLiteral("run.sh"), "#!/bin/sh\n");
        QFile::setPermissions(bench.scratch.pathOf(QStringLiteral("run.sh")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), bench.scratch.pathOf(QStringLiteral("outside"))));
        QVERIFY(QFile::link(QStringLiteral("/tmp"), bench.scratch.pathOf(QStringLiteral("folder-outside"))));
        const QString commit = bench.scratch.commit(QStringLiteral("a"), "a", "two");
        const auto tree = bench.checkOut(commit);
        QVERIFY(tree->write(QStringLiteral("new folder/ü\nx"), "content"));
        QCOMPARE(*tree->read(QStringLiteral("new folder/ü\nx")), QByteArray("content"));
        QVERIFY(tree->write(QStringLiteral("run.sh"), "#!/bin/sh\nexit\n"));
        QVERIFY(QFileInfo(tree->path() + QStringLiteral("/run.sh")).isExecutable());
        QCOMPARE(tree->read(QStringLiteral("none")).error().kind, ErrorKind::FileNotFound);
        for (const char *file : {"../out", "/tmp/slipway-out", "outside", "folder-outside/out", "", "."}) {
            QCOMPARE(tree->read(QString::fromLatin1(file)).error().kind, ErrorKind::FileNotFound);
            QCOMPARE(tree->write(QString::fromLatin1(file), "x").error().kind, ErrorKind::InputOutput);
        }
    }

    // commits

    void commitHoldsJustTheseFiles()
    {
        Bench bench;
        const auto tree = bench.checkOut(bench.first);
        QVERIFY(tree->write(QStringLiteral("stray"), "not asked for"));
        QVERIFY(tree->write(QStringLiteral("a*"), "a star is no pattern"));
        QVERIFY(tree->write(QStringLiteral("ab"), "not asked for"));
        QVERIFY(tree->write(QStringLiteral("VERSION"), "2\n"));
        const auto commit = bench.git.commit(*tree, {QStringLiteral("VERSION"), QStringLiteral("a*")},
                                             QStringLiteral("# no comment\n\nbody "), false, bench.cancel);
        QVERIFY2(commit, commit ? "" : qPrintable(commit.error().detail));
        QCOMPARE(bench.scratch.git({QStringLiteral("diff"), QStringLiteral("--name-only"), bench.first, *commit}),
                 QByteArray("VERSION\na*"));
        QCOMPARE(bench.scratch.git({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%B"), *commit}),
                 QByteArray("# no comment\n\nbody \n"));
        QCOMPARE(bench.scratch.revParse(*commit + QLatin1Char('^')), bench.first);
        QCOMPARE(bench.scratch.revParse(head), bench.first);
    }

    void commitIsSignedOff()
    {
        Bench bench;
        const auto tree = bench.checkOut(bench.first);
        const auto commit = bench.commitIn(*tree, QStringLiteral("VERSION"), "2\n", true);
        QCOMPARE(bench.messageOf(*commit), QStringLiteral("# chore(release): 2\n\nbody\n\nSigned-off-by: Ada Lovelace <ada@example.org>"));
    }

    void commitOfNothing()
    {
        Bench bench;
        const auto tree = bench.checkOut(bench.first);
        QCOMPARE(bench.commitIn(*tree, QStringLiteral("VERSION"), "1\n").error().kind, ErrorKind::NothingToRelease);
    }

    void failingHookIsQuoted_data()
    {
        QTest::addColumn<QString>("hook");
        QTest::newRow("pre-commit") << QStringLiteral("pre-commit");
        QTest::newRow("commit-msg") << QStringLiteral("commit-msg");
        QTest::newRow("prepare-commit-msg") << QStringLiteral("prepare-commit-msg");
    }
    void failingHookIsQuoted()
    {
        QFETCH(QString, hook);
        Bench bench;
        bench.scratch.addHook(hook, "echo 'lint: 3 problems'; echo 'see above' >&2; exit 7");
        const auto tree = bench.checkOut(bench.first);
        const auto commit = bench.commitIn(*tree, QStringLiteral("VERSION"), "2\n");
        QVERIFY(!commit);
        QCOMPARE(commit.error().kind, ErrorKind::HookFailed);
        QVERIFY(commit.error().detail.contains(QStringLiteral("lint: 3 problems")));
        QVERIFY(commit.error().detail.contains(QStringLiteral("see above")));
    }

    void hookThatPassesIsRun()
    {
        Bench bench;
        bench.scratch.addHook(QStringLiteral("commit-msg"), "echo 'Change-Id: 5' >> \"$1\"");
        const auto tree = bench.checkOut(bench.first);
        QVERIFY(bench.messageOf(*bench.commitIn(*tree, QStringLiteral("VERSION"), "2\n")).endsWith(QStringLiteral("Change-Id: 5")));
    }

    void identityIsNotMadeUp_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("name") << QStringLiteral("user.name");
        QTest::newRow("email") << QStringLiteral("user.email");
    }
    void identityIsNotMadeUp()
    {
        QFETCH(QString, key);
        Bench bench;
        bench.scratch.unsetConfig(key);
        const auto tree = bench.checkOut(bench.first);
        QCOMPARE(bench.commitIn(*tree, QStringLiteral("VERSION"), "2\n").error().kind, ErrorKind::IdentityMissing);
        QCOMPARE(bench.git.createTag(QStringLiteral("v1"), bench.first, QStringLiteral("x"), bench.cancel).error().kind,
                 ErrorKind::IdentityMissing);
    }

    void variablesOfACallingHookAreIgnored()
    {
        Bench bench;
        qputenv("GIT_DIR", "/nonexistent/.git");
        qputenv("GIT_INDEX_FILE", "/nonexistent/index");
        qputenv("GIT_WORK_TREE", "/nonexistent");
        const auto tree = bench.git.checkOut(bench.first, bench.cancel);
        const auto commit = tree ? bench.commitIn(**tree, QStringLiteral("VERSION"), "2\n") : domain::failure(tree.error());
        for (const char *name : {"GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"})
            qunsetenv(name);
        QVERIFY2(commit, commit ? "" : qPrintable(commit.error().detail));
    }

    void readOnlyRepository()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        Bench bench;
        const auto tree = bench.checkOut(bench.first);
        const QString objects = bench.scratch.pathOf(QStringLiteral(".git/objects"));
        const auto all = QFile::permissions(objects);
        QFile::setPermissions(objects, QFile::ReadOwner | QFile::ExeOwner);
        const auto commit = bench.commitIn(*tree, QStringLiteral("VERSION"), "2\n");
        QFile::setPermissions(objects, all);
        QVERIFY(!commit);
        QCOMPARE(commit.error().kind, ErrorKind::ReadOnly);
    }

    // squash merges

    void squashMergeHasOneParentAndOnlyOurMessage_data()
    {
        QTest::addColumn<bool>("mainWentOn");
        QTest::newRow("fast-forward") << false;
        QTest::newRow("main went on") << true;
    }
    void squashMergeHasOneParentAndOnlyOurMessage()
    {
        QFETCH(bool, mainWentOn);
        Bench bench;
        bench.scratch.setConfig(QStringLiteral("merge.ff"), QStringLiteral("false"));
        bench.scratch.branch(QStringLiteral("release"));
        bench.scratch.commit(QStringLiteral("VERSION"), "2\n", "two");
        const QString branch = bench.scratch.commit(QStringLiteral("b"), "b", "three");
        bench.scratch.git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("main")});
        const QString onto = mainWentOn ? bench.scratch.commit(QStringLiteral("c"), "c", "other") : bench.first;
        const auto tree = bench.checkOut(onto);
        const auto landed = bench.git.squashMerge(*tree, branch, QStringLiteral("chore(release): 2 (#5)\n\nbody"), bench.cancel);
        QVERIFY2(landed, landed ? "" : qPrintable(landed.error().detail));
        QCOMPARE(bench.messageOf(*landed), QStringLiteral("chore(release): 2 (#5)\n\nbody"));
        QCOMPARE(bench.scratch.git({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%P"), *landed}), onto.toLatin1());
        QCOMPARE(bench.scratch.git({QStringLiteral("show"), *landed + QStringLiteral(":VERSION")}), QByteArray("2"));
    }

    void squashMergeWithAConflict()
    {
        Bench bench;
        bench.scratch.branch(QStringLiteral("release"));
        const QString branch = bench.scratch.commit(QStringLiteral("VERSION"), "2\n", "two");
        bench.scratch.git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("main")});
        const auto tree = bench.checkOut(bench.scratch.commit(QStringLiteral("VERSION"), "3\n", "other"));
        const auto landed = bench.git.squashMerge(*tree, branch, QStringLiteral("x"), bench.cancel);
        QVERIFY(!landed);
        QCOMPARE(landed.error().kind, ErrorKind::MergeConflict);
        QVERIFY(landed.error().detail.contains(QStringLiteral("VERSION")));
    }

    void squashMergeOfWhatIsThere()
    {
        Bench bench;
        const auto tree = bench.checkOut(bench.scratch.commit(QStringLiteral("VERSION"), "2\n", "two"));
        QCOMPARE(bench.git.squashMerge(*tree, bench.first, QStringLiteral("x"), bench.cancel).error().kind, ErrorKind::NothingToRelease);
    }

    // refs

    void refIsSetOnlyFromWhereItWas()
    {
        Bench bench;
        const QString second = bench.scratch.commit("two");
        const QString ref = QStringLiteral("refs/heads/release/2");
        const QString reason = QStringLiteral("slipway: cut");
        QVERIFY(bench.git.updateRef(ref, bench.first, {}, reason));
        QCOMPARE(bench.scratch.revParse(ref), bench.first);
        QCOMPARE(bench.git.updateRef(ref, second, {}, reason).error().kind, ErrorKind::BranchElsewhere);
        QCOMPARE(bench.git.updateRef(ref, second, second, reason).error().kind, ErrorKind::BranchElsewhere);
        QCOMPARE(bench.git.updateRef(QStringLiteral("refs/heads/none"), second, bench.first, reason).error().kind,
                 ErrorKind::BranchElsewhere);
        QCOMPARE(bench.scratch.revParse(ref), bench.first);
        QVERIFY(bench.git.updateRef(ref, second, bench.first, reason));
        QCOMPARE(bench.scratch.revParse(ref), second);
    }

    void localLockIsWaitedFor()
    {
        Bench bench;
        const QString lock = QStringLiteral(".git/refs/heads/new.lock");
        bench.scratch.write(lock, {});
        std::thread other([&] {
            QTest::qSleep(300);
            QFile::remove(bench.scratch.pathOf(lock));
        });
        const auto set = bench.git.updateRef(QStringLiteral("refs/heads/new"), bench.first, {}, QStringLiteral("x"));
        other.join();
        QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
    }

    void lockThatStaysIsNamed()
    {
        Bench bench;
        const QString lock = QStringLiteral(".git/refs/heads/new.lock");
        bench.scratch.write(lock, {});
        const auto set = bench.git.updateRef(QStringLiteral("refs/heads/new"), bench.first, {}, QStringLiteral("x"));
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::RepositoryLocked);
        QCOMPARE(QFileInfo(set.error().subject).canonicalFilePath(), QFileInfo(bench.scratch.pathOf(lock)).canonicalFilePath());
    }

    void tagIsAnnotatedWithExactlyTheMessage()
    {
        Bench bench;
        const QString name = QStringLiteral("v2.0.0");
        QVERIFY(bench.git.createTag(name, bench.first, QStringLiteral("Release 2.0.0\n\n# Highlights\n\n* x"), bench.cancel));
        const QByteArray object = bench.scratch.git({QStringLiteral("cat-file"), QStringLiteral("tag"), name});
        QVERIFY2(object.endsWith("\n\nRelease 2.0.0\n\n# Highlights\n\n* x"), object.constData());
        QCOMPARE(bench.scratch.revParse(name + QStringLiteral("^{commit}")), bench.first);
    }

    void tagThatExistsIsNotMoved()
    {
        Bench bench;
        const QString name = QStringLiteral("v1");
        const QString second = bench.scratch.commit("two");
        QVERIFY(bench.git.createTag(name, bench.first, QStringLiteral("x"), bench.cancel));
        const QString object = bench.scratch.revParse(name);
        const auto again = bench.git.createTag(name, second, QStringLiteral("x"), bench.cancel);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::TagElsewhere);
        QCOMPARE(again.error().detail, bench.first);
        QVERIFY2(bench.git.createTag(name, bench.first, QStringLiteral("y"), bench.cancel), "there and identical is done");
        QCOMPARE(bench.scratch.revParse(name), object);
    }

    // the person's own checkout

    void ownCheckoutIsMovedForward()
    {
        Bench bench;
        const auto tree = bench.checkOut(bench.first);
        const QString landed = *bench.commitIn(*tree, QStringLiteral("VERSION"), "2\n");
        bench.scratch.write(QStringLiteral("untracked"), "stays");
        QCOMPARE(*bench.git.fastForward(QStringLiteral("main"), landed, bench.cancel), true);
        QCOMPARE(bench.scratch.revParse(head), landed);
        QCOMPARE(bench.scratch.read(QStringLiteral("VERSION")), QByteArray("2\n"));
        QCOMPARE(bench.scratch.read(QStringLiteral("untracked")), QByteArray("stays"));
        QCOMPARE(*bench.git.fastForward(QStringLiteral("main"), landed, bench.cancel), true);
    }

    void dirtyCheckoutIsLeftAlone_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("another file changed") << QStringLiteral("other");
        QTest::newRow("the same file changed") << QStringLiteral("VERSION");
        QTest::newRow("untracked file in the way") << QStringLiteral("new");
    }
    void dirtyCheckoutIsLeftAlone()
    {
        QFETCH(QString, file);
        Bench bench;
        const QString second = bench.scratch.commit(QStringLiteral("other"), "x", "two");
        const auto tree = bench.checkOut(second);
        QVERIFY(tree->write(QStringLiteral("new"), "theirs"));
        QVERIFY(tree->write(QStringLiteral("VERSION"), "2\n"));
        const auto landed =
            bench.git.commit(*tree, {QStringLiteral("new"), QStringLiteral("VERSION")}, QStringLiteral("x"), false, bench.cancel);
        bench.scratch.write(file, "mine");
        const auto moved = bench.git.fastForward(QStringLiteral("main"), *landed, bench.cancel);
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
        QCOMPARE(*moved, false);
        QCOMPARE(bench.scratch.revParse(head), second);
        QCOMPARE(bench.scratch.read(file), QByteArray("mine"));
    }

    void checkoutThatWasKilledHalfWayIsMadeUpFor()
    {
        Bench bench;
        const QString second = bench.scratch.commit(QStringLiteral("other"), "x", "two");
        const auto tree = bench.checkOut(second);
        QVERIFY(tree->write(QStringLiteral("other"), "y"));
        QVERIFY(tree->write(QStringLiteral("VERSION"), "2\n"));
        const auto landed =
            bench.git.commit(*tree, {QStringLiteral("other"), QStringLiteral("VERSION")}, QStringLiteral("x"), false, bench.cancel);
        bench.scratch.write(QStringLiteral("VERSION"), "2\n"); // one of the two files had been written
        bench.scratch.write(QStringLiteral("untracked"), "stays");
        QCOMPARE(*bench.git.fastForward(QStringLiteral("main"), *landed, bench.cancel), true);
        QCOMPARE(bench.scratch.revParse(head), *landed);
        QCOMPARE(bench.scratch.read(QStringLiteral("other")), QByteArray("y"));
        QCOMPARE(bench.scratch.git({QStringLiteral("status"), QStringLiteral("--porcelain")}), QByteArray("?? untracked"));
    }

    void branchThatIsCheckedOutNowhereIsMoved()
    {
        Bench bench;
        bench.scratch.branch(QStringLiteral("topic"));
        const QString landed = bench.scratch.commit("two");
        QCOMPARE(*bench.git.fastForward(QStringLiteral("main"), landed, bench.cancel), true);
        QCOMPARE(bench.scratch.revParse(QStringLiteral("main")), landed);
    }

    void branchIsLeftAlone()
    {
        Bench bench;
        bench.scratch.branch(QStringLiteral("topic"));
        const QString landed = bench.scratch.commit("two");
        QTemporaryDir beside;
        bench.scratch.git({QStringLiteral("worktree"), QStringLiteral("add"), QStringLiteral("-q"), beside.filePath(QStringLiteral("w")),
                           QStringLiteral("main")});
        QCOMPARE(*bench.git.fastForward(QStringLiteral("main"), landed, bench.cancel), false); // checked out there
        QCOMPARE(*bench.git.fastForward(QStringLiteral("topic"), bench.first, bench.cancel), false); // that is backwards
        QCOMPARE(*bench.git.fastForward(QStringLiteral("none"), landed, bench.cancel), false);
        QCOMPARE(bench.scratch.revParse(QStringLiteral("main")), bench.first);
        QCOMPARE(bench.scratch.revParse(QStringLiteral("topic")), landed);
    }

    // archives

    void archiveIsTheSameEachTime()
    {
        Bench bench;
        bench.scratch.commit(QStringLiteral("a b/ü"), QByteArray(100000, 'x'), "two");
        bench.scratch.tag(QStringLiteral("v2"), "Release");
        const auto archive = [&](const char *name) {
            const QString file = bench.data.filePath(QString::fromLatin1(name));
            const auto made = bench.git.archive(QStringLiteral("v2"), QStringLiteral("demo-2/"), file, bench.cancel);
            if (!made)
                qFatal("%s", qUtf8Printable(made.error().detail));
            QFile in(file);
            return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
        };
        const QByteArray first = archive("first.tar.gz");
        QVERIFY(first.size() > 100);
        const mode_t before = ::umask(077);
        bench.scratch.setConfig(QStringLiteral("core.autocrlf"), QStringLiteral("true"));
        bench.scratch.setConfig(QStringLiteral("tar.umask"), QStringLiteral("user"));
        bench.scratch.setConfig(QStringLiteral("tar.tar.gz.command"), QStringLiteral("gzip -1"));
        QTest::qSleep(1100); // a time stamp in the gzip header would differ
        const QByteArray second = archive("second.tar.gz");
        ::umask(before);
        QVERIFY(first == second);
        QProcess tar;
        tar.start(QStringLiteral("tar"),
                  {QStringLiteral("tzf"), bench.data.filePath(QStringLiteral("first.tar.gz")), QStringLiteral("--quoting-style=literal")});
        QVERIFY(tar.waitForFinished());
        const QByteArray listing = tar.readAllStandardOutput();
        QVERIFY2(listing.contains("demo-2/VERSION\n") && listing.contains("demo-2/a b/"), listing.constData());
    }

    void archiveIsWholeOrNotThere()
    {
        Bench bench;
        const QString file = bench.data.filePath(QStringLiteral("x.tar.gz"));
        QCOMPARE(bench.git.archive(QStringLiteral("v9"), {}, file, bench.cancel).error().kind, ErrorKind::RefNotFound);
        const auto nowhere = bench.git.archive(head, {}, bench.data.filePath(QStringLiteral("none/x.tar.gz")), bench.cancel);
        QVERIFY(!nowhere);
        bench.cancel.request();
        QCOMPARE(bench.git.archive(head, {}, file, bench.cancel).error().kind, ErrorKind::Cancelled);
        QCOMPARE(QDir(bench.data.path()).entryList(QDir::Files), QStringList());
    }
};

QTEST_GUILESS_MAIN(TstGitProgram)
#include "tst_gitprogram.moc"
