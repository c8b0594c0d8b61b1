// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include <QElapsedTimer>
#include <QTest>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <mutex>
#include <random>
#include <sys/wait.h>
#include <thread>

using tests::Ended;
using tests::Sample;

/// SIGKILL at any instant of any act: running the same command again finishes the release, and nothing is
/// there twice.
class TstResume : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finishesAfterBeingKilledAtAnyMoment();
};

namespace {

constexpr int triesToResume = 3;
const QStringList acts{QStringLiteral("cut"), QStringLiteral("tag"), QStringLiteral("publish")};

QStringList commandFor(int act) { return {acts[act], QStringLiteral("0.12.0"), QStringLiteral("--yes")}; }

/// Kills are shared out as the acts take time.
int actOfKill(int number) { return std::array{0, 0, 1, 2}[size_t(number % 4)]; }

struct Kill {
    int number = 0;
    int act = 0;
    double share = 0;   ///< when, as a part of the time that the act takes
    bool group = false; ///< its whole process group, not slipwayctl alone
};

/// How long an act takes on this machine just now: learnt from kills that came too late or in time, so that
/// about one in six comes too late whatever else the machine does.
class Pace {
public:
    explicit Pace(double microseconds) : m_estimate(microseconds) {}
    std::chrono::microseconds at(double share) const { return std::chrono::microseconds(qint64(share * m_estimate)); }
    void learn(bool inTime) { m_estimate = m_estimate * (inTime ? 1.02 : 0.9); }

private:
    std::atomic<double> m_estimate;
};

/// A sample in the state before each act, and how long the act takes.
struct Stage {
    std::unique_ptr<Sample> sample;
    std::unique_ptr<Pace> pace;
};

std::vector<Stage> stages()
{
    std::vector<Stage> all;
    auto sample = std::make_unique<Sample>();
    for (int act = 0; act < acts.size(); ++act) {
        auto next = sample->copy();
        QElapsedTimer timer;
        timer.start();
        const Ended ended = next->ctl(commandFor(act));
        if (ended.code != 0)
            qFatal("%s: %s", qUtf8Printable(acts[act]), ended.err.constData());
        all.push_back({std::move(sample), std::make_unique<Pace>(double(timer.nsecsElapsed()) / 1000)});
        sample = std::move(next);
    }
    return all;
}

/// True when the kill came before the end.
bool runAndKill(const Sample &sample, const Kill &kill, Pace &pace)
{
    const pid_t pid = tests::startAlone(sample.surroundings(), commandFor(kill.act));
    std::this_thread::sleep_for(pace.at(kill.share));
    if (!kill.group || ::kill(-pid, SIGKILL) != 0) // no group yet: it has hardly begun
        ::kill(pid, SIGKILL);
    int status = 0;
    ::waitpid(pid, &status, 0);
    pace.learn(WIFSIGNALED(status));
    return WIFSIGNALED(status);
}

QStringList resumeAndJudge(const Sample &sample, const Kill &kill)
{
    for (int act = kill.act; act < acts.size(); ++act) {
        Ended ended;
        for (int i = 0; i < triesToResume && ended.code != 0; ++i)
            ended = sample.ctl(commandFor(act));
        if (ended.code != 0)
            return {QStringLiteral("%1 was not resumed: exit code %2\n%3").arg(acts[act]).arg(ended.code).arg(ended.said())};
    }
    return tests::problemsOfRelease(sample);
}

std::vector<Kill> kills(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Kill> all;
    for (int number = 0; number < count; ++number) {
        const double share = std::uniform_real_distribution<double>(0, 1)(random);
        all.push_back({number, actOfKill(number), share, random() % 2 == 0});
    }
    return all;
}

} // namespace

void TstResume::finishesAfterBeingKilledAtAnyMoment()
{
    bool given = false;
    const int fromEnvironment = qEnvironmentVariableIntValue("SLIPWAY_SEED", &given);
    const unsigned seed = given ? unsigned(fromEnvironment) : std::random_device()();
    const int count = qEnvironmentVariableIsSet("SLIPWAY_KILLS") ? qEnvironmentVariableIntValue("SLIPWAY_KILLS") : 200;
    qInfo("SLIPWAY_SEED=%u SLIPWAY_KILLS=%d", seed, count);

    const std::vector<Stage> before = stages();
    const std::vector<Kill> all = kills(count, seed);
    std::atomic<size_t> next = 0;
    std::atomic<int> inTime = 0;
    std::mutex mutex;
    QStringList problems;
    const auto work = [&] {
        for (size_t i = next++; i < all.size(); i = next++) {
            const Kill &kill = all[i];
            const Stage &stage = before[size_t(kill.act)];
            const auto sample = stage.sample->copy();
            inTime += runAndKill(*sample, kill, *stage.pace) ? 1 : 0;
            const QStringList found = resumeAndJudge(*sample, kill);
            const std::lock_guard lock(mutex);
            for (const QString &problem : found)
                problems << QStringLiteral("kill %1, at %3 of %2%4: %5")
                                .arg(kill.number)
                                .arg(acts[kill.act])
                                .arg(kill.share)
                                .arg(kill.group ? QStringLiteral(" with its group") : QString(), problem);
        }
    };
    std::vector<std::thread> workers;
    for (unsigned i = 0; i < std::max(2u, std::thread::hardware_concurrency()); ++i)
        workers.emplace_back(work);
    for (std::thread &worker : workers)
        worker.join();

    qInfo("%d of %d kills came before the act had ended", inTime.load(), count);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    QVERIFY2(inTime > count / 2, "the kills come too late to test anything");
}

QTEST_GUILESS_MAIN(TstResume)
#include "tst_resume.moc"
