// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/gitclone.h"
#include "support/gitfixture.h"
#include <QDir>
#include <QTest>
#include <QThread>
#include <thread>

using adapters::cloneRepository;
using domain::ErrorKind;
using engine::CloneProgress;

namespace {

struct Fixture {
    tests::ScratchRepository remote{tests::ScratchRepository::Kind::Bare};
    tests::ScratchRepository work;
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("clone"));
    const QString address = QLatin1String("file://") + remote.path();

    Fixture()
    {
        for (int i = 0; i < 20; ++i)
            work.commit(QStringLiteral("f%1.txt").arg(i), QByteArray(1000, char('a' + i)), "feat: a file");
        work.addRemote(QStringLiteral("origin"), remote);
        work.git({QStringLiteral("push"), QStringLiteral("--quiet"), QStringLiteral("origin"), QStringLiteral("main")});
    }
};

} // namespace

class TstGitClone : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeHistoryComesWithItsProgress()
    {
        Fixture f;
        std::vector<CloneProgress> heard;
        const auto cloned = cloneRepository(f.address, f.target, [&](const CloneProgress &progress) { heard.push_back(progress); }, {});
        QVERIFY2(cloned, cloned ? "" : qPrintable(cloned.error().detail));
        QVERIFY(QFile::exists(f.target + QLatin1String("/f19.txt")));
        QVERIFY(!QFile::exists(f.target + QLatin1String("/.git/shallow")));
        QVERIFY(!heard.empty());
        QCOMPARE(heard.back().percent, 100);
    }

    void aFolderThatIsInUseIsLeftAlone()
    {
        Fixture f;
        QVERIFY(QDir().mkpath(f.target + QLatin1String("/mine")));
        const auto cloned = cloneRepository(f.address, f.target, [](const CloneProgress &) {}, {});
        QCOMPARE(cloned.error().kind, ErrorKind::InputOutput);
        QVERIFY(QDir(f.target + QLatin1String("/mine")).exists());
    }

    void nothingIsLeftOfAFailure()
    {
        Fixture f;
        const auto cloned = cloneRepository(QLatin1String("file://") + f.folder.filePath(QStringLiteral("nowhere.git")), f.target,
                                            [](const CloneProgress &) {}, {});
        QCOMPARE(cloned.error().kind, ErrorKind::RemoteGone);
        QVERIFY(cloned.error().subject.contains(QStringLiteral("nowhere.git")));
        QVERIFY(!QDir(f.target).exists());
        QVERIFY(QDir().mkdir(f.target));
        QVERIFY(!cloneRepository(QStringLiteral("/nowhere.git"), f.target, [](const CloneProgress &) {}, {}));
        QVERIFY(QDir(f.target).exists() && QDir(f.target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void nothingIsLeftOfACancel()
    {
        Fixture f;
        engine::CancelToken cancel;
        cancel.request();
        QCOMPARE(cloneRepository(f.address, f.target, [](const CloneProgress &) {}, cancel).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QDir(f.target).exists());
        // Half way: the remote is a program that never answers, and git has made its folder.
        qputenv("GIT_SSH_COMMAND", "sleep 60; true");
        engine::CancelToken later;
        std::thread person([&f, later]() mutable {
            while (!QDir(f.target + QLatin1String("/.git")).exists())
                QThread::msleep(5);
            later.request();
        });
        const auto cloned = cloneRepository(QStringLiteral("host:x.git"), f.target, [](const CloneProgress &) {}, later);
        person.join();
        qunsetenv("GIT_SSH_COMMAND");
        QCOMPARE(cloned.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QDir(f.target).exists());
    }

    void anAddressIsNoOption()
    {
        Fixture f;
        const QString trap = f.folder.filePath(QStringLiteral("trap"));
        const auto cloned = cloneRepository(QLatin1String("--upload-pack=touch ") + trap, f.target, [](const CloneProgress &) {}, {});
        QVERIFY(!cloned);
        QVERIFY(!QFile::exists(trap));
    }

    void aPasswordIsNotRepeated()
    {
        Fixture f;
        const auto cloned =
            cloneRepository(QStringLiteral("https://ada:secret@localhost:1/x.git"), f.target, [](const CloneProgress &) {}, {});
        QVERIFY(!cloned);
        QVERIFY(!(cloned.error().subject + cloned.error().detail).contains(QStringLiteral("secret")));
    }
};

QTEST_GUILESS_MAIN(TstGitClone)
#include "tst_gitclone.moc"
