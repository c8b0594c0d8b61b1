// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialsviewmodel.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <atomic>
#include <map>

namespace {

/// Answers later, as a keychain does; `problem` makes it locked or missing.
class FakeKeychain final : public engine::CredentialStore {
public:
    std::map<QString, QByteArray> held;
    std::optional<domain::Error> problem;

    void names(Answer<QStringList> answer) override
    {
        QStringList all;
        for (const auto &[name, secret] : held)
            all << name;
        later<QStringList>(std::move(answer), all);
    }
    void store(const QString &name, domain::Secret secret, Answer<void> answer) override
    {
        if (!problem)
            held[name] = QByteArray(secret.reveal().constData(), secret.reveal().size()); // a copy of its own
        later<void>(std::move(answer), {});
    }
    void read(const QString &name, Answer<domain::Secret> answer) override
    {
        QTimer::singleShot(0, [this, name, answer = std::move(answer)] {
            if (problem)
                return answer(domain::failure(*problem));
            if (!held.contains(name))
                return answer(domain::failure(domain::ErrorKind::CredentialNotFound, name));
            answer(domain::Secret(QByteArray(held.at(name))));
        });
    }
    void forget(const QString &name, Answer<void> answer) override
    {
        held.erase(name);
        later<void>(std::move(answer), {});
    }

private:
    template <class T>
    void later(Answer<T> answer, domain::Result<T> result)
    {
        QTimer::singleShot(
            0, [this, answer = std::move(answer), result] { answer(problem ? domain::Result<T>(domain::failure(*problem)) : result); });
    }
};

QString cell(ui::CredentialsViewModel &credentials, int column, int role = Qt::DisplayRole)
{
    return credentials.model().index(0, column).data(role).toString();
}

} // namespace

class TstCredentials : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    std::unique_ptr<ui::Settings> freshSettings()
    {
        const QString stem = m_folder.filePath(QString::number(++m_count));
        return std::make_unique<ui::Settings>(stem + QStringLiteral("person"), stem + QStringLiteral("machine"));
    }

