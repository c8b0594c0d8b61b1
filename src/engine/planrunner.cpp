// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/planrunner.h"
#include "domain/redact.h"
#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace engine {

using domain::Error;
using domain::ErrorKind;
using domain::Result;
using domain::Status;

namespace {

bool isOver(StepState state)
{
    return state == StepState::AlreadyDone || state == StepState::Done || state == StepState::Failed || state == StepState::Cancelled
           || state == StepState::Skipped;
}

StepState stateAfter(ErrorKind kind)
{
    return kind == ErrorKind::Cancelled ? StepState::Cancelled : isPatient(kind) ? StepState::Waiting : StepState::Failed;
}

bool isDone(StepState state) { return state == StepState::AlreadyDone || state == StepState::Done || state == StepState::Skipped; }

} // namespace

/// One run: the records under one mutex, a thread per step that is going on.
class PlanRunner::Run {
public:
    Run(const PlanRunner &runner, const Plan &plan) : m_runner(runner), m_plan(plan)
    {
        for (const auto &step : plan.steps)
            m_records.push_back({step->info(), StepState::Waiting, {}, {}, {}});
    }

    std::vector<StepRecord> toTheEnd()
    {
        if (const Status begun = journal({}, actBegun, {}); !begun)
            return refusedBy(begun.error());
        if (const Status kept = skip(); !kept)
            return refusedBy(kept.error());
        std::unique_lock lock(m_mutex);
        std::vector<std::thread> workers;
        while (startReady(workers) || m_going > 0)
            m_changed.wait(lock, [this] { return m_finished; }), m_finished = false;
        lock.unlock();
        for (std::thread &worker : workers)
            worker.join();
        settleUnbegun();
        if (endOf(m_records) == RunEnd::Done)
            (void)journal({}, actEnded, {}); // a lost end only makes Resume probe once more
        return m_records;
    }

private:
    /// Who let a step be skipped, and why, is kept before anything happens.
    Status skip()
    {
        std::vector<StepInfo> steps;
        for (const StepRecord &record : m_records)
            steps.push_back(record.info);
        for (size_t i = 0; i < m_records.size(); ++i) {
            const QString id = steps[i].id;
            const auto word = m_runner.m_skips.find(id);
            if (word == m_runner.m_skips.end() || !canBeSkipped(steps, id))
                continue;
            const QString why = word->second.name + QLatin1String(": ") + word->second.reason;
            if (const Status kept = journal(id, toWord(StepState::Skipped), why); !kept)
                return kept;
            enter(i, StepState::Skipped);
        }
        return {};
    }

    /// Under the mutex. True when a step was started.
    bool startReady(std::vector<std::thread> &workers)
    {
        bool started = false;
        for (size_t i = 0; i < m_records.size(); ++i) {
            if (m_records[i].state != StepState::Waiting || m_started.contains(m_records[i].info.id) || !isReady(i))
                continue;
            m_started.append(m_records[i].info.id);
            ++m_going;
            started = true;
            workers.emplace_back([this, i] { carryOut(i); });
        }
        return started;
    }

    bool isReady(size_t index) const
    {
        if (m_runner.m_cancel.requested())
            return false;
        const QStringList &waitsFor = m_records[index].info.after;
        return std::all_of(waitsFor.begin(), waitsFor.end(), [this](const QString &id) {
            const auto found = std::find_if(m_records.begin(), m_records.end(), [&](const StepRecord &r) { return r.info.id == id; });
            return found != m_records.end() && isDone(found->state);
        });
    }

    void carryOut(size_t index)
    {
        const Status done = guarded(index);
        const std::lock_guard lock(m_mutex);
        if (!done) {
            StepRecord &record = m_records[index];
            record.error = done.error();
            enterLocked(index, stateAfter(done.error().kind));
            (void)journal(record.info.id, toWord(record.state), done.error().subject + QLatin1Char(' ') + done.error().detail);
        }
        --m_going;
        m_finished = true;
        m_changed.notify_one();
    }

    /// No exception crosses a thread.
    Status guarded(size_t index)
    {
        try {
            return probeRunVerify(index);
        } catch (const std::exception &e) {
            return domain::failure(ErrorKind::Unexpected, m_records[index].info.id, QString::fromUtf8(e.what()));
        }
    }

