// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include <QElapsedTimer>
#include <QTest>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <mutex>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

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
    std::chrono::microseconds after{};
    bool group = false; ///< the whole process group, children and all; else slipwayctl alone
};

/// A sample in the state before each act, and how long the act takes.
struct Stage {
    std::unique_ptr<Sample> sample;
    std::chrono::microseconds duration{};
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
        all.push_back({std::move(sample), std::chrono::microseconds(timer.nsecsElapsed() / 1000)});
        sample = std::move(next);
    }
    return all;
}

/// Starts slipwayctl in a process group of its own. A bare fork: QProcess would add a delay of its own to every moment.
pid_t startInOwnGroup(const Sample &sample, const QStringList &arguments)
{
    const QByteArray data = "XDG_DATA_HOME=" + sample.surroundings().dataFolder.toUtf8();
    const QByteArray folder = sample.work().toUtf8();
    std::vector<QByteArray> words{QByteArray("slipwayctl")};
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    const pid_t pid = ::fork();
    if (pid == 0) {
        ::setpgid(0, 0);
        const int nothing = ::open("/dev/null", O_RDWR);
        for (const int stream : {0, 1, 2})
            ::dup2(nothing, stream);
        if (::chdir(folder.constData()) == 0 && ::putenv(const_cast<char *>(data.constData())) == 0)
            ::execv(SLIPWAYCTL, argv.data());
        ::_exit(127);
    }
    ::setpgid(pid, pid);
    return pid;
}

/// True when the kill came before the end.
bool runAndKill(const Sample &sample, const Kill &kill)
{
    const pid_t pid = startInOwnGroup(sample, commandFor(kill.act));
    std::this_thread::sleep_for(kill.after);
    ::kill(kill.group ? -pid : pid, SIGKILL);
    int status = 0;
    ::waitpid(pid, &status, 0);
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

std::vector<Kill> kills(int count, unsigned seed, const std::vector<Stage> &before)
{
    std::mt19937 random(seed);
    std::vector<Kill> all;
    for (int number = 0; number < count; ++number) {
        const int act = actOfKill(number);
        const auto longest = before[size_t(act)].duration.count();
        const auto after = std::uniform_int_distribution<long long>(0, longest)(random);
        all.push_back({number, act, std::chrono::microseconds(after), random() % 2 == 0});
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
    const std::vector<Kill> all = kills(count, seed, before);
    std::atomic<size_t> next = 0;
    std::atomic<int> inTime = 0;
    std::mutex mutex;
    QStringList problems;
    const auto work = [&] {
        for (size_t i = next++; i < all.size(); i = next++) {
            const Kill &kill = all[i];
            const auto sample = before[size_t(kill.act)].sample->copy();
            inTime += runAndKill(*sample, kill) ? 1 : 0;
            const QStringList found = resumeAndJudge(*sample, kill);
            const std::lock_guard lock(mutex);
            for (const QString &problem : found)
                problems << QStringLiteral("kill %1, %2 after %3 us%4: %5")
                                .arg(kill.number)
                                .arg(acts[kill.act])
                                .arg(kill.after.count())
                                .arg(kill.group ? QStringLiteral(" with its children") : QString(), problem);
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
