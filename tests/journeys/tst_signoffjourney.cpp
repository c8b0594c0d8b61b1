// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>
#include <chrono>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <thread>

using namespace tests;

namespace {

constexpr int done = 0;
constexpr int refused = 3;
constexpr int partly = 5;
const QString ref = QStringLiteral("refs/slipway/releases/0.12.0");
const QStringList show{QStringLiteral("sign-off"), QStringLiteral("0.12.0"), QStringLiteral("--json")};
const QStringList sign{QStringLiteral("sign-off"), QStringLiteral("0.12.0"), QStringLiteral("--sign"), QStringLiteral("--yes")};
const QStringList withdraw{QStringLiteral("sign-off"), QStringLiteral("0.12.0"), QStringLiteral("--withdraw")};
const QStringList cut{QStringLiteral("cut"), QStringLiteral("0.12.0"), QStringLiteral("--yes")};

/// The sample project as Ada has it, and a clone of Grace's, each with a key and a data folder of their own.
struct TwoPeople {
    Sample sample;
    Surroundings ada = sample.surroundings();
    Surroundings grace{sample.path(QStringLiteral("grace")), sample.path(QStringLiteral("data of grace")), {}, {}};

    TwoPeople()
    {
        git(sample.path(), {QStringLiteral("clone"), QStringLiteral("--quiet"), sample.remote(), grace.folder});
        const QByteArray keys = become(ada, QStringLiteral("ada")) + become(grace, QStringLiteral("grace"));
        sample.changeProcess("[release-branch]", "[sign-off]\nneeded = 2\nmaintainers = [\"ada\", \"grace\"]\n\n[release-branch]");
        sample.commitAndPush(QStringLiteral(".slipway/allowed_signers"), keys);
        git(grace.folder, {QStringLiteral("pull"), QStringLiteral("--quiet")});
    }

    /// The line that allows the name its new key.
    QByteArray become(const Surroundings &person, const QString &name) const
    {
        const QString key = sample.path(name + QStringLiteral(".key"));
        const Ended made = run({sample.path(), {}, {}, {}}, QStringLiteral("ssh-keygen"),
                               {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), QString(),
                                QStringLiteral("-C"), name, QStringLiteral("-f"), key});
        QFile file(key + QStringLiteral(".pub"));
        if (made.code != 0 || !file.open(QIODevice::ReadOnly))
            qFatal("ssh-keygen: %s", made.err.constData());
        const std::pair<const char *, QString> settings[] = {{"gpg.format", QStringLiteral("ssh")},
                                                             {"user.signingKey", key},
                                                             {"user.name", name},
                                                             {"user.email", name + QStringLiteral("@example.org")}};
        for (const auto &[setting, value] : settings)
            git(person.folder, {QStringLiteral("config"), QLatin1String(setting), value});
        return name.toUtf8() + ' ' + file.readAll();
    }

    /// "ada counts, grace missing"
    QString told(const Surroundings &person) const
    {
        QStringList rows;
        for (const QJsonValue row : slipwayctl(person, show).json()[QLatin1String("people")].toArray())
            rows << row[QLatin1String("name")].toString() + QLatin1Char(' ') + row[QLatin1String("state")].toString();
        return rows.join(QLatin1String(", "));
    }
    QString history() const { return sample.remoteGit(QStringLiteral("log --format=%s ") + ref); }
};

