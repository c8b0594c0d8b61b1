// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include <QDir>
#include <QTest>

using tests::Ended;
using tests::Sample;
using tests::saying;

/// Remotes and hooks that stand in the way: nothing is half done that the same command cannot finish.
class TstBadRemote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gone();
    void missing();
    void rejecting();
    void branchProtectedByAHook();
    void movedOnMeanwhile();
    void localAndRemoteHaveDiverged();
    void lockedBySomebodyElse();
    void tagIsElsewhere();
    void hookOfTheRepositoryFails_data();
    void hookOfTheRepositoryFails();
    void nobodyIsConfigured_data();
    void nobodyIsConfigured();
    void publishedFolderHoldsSomethingElse();

private:
    static void releaseToTheEnd(const Sample &sample);
};

namespace {

const QString cut = QStringLiteral("cut 0.12.0 --yes");

} // namespace

/// What stood in the way is gone: the same commands finish the release.
void TstBadRemote::releaseToTheEnd(const Sample &sample)
{
    for (const char *act : {"cut 0.12.0 --yes", "tag 0.12.0 --yes", "publish 0.12.0 --yes"}) {
        const Ended ended = sample.ctl(QLatin1String(act));
        QVERIFY2(ended.code == 0, ended.err);
    }
    QCOMPARE(tests::problemsOfRelease(sample).join(QLatin1Char('\n')), QString());
}

void TstBadRemote::gone()
{
    const Sample sample;
    QVERIFY(QDir().rename(sample.remote(), sample.path(QStringLiteral("elsewhere"))));
    const Ended ended = sample.ctl(cut);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.said().startsWith(QStringLiteral("slipwayctl: The remote “origin” cannot be reached. Check the network, its address and "
                                                    "your access, then run this again. Git said:\n")),
             ended.err);
    QVERIFY2(ended.err.contains("does not appear to be a git repository"), ended.err);
    QVERIFY(QDir().rename(sample.path(QStringLiteral("elsewhere")), sample.remote()));
    releaseToTheEnd(sample);
}

void TstBadRemote::missing()
{
    const Sample sample;
    sample.git(QStringLiteral("remote remove origin"));
    const Ended ended = sample.ctl(cut);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.said(), saying(QStringLiteral(
                               "The repository has no remote “origin”. Add it with “git remote add”, or name another one in slipway.toml "
                               "(project.forge = \"git:NAME\").")));
}

void TstBadRemote::rejecting()
{
    const Sample sample;
    sample.addHook(sample.remote(), QStringLiteral("pre-receive"), "echo 'The harbour is closed.'; exit 1");
    const Ended ended = sample.ctl(cut);
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.said().contains(QStringLiteral(
                 "The remote rejected the push of release/0.12.0, so nothing changed there. Is it protected? The remote said:\n")),
             ended.err);
    QVERIFY2(ended.err.contains("The harbour is closed."), ended.err);
    QVERIFY2(ended.said().endsWith(QStringLiteral("3 of 7 steps are done and stay. Run the same command again to resume.\n")), ended.err);
    QCOMPARE(sample.remoteGit(QStringLiteral("branch --list release/*")), QString());
    sample.removeHook(sample.remote(), QStringLiteral("pre-receive"));
    releaseToTheEnd(sample);
}

void TstBadRemote::branchProtectedByAHook()
{
    const Sample sample;
    sample.addHook(sample.remote(), QStringLiteral("update"), "if [ \"$1\" = refs/heads/main ]; then echo 'main is protected'; exit 1; fi");
    const QString before = sample.remoteGit(QStringLiteral("rev-parse main"));
    const Ended ended = sample.ctl(cut);
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.err.contains("main is protected"), ended.err);
    QCOMPARE(sample.remoteGit(QStringLiteral("rev-parse main")), before);
    sample.removeHook(sample.remote(), QStringLiteral("update"));
    releaseToTheEnd(sample);
}

void TstBadRemote::movedOnMeanwhile()
{
    const Sample sample;
    // Somebody pushes to main after the checks and before ours.
    sample.addHook(
        sample.remote(), QStringLiteral("post-receive"),
        "if git rev-parse --verify --quiet refs/heads/release/0.12.0 > /dev/null && [ ! -e raced ]; then touch raced\n"
        "export GIT_AUTHOR_NAME=Grace GIT_AUTHOR_EMAIL=g@example.org GIT_COMMITTER_NAME=Grace GIT_COMMITTER_EMAIL=g@example.org\n"
        "git update-ref refs/heads/main $(git commit-tree -p main -m 'chore: in between' main^{tree}); fi");
    const Ended ended = sample.ctl(cut);
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.said().contains(
                 QStringLiteral("main has commits that this repository does not build on. Fetch and look at them, then run this again.\n")),
             ended.err);
    QCOMPARE(sample.remoteGit(QStringLiteral("log -1 --format=%s main")), QStringLiteral("chore: in between"));
    sample.git(QStringLiteral("pull --quiet --ff-only"));
    const Ended again = sample.ctl(cut);
    QVERIFY2(again.code == 0, again.err);
    QCOMPARE(sample.remoteGit(QStringLiteral("log -2 --format=%s main")), QStringLiteral("chore(release): 0.12.0\nchore: in between"));
    QCOMPARE(sample.remoteGit(QStringLiteral("rev-parse main^{tree}")),
             sample.remoteGit(QStringLiteral("rev-parse release/0.12.0^{tree}")));
}

