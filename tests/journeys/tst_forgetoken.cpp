// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atgithub.h"
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tests;

/// The token of a forge comes out of the keychain and goes nowhere else. Runs in a session with a real keyring.
class TstForgeToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPrivateRepositoryIsReadWithTheToken()
    {
        const QByteArray token = "github_pat_1234567890";
        AtGitHub at;
        at.gitHub.change([&](GitHubState &state) {
            state.isPrivate = true;
            state.tokens[token] = {QStringLiteral("ada"), true, "2027-01-31 12:00:00 UTC"};
        });
        at.runs(at.tip, {{QStringLiteral("build")}});
        QVERIFY(stateOf(at) == QLatin1String("failed"));

        const QString name = at.gitHub.address().authority();
        const Surroundings here{at.sample.work(), at.sample.path(QStringLiteral("data")), sessionOfKeyring(), {}};
        QCOMPARE(slipwayctl(here, {QStringLiteral("credentials"), QStringLiteral("set"), name}, token + '\n').code, 0);
        const Ended checked = slipwayctl(here, {QStringLiteral("check"), QStringLiteral("0.12.0"), QStringLiteral("--json")});
        QCOMPARE(stateIn(checked.json()), QStringLiteral("passed"));
        QCOMPARE(at.gitHub.http().asked().back().header("authorization"), "Bearer " + token);

        const Ended preflight = slipwayctl(here, {QStringLiteral("preflight"), QStringLiteral("cut"), QStringLiteral("0.12.0")});
        QVERIFY2(preflight.out.contains("The forge takes you for ada."), preflight.out.constData());
        QVERIFY2(preflight.out.contains("The token is good until"), preflight.out.constData());

        at.gitHub.change([](GitHubState &state) { state.tokens.clear(); });
        const Ended refused = slipwayctl(here, {QStringLiteral("check"), QStringLiteral("0.12.0")});
        QVERIFY2(refused.out.contains("does not accept the token"), refused.out.constData());
        for (const Ended &ended : {checked, preflight, refused})
            QVERIFY(!ended.out.contains(token) && !ended.err.contains(token));
    }

    void theLoginOfGhIsTakenOver()
    {
        const QByteArray token = "gho_1234567890";
        AtGitHub at;
        at.gitHub.change([&](GitHubState &state) { state.tokens[token] = {QStringLiteral("grace"), true, {}, "gist, repo"}; });
        QFile gh(at.sample.path(QStringLiteral("gh")));
        QVERIFY(gh.open(QIODevice::WriteOnly));
        gh.write("#!/bin/sh\n[ \"$*\" = 'auth token --hostname=" + at.gitHub.address().authority().toUtf8() + "' ] && echo " + token
                 + '\n');
        gh.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        gh.close();

        auto environment = sessionOfKeyring();
        environment[QStringLiteral("PATH")] = at.sample.path(QString()) + QLatin1Char(':') + qEnvironmentVariable("PATH");
        const Surroundings here{at.sample.work(), at.sample.path(QStringLiteral("data")), environment, {}};
        const QStringList set{QStringLiteral("credentials"), QStringLiteral("set"), QStringLiteral("--from-gh")};
        const Ended kept = slipwayctl(here, set + QStringList{at.gitHub.address().authority()});
        QVERIFY2(kept.code == 0, kept.err.constData());
        const Ended preflight = slipwayctl(here, {QStringLiteral("preflight"), QStringLiteral("cut"), QStringLiteral("0.12.0")});
        QVERIFY2(preflight.out.contains("The forge takes you for grace."), preflight.out.constData());
        const Ended none = slipwayctl(here, set + QStringList{QStringLiteral("github.example")});
        QCOMPARE(none.code, 1);
        QVERIFY2(none.err.contains("gh auth token --hostname=github.example"), none.err.constData());
        for (const Ended &ended : {kept, preflight, none})
            QVERIFY(!ended.out.contains(token) && !ended.err.contains(token));
    }

    void aBrowserSignsIn()
    {
        AtGitHub at;
        at.gitHub.change([](GitHubState &state) { state.device.isApproved = true; });
        const Surroundings here{at.sample.work(), at.sample.path(QStringLiteral("data")), sessionOfKeyring(), {}};
        const QStringList signIn{QStringLiteral("credentials"), QStringLiteral("sign-in"), QStringLiteral("--client-id")};
        const Ended kept = slipwayctl(here, signIn + QStringList{QStringLiteral("Iv1.0123456789abcdef")});
        QVERIFY2(kept.code == 0, kept.err.constData());
        QVERIFY2(kept.err.contains("Open https://github.example/login/device in a browser and enter the code WDJB-MJHT. It is good for 15 "
                                   "minutes."),
                 kept.err.constData());
        QVERIFY(!kept.out.contains("gho_of_grace") && !kept.err.contains("gho_of_grace"));
        const Ended preflight = slipwayctl(here, {QStringLiteral("preflight"), QStringLiteral("cut"), QStringLiteral("0.12.0")});
        QVERIFY2(preflight.out.contains("The forge takes you for grace."), preflight.out.constData());
        QVERIFY2(preflight.out.contains("The account may open and merge pull requests in octo/harbor."), preflight.out.constData());
        QCOMPARE(slipwayctl(here, signIn + QStringList{QStringLiteral("another")}).code, 1);
    }

private:
    static QString stateIn(const QJsonObject &json)
    {
        for (const QJsonValue check : json[QLatin1String("checks")].toArray())
            if (check[QLatin1String("id")] == QLatin1String("ci"))
                return check[QLatin1String("state")].toString();
        return {};
    }
    static QString stateOf(const AtGitHub &at) { return stateIn(at.sample.ctl(QStringLiteral("check 0.12.0 --json")).json()); }
};

QTEST_GUILESS_MAIN(TstForgeToken)
#include "tst_forgetoken.moc"
