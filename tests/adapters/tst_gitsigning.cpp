// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/gitprogram.h"
#include "adapters/git/libgit2repository.h"
#include "support/gitfixture.h"
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using domain::ErrorKind;
using tests::ScratchRepository;

namespace {

bool runQuietly(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

/// Signing is git's: we only have to let it happen and tell when it fails.
class TstGitSigning : public QObject {
    Q_OBJECT

    struct Signed {
        ScratchRepository scratch;
        QTemporaryDir data;
        adapters::GitProgram git{scratch.path(), data.filePath(QStringLiteral("worktrees"))};
        QString first = scratch.commit(QStringLiteral("VERSION"), "1\n", "one");
        engine::CancelToken cancel;

        domain::Result<QString> commit()
        {
            const auto tree = git.checkOut(first, cancel);
            if (!tree)
                return domain::failure(tree.error());
            if (const auto written = (*tree)->write(QStringLiteral("VERSION"), "2\n"); !written)
                return domain::failure(written.error());
            return git.commit(**tree, {QStringLiteral("VERSION")}, QStringLiteral("chore(release): 2"), true, cancel);
        }
        void signEverything() const
        {
            scratch.setConfig(QStringLiteral("commit.gpgSign"), QStringLiteral("true"));
            scratch.setConfig(QStringLiteral("tag.gpgSign"), QStringLiteral("true"));
        }
    };

    void useSsh(const Signed &repository)
    {
        const QString key = repository.data.filePath(QStringLiteral("key"));
        QVERIFY(runQuietly(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                                                          QStringLiteral("-N"), QString(), QStringLiteral("-f"), key}));
        QFile publicKey(key + QStringLiteral(".pub"));
        QVERIFY(publicKey.open(QIODevice::ReadOnly));
        repository.scratch.write(QStringLiteral(".git/allowed"), "ada@example.org " + publicKey.readAll());
        repository.scratch.setConfig(QStringLiteral("gpg.format"), QStringLiteral("ssh"));
        repository.scratch.setConfig(QStringLiteral("user.signingKey"), key);
        repository.scratch.setConfig(QStringLiteral("gpg.ssh.allowedSignersFile"),
                                     repository.scratch.pathOf(QStringLiteral(".git/allowed")));
    }

    void signAndVerify(Signed &repository)
    {
        const auto commit = repository.commit();
        QVERIFY2(commit, commit ? "" : qPrintable(commit.error().detail));
        QCOMPARE(repository.scratch.tryGit({QStringLiteral("verify-commit"), *commit}), 0);
        const QString tag = QStringLiteral("v2");
        const auto tagged =
            repository.git.createTag(tag, *commit, QStringLiteral("Release 2\n\nwithout a last newline"), repository.cancel);
        QVERIFY2(tagged, tagged ? "" : qPrintable(tagged.error().detail));
        QCOMPARE(repository.scratch.tryGit({QStringLiteral("verify-tag"), tag}), 0);
        const auto read = adapters::LibGit2Repository::open(repository.scratch.path());
        QCOMPARE(*(*read)->tagMessage(tag), QStringLiteral("Release 2\n\nwithout a last newline"));
        QCOMPARE((*read)->commit(*commit)->message, QStringLiteral("chore(release): 2\n\nSigned-off-by: Ada Lovelace <ada@example.org>"));
        QCOMPARE((*read)->commits({repository.first, *commit})->size(), size_t(1));
    }

private Q_SLOTS:
    void sshKey()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty())
            QSKIP("ssh-keygen is not installed");
        Signed repository;
        useSsh(repository);
        repository.signEverything();
        signAndVerify(repository);
    }

    void openPgpKey()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("gpg")).isEmpty())
            QSKIP("gpg is not installed");
        Signed repository;
        const QTemporaryDir home(QStringLiteral("/tmp/slipway-gpg-XXXXXX")); // short: it holds a socket
        QVERIFY(home.isValid());
        const QByteArray before = qgetenv("GNUPGHOME");
        qputenv("GNUPGHOME", home.path().toUtf8());
        const bool made = runQuietly(QStringLiteral("gpg"),
                                     {QStringLiteral("--batch"), QStringLiteral("--quiet"), QStringLiteral("--passphrase"), QString(),
                                      QStringLiteral("--quick-generate-key"), QStringLiteral("Ada Lovelace <ada@example.org>"),
                                      QStringLiteral("ed25519"), QStringLiteral("sign"), QStringLiteral("never")});
        if (made) {
            repository.signEverything();
            signAndVerify(repository);
        }
        runQuietly(QStringLiteral("gpgconf"), {QStringLiteral("--kill"), QStringLiteral("all")});
        before.isNull() ? qunsetenv("GNUPGHOME") : qputenv("GNUPGHOME", before);
        QVERIFY(made);
    }

    void tagIsPlainWhenOnlyCommitsAreSigned()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty())
            QSKIP("ssh-keygen is not installed");
        Signed repository;
        useSsh(repository);
        repository.scratch.setConfig(QStringLiteral("commit.gpgSign"), QStringLiteral("true"));
        QVERIFY(repository.git.createTag(QStringLiteral("v1"), repository.first, QStringLiteral("x"), repository.cancel));
        QVERIFY(!repository.scratch.git({QStringLiteral("cat-file"), QStringLiteral("tag"), QStringLiteral("v1")}).contains("SIGNATURE"));
    }

    void keyThatIsGone_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("program");
        QTest::newRow("ssh key") << QStringLiteral("ssh") << QString();
        QTest::newRow("ssh program") << QStringLiteral("ssh") << QStringLiteral("/nonexistent/ssh-keygen");
        QTest::newRow("openpgp program") << QStringLiteral("openpgp") << QStringLiteral("/nonexistent/gpg");
        QTest::newRow("openpgp refuses") << QStringLiteral("openpgp") << QStringLiteral("false");
    }
    void keyThatIsGone()
    {
        QFETCH(QString, format);
        QFETCH(QString, program);
        Signed repository;
        repository.signEverything();
        repository.scratch.setConfig(QStringLiteral("gpg.format"), format);
        repository.scratch.setConfig(QStringLiteral("user.signingKey"), QStringLiteral("/nonexistent/key"));
        if (!program.isEmpty())
            repository.scratch.setConfig(QStringLiteral("gpg.%1.program").arg(format), program);
        const auto commit = repository.commit();
        QVERIFY(!commit);
        QCOMPARE(commit.error().kind, ErrorKind::SigningFailed);
        const auto tag = repository.git.createTag(QStringLiteral("v1"), repository.first, QStringLiteral("x"), repository.cancel);
        QVERIFY(!tag);
        QCOMPARE(tag.error().kind, ErrorKind::SigningFailed);
        QCOMPARE(repository.scratch.git({QStringLiteral("tag"), QStringLiteral("-l")}), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TstGitSigning)
#include "tst_gitsigning.moc"