void TstBadRemote::localAndRemoteHaveDiverged()
{
    const Sample sample;
    sample.git(QStringLiteral("commit --quiet --allow-empty -m theirs"));
    sample.git(QStringLiteral("push --quiet origin main"));
    sample.git(QStringLiteral("reset --quiet --hard HEAD~1"));
    sample.git(QStringLiteral("commit --quiet --allow-empty -m ours"));
    const Ended ended = sample.ctl(cut);
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.said().contains(QStringLiteral("origin/main has one commit that is not here. Bring it with “git pull”.")), ended.err);
    QVERIFY2(ended.said().contains(QStringLiteral("One commit here is not in origin/main. Push it or take it away.")), ended.err);
}

void TstBadRemote::lockedBySomebodyElse()
{
    const Sample sample;
    QDir(sample.remote()).mkpath(QStringLiteral("refs/heads/release"));
    const QString lock = sample.remote() + QLatin1String("/refs/heads/release/0.12.0.lock");
    QFile file(lock);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Ended ended = sample.ctl(cut);
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.said().contains(QStringLiteral("Somebody else is pushing release/0.12.0 to the remote. Run this again in a moment.\n")),
             ended.err);
    QVERIFY(file.remove());
    releaseToTheEnd(sample);
}

void TstBadRemote::tagIsElsewhere()
{
    const Sample sample;
    QCOMPARE(sample.ctl(cut).code, 0);
    const QString wrong = sample.remoteGit(QStringLiteral("rev-parse v0.11.0^{commit}"));
    sample.remoteGit(QStringLiteral("update-ref refs/tags/v0.12.0 v0.11.0^{commit}"));
    const Ended ended = sample.ctl(QStringLiteral("tag 0.12.0 --yes"));
    QVERIFY(ended.code == 1 || ended.code == 3);
    QVERIFY2(ended.said().contains(QStringLiteral("The tag v0.12.0 exists already")), ended.err);
    QVERIFY2(ended.said().contains(QStringLiteral("It is never moved: find out who made it, or release another version.")), ended.err);
    QCOMPARE(sample.remoteGit(QStringLiteral("rev-parse v0.12.0")), wrong);
}

void TstBadRemote::hookOfTheRepositoryFails_data()
{
    QTest::addColumn<QString>("hook");
    QTest::newRow("pre-commit") << QStringLiteral("pre-commit");
    QTest::newRow("commit-msg") << QStringLiteral("commit-msg");
    QTest::newRow("pre-push") << QStringLiteral("pre-push");
}

void TstBadRemote::hookOfTheRepositoryFails()
{
    QFETCH(QString, hook);
    const Sample sample;
    sample.addHook(sample.work(), hook, "echo 'No releases on Mondays.' >&2; exit 1");
    const Ended ended = sample.ctl(cut);
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.said().contains(QStringLiteral(" refused. Mend what it complains about, then run this again. It said:\n")), ended.err);
    QVERIFY2(ended.err.contains("    No releases on Mondays."), ended.err);
    sample.removeHook(sample.work(), hook);
    releaseToTheEnd(sample);
}

void TstBadRemote::nobodyIsConfigured_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("name") << QStringLiteral("user.name");
    QTest::newRow("e-mail") << QStringLiteral("user.email");
}

void TstBadRemote::nobodyIsConfigured()
{
    QFETCH(QString, key);
    const Sample sample;
    sample.git(QStringLiteral("config --unset ") + key);
    const QString sentence =
        QStringLiteral("Git does not know who you are: %1 is not set. Set it with: git config --global %1 \"…\"").arg(key);
    const Ended preflight = sample.ctl(QStringLiteral("preflight cut 0.12.0"));
    QCOMPARE(preflight.code, 3);
    QVERIFY2(QString::fromUtf8(preflight.out).contains(sentence), preflight.out);
    const Ended ended = sample.ctl(cut);
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.said().contains(QStringLiteral("Git does not know who you are")), ended.err);
    sample.git(QStringLiteral("config %1 %2")
                   .arg(key, key == QLatin1String("user.email") ? QStringLiteral("ada@example.org") : QStringLiteral("Ada")));
    QCOMPARE(sample.ctl(cut).code, 0);
}

void TstBadRemote::publishedFolderHoldsSomethingElse()
{
    const Sample sample;
    QCOMPARE(sample.ctl(cut).code, 0);
    QCOMPARE(sample.ctl(QStringLiteral("tag 0.12.0 --yes")).code, 0);
    QVERIFY(QDir(sample.path(QStringLiteral("published"))).mkpath(QStringLiteral("0.12.0")));
    QFile other(sample.path(QStringLiteral("published/0.12.0/harbor-0.12.0.tar.gz")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("another release");
    other.close();
    const Ended ended = sample.ctl(QStringLiteral("publish 0.12.0 --yes"));
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.said().contains(QStringLiteral("what is there is not what this release made")), ended.err);
    QVERIFY2(ended.said().contains(QStringLiteral("Nothing was overwritten.")), ended.err);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("another release"));
}

QTEST_GUILESS_MAIN(TstBadRemote)
#include "tst_badremote.moc"