    Status probeRunVerify(size_t index)
    {
        Step &step = *m_plan.steps[index];
        const QString id = m_records[index].info.id;
        const StepContext context{m_runner.m_cancel, [this, id](LogLevel level, const QString &line) {
                                      log(id, level, line);
                                  }};

        enter(index, StepState::Probing);
        const Result<Probe> before = step.probe(context);
        if (!before)
            return domain::failure(before.error());
        if (before->found == Found::Same)
            return end(index, StepState::AlreadyDone, before->expected, before->actual);
        if (before->found != Found::Absent)
            return domain::failure(ErrorKind::PublishedDiffers, id, before->actual, before->expected);

        if (const Status intent = journal(id, toWord(StepState::Running), before->expected); !intent)
            return intent;
        enter(index, StepState::Running);
        if (const Result<Receipt> receipt = step.run(context); !receipt) {
            // The world is the state: an act that reports failure may have succeeded, or another may have done it.
            const Result<Probe> after = step.probe({CancelToken{}, context.log});
            if (!after || after->found != Found::Same)
                return domain::failure(receipt.error());
            log(id, LogLevel::Warning, receipt.error().subject + QLatin1String(": ") + receipt.error().detail);
        }
        enter(index, StepState::Verifying);
        return verify(index, step, context);
    }

    Status verify(size_t index, Step &step, const StepContext &context)
    {
        const auto until = std::chrono::steady_clock::now() + m_runner.m_patience;
        for (auto pause = std::chrono::milliseconds(50);; pause = std::min(pause * 2, std::chrono::milliseconds(5000))) {
            const Result<Verification> seen = step.verify(context);
            if (!seen)
                return domain::failure(seen.error());
            if (seen->seen == Seen::Verified)
                return end(index, StepState::Done, seen->expected, seen->actual);
            if (seen->seen == Seen::Differs)
                return domain::failure(ErrorKind::PublishedDiffers, m_records[index].info.id, seen->actual, seen->expected);
            if (m_runner.m_cancel.requested())
                return domain::failure(ErrorKind::Cancelled, m_records[index].info.id);
            if (std::chrono::steady_clock::now() >= until)
                return domain::failure(ErrorKind::TimedOut, m_records[index].info.id, seen->actual, seen->expected);
            std::this_thread::sleep_for(pause);
        }
    }

    Status end(size_t index, StepState state, const QString &expected, const QString &actual)
    {
        if (const Status kept = journal(m_records[index].info.id, toWord(state), actual); !kept)
            return kept;
        const std::lock_guard lock(m_mutex);
        m_records[index].expected = expected;
        m_records[index].actual = actual;
        enterLocked(index, state);
        return {};
    }

    void enter(size_t index, StepState state)
    {
        const std::lock_guard lock(m_mutex);
        enterLocked(index, state);
    }

    void enterLocked(size_t index, StepState state)
    {
        m_records[index].state = state;
        if (m_runner.m_observer.changed)
            m_runner.m_observer.changed(m_records[index]);
    }

    void log(const QString &id, LogLevel level, const QString &line)
    {
        const std::lock_guard lock(m_mutex);
        if (m_runner.m_observer.logged)
            m_runner.m_observer.logged(id, {level, line});
    }

    /// What could not begin because the run was cancelled says so; what waits for a failed step stays waiting.
    void settleUnbegun()
    {
        if (!m_runner.m_cancel.requested())
            return;
        for (size_t i = 0; i < m_records.size(); ++i)
            if (!isOver(m_records[i].state))
                enter(i, StepState::Cancelled);
    }

    std::vector<StepRecord> refusedBy(const Error &error)
    {
        if (!m_records.empty()) {
            m_records.front().error = error;
            enter(0, StepState::Failed);
        }
        return m_records;
    }

    Status journal(const QString &step, const QString &state, const QString &detail)
    {
        return m_runner.m_journal.record(
            {toWord(m_plan.act), m_plan.version, step, state, domain::redacted(detail), m_runner.m_clock.now()});
    }

    const PlanRunner &m_runner;
    const Plan &m_plan;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_finished = false;
    int m_going = 0;
    QStringList m_started;
    std::vector<StepRecord> m_records;
};

PlanRunner::PlanRunner(Journal &journal, const Clock &clock, CancelToken cancel, RunObserver observer)
    : m_journal(journal), m_clock(clock), m_cancel(std::move(cancel)), m_observer(std::move(observer))
{
}

std::vector<StepRecord> PlanRunner::run(const Plan &plan) { return Run(*this, plan).toTheEnd(); }

RunEnd endOf(const std::vector<StepRecord> &records)
{
    const auto count = [&](auto matches) {
        return std::count_if(records.begin(), records.end(), matches);
    };
    const auto done = count([](const StepRecord &r) { return isDone(r.state); });
    if (done == std::ptrdiff_t(records.size()))
        return RunEnd::Done;
    if (count([](const StepRecord &r) { return r.state == StepState::Cancelled; }) > 0)
        return RunEnd::Cancelled;
    const bool waits = count([](const StepRecord &r) { return r.state == StepState::Waiting && r.error; }) > 0;
    return done > 0 || waits ? RunEnd::Partly : RunEnd::Failed;
}

QString toWord(RunEnd end)
{
    switch (end) {
    case RunEnd::Done: return QStringLiteral("done");
    case RunEnd::Partly: return QStringLiteral("partly");
    case RunEnd::Failed: return QStringLiteral("failed");
    case RunEnd::Cancelled: return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace engine