int ended(pid_t pid)
{
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

/// A release that two people sign off through the real slipwayctl, each in a clone of their own.
class TstSignOffJourney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty())
            QSKIP("OpenSSH is not installed");
    }

    void askSignAndLand()
    {
        const TwoPeople at;
        QCOMPARE(slipwayctl(at.ada, sign).code, refused); // there is nothing to sign yet
        const Ended waits = slipwayctl(at.ada, cut);
        QCOMPARE(waits.code, partly);
        QVERIFY2(waits.said().contains(
                     QStringLiteral("0.12.0 waits for its sign-off (maintainers needed: 2). Run this again when they have signed:\n"
                                    "    ada: Has not signed.\n    grace: Has not signed.\n")),
                 qPrintable(waits.said()));
        QCOMPARE(slipwayctl(at.ada, show).code, refused);

        const Ended unasked = slipwayctl(at.grace, {QStringLiteral("sign-off"), QStringLiteral("0.12.0"), QStringLiteral("--sign")});
        QCOMPARE(unasked.code, refused);
        QVERIFY2(unasked.said().contains(QStringLiteral("There is no terminal to ask on")), qPrintable(unasked.said()));
        QCOMPARE(slipwayctl(at.grace, sign).code, done);
        QCOMPARE(at.told(at.ada), QStringLiteral("ada missing, grace counts"));
        const Ended shown = slipwayctl(at.ada, {QStringLiteral("sign-off"), QStringLiteral("0.12.0")});
        QVERIFY2(shown.out.contains("1 of 2 needed have signed 0.12.0 off") && shown.out.contains("the release commit")
                     && shown.out.contains("the file pyproject.toml"),
                 shown.out.constData());

        QCOMPARE(slipwayctl(at.ada, sign).code, done);
        QCOMPARE(slipwayctl(at.ada, show).code, done);
        QCOMPARE(slipwayctl(at.ada, cut).code, done);
        QCOMPARE(slipwayctl(at.ada, {QStringLiteral("tag"), QStringLiteral("0.12.0"), QStringLiteral("--yes")}).code, done);
        QCOMPARE(at.sample.remoteGit(QStringLiteral("rev-parse v0.12.0^{commit}")), at.sample.remoteGit(QStringLiteral("rev-parse main")));
    }

    void withoutTheTableThereIsNothingToSign()
    {
        const Sample sample;
        const Ended none = sample.ctl(QStringLiteral("sign-off 0.12.0"));
        QCOMPARE(none.code, 1);
        QVERIFY2(none.said().contains(QStringLiteral("sign-off")), qPrintable(none.said()));
    }

    void bothAtTheSameMomentCount()
    {
        const TwoPeople at;
        QCOMPARE(slipwayctl(at.ada, cut).code, partly);
        for (int round = 0; round < 5; ++round) {
            for (const QStringList &command : {sign, withdraw}) {
                const pid_t ada = startAlone(at.ada, command);
                const pid_t grace = startAlone(at.grace, command);
                QCOMPARE(ended(ada), done);
                QCOMPARE(ended(grace), done);
                const QString state = command == sign ? QStringLiteral("counts") : QStringLiteral("missing");
                QCOMPARE(at.told(at.ada), QStringLiteral("ada %1, grace %1").arg(state));
                QCOMPARE(at.told(at.grace), at.told(at.ada));
            }
        }
        QCOMPARE(at.history().count(QLatin1Char('\n')), 20); // one commit for each, and the first that asked
    }

    /// SIGKILL while it signs: signed once, whenever that was.
    void killedAtAnyMomentItIsSignedOnce()
    {
        const TwoPeople at;
        QCOMPARE(slipwayctl(at.ada, cut).code, partly);
        bool given = false;
        const int fromEnvironment = qEnvironmentVariableIntValue("SLIPWAY_SEED", &given);
        const unsigned seed = given ? unsigned(fromEnvironment) : std::random_device()();
        qInfo("SLIPWAY_SEED=%u", seed);
        std::mt19937 random(seed);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ended(startAlone(at.ada, sign)), done);
        double takes = double(timer.nsecsElapsed()) / 1000; // microseconds, then learnt: about one kill in six comes too late
        QCOMPARE(slipwayctl(at.ada, withdraw).code, done);
        int inTime = 0;
        for (int round = 0; round < 20; ++round) {
            const pid_t pid = startAlone(at.ada, sign);
            std::this_thread::sleep_for(std::chrono::microseconds(qint64(std::uniform_real_distribution<double>(0, takes)(random))));
            if (random() % 2 == 0 || ::kill(-pid, SIGKILL) != 0)
                ::kill(pid, SIGKILL);
            const bool killed = ended(pid) == 128 + SIGKILL;
            takes *= killed ? 1.02 : 0.9;
            inTime += killed;

            const Ended again = slipwayctl(at.ada, sign);
            QVERIFY2(again.code == done, qPrintable(again.said()));
            QCOMPARE(at.told(at.grace), QStringLiteral("ada counts, grace missing"));
            QCOMPARE(at.sample.remoteGit(QStringLiteral("ls-tree --name-only ") + ref),
                     QStringLiteral("ada.signature\nfingerprint\nnotes.md"));
            QCOMPARE(at.history().count(QStringLiteral("sign 0.12.0 as ada")), round + 2);
            QCOMPARE(slipwayctl(at.ada, withdraw).code, done);
        }
        qInfo("%d of 20 kills came before the end", inTime);
        QVERIFY2(inTime > 0, "the kills come too late to test anything");
    }
};

QTEST_GUILESS_MAIN(TstSignOffJourney)
#include "tst_signoffjourney.moc"
