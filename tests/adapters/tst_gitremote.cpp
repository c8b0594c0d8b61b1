// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/gitprogram.h"
#include "support/gitfixture.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <thread>

using domain::ErrorKind;
using tests::ScratchRepository;

namespace {

const QString origin = QStringLiteral("origin");
const QString mainRef = QStringLiteral("refs/heads/main");

/// A bare remote with one commit on main, a clone of it, and the adapter on the clone.
struct Pair {
    ScratchRepository bare{ScratchRepository::Kind::Bare};
    QString first = seed();
    ScratchRepository clone = ScratchRepository::cloneOf(bare);
    adapters::GitProgram git{clone.path(), clone.path() + QStringLiteral("-private")};
    engine::CancelToken cancel;

    QString seed()
    {
        const ScratchRepository other;
        const QString commit = other.commit(QStringLiteral("file"), "one\n", "one");
        other.addRemote(origin, bare);
        other.git({QStringLiteral("push"), QStringLiteral("-q"), origin, QStringLiteral("main")});
        return commit;
    }

    domain::Status push(const std::vector<engine::PushRef> &refs) { return git.push(origin, refs, cancel); }

    QString remoteRef(const QString &ref) const
    {
        QByteArray out;
        return bare.tryGit({QStringLiteral("rev-parse"), QStringLiteral("--verify"), QStringLiteral("--quiet"), ref}, &out) == 0
                   ? QString::fromLatin1(out).trimmed()
                   : QString();
    }
};

} // namespace

