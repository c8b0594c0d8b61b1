// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filerepositorylock.h"
#include "forkedchild.h"
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using adapters::FileRepositoryLock;
using domain::ErrorKind;

class TestFileRepositoryLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_path = m_root->filePath(QStringLiteral("data/lock"));
    }

    void secondIsRefusedUntilTheFirstIsGivenBack()
    {
        auto first = FileRepositoryLock(m_path).acquire();
        QVERIFY(first);
        const auto second = FileRepositoryLock(m_path).acquire();
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::InUse);
        QCOMPARE(second.error().subject, m_path);
        QCOMPARE(second.error().detail, QStringLiteral("pid %1").arg(::getpid()));
        first->reset();
        QVERIFY(FileRepositoryLock(m_path).acquire());
    }

    void repositoriesDoNotHinderEachOther()
    {
        const auto one = FileRepositoryLock(m_path).acquire();
        QVERIFY(FileRepositoryLock(m_root->filePath(QStringLiteral("other/lock"))).acquire());
    }

    void anotherProcessIsNamedAndItsDeathGivesTheLockBack()
    {
        int pipe[2];
        QCOMPARE(::pipe(pipe), 0);
        const pid_t holder = test::startChild([&] {
            const auto held = FileRepositoryLock(m_path).acquire();
            if (!held || ::write(pipe[1], "x", 1) != 1)
                return 1;
            for (;;)
                ::pause();
        });
        ::close(pipe[1]);
        char byte = 0;
        QCOMPARE(::read(pipe[0], &byte, 1), ssize_t(1));
        ::close(pipe[0]);
        const auto refused = FileRepositoryLock(m_path).acquire();
        ::kill(holder, SIGKILL);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("pid %1").arg(holder));
        test::waitForChild(holder);
        QVERIFY(FileRepositoryLock(m_path).acquire());
    }

    void childProgramDoesNotInheritIt()
    {
        auto held = FileRepositoryLock(m_path).acquire();
        QProcess child;
        child.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(child.waitForStarted());
        held->reset();
        QVERIFY(FileRepositoryLock(m_path).acquire());
        child.kill();
        child.waitForFinished();
    }

    void readOnlyFolderIsSaid()
    {
        const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_root->path(), readable));
        const int code = test::asOrdinaryUser([&] {
            const auto held = FileRepositoryLock(m_path).acquire();
            return !held && held.error().kind == ErrorKind::ReadOnly ? 0 : 1;
        });
        QFile::setPermissions(m_root->path(), readable | QFile::WriteOwner);
        if (code == test::notPermitted)
            QSKIP("root here may not become somebody else");
        QCOMPARE(code, 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestFileRepositoryLock)
#include "tst_filerepositorylock.moc"
