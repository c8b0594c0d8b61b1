// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/process/ghlogin.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using domain::ErrorKind;

/// gh's login is taken over from the program itself; here a script says what gh would say.
class TstGhLogin : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QByteArray m_path = qgetenv("PATH");

    void installGh(const QByteArray &script) const
    {
        QFile gh(m_folder.filePath(QStringLiteral("gh")));
        QVERIFY(gh.open(QIODevice::WriteOnly));
        gh.write("#!/bin/sh\n" + script + '\n');
        gh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private Q_SLOTS:
    void init() { qputenv("PATH", m_folder.path().toUtf8() + ':' + m_path); }
    void cleanup()
    {
        QFile::remove(m_folder.filePath(QStringLiteral("gh")));
        qputenv("PATH", m_path);
    }

    void takesTheTokenOfTheHost_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("GitHub") << QStringLiteral("github.com");
        QTest::newRow("what looks like an option") << QStringLiteral("--help");
        QTest::newRow("what looks like a command") << QStringLiteral("$(id);x");
    }
    void takesTheTokenOfTheHost()
    {
        QFETCH(QString, host);
        installGh("[ $# = 3 ] && [ \"$1 $2\" = 'auth token' ] && [ \"$GH_PROMPT_DISABLED\" = 1 ] && echo \"gho_of$3\"");
        const auto token = adapters::tokenOfGh(host, {});
        QVERIFY2(token, qPrintable(token ? QString() : token.error().detail));
        QCOMPARE(token->reveal(), "gho_of--hostname=" + host.toUtf8());
    }

    void tellsWhyThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("words");
        QTest::newRow("not logged in") << QByteArray("echo no oauth token found for github.com >&2; exit 1")
                                       << QStringLiteral("no oauth token found for github.com");
        QTest::newRow("says nothing") << QByteArray("exit 0") << QString();
        QTest::newRow("says something else") << QByteArray("echo Welcome; echo to gh") << QString();
        QTest::newRow("dies") << QByteArray("kill -9 $$") << QString();
    }
    void tellsWhyThereIsNone()
    {
        QFETCH(QByteArray, script);
        installGh(script);
        const auto token = adapters::tokenOfGh(QStringLiteral("github.com"), {});
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::CommandFailed);
        QCOMPARE(token.error().subject, QStringLiteral("gh auth token --hostname=github.com"));
        QTEST(token.error().detail, "words");
    }

    void isMissing()
    {
        qputenv("PATH", m_folder.path().toUtf8());
        QVERIFY(!adapters::isGhInstalled());
        const auto token = adapters::tokenOfGh(QStringLiteral("github.com"), {});
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::ProgramMissing);
    }

    void isCancelled()
    {
        installGh("echo gho_half; exec sleep 30");
        QVERIFY(adapters::isGhInstalled());
        engine::CancelToken cancel;
        cancel.request();
        const auto token = adapters::tokenOfGh(QStringLiteral("github.com"), cancel);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TstGhLogin)
#include "tst_ghlogin.moc"
