// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atgithub.h"
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <array>
#include <chrono>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <thread>

using namespace tests;

namespace {

const QStringList cut{QStringLiteral("cut"), QStringLiteral("0.12.0"), QStringLiteral("--yes")};
const QString branch = QStringLiteral("release/0.12.0");
constexpr int partly = 5;

/// A release of the sample project at a GitHub, by Ada, whose token is in the keyring.
struct Journey {
    AtGitHub at;
    Surroundings here{at.sample.work(), at.sample.path(QStringLiteral("data")), sessionOfKeyring(), {}};

    Journey()
    {
        const QByteArray token = "github_pat_1234567890";
        at.gitHub.change([&](GitHubState &state) { state.tokens[token] = {QStringLiteral("ada"), true, {}, "repo"}; });
        at.runs(at.tip, {{QStringLiteral("build")}});
        const Ended kept =
            slipwayctl(here, {QStringLiteral("credentials"), QStringLiteral("set"), at.gitHub.address().authority()}, token + '\n');
        if (kept.code != 0)
            qFatal("credentials: %s", kept.err.constData());
    }

    Ended ctl(const QStringList &arguments) const { return slipwayctl(here, arguments); }

    /// CI comes round for whatever the release branch holds.
    void turnGreen()
    {
        for (const GitHubState::Pull &pull : at.gitHub.pulls())
            at.runs(pull.headCommit, {{QStringLiteral("build")}});
    }

    /// Until everything is done; what people do meanwhile is done.
    Ended resume()
    {
        Ended ended;
        for (int i = 0; i < 5; ++i) {
            ended = ctl(cut);
            if (ended.code == 0)
                break;
            turnGreen();
        }
        return ended;
    }

    /// True when the kill came before the end.
    bool killAfter(std::chrono::microseconds moment, bool group) const
    {
        const pid_t pid = startAlone(here, cut);
        std::this_thread::sleep_for(moment);
        if (!group || ::kill(-pid, SIGKILL) != 0) // no group yet: it has hardly begun
            ::kill(pid, SIGKILL);
        int status = 0;
        ::waitpid(pid, &status, 0);
        return WIFSIGNALED(status);
    }

    QStringList problems()
    {
        QStringList found;
        const auto expect = [&found](bool holds, const QString &what) {
            if (!holds)
                found << what;
        };
        const auto pulls = at.gitHub.pulls();
        expect(pulls.size() == 1, QStringLiteral("%1 pull requests").arg(pulls.size()));
        expect(!pulls.empty() && pulls.front().merged == at.sample.remoteGit(QStringLiteral("rev-parse main")),
               QStringLiteral("main is not what was merged"));
        const QString since = at.sample.remoteGit(QStringLiteral("rev-list --count %1..main").arg(at.tip));
        expect(since == QLatin1String("1"), since + QLatin1String(" commits on main"));
        const QString branches = at.sample.remoteGit(QStringLiteral("for-each-ref --format=%(refname:short) refs/heads"));
        expect(branches == QLatin1String("main\n") + branch, branches);
        expect(at.sample.remoteGit(QStringLiteral("rev-parse main^{tree}"))
                   == at.sample.remoteGit(QStringLiteral("rev-parse %1^{tree}").arg(branch)),
               QStringLiteral("the trees differ"));
        return found;
    }
};

} // namespace

/// A release by pull request through the real slipwayctl, in a session with a real keyring.
class TstPullRequestJourney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void planCutAndTag();
    void killedAtAnyMomentThereIsOneOfEach();
};

