// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/keychain/keychaincredentialstore.h"
#include "credentialcall.h"
#include <QElapsedTimer>
#include <QProcess>
#include <csignal>
#include <unistd.h>

using adapters::KeychainCredentialStore;
using domain::ErrorKind;
using domain::Secret;
using test::Owed;

namespace {

const QString name = QStringLiteral("forge");

QByteArray askBus(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("dbus-send"),
                  QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply=literal")} + arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("dbus-send: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().simplified();
}

void lockKeyring()
{
    askBus({QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service.Lock"),
            QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
}

pid_t keyringProcess()
{
    const QByteArray answer =
        askBus({QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"), QStringLiteral("string:org.freedesktop.secrets")});
    return answer.split(' ').last().toInt();
}

void store(KeychainCredentialStore &keychain, const QString &as, const QByteArray &bytes)
{
    Owed<void> stored;
    keychain.store(as, Secret(QByteArray(bytes)), stored.callback());
    QVERIFY2(stored.wait(), "stored");
}

/// The secret, or "none" when it is not there; fails on any other error.
QByteArray read(KeychainCredentialStore &keychain, const QString &as)
{
    Owed<Secret> found;
    keychain.read(as, found.callback());
    if (found.wait())
        return QByteArray(found.wait()->reveal().constData(), found.wait()->reveal().size());
    return found.errorKind() == ErrorKind::CredentialNotFound ? QByteArray("none") : QByteArray("error");
}

QStringList names(KeychainCredentialStore &keychain)
{
    Owed<QStringList> found;
    keychain.names(found.callback());
    return found.wait().value_or(QStringList{QStringLiteral("error")});
}

ErrorKind errorOfForgetting(KeychainCredentialStore &keychain, const QString &as)
{
    Owed<void> forgotten;
    keychain.forget(as, forgotten.callback());
    return forgotten.errorKind();
}

} // namespace

/// In a session of its own with a throw-away keyring: started by tests/support/with-keyring.sh.
class TestKeychainCredentialStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (const QString &each : names(m_keychain)) {
            Owed<void> forgotten;
            m_keychain.forget(each, forgotten.callback());
            forgotten.wait();
        }
    }

    void startsEmpty()
    {
        QCOMPARE(names(m_keychain), QStringList());
        QCOMPARE(read(m_keychain, name), QByteArray("none"));
        QCOMPARE(errorOfForgetting(m_keychain, name), ErrorKind::CredentialNotFound);
    }

    void keepsSecretsToTheByte_data()
    {
        QTest::addColumn<QString>("as");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("token") << name << QByteArray("ghp_0123456789abcdef");
        QTest::newRow("umlauts") << QStringLiteral("prüfung/größe \"x\"") << QByteArray("pässwörd ☑");
        QTest::newRow("any bytes") << name << QByteArray("\x00\xff\n\x80 end ", 9);
        QTest::newRow("long") << name << QByteArray(100000, 'k');
    }
    void keepsSecretsToTheByte()
    {
        QFETCH(QString, as);
        QFETCH(QByteArray, bytes);
        store(m_keychain, as, bytes);
        KeychainCredentialStore another;
        QCOMPARE(read(another, as), bytes);
        QCOMPARE(names(another), QStringList{as});
    }

    void newSecretReplacesTheOld()
    {
        store(m_keychain, name, "old");
        store(m_keychain, name, "new");
        QCOMPARE(read(m_keychain, name), QByteArray("new"));
        QCOMPARE(names(m_keychain), QStringList{name});
    }

    void namesAreSortedAndForgottenOneByOne()
    {
        for (const char *each : {"zulu", "alpha", "mike"})
            store(m_keychain, QLatin1String(each), each);
        QCOMPARE(names(m_keychain), (QStringList{QStringLiteral("alpha"), QStringLiteral("mike"), QStringLiteral("zulu")}));
        Owed<void> forgotten;
        m_keychain.forget(QStringLiteral("mike"), forgotten.callback());
        QVERIFY(forgotten.wait());
        QCOMPARE(names(m_keychain), (QStringList{QStringLiteral("alpha"), QStringLiteral("zulu")}));
        QCOMPARE(read(m_keychain, QStringLiteral("mike")), QByteArray("none"));
        QCOMPARE(read(m_keychain, QStringLiteral("zulu")), QByteArray("zulu"));
    }

    void listOfNamesCannotBeOverwritten_data()
    {
        QTest::addColumn<QString>("reserved");
        QTest::newRow("empty") << QString();
        QTest::newRow("the list") << QStringLiteral("slipway/index");
        QTest::newRow("the probe") << QStringLiteral("slipway/probe");
    }
    void listOfNamesCannotBeOverwritten()
    {
        QFETCH(QString, reserved);
        store(m_keychain, name, "x");
        Owed<void> stored;
        m_keychain.store(reserved, Secret(QByteArray("x")), stored.callback());
        QVERIFY(!stored.wait());
        QCOMPARE(read(m_keychain, reserved), QByteArray("none"));
        QCOMPARE(errorOfForgetting(m_keychain, reserved), ErrorKind::CredentialNotFound);
        QCOMPARE(names(m_keychain), QStringList{name});
    }

    void manyCallsAtOnceDoNotLoseANameOfTheList()
    {
        std::vector<Owed<void>> stored(4);
        for (size_t i = 0; i < stored.size(); ++i)
            m_keychain.store(QString::number(i), Secret(QByteArray("x")), stored[i].callback());
        for (Owed<void> &one : stored)
            QVERIFY(one.wait());
        QCOMPARE(names(m_keychain).size(), 4);
    }

    void silentKeychainTimesOutAndHangsNothing()
    {
        store(m_keychain, name, "before");
        KeychainCredentialStore impatient(std::chrono::milliseconds(300));
        const pid_t keyring = keyringProcess();
        QVERIFY(keyring > 1);
        QCOMPARE(::kill(keyring, SIGSTOP), 0);
        QElapsedTimer watch;
        watch.start();
        Owed<Secret> first;
        Owed<void> second;
        impatient.read(name, first.callback());
        impatient.store(name, Secret(QByteArray("never")), second.callback());
        const ErrorKind firstKind = first.errorKind();
        const ErrorKind secondKind = second.errorKind();
        Owed<QStringList> third;
        impatient.names(third.callback());
        const ErrorKind thirdKind = third.errorKind();
        const QString seconds = third.wait().error().detail;
        const qint64 elapsed = watch.elapsed();
        ::kill(keyring, SIGCONT);
        QCOMPARE(firstKind, ErrorKind::KeychainSilent);
        QCOMPARE(secondKind, ErrorKind::KeychainSilent);
        QCOMPARE(thirdKind, ErrorKind::KeychainSilent);
        QCOMPARE(seconds, QStringLiteral("1"));
        QVERIFY2(elapsed < 3000, qPrintable(QString::number(elapsed)));

        KeychainCredentialStore patient;
        QCOMPARE(read(patient, name), QByteArray("before"));
        QTRY_COMPARE(read(impatient, name), QByteArray("before"));
        QCOMPARE(first.count() + second.count() + third.count(), 3);
    }

    /// Last: a locked keyring cannot be unlocked again without a person.
    void zLockedKeyringIsSaidWithinTheLimit()
    {
        store(m_keychain, name, "x");
        lockKeyring();
        QElapsedTimer watch;
        watch.start();
        Owed<Secret> found;
        Owed<QStringList> listed;
        Owed<void> stored, forgotten;
        m_keychain.read(name, found.callback());
        m_keychain.names(listed.callback());
        m_keychain.forget(name, forgotten.callback());
        m_keychain.store(name, Secret(QByteArray("y")), stored.callback());
        QCOMPARE(found.errorKind(), ErrorKind::KeychainLocked);
        QCOMPARE(listed.errorKind(), ErrorKind::KeychainLocked);
        QCOMPARE(forgotten.errorKind(), ErrorKind::KeychainLocked);
        QCOMPARE(stored.errorKind(), ErrorKind::KeychainLocked);
        QVERIFY(watch.elapsed() < 10000);
    }

private:
    KeychainCredentialStore m_keychain;
};

QTEST_GUILESS_MAIN(TestKeychainCredentialStore)
#include "tst_keychaincredentialstore.moc"