private Q_SLOTS:
    void addsTestsAndForgets()
    {
        FakeKeychain keychain;
        const auto settings = freshSettings();
        ui::CredentialsViewModel credentials(keychain, *settings, {});
        QAbstractItemModelTester tester(&credentials.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy told(&credentials, &ui::CredentialsViewModel::told);
        credentials.store(QStringLiteral("pypi"), domain::Secret(QByteArray("s3cret")));
        QVERIFY(credentials.isBusy());
        QTRY_COMPARE(credentials.model().nameAt(0), QStringLiteral("pypi"));
        QCOMPARE(cell(credentials, ui::CredentialsModel::ReadColumn), QStringLiteral("never"));
        QVERIFY(!credentials.isBusy());
        credentials.test(QStringLiteral("pypi"));
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(!told.last().at(0).toString().contains(QStringLiteral("s3cret")));
        QCOMPARE(cell(credentials, ui::CredentialsModel::ReadColumn), QStringLiteral("just now"));
        QVERIFY(settings->isSet(ui::setting::credentialRead.of(QStringLiteral("pypi"))));
        credentials.forget(QStringLiteral("pypi"));
        QTRY_COMPARE(credentials.model().rowCount(), 0);
        QVERIFY(credentials.isLoaded());
        QVERIFY(!settings->isSet(ui::setting::credentialRead.of(QStringLiteral("pypi"))));
    }

    void aNameWithoutASecretIsShownAsNotStored()
    {
        FakeKeychain keychain;
        keychain.held[QStringLiteral("pypi")] = "s3cret";
        const auto settings = freshSettings();
        ui::CredentialsViewModel credentials(keychain, *settings, {});
        credentials.load();
        QTRY_COMPARE(credentials.model().rowCount(), 1);
        QCOMPARE(cell(credentials, ui::CredentialsModel::StateColumn), QStringLiteral("stored"));
        keychain.held.clear();
        credentials.test(QStringLiteral("pypi"));
        QTRY_COMPARE(cell(credentials, ui::CredentialsModel::StateColumn), QStringLiteral("not stored"));
        QCOMPARE(cell(credentials, ui::CredentialsModel::StateColumn, Qt::AccessibleTextRole), QStringLiteral("pypi: not stored"));
    }

    void aLockedKeychainIsToldAndNothingIsKeptElsewhere()
    {
        FakeKeychain keychain;
        keychain.problem = domain::Error{domain::ErrorKind::KeychainLocked, {}, {}, {}, {}};
        const auto settings = freshSettings();
        ui::CredentialsViewModel credentials(keychain, *settings, {});
        QList<domain::ErrorKind> kinds;
        connect(&credentials, &ui::CredentialsViewModel::failed, this, [&](const domain::Error &error) { kinds << error.kind; });
        credentials.load();
        credentials.store(QStringLiteral("pypi"), domain::Secret(QByteArray("s3cret")));
        QTRY_COMPARE(kinds.size(), 2);
        QCOMPARE(kinds.first(), domain::ErrorKind::KeychainLocked);
        QVERIFY(!credentials.isLoaded());
        QCOMPARE(credentials.model().rowCount(), 0);
        QVERIFY(!credentials.isBusy());
    }

    void borrowsTheLoginOfAnotherProgram()
    {
        FakeKeychain keychain;
        const auto settings = freshSettings();
        bool isLoggedIn = false;
        const auto login = [&isLoggedIn](const QString &host, const engine::CancelToken &) -> domain::Result<domain::Secret> {
            if (!isLoggedIn)
                return domain::failure(domain::ErrorKind::CommandFailed, host);
            return domain::Secret(QByteArray("token of " + host.toUtf8()));
        };
        ui::CredentialsViewModel credentials(keychain, *settings, {login, {}});
        QVERIFY(credentials.canBorrow());
        QList<domain::ErrorKind> kinds;
        connect(&credentials, &ui::CredentialsViewModel::failed, this, [&](const domain::Error &error) { kinds << error.kind; });
        credentials.borrow(QStringLiteral("github.com"));
        QVERIFY(credentials.isBusy());
        QTRY_VERIFY(!credentials.isBusy());
        QCOMPARE(kinds, {domain::ErrorKind::CommandFailed});
        QVERIFY(keychain.held.empty());
        isLoggedIn = true;
        credentials.borrow(QStringLiteral("github.com"));
        QTRY_COMPARE(credentials.model().nameAt(0), QStringLiteral("github.com"));
        QCOMPARE(keychain.held[QStringLiteral("github.com")], QByteArray("token of github.com"));
    }

    void signsInWithACodeThatIsShown()
    {
        FakeKeychain keychain;
        const auto settings = freshSettings();
        std::atomic<bool> isTyped = false;
        const auto signIn = [&isTyped](const QString &host, const QString &client, const engine::ShowDeviceCode &show,
                                       const engine::CancelToken &cancel) -> domain::Result<domain::Secret> {
            show({QStringLiteral("WDJB-MJHT"), QStringLiteral("https://%1/login/device").arg(host), std::chrono::seconds(900)});
            while (!isTyped && !cancel.requested())
                QThread::msleep(5);
            if (cancel.requested())
                return domain::failure(domain::ErrorKind::Cancelled, host);
            return domain::Secret(QByteArray("gho_" + client.toUtf8()));
        };
        ui::CredentialsViewModel credentials(keychain, *settings, {{}, signIn});
        QVERIFY(!credentials.canBorrow());
        QStringList codes;
        QList<domain::ErrorKind> kinds;
        connect(&credentials, &ui::CredentialsViewModel::codeGiven, this,
                [&](const engine::DeviceCode &code) { codes << code.code + QLatin1Char(' ') + code.address; });
        connect(&credentials, &ui::CredentialsViewModel::failed, this, [&](const domain::Error &error) { kinds << error.kind; });
        credentials.signIn(QStringLiteral("github.com"), QStringLiteral("Iv1"));
        QTRY_COMPARE(codes, QStringList(QStringLiteral("WDJB-MJHT https://github.com/login/device")));
        QVERIFY(credentials.isSigningIn() && credentials.isBusy());
        credentials.stopSigningIn();
        QTRY_COMPARE(kinds, QList<domain::ErrorKind>(1, domain::ErrorKind::Cancelled));
        QVERIFY(!credentials.isSigningIn() && keychain.held.empty());
        isTyped = true;
        credentials.signIn(QStringLiteral("github.com"), QStringLiteral("Iv1"));
        QTRY_COMPARE(credentials.model().nameAt(0), QStringLiteral("github.com"));
        QCOMPARE(keychain.held[QStringLiteral("github.com")], QByteArray("gho_Iv1"));
    }

    void anAnswerAfterTheDialogIsGoneHurtsNobody()
    {
        FakeKeychain keychain;
        const auto settings = freshSettings();
        auto credentials = std::make_unique<ui::CredentialsViewModel>(keychain, *settings, ui::CredentialsViewModel::Ways());
        credentials->load();
        credentials.reset();
        QTest::qWait(20);
    }
};

QTEST_GUILESS_MAIN(TstCredentials)
#include "tst_credentials.moc"
