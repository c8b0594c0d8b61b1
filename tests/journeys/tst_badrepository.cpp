// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include "support/gitfixture.h"
#include <QJsonArray>
#include <QTest>

using tests::Ended;
using tests::Sample;
using tests::saying;
using tests::ScratchRepository;
using tests::Surroundings;

/// Repositories that are not as one would wish: what slipwayctl does and the words a person reads.
class TstBadRepository : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void notARepository();
    void bare();
    void empty_data();
    void empty();
    void shallow();
    void linkedWorkTree();
    void detachedHead();
    void dirtyTree();
    void unbornBranchBesideHistory();
    void withoutTags();
    void withTagsThatAreNoVersions();
    void twoVersionTagsOnOneCommit();
    void sameVersionAtTwoCommits();
    void releasesPathsWithOddCharacters();
    void unknownRevision();

private:
    Ended ctl(const QString &folder, const QString &arguments) const
    {
        return tests::slipwayctl({folder, m_data.path(), {}, {}}, arguments.split(QLatin1Char(' ')));
    }
    QTemporaryDir m_data;
};

void TstBadRepository::notARepository()
{
    const QTemporaryDir folder;
    for (const char *command : {"next", "notes", "check 0.12.0", "cut 0.12.0 --yes", "status"}) {
        const Ended ended = ctl(folder.path(), QLatin1String(command) + QLatin1String(" --repo ") + folder.path());
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.said(),
                 saying(QStringLiteral("%1 is not in a Git repository. Choose the folder of one, or make one with “git init”.")
                            .arg(folder.path())));
    }
}

void TstBadRepository::bare()
{
    const Sample sample;
    const Ended ended = ctl(sample.remote(), QStringLiteral("next --repo ") + sample.remote());
    QCOMPARE(ended.code, 1);
    QCOMPARE(
        ended.said(),
        saying(QStringLiteral("%1 is a bare repository: it has no files to check or change. Open a clone of it.").arg(sample.remote())));
}

void TstBadRepository::empty_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("next") << QStringLiteral("next");
    QTest::newRow("notes") << QStringLiteral("notes");
}

void TstBadRepository::empty()
{
    QFETCH(QString, arguments);
    const ScratchRepository repository;
    const Ended ended = ctl(repository.path(), arguments);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.said(),
             saying(QStringLiteral("The repository has no commit yet, so there is nothing to release. Commit something first.")));
}

void TstBadRepository::shallow()
{
    const Sample sample;
    const QTemporaryDir folder;
    const QString clone = folder.filePath(QStringLiteral("clone"));
    tests::git(folder.path(), {QStringLiteral("clone"), QStringLiteral("--quiet"), QStringLiteral("--depth"), QStringLiteral("3"),
                               QLatin1String("file://") + sample.remote(), clone});
    const QString sentence =
        saying(QStringLiteral("The history of %1 is cut off (a shallow clone), so what changed since the last release cannot be told. "
                              "Get the rest with “git fetch --unshallow”.")
                   .arg(clone));
    for (const char *command : {"next", "notes", "check 0.12.0"}) {
        const Ended ended = ctl(clone, QLatin1String(command));
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.said(), sentence);
    }
    const Ended cut = ctl(clone, QStringLiteral("cut 0.12.0 --yes"));
    QCOMPARE(cut.code, 1);
    QCOMPARE(cut.said(), sentence);
}

void TstBadRepository::linkedWorkTree()
{
    const Sample sample;
    const QString linked = sample.path(QStringLiteral("linked"));
    sample.git(QStringLiteral("worktree add --quiet -b topic %1 v0.11.0").arg(linked));
    QCOMPARE(ctl(linked, QStringLiteral("next --json")).json()[QLatin1String("current")].toString(), QStringLiteral("0.11.0"));
    QCOMPARE(ctl(linked, QStringLiteral("notes --for 0.11.0 --json")).json()[QLatin1String("commits")].toInt(), 6);
    QCOMPARE(sample.ctl(QStringLiteral("cut 0.12.0 --yes")).code, 0); // another work tree is in nobody's way
    QCOMPARE(sample.git(QStringLiteral("worktree list --porcelain")).count(QLatin1String("worktree ")), 2);
}

void TstBadRepository::detachedHead()
{
    const Sample sample;
    sample.git(QStringLiteral("checkout --quiet --detach HEAD~1"));
    const Ended ended = sample.ctl(QStringLiteral("cut 0.12.0 --yes"));
    QVERIFY2(ended.code == 0, ended.out + ended.err); // the work is done apart from the person's own checkout
    QCOMPARE(sample.git(QStringLiteral("log -1 --format=%s")), QStringLiteral("chore: write the release process down in slipway.toml"));
    QCOMPARE(sample.remoteGit(QStringLiteral("log -1 --format=%s main")), QStringLiteral("chore(release): 0.12.0"));
}

void TstBadRepository::dirtyTree()
{
    const Sample sample;
    sample.write(QStringLiteral("README.md"), "changed\n");
    sample.write(QStringLiteral("new ümläut\nfile"), "new\n");
    const Ended ended = sample.ctl(QStringLiteral("cut 0.12.0 --yes"));
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.said().contains(QStringLiteral("Refused: these checks stand in the way. Nothing was done.")), ended.err);
    QVERIFY2(ended.said().contains(QStringLiteral("“README.md” is changed and not committed. Commit it or put it aside with “git stash”.")),
             ended.err);
    QVERIFY2(ended.said().contains(QStringLiteral("new ümläut")), ended.err);
    QCOMPARE(sample.git(QStringLiteral("branch --list release/*")), QString());
}