void TstPullRequestJourney::planCutAndTag()
{
    Journey journey;
    const QJsonObject plan =
        journey.ctl({QStringLiteral("plan"), QStringLiteral("cut"), QStringLiteral("0.12.0"), QStringLiteral("--json")}).json();
    QStringList ids;
    for (const QJsonValue step : plan[QLatin1String("steps")].toArray())
        ids << step[QLatin1String("id")].toString();
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("create-branch edit-files commit push-branch open-pull-request review-pull-request "
                                                        "merge-pull-request update-checkout"));
    const Ended preflight = journey.ctl({QStringLiteral("preflight"), QStringLiteral("cut"), QStringLiteral("0.12.0")});
    QVERIFY2(preflight.out.contains("The account may open and merge pull requests in octo/harbor."), preflight.out.constData());

    const Ended waits = journey.ctl(cut);
    QCOMPARE(waits.code, partly);
    QVERIFY2(
        waits.said().contains(QStringLiteral("waiting      Wait for the approval and the checks of the pull request of release/0.12.0\n"
                                             "The pull request #12 cannot be merged yet. Run this again when this is settled:\n"
                                             "    No check has begun.\n"
                                             "    https://github.example/octo/harbor/pull/12")),
        qPrintable(waits.said()));
    const Ended json = journey.ctl(cut + QStringList{QStringLiteral("--json")});
    QVERIFY2(json.out.contains("{\"step\":\"review-pull-request\",\"state\":\"waiting\",\"detail\":\"The pull request #12 cannot"),
             json.out.constData());
    QCOMPARE(json.json()[QLatin1String("result")].toString(), QStringLiteral("partly"));

    journey.turnGreen();
    const Ended done = journey.ctl(cut);
    QVERIFY2(done.code == 0, qPrintable(done.said()));
    QCOMPARE(journey.problems(), QStringList());
    QCOMPARE(journey.ctl({QStringLiteral("tag"), QStringLiteral("0.12.0"), QStringLiteral("--yes")}).code, 0);
    QCOMPARE(journey.at.sample.remoteGit(QStringLiteral("rev-parse v0.12.0^{commit}")),
             journey.at.sample.remoteGit(QStringLiteral("rev-parse main")));
    QCOMPARE(journey.ctl(cut).code, 0); // and again does nothing
    QCOMPARE(journey.problems(), QStringList());
}

namespace {

/// Microseconds of a cut up to the review and from there on, when nothing is in its way.
std::array<double, 2> timed()
{
    std::array<double, 2> takes{};
    Journey journey;
    for (double &each : takes) {
        QElapsedTimer timer;
        timer.start();
        (void)journey.ctl(cut);
        each = double(timer.nsecsElapsed()) / 1000;
        journey.turnGreen();
    }
    return takes;
}

} // namespace

/// SIGKILL before the review and after it: one branch, one pull request, one merge, one tag.
void TstPullRequestJourney::killedAtAnyMomentThereIsOneOfEach()
{
    bool given = false;
    const int fromEnvironment = qEnvironmentVariableIntValue("SLIPWAY_SEED", &given);
    const unsigned seed = given ? unsigned(fromEnvironment) : std::random_device()();
    const int rounds = qEnvironmentVariableIsSet("SLIPWAY_KILL_ROUNDS") ? qEnvironmentVariableIntValue("SLIPWAY_KILL_ROUNDS") : 6;
    qInfo("SLIPWAY_SEED=%u SLIPWAY_KILL_ROUNDS=%d", seed, rounds);
    std::mt19937 random(seed);
    std::array<double, 2> takes = timed(); // microseconds, then learnt: about one kill in six comes too late
    int inTime = 0;
    for (int round = 0; round < rounds; ++round) {
        Journey journey;
        const int part = round % 2;
        if (part == 1) {
            QCOMPARE(journey.ctl(cut).code, partly);
            journey.turnGreen();
        }
        const double moment = std::uniform_real_distribution<double>(0, takes[part])(random);
        const bool cameInTime = journey.killAfter(std::chrono::microseconds(qint64(moment)), random() % 2 == 0);
        takes[part] *= cameInTime ? 1.02 : 0.9;
        inTime += cameInTime;
        const Ended ended = journey.resume();
        const QString which = QStringLiteral("round %1, killed after %2 µs: ").arg(round).arg(qint64(moment));
        QVERIFY2(ended.code == 0, qPrintable(which + ended.said()));
        const QStringList problems = journey.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(which + problems.join(QStringLiteral(", "))));
        QCOMPARE(journey.ctl({QStringLiteral("tag"), QStringLiteral("0.12.0"), QStringLiteral("--yes")}).code, 0);
        QCOMPARE(journey.at.sample.remoteGit(QStringLiteral("tag --points-at main")), QStringLiteral("v0.12.0"));
    }
    qInfo("%d of %d kills came before the end", inTime, rounds);
    QVERIFY2(rounds == 0 || inTime > 0, "the kills come too late to test anything");
}

QTEST_GUILESS_MAIN(TstPullRequestJourney)
#include "tst_pullrequestjourney.moc"
