// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/keychain/keychaincredentialstore.h"
#include "credentialcall.h"
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

using adapters::KeychainCredentialStore;
using domain::ErrorKind;
using domain::Secret;
using test::Owed;

namespace {

const QString name = QStringLiteral("forge");

} // namespace

/// On a machine with no bus and so no keychain.
class TestKeychainMissing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    }

    void everyCallSaysSoAndNothingIsWrittenToAFile()
    {
        KeychainCredentialStore store;
        Owed<QStringList> names;
        Owed<void> stored, forgotten;
        Owed<Secret> read;
        QElapsedTimer watch;
        watch.start();
        store.names(names.callback());
        store.store(name, Secret(QByteArray("s3cret")), stored.callback());
        store.read(name, read.callback());
        store.forget(name, forgotten.callback());
        QCOMPARE(names.errorKind(), ErrorKind::KeychainMissing);
        QCOMPARE(stored.errorKind(), ErrorKind::KeychainMissing);
        QCOMPARE(read.errorKind(), ErrorKind::KeychainMissing);
        QCOMPARE(forgotten.errorKind(), ErrorKind::KeychainMissing);
        QVERIFY(watch.elapsed() < 10000);
        QVERIFY(QDir(m_home.path()).isEmpty());
    }

    void answersOnceAndNotBeforeTheCallReturns()
    {
        KeychainCredentialStore store(std::chrono::milliseconds(200));
        Owed<QStringList> names;
        store.names(names.callback());
        QVERIFY(!names.isThere());
        names.wait();
        QTest::qWait(400);
        QCOMPARE(names.count(), 1);
    }

    void storeMayDieFirst()
    {
        Owed<QStringList> names;
        {
            KeychainCredentialStore store;
            store.names(names.callback());
        }
        QTest::qWait(100);
        QCOMPARE(names.count(), 0);
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestKeychainMissing)
#include "tst_keychainmissing.moc"