void TstBadRepository::unbornBranchBesideHistory()
{
    const Sample sample;
    sample.git(QStringLiteral("switch --quiet --orphan fresh"));
    const Ended ended = sample.ctl(QStringLiteral("next"));
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.said(),
             saying(QStringLiteral("The repository has no commit yet, so there is nothing to release. Commit something first.")));
}

void TstBadRepository::withoutTags()
{
    const ScratchRepository repository;
    repository.commit("feat: one");
    repository.commit("fix: two");
    const Ended next = ctl(repository.path(), QStringLiteral("next --json"));
    QVERIFY2(next.code == 0, next.err);
    QVERIFY(next.json()[QLatin1String("current")].isNull());
    QCOMPARE(next.json()[QLatin1String("next")].toString(), QStringLiteral("0.1.0"));
    const QJsonObject notes = ctl(repository.path(), QStringLiteral("notes --json")).json();
    QVERIFY(notes[QLatin1String("from")].isNull());
    QCOMPARE(notes[QLatin1String("commits")].toInt(), 2);
}

void TstBadRepository::withTagsThatAreNoVersions()
{
    const ScratchRepository repository;
    repository.commit("feat: one");
    for (const char *tag : {"nightly", "v1", "v1.2", "v01.2.3", "release-1.2.3", "1.2.3.4", "v1.2.3-"})
        repository.tag(QLatin1String(tag));
    repository.commit("feat: two");
    const Ended next = ctl(repository.path(), QStringLiteral("next"));
    QCOMPARE(next.out, QByteArray("0.1.0\n"));
    QVERIFY2(next.said().startsWith(QStringLiteral("The first release, because of:")), next.err);
    QCOMPARE(ctl(repository.path(), QStringLiteral("notes --json")).json()[QLatin1String("commits")].toInt(), 2);
}

void TstBadRepository::twoVersionTagsOnOneCommit()
{
    const ScratchRepository repository;
    repository.commit("feat: one");
    repository.tag(QStringLiteral("v1.0.0"), "one");
    repository.tag(QStringLiteral("v1.1.0"), "the same again");
    repository.commit("fix: two");
    const QJsonObject next = ctl(repository.path(), QStringLiteral("next --json")).json();
    QCOMPARE(next[QLatin1String("current")].toString(), QStringLiteral("1.1.0"));
    QCOMPARE(next[QLatin1String("next")].toString(), QStringLiteral("1.1.1"));
}

void TstBadRepository::sameVersionAtTwoCommits()
{
    const ScratchRepository repository;
    repository.commit("feat: one");
    repository.tag(QStringLiteral("1.0.0"));
    repository.commit("feat: two");
    repository.tag(QStringLiteral("v1.0.0"));
    const Ended ended = ctl(repository.path(), QStringLiteral("next"));
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.said().startsWith(QStringLiteral("slipwayctl: Several tags claim to be version 1.0.0, at different commits: ")),
             ended.err);
    QVERIFY2(ended.said().contains(QStringLiteral("Delete the wrong ones.")), ended.err);
}

void TstBadRepository::releasesPathsWithOddCharacters()
{
    const Sample sample;
    sample.write(QStringLiteral("docs/with space/ümläut.md"), "a\n");
    sample.write(QStringLiteral("docs/new\nline.md"), "b\n");
    sample.write(QStringLiteral("version file ü.json"), "{ \"version\": \"0.11.0\" }\n");
    sample.changeProcess("[[check]]\nid = \"smoke\"",
                         "[[versioning.file]]\npath = \"version file ü.json\"\nkey = \"version\"\n\n[[check]]\nid = \"smoke\"");
    for (const char *act : {"cut 0.12.0 --yes", "tag 0.12.0 --yes", "publish 0.12.0 --yes"}) {
        const Ended ended = sample.ctl(QLatin1String(act));
        QVERIFY2(ended.code == 0, ended.err);
    }
    QCOMPARE(sample.read(QStringLiteral("version file ü.json")), QByteArray("{ \"version\": \"0.12.0\" }\n"));
    const Ended list = tests::run({sample.work(), {}, {}, {}}, QStringLiteral("tar"),
                                  {QStringLiteral("--quoting-style=literal"), QStringLiteral("-tzf"),
                                   sample.path(QStringLiteral("published/0.12.0/harbor-0.12.0.tar.gz"))});
    QVERIFY2(list.out.contains("harbor-0.12.0/docs/with space/ümläut.md\n") && list.out.contains("harbor-0.12.0/docs/new\nline.md\n"),
             list.out);
}

void TstBadRepository::unknownRevision()
{
    const Sample sample;
    const Ended ended = sample.ctl(QStringLiteral("notes --from v9.9.9"));
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.said(),
             saying(QStringLiteral(
                 "“v9.9.9” was not found: no branch, tag or commit of this repository has that name. “git fetch” may bring it.")));
}

QTEST_GUILESS_MAIN(TstBadRepository)
#include "tst_badrepository.moc"