class TstGitRemote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refsOfAPatternComeAndGo()
    {
        Pair pair;
        const QString ref = QStringLiteral("refs/slipway/releases/1.0.0");
        const QString pattern = QStringLiteral("refs/slipway/releases/*");
        const auto here = [&pair, &ref] {
            QByteArray out;
            return pair.clone.tryGit({QStringLiteral("rev-parse"), QStringLiteral("--verify"), QStringLiteral("--quiet"), ref}, &out) == 0;
        };
        QVERIFY(pair.git.fetchRefs(origin, pattern, pair.cancel)); // there is none
        const auto first = pair.git.commitFiles({{QStringLiteral("a"), "one\n"}, {QStringLiteral("b c"), "\r\n"}}, {},
                                                QStringLiteral("begin"), pair.cancel);
        QVERIFY(first);
        QVERIFY(pair.push({{*first, ref, {}}}));
        const auto second = pair.git.commitFiles({{QStringLiteral("a"), "two\n"}}, *first, QStringLiteral("go on"), pair.cancel);
        QVERIFY(second);
        QVERIFY(pair.push({{*second, ref, *first}}));
        QCOMPARE(pair.bare.git({QStringLiteral("log"), QStringLiteral("--format=%an %s"), QStringLiteral("--name-status"), ref}),
                 QByteArray("Ada Lovelace go on\n\nM\ta\nD\tb c\nAda Lovelace begin\n\nA\ta\nA\tb c"));
        QCOMPARE(pair.bare.git({QStringLiteral("cat-file"), QStringLiteral("-p"), *first + QStringLiteral(":b c")}), QByteArray("\r"));
        QVERIFY(pair.clone.git({QStringLiteral("status"), QStringLiteral("--porcelain")}).isEmpty());

        QVERIFY(pair.git.fetchRefs(origin, pattern, pair.cancel));
        QVERIFY(here());
        const auto late = pair.git.commitFiles({{QStringLiteral("a"), "three\n"}}, *first, QStringLiteral("late"), pair.cancel);
        QVERIFY(late);
        QCOMPARE(pair.push({{*late, ref, *first}}).error().kind, ErrorKind::RemoteDiverged);
        pair.bare.git({QStringLiteral("update-ref"), QStringLiteral("-d"), ref});
        QVERIFY(pair.git.fetchRefs(origin, pattern, pair.cancel));
        QVERIFY(!here());
        QCOMPARE(pair.remoteRef(mainRef), pair.first);
    }

    void refsAsTheRemoteHasThem()
    {
        Pair pair;
        pair.bare.git({QStringLiteral("tag"), QStringLiteral("-a"), QStringLiteral("-m"), QStringLiteral("x"), QStringLiteral("v1"),
                       QStringLiteral("main")});
        const auto refs = pair.git.remoteRefs(origin, pair.cancel);
        QVERIFY(refs);
        QCOMPARE(refs->at(mainRef), pair.first);
        QCOMPARE(refs->at(QStringLiteral("refs/tags/v1")), pair.bare.revParse(QStringLiteral("refs/tags/v1")));
        QCOMPARE(refs->at(QStringLiteral("refs/tags/v1^{}")), pair.first);
    }

    void remoteThatIsNotThere_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("kind");
        QTest::newRow("not configured") << QString() << int(ErrorKind::RemoteMissing);
        QTest::newRow("no such folder") << QStringLiteral("file:///nonexistent/x.git") << int(ErrorKind::RemoteGone);
        QTest::newRow("no server") << QStringLiteral("http://127.0.0.1:1/x.git") << int(ErrorKind::RemoteGone);
        QTest::newRow("no ssh server") << QStringLiteral("ssh://127.0.0.1:1/x.git") << int(ErrorKind::RemoteGone);
    }
    void remoteThatIsNotThere()
    {
        QFETCH(QString, url);
        QFETCH(int, kind);
        Pair pair;
        const QString remote = QStringLiteral("elsewhere");
        if (!url.isEmpty())
            pair.clone.git({QStringLiteral("remote"), QStringLiteral("add"), remote, url});
        const auto refs = pair.git.remoteRefs(remote, pair.cancel);
        QVERIFY(!refs);
        QCOMPARE(int(refs.error().kind), kind);
        QCOMPARE(refs.error().subject, remote);
        QVERIFY(!refs.error().detail.isEmpty());
        QCOMPARE(int(pair.git.fetch(remote, pair.cancel).error().kind), kind);
        QCOMPARE(int(pair.git.push(remote, {{pair.first, mainRef, {}}}, pair.cancel).error().kind), kind);
    }

    void fetchBringsBranchesAndTags()
    {
        Pair pair;
        pair.bare.git({QStringLiteral("branch"), QStringLiteral("lts"), QStringLiteral("main")});
        pair.bare.git({QStringLiteral("tag"), QStringLiteral("v1"), QStringLiteral("main")});
        QVERIFY(pair.git.fetch(origin, pair.cancel));
        QCOMPARE(pair.clone.revParse(QStringLiteral("origin/lts")), pair.first);
        QCOMPARE(pair.clone.revParse(QStringLiteral("v1")), pair.first);
    }

    void fetchNeverMovesOrDeletesATag()
    {
        Pair pair;
        pair.clone.setConfig(QStringLiteral("fetch.prune"), QStringLiteral("true"));
        pair.clone.setConfig(QStringLiteral("fetch.pruneTags"), QStringLiteral("true"));
        const QString second = pair.clone.commit("two");
        pair.clone.tag(QStringLiteral("v1"));
        pair.clone.tag(QStringLiteral("only-here"));
        pair.bare.git({QStringLiteral("tag"), QStringLiteral("v1"), QStringLiteral("main")});
        const auto fetched = pair.git.fetch(origin, pair.cancel);
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().kind, ErrorKind::TagElsewhere);
        QCOMPARE(fetched.error().subject, QStringLiteral("v1"));
        QCOMPARE(pair.clone.revParse(QStringLiteral("v1")), second);
        QCOMPARE(pair.clone.revParse(QStringLiteral("only-here")), second);
    }

    void pushMovesABranchForwardAndMakesATag()
    {
        Pair pair;
        const QString second = pair.clone.commit("two");
        pair.clone.tag(QStringLiteral("v2"), "Release");
        pair.clone.tag(QStringLiteral("private"), "not asked for");
        pair.clone.setConfig(QStringLiteral("push.followTags"), QStringLiteral("true"));
        const std::vector<engine::PushRef> refs{{second, mainRef, pair.first},
                                                {QStringLiteral("refs/tags/v2"), QStringLiteral("refs/tags/v2"), {}},
                                                {second, QStringLiteral("refs/heads/release/2"), {}}};
        QVERIFY(pair.push(refs));
        QCOMPARE(pair.remoteRef(mainRef), second);
        QCOMPARE(pair.remoteRef(QStringLiteral("refs/tags/v2")), pair.clone.revParse(QStringLiteral("refs/tags/v2")));
        QCOMPARE(pair.remoteRef(QStringLiteral("refs/heads/release/2")), second);
        QCOMPARE(pair.remoteRef(QStringLiteral("refs/tags/private")), QString());
        QVERIFY2(pair.push(refs), "what is there already counts as pushed");
    }

    void branchIsNeverRewritten()
    {
        Pair pair;
        const QString second = pair.clone.commit("two");
        QVERIFY(pair.push({{second, mainRef, pair.first}}));
        pair.clone.git({QStringLiteral("reset"), QStringLiteral("-q"), QStringLiteral("--hard"), pair.first});
        const QString other = pair.clone.commit("other two");
        for (const QString &expected : {second, pair.first, QString()}) {
            const auto pushed = pair.push({{other, mainRef, expected}});
            QVERIFY(!pushed);
            QCOMPARE(pushed.error().kind, ErrorKind::RemoteDiverged);
            QCOMPARE(pushed.error().subject, QStringLiteral("main"));
            QCOMPARE(pair.remoteRef(mainRef), second);
        }
        QVERIFY2(!pair.push({{pair.first, mainRef, second}}), "a branch was moved back");
    }

    void branchThatWasMovedBackIsNotPublishedAgain()
    {
        Pair pair;
        const QString second = pair.clone.commit("two");
        QVERIFY(pair.push({{second, mainRef, pair.first}}));
        const QString third = pair.clone.commit("three");
        pair.bare.git({QStringLiteral("update-ref"), mainRef, pair.first}); // withdrawn by somebody
        const auto pushed = pair.push({{third, mainRef, second}});
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().kind, ErrorKind::RemoteDiverged);
        QCOMPARE(pair.remoteRef(mainRef), pair.first);
    }

    void tagIsNeverMoved()
    {
        Pair pair;
        pair.bare.git({QStringLiteral("tag"), QStringLiteral("v1"), QStringLiteral("main")});
        const QString second = pair.clone.commit("two");
        const QString tag = QStringLiteral("refs/tags/v1");
        for (const QString &expected : {QString(), pair.first}) {
            const auto pushed = pair.push({{second, tag, expected}});
            QVERIFY(!pushed);
            QCOMPARE(pushed.error().kind, ErrorKind::TagElsewhere);
            QCOMPARE(pushed.error().subject, QStringLiteral("v1"));
        }
        QCOMPARE(pair.remoteRef(tag), pair.first);
    }

    void pushIsAllOrNothing()
    {
        Pair pair;
        pair.bare.git({QStringLiteral("tag"), QStringLiteral("v1"), QStringLiteral("main")});
        const QString second = pair.clone.commit("two");
        const auto pushed = pair.push({{second, mainRef, pair.first}, {second, QStringLiteral("refs/tags/v1"), {}}});
        QCOMPARE(pushed.error().kind, ErrorKind::TagElsewhere);
        QCOMPARE(pair.remoteRef(mainRef), pair.first);
    }

    void hookOfTheRemoteIsQuoted_data()
    {
        QTest::addColumn<QString>("hook");
        QTest::newRow("pre-receive") << QStringLiteral("pre-receive");
        QTest::newRow("update") << QStringLiteral("update");
    }
    void hookOfTheRemoteIsQuoted()
    {
        QFETCH(QString, hook);
        Pair pair;
        pair.bare.addHook(hook, "echo 'main is protected, ask Grace' >&2; exit 1");
        const auto pushed = pair.push({{pair.clone.commit("two"), mainRef, pair.first}});
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().kind, ErrorKind::RemoteRejected);
        QCOMPARE(pushed.error().subject, QStringLiteral("main"));
        QVERIFY2(pushed.error().detail.contains(QStringLiteral("remote: main is protected, ask Grace")), qPrintable(pushed.error().detail));
        QVERIFY2(!pushed.error().detail.contains(QLatin1Char('%')), "progress is no word for people");
        QVERIFY(!pushed.error().detail.split(QLatin1Char('\n')).contains(QStringLiteral("Done")));
    }

    void hookOfOursIsQuoted()
    {
        Pair pair;
        pair.clone.addHook(QStringLiteral("pre-push"), "echo 'tests are red'; exit 1");
        const auto pushed = pair.push({{pair.clone.commit("two"), mainRef, pair.first}});
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().kind, ErrorKind::HookFailed);
        QVERIFY(pushed.error().detail.contains(QStringLiteral("tests are red")));
        QCOMPARE(pair.remoteRef(mainRef), pair.first);
    }

    void lockOfAnotherIsWaitedFor()
    {
        Pair pair;
        const QString second = pair.clone.commit("two");
        const QString lock = pair.bare.pathOf(QStringLiteral("refs/heads/main.lock"));
        pair.bare.write(QStringLiteral("refs/heads/main.lock"), {});
        std::thread other([&] {
            QTest::qSleep(400);
            QFile::remove(lock);
        });
        const auto pushed = pair.push({{second, mainRef, pair.first}});
        other.join();
        QVERIFY2(pushed, pushed ? "" : qPrintable(pushed.error().detail));
        QCOMPARE(pair.remoteRef(mainRef), second);
    }

    void lockThatStaysIsReported()
    {
        Pair pair;
        pair.bare.write(QStringLiteral("refs/heads/main.lock"), {});
        const auto pushed = pair.push({{pair.clone.commit("two"), mainRef, pair.first}});
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().kind, ErrorKind::RemoteBusy);
    }

    void lockThatCannotBeHadIsNotWaitedFor()
    {
        Pair pair;
        QElapsedTimer clock;
        clock.start();
        const auto pushed = pair.push({{pair.clone.commit("two"), QStringLiteral("refs/heads/main/sub"), {}}});
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().kind, ErrorKind::RemoteRejected);
        QVERIFY2(clock.elapsed() < 2900, "it was tried again");
    }

    void cancellingEndsAPush()
    {
        Pair pair;
        pair.clone.addHook(QStringLiteral("pre-push"), "touch started; sleep 30");
        const QString second = pair.clone.commit("two");
        std::thread person([&] {
            for (int i = 0; i < 100 && !QFile::exists(pair.clone.pathOf(QStringLiteral("started"))); ++i)
                QTest::qSleep(50);
            pair.cancel.request();
        });
        QElapsedTimer clock;
        clock.start();
        const auto pushed = pair.push({{second, mainRef, pair.first}});
        person.join();
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().kind, ErrorKind::Cancelled);
        QVERIFY(clock.elapsed() < 20000);
        QCOMPARE(pair.remoteRef(mainRef), pair.first);
    }
};

QTEST_GUILESS_MAIN(TstGitRemote)
#include "tst_gitremote.moc"
