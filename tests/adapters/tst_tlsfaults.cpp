// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/github.h"
#include "support/httpstandin.h"
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using domain::ErrorKind;
using namespace tests;

/// A forge that cannot prove who it is gets no question and no token: what it shows is expired, of another name, or vouched for
/// by nobody. One that can is heard, or else the others would be refused for nothing.
class TstTlsFaults : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void write(const char *name, const QByteArray &text) const
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

    void openssl(const QString &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
        process.waitForFinished(60'000);
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    /// Signed by the authority that this program trusts, for one host and one time.
    void certify(const QString &name, const QString &host, const QString &from, const QString &to) const
    {
        write("names", "subjectAltName = DNS:" + host.toUtf8() + '\n');
        openssl(QStringLiteral("ca -batch -notext -config ca.conf -in server.request -cert ca.pem -keyfile ca.key -out %1.pem "
                               "-startdate %2 -enddate %3 -extfile names")
                    .arg(name, from, to));
    }

    static adapters::GitHub forgeAt(const QUrl &address)
    {
        const auto tokens = [](const QString &, const engine::CancelToken &) -> domain::Result<domain::Secret> {
            return domain::Secret(QByteArray("github_pat_of_ada"));
        };
        const adapters::Patience patience{3, std::chrono::milliseconds(5)};
        return {{QStringLiteral("octo/harbor"), address.toString()}, tokens, patience, {std::chrono::seconds(5), std::chrono::seconds(10)}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("openssl is not installed");
        write("ca.conf", "[ca]\ndefault_ca = own\n[own]\ndatabase = index\nnew_certs_dir = .\nserial = serial\ndefault_md = sha256\n"
                         "unique_subject = no\npolicy = names\n[names]\ncommonName = supplied\n");
        write("index", {});
        write("serial", "01\n");
        openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=Slipway-Tests"));
        openssl(QStringLiteral("req -new -newkey rsa:2048 -nodes -keyout server.key -out server.request -subj /CN=Server"));
        const QString past = QStringLiteral("20200101000000Z"), now = QStringLiteral("20991231000000Z");
        certify(QStringLiteral("good"), QStringLiteral("localhost"), past, now);
        certify(QStringLiteral("expired"), QStringLiteral("localhost"), past, QStringLiteral("20200201000000Z"));
        certify(QStringLiteral("other"), QStringLiteral("forge.example"), past, now);
        openssl(
            QStringLiteral("req -x509 -key server.key -out unknown.pem -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificates(QSslCertificate::fromPath(file("ca.pem")));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

    void whoCannotProveItselfHearsNothing_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("words");
        QTest::newRow("good") << QStringLiteral("good.pem") << QString();
        QTest::newRow("expired") << QStringLiteral("expired.pem") << QStringLiteral("expired");
        QTest::newRow("of another host") << QStringLiteral("other.pem") << QStringLiteral("host name did not match");
        QTest::newRow("of nobody we know") << QStringLiteral("unknown.pem") << QStringLiteral("self-signed");
    }
    void whoCannotProveItselfHearsNothing()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, words);
        const Answered said{200,
                            "{\"full_name\":\"octo/harbor\",\"html_url\":\"https://forge.example\",\"default_branch\":\"main\"}",
                            {{"Content-Type", "application/json"}}};
        HttpStandIn server([&said](const Asked &) { return said; }, {m_folder.filePath(certificate), file("server.key")});
        adapters::GitHub forge = forgeAt(server.address());
        const auto session = forge.signIn({});
        QVERIFY(session);
        const auto repository = (*session)->repository({});
        if (words.isEmpty()) {
            QVERIFY2(repository, qPrintable(repository ? QString() : repository.error().detail));
            return;
        }
        QVERIFY(!repository);
        QCOMPARE(repository.error().kind, ErrorKind::ForgeGone);
        QVERIFY2(repository.error().detail.contains(words), qPrintable(repository.error().detail));
        const auto merged = (*session)->merge({12, QStringLiteral("aaaa"), QStringLiteral("T"), {}}, {});
        QVERIFY(!merged);
        QCOMPARE(merged.error().kind, ErrorKind::ForgeGone);
        QVERIFY(server.asked().empty()); // neither a question nor a token
    }

    void aNameThatNobodyKnows()
    {
        adapters::GitHub forge = forgeAt(QUrl(QStringLiteral("https://forge.invalid"))); // RFC 2606: there is none
        const auto session = forge.signIn({});
        QVERIFY(session);
        const auto repository = (*session)->repository({});
        QVERIFY(!repository);
        QCOMPARE(repository.error().kind, ErrorKind::ForgeGone);
        QCOMPARE(repository.error().subject, QStringLiteral("forge.invalid"));
    }
};

QTEST_GUILESS_MAIN(TstTlsFaults)
#include "tst_tlsfaults.moc"
