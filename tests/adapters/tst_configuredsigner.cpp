// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/signing/configuredsigner.h"
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using adapters::ConfiguredSigner;
using adapters::SigningConfiguration;
using domain::ErrorKind;
using engine::CancelToken;

namespace {

const QByteArray content("the release\n");

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForStarted() || !process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("%s: %s", qUtf8Printable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void write(const QString &path, const QByteArray &bytes, bool executable = false)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
    if (executable)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

enum class Verdict { Good, NotGood, CannotTell };

Verdict verdict(ConfiguredSigner &signer, const QByteArray &bytes, const QByteArray &signature)
{
    const auto verified = signer.verify(bytes, signature, {});
    if (!verified)
        return Verdict::CannotTell;
    return *verified ? Verdict::Good : Verdict::NotGood;
}

SigningConfiguration openPgp(const QString &key) { return {QStringLiteral("openpgp"), key, {}, {}}; }
SigningConfiguration ssh(const QString &key) { return {QStringLiteral("ssh"), key, {}, {}}; }

} // namespace

/// With a GNUPGHOME, SSH keys and an agent made for this test and thrown away with it.
class TestConfiguredSigner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *program : {"gpg", "ssh-keygen", "ssh-agent"})
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                QSKIP("gpg or OpenSSH is not installed");
        QVERIFY(QDir(m_root.path()).mkpath(QStringLiteral("gnupg")));
        QFile::setPermissions(path("gnupg"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("GNUPGHOME", path("gnupg").toUtf8());
        for (const char *person : {"ada@example.org", "grace@example.org"})
            output(QStringLiteral("gpg"),
                   {QStringLiteral("--batch"), QStringLiteral("--passphrase"), QString(), QStringLiteral("--quick-generate-key"),
                    QLatin1String(person), QStringLiteral("ed25519"), QStringLiteral("sign"), QStringLiteral("never")});
        for (const char *key : {"ada", "grace", "agent key"})
            output(QStringLiteral("ssh-keygen"),
                   {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), QString(),
                    QStringLiteral("-C"), QStringLiteral("some one"), QStringLiteral("-f"), path(key)});
        startAgentWith(path("agent key"));
        m_agentKey = QString::fromUtf8(contentOf(path("agent key.pub"))).trimmed();
        QVERIFY(QFile::remove(path("agent key")));
        QVERIFY(QFile::copy(path("ada"), path("private only")));
        QFile::setPermissions(path("private only"), QFile::ReadOwner | QFile::WriteOwner);
        write(path("no key"), "nothing of the kind");
    }

    void cleanupTestCase()
    {
        m_agent.kill();
        m_agent.waitForFinished();
        QProcess::execute(QStringLiteral("gpgconf"), {QStringLiteral("--kill"), QStringLiteral("all")});
    }

    void init()
    {
        m_file = path("slipway 1.0.tar.gz");
        write(m_file, content);
        QFile::remove(m_file + QStringLiteral(".asc"));
        QFile::remove(m_file + QStringLiteral(".sig"));
    }

    void suffixSaysWhetherAKeyIsConfigured_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("Git's default format") << QString() << QStringLiteral("ABCD") << QStringLiteral(".asc");
        QTest::newRow("openpgp") << QStringLiteral("openpgp") << QStringLiteral("ABCD") << QStringLiteral(".asc");
        QTest::newRow("ssh") << QStringLiteral("ssh") << QStringLiteral("~/.ssh/id") << QStringLiteral(".sig");
        QTest::newRow("ssh without a key") << QStringLiteral("ssh") << QString() << QString();
        QTest::newRow("x509") << QStringLiteral("x509") << QStringLiteral("ABCD") << QString();
    }
    void aKindOfKeyThatNothingIsSignedWithIsNamed()
    {
        const QString x509 = QStringLiteral("x509"), key = QStringLiteral("ABCD");
        QCOMPARE(ConfiguredSigner({x509, key, {}, {}}).unknownFormat(), std::optional(x509));
        QVERIFY(!ConfiguredSigner({x509, {}, {}, {}}).unknownFormat());
        QVERIFY(!ConfiguredSigner(openPgp(key)).unknownFormat());
    }

    void suffixSaysWhetherAKeyIsConfigured()
    {
        QFETCH(QString, format);
        QFETCH(QString, key);
        QFETCH(QString, suffix);
        ConfiguredSigner signer({format, key, {}, {}});
        QCOMPARE(signer.suffix().value_or(QString()), suffix);
        if (!suffix.isEmpty())
            return;
        QCOMPARE(signer.command(m_file), QStringList());
        QCOMPARE(signer.sign(m_file, {}).error().kind, ErrorKind::SigningFailed);
    }

    void commandIsWhatAPersonCouldType_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("command");
        QTest::newRow("openpgp") << QString() << QStringLiteral("AB")
                                 << QStringLiteral("gpg --batch --yes --armor --detach-sign --local-user AB --output /b/f.asc /b/f");
        QTest::newRow("ssh file") << QStringLiteral("ssh") << QStringLiteral("/k")
                                  << QStringLiteral("ssh-keygen -Y sign -n file -f /k /b/f");
        QTest::newRow("ssh home") << QStringLiteral("ssh") << QStringLiteral("~/k")
                                  << QStringLiteral("ssh-keygen -Y sign -n file -f %1/k /b/f").arg(QDir::homePath());
        QTest::newRow("ssh agent") << QStringLiteral("ssh") << QStringLiteral("key::ssh-ed25519")
                                   << QStringLiteral("ssh-keygen -Y sign -n file -f key::ssh-ed25519 -U /b/f");
    }
    void commandIsWhatAPersonCouldType()
    {
        QFETCH(QString, format);
        QFETCH(QString, key);
        QFETCH(QString, command);
        QCOMPARE(ConfiguredSigner({format, key, {}, {}}).command(QStringLiteral("/b/f")).join(QLatin1Char(' ')), command);
    }

    void signsAndVerifies_data() { keys(); }
    void signsAndVerifies()
    {
        QFETCH(SigningConfiguration, configuration);
        ConfiguredSigner signer(configuration);
        const QString target = m_file + *signer.suffix();
        write(target, "what an earlier try left");
        const auto status = signer.sign(m_file, {});
        QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
        const QByteArray signature = contentOf(target);
        QCOMPARE(verdict(signer, content, signature), Verdict::Good);
        QCOMPARE(verdict(signer, content + "x", signature), Verdict::NotGood);
        QCOMPARE(verdict(signer, content, "no signature at all"), Verdict::NotGood);
        QCOMPARE(verdict(signer, content, {}), Verdict::NotGood);
        const QStringList files = QDir(m_root.path()).entryList({QStringLiteral("*slipway*")}, QDir::Files | QDir::Hidden);
        QCOMPARE(files, (QStringList{QFileInfo(m_file).fileName(), QFileInfo(target).fileName()}));
    }

    void signatureByAnotherKeyIsNotOurs_data() { keys(); }
    void signatureByAnotherKeyIsNotOurs()
    {
        QFETCH(SigningConfiguration, configuration);
        const bool isSsh = configuration.format == QLatin1String("ssh");
        ConfiguredSigner other(isSsh ? ssh(path("grace")) : openPgp(QStringLiteral("grace@example.org")));
        QVERIFY(other.sign(m_file, {}));
        const QByteArray signature = contentOf(m_file + *other.suffix());
        QCOMPARE(verdict(other, content, signature), Verdict::Good);
        ConfiguredSigner signer(configuration);
        QCOMPARE(verdict(signer, content, signature), Verdict::NotGood);
    }

    void sshSignatureForGitIsNoSignatureOfAFile()
    {
        output(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-Y"), QStringLiteral("sign"), QStringLiteral("-n"),
                                              QStringLiteral("git"), QStringLiteral("-f"), path("ada"), m_file});
        ConfiguredSigner signer(ssh(path("ada")));
        QCOMPARE(verdict(signer, content, contentOf(m_file + QStringLiteral(".sig"))), Verdict::NotGood);
    }

    void expiredKeysSignatureIsNotGood()
    {
        output(QStringLiteral("gpg"),
               {QStringLiteral("--batch"), QStringLiteral("--passphrase"), QString(), QStringLiteral("--faked-system-time"),
                QStringLiteral("20200101T000000"), QStringLiteral("--quick-generate-key"), QStringLiteral("old@example.org"),
                QStringLiteral("ed25519"), QStringLiteral("sign"), QStringLiteral("1d")});
        output(QStringLiteral("gpg"), {QStringLiteral("--batch"), QStringLiteral("--faked-system-time"), QStringLiteral("20200101T010000"),
                                       QStringLiteral("--armor"), QStringLiteral("--detach-sign"), QStringLiteral("--local-user"),
                                       QStringLiteral("old@example.org"), m_file});
        ConfiguredSigner signer(openPgp(QStringLiteral("old@example.org")));
        QCOMPARE(verdict(signer, content, contentOf(m_file + QStringLiteral(".asc"))), Verdict::NotGood);
        QCOMPARE(signer.sign(m_file, {}).error().kind, ErrorKind::SigningFailed);
    }

    void failureLeavesTheOldSignatureAndSaysWhy_data()
    {
        QTest::addColumn<SigningConfiguration>("configuration");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("openpgp: unknown key") << openPgp(QStringLiteral("nobody@example.org")) << ErrorKind::SigningFailed;
        QTest::newRow("openpgp: no program") << SigningConfiguration{{}, QStringLiteral("A"), path("gpg-is-not-here"), {}}
                                             << ErrorKind::ProgramMissing;
        QTest::newRow("ssh: missing file") << ssh(path("missing")) << ErrorKind::SigningFailed;
        QTest::newRow("ssh: file without a key") << ssh(path("no key")) << ErrorKind::SigningFailed;
        QTest::newRow("ssh: literal that is no key") << ssh(QStringLiteral("key::ssh-nonsense")) << ErrorKind::SigningFailed;
        QTest::newRow("ssh: no program") << SigningConfiguration{QStringLiteral("ssh"), path("ada"), {}, path("ssh-is-not-here")}
                                         << ErrorKind::ProgramMissing;
    }
    void failureLeavesTheOldSignatureAndSaysWhy()
    {
        QFETCH(SigningConfiguration, configuration);
        QFETCH(ErrorKind, kind);
        ConfiguredSigner signer(configuration);
        const QString target = m_file + *signer.suffix();
        write(target, "old");
        const auto status = signer.sign(m_file, {});
        QVERIFY(!status);
        QCOMPARE(status.error().kind, kind);
        QVERIFY(!status.error().detail.isEmpty());
        QCOMPARE(contentOf(target), QByteArray("old"));
        const auto verified = signer.verify(content, "x", {});
        QVERIFY2(!verified, "what cannot be told is no false");
        QCOMPARE(verified.error().kind, kind);
    }

    void theListTellsWhoseKeyItIs_data() { keys(); }
    void theListTellsWhoseKeyItIs()
    {
        QFETCH(SigningConfiguration, configuration);
        const QString purpose = QStringLiteral("a-purpose");
        ConfiguredSigner signer(configuration);
        const auto made = signer.signature(content, purpose, {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        const bool isSsh = configuration.format == QLatin1String("ssh");
        const QByteArray key =
            isSsh ? publicKeyOf(configuration.key) : "openpgp4fpr:" + fingerprintOf(QStringLiteral("ada@example.org")).toLower().toUtf8();
        const QByteArray list = "# comment\n\neve openpgp4fpr:00\nada,ada@example.org " + key + '\n';
        const engine::SignedText text{content, *made, purpose};
        ConfiguredSigner judge({}); // without a key of its own
        const auto keyOf = [&](const engine::SignedText &one, const QByteArray &allowed, const char *name) {
            return judge.keyOf(one, allowed, QLatin1String(name), {}).value_or(QStringLiteral("cannot tell"));
        };
        const QString id = keyOf(text, list, "ada");
        QVERIFY2(id.startsWith(isSsh ? QStringLiteral("SHA256:") : QStringLiteral("openpgp4fpr:")), qPrintable(id));
        QCOMPARE(keyOf(text, list, "ada@example.org"), id);
        for (const char *other : {"eve", "grace", "ad", "ada,ada@example.org", "*", ""})
            QCOMPARE(keyOf(text, list, other), QString());
        QCOMPARE(keyOf(text, "", "ada"), QString());
        QCOMPARE(keyOf({content + "x", *made, purpose}, list, "ada"), QString());
        QCOMPARE(keyOf({content, made->chopped(60), purpose}, list, "ada"), QString());
        QCOMPARE(keyOf({content, "nothing of the kind", purpose}, list, "ada"), QString());
        if (isSsh)
            QCOMPARE(keyOf({content, *made, QStringLiteral("file")}, list, "ada"), QString());
        QVERIFY(signer.isOwn(text, {}).value_or(false));
        QVERIFY(!signer.isOwn({content + "x", *made, purpose}, {}).value_or(true));
    }

    void missingFileIsSaid()
    {
        const auto status = ConfiguredSigner(ssh(path("ada"))).sign(path("no such file"), {});
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::SigningFailed);
        QCOMPARE(status.error().subject, path("no such file"));
        QVERIFY(!QFileInfo::exists(path("no such file.sig")));
    }

    void programThatLiesSignsNothing()
    {
        write(path("liar"), "#!/bin/sh\necho nothing of the kind\n", true);
        QCOMPARE(ConfiguredSigner({{}, QStringLiteral("A"), path("liar"), {}}).sign(m_file, {}).error().kind, ErrorKind::SigningFailed);
        QVERIFY(!QFileInfo::exists(m_file + QStringLiteral(".asc")));
    }

    void waitingProgramCanBeCancelled()
    {
        write(path("slow"), "#!/bin/sh\nexec sleep 60\n", true);
        CancelToken cancel;
        std::thread person([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            cancel.request();
        });
        QElapsedTimer watch;
        watch.start();
        const auto status = ConfiguredSigner({{}, QStringLiteral("A"), path("slow"), {}}).sign(m_file, cancel);
        person.join();
        QVERIFY(watch.elapsed() < 10000);
        QCOMPARE(status.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFileInfo::exists(m_file + QStringLiteral(".asc")));
    }

private:
    QString path(const char *name) const { return m_root.filePath(QLatin1String(name)); }

    void keys()
    {
        QTest::addColumn<SigningConfiguration>("configuration");
        QTest::newRow("openpgp: address") << openPgp(QStringLiteral("ada@example.org"));
        QTest::newRow("openpgp: fingerprint") << openPgp(fingerprintOf(QStringLiteral("ada@example.org")));
        QTest::newRow("openpgp: exact subkey") << openPgp(fingerprintOf(QStringLiteral("ada@example.org")) + QLatin1Char('!'));
        QTest::newRow("ssh: private key file") << ssh(path("ada"));
        QTest::newRow("ssh: public key file") << ssh(path("ada.pub"));
        QTest::newRow("ssh: private key without the public one") << ssh(path("private only"));
        QTest::newRow("ssh: literal in the agent") << ssh(QStringLiteral("key::") + m_agentKey);
        QTest::newRow("ssh: old literal in the agent") << ssh(m_agentKey);
        QTest::newRow("ssh: public key file in the agent") << ssh(path("agent key.pub"));
    }

    /// Of a key as Git is told it: a literal, or a file.
    QByteArray publicKeyOf(const QString &key) const
    {
        if (key.contains(m_agentKey.section(QLatin1Char(' '), 1, 1)))
            return m_agentKey.toUtf8();
        return contentOf(key == path("agent key.pub") ? key : path("ada.pub")).trimmed();
    }

    static QString fingerprintOf(const QString &person)
    {
        const QByteArray listed =
            output(QStringLiteral("gpg"), {QStringLiteral("--with-colons"), QStringLiteral("--list-secret-keys"), person});
        const QByteArray line = listed.mid(listed.indexOf("\nfpr:") + 1);
        return QString::fromUtf8(line.left(line.indexOf('\n')).split(':').value(9));
    }

    void startAgentWith(const QString &key)
    {
        qputenv("SSH_AUTH_SOCK", path("agent").toUtf8());
        m_agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), path("agent")});
        QVERIFY(m_agent.waitForStarted());
        QTRY_VERIFY(QFileInfo::exists(path("agent")));
        output(QStringLiteral("ssh-add"), {QStringLiteral("-q"), key});
    }

    QTemporaryDir m_root;
    QProcess m_agent;
    QString m_agentKey;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestConfiguredSigner)
#include "tst_configuredsigner.moc"
