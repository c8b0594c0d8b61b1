// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/planrunner.h"
#include <QSemaphore>
#include <QTest>
#include <QTimeZone>
#include <mutex>
#include <thread>

using namespace engine;
using domain::ErrorKind;
using domain::Result;

namespace {

/// A world with one fact per step: done or not.
class ScriptedStep final : public Step {
public:
    explicit ScriptedStep(QString id, QStringList after = {}) : m_id(std::move(id)), m_after(std::move(after)) {}

    StepInfo info() const override { return {m_id, StepKind::CreateBranch, {}, m_after, Reach::Local, undo, target}; }
    Preview preview() const override { return {}; }
    Result<Probe> probe(const StepContext &) override { return Probe{world, QStringLiteral("want"), QStringLiteral("have")}; }
    Result<Receipt> run(const StepContext &context) override
    {
        ++runs;
        return act(context);
    }
    Result<Verification> verify(const StepContext &) override
    {
        if (notYetVisible-- > 0)
            return Verification{Seen::NotYetVisible, {}, {}};
        return Verification{world == Found::Same ? Seen::Verified : Seen::Differs, QStringLiteral("want"), QStringLiteral("have")};
    }

    Undo undo = Undo::Undoable;
    QString target;
    std::atomic<Found> world = Found::Absent;
    std::atomic<int> runs = 0;
    std::atomic<int> notYetVisible = 0;
    std::function<Result<Receipt>(const StepContext &)> act = [this](const StepContext &) -> Result<Receipt> {
        world = Found::Same;
        return Receipt{};
    };

private:
    QString m_id;
    QStringList m_after;
};

class MemoryJournal final : public Journal {
public:
    Result<std::vector<JournalEntry>> entriesOfAct(const QString &) const override { return std::vector<JournalEntry>(); }
    domain::Status record(const JournalEntry &entry) override
    {
        const std::lock_guard lock(m_mutex);
        if (full)
            return domain::failure(ErrorKind::DiskFull, QStringLiteral("journal"));
        kept << entry.step + QLatin1Char(':') + entry.state;
        return {};
    }
    Result<std::vector<JournalEntry>> entries(const QString &) const override { return std::vector<JournalEntry>(); }
    Result<std::optional<JournalEntry>> unfinished() const override { return std::optional<JournalEntry>(); }

    std::atomic<bool> full = false;
    QStringList kept;

private:
    std::mutex m_mutex;
};

class FixedClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 23), QTime(14, 2), QTimeZone::utc()); }
};

using Steps = std::vector<std::shared_ptr<ScriptedStep>>;

struct Bench {
    MemoryJournal journal;
    FixedClock clock;
    CancelToken cancel;
    QStringList changes;

    Skips skips;

    std::vector<StepRecord> run(const Steps &steps, std::chrono::milliseconds patience = std::chrono::seconds(10))
    {
        Plan plan{Act::Cut, QStringLiteral("1.0.0"), {steps.begin(), steps.end()}};
        PlanRunner runner(journal, clock, cancel,
                          {[this](const StepRecord &r) { changes << r.info.id + QLatin1Char(':') + toWord(r.state); }, {}});
        runner.setPatience(patience);
        runner.setSkips(skips);
        return runner.run(plan);
    }
};

QString a() { return QStringLiteral("a"); }
QString b() { return QStringLiteral("b"); }
QString c() { return QStringLiteral("c"); }

} // namespace

class TstPlanRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesOutInOrderAndJournalsIntentAndReceipt()
    {
        Bench bench;
        const Steps steps{std::make_shared<ScriptedStep>(a()), std::make_shared<ScriptedStep>(b(), QStringList{a()})};
        const auto records = bench.run(steps);
        QCOMPARE(endOf(records), RunEnd::Done);
        QCOMPARE(bench.journal.kept, QStringList({QStringLiteral(":begun"), QStringLiteral("a:running"), QStringLiteral("a:done"),
                                                  QStringLiteral("b:running"), QStringLiteral("b:done"), QStringLiteral(":ended")}));
        QCOMPARE(bench.changes.first(), QStringLiteral("a:probing"));
        QCOMPARE(records[0].actual, QStringLiteral("have"));
    }

    void whatIsThereAndTheSameIsNotDoneAgain()
    {
        Bench bench;
        const auto step = std::make_shared<ScriptedStep>(a());
        step->world = Found::Same;
        const auto records = bench.run({step});
        QCOMPARE(records[0].state, StepState::AlreadyDone);
        QCOMPARE(int(step->runs), 0);
    }

    void whatWaitsForPeopleEndsAsWaiting()
    {
        Bench bench;
        const Steps steps{std::make_shared<ScriptedStep>(a()), std::make_shared<ScriptedStep>(b(), QStringList{a()}),
                          std::make_shared<ScriptedStep>(c(), QStringList{b()})};
        steps[1]->act = [](const StepContext &) -> Result<Receipt> {
            return domain::failure(ErrorKind::PullRequestWaits, QStringLiteral("#12"), QStringLiteral("draft"));
        };
        const auto records = bench.run(steps);
        QCOMPARE(endOf(records), RunEnd::Partly);
        QCOMPARE(records[1].state, StepState::Waiting);
        QCOMPARE(records[1].error->kind, ErrorKind::PullRequestWaits);
        QCOMPARE(records[2].state, StepState::Waiting);
        QVERIFY(!records[2].error);
        QCOMPARE(int(steps[1]->runs), 1);
        QCOMPARE(int(steps[2]->runs), 0);
        QCOMPARE(bench.journal.kept.last(), QStringLiteral("b:waiting"));
    }

    void whatIsThereButDifferentStopsBeforeActing()
    {
        Bench bench;
        const auto step = std::make_shared<ScriptedStep>(a());
        const auto next = std::make_shared<ScriptedStep>(b(), QStringList{a()});
        step->world = Found::Different;
        const auto records = bench.run({step, next});
        QCOMPARE(records[0].state, StepState::Failed);
        QCOMPARE(records[0].error->kind, ErrorKind::PublishedDiffers);
        QCOMPARE(records[1].state, StepState::Waiting);
        QCOMPARE(int(step->runs) + int(next->runs), 0);
        QCOMPARE(endOf(records), RunEnd::Failed);
    }

    void anActThatReportsFailureButHappenedCountsAsDone()
    {
        Bench bench;
        const auto step = std::make_shared<ScriptedStep>(a());
        step->act = [&](const StepContext &) -> Result<Receipt> {
            step->world = Found::Same;
            return domain::failure(ErrorKind::RemoteGone);
        };
        QCOMPARE(bench.run({step})[0].state, StepState::Done);
    }

    void aFailureStopsOnlyWhatWaitsForIt()
    {
        Bench bench;
        const auto broken = std::make_shared<ScriptedStep>(a());
        broken->act = [](const StepContext &) -> Result<Receipt> {
            return domain::failure(ErrorKind::RemoteRejected, QStringLiteral("hook"));
        };
        const auto waiting = std::make_shared<ScriptedStep>(b(), QStringList{a()});
        const auto other = std::make_shared<ScriptedStep>(c());
        const auto records = bench.run({broken, waiting, other});
        QCOMPARE(records[0].state, StepState::Failed);
        QCOMPARE(records[0].error->kind, ErrorKind::RemoteRejected);
        QCOMPARE(records[1].state, StepState::Waiting);
        QCOMPARE(records[2].state, StepState::Done);
        QCOMPARE(endOf(records), RunEnd::Partly);
        QVERIFY(!bench.journal.kept.contains(QStringLiteral(":ended")));
    }

    void independentStepsRunSideBySide()
    {
        Bench bench;
        QSemaphore met;
        Steps steps{std::make_shared<ScriptedStep>(a()), std::make_shared<ScriptedStep>(b())};
        for (const auto &step : steps) // each waits for the other: one after the other would never end well
            step->act = [&met, step = step.get()](const StepContext &) -> Result<Receipt> {
                met.release();
                if (!met.tryAcquire(2, 10'000))
                    return domain::failure(ErrorKind::TimedOut);
                met.release(2);
                step->world = Found::Same;
                return Receipt{};
            };
        QCOMPARE(endOf(bench.run(steps)), RunEnd::Done);
    }

    void waitsForWhatIsNotYetVisible()
    {
        Bench bench;
        const auto step = std::make_shared<ScriptedStep>(a());
        step->notYetVisible = 2;
        QCOMPARE(bench.run({step})[0].state, StepState::Done);
        QCOMPARE(int(step->runs), 1);
    }

    void patienceEnds()
    {
        Bench bench;
        const auto step = std::make_shared<ScriptedStep>(a());
        step->notYetVisible = 1'000'000;
        const auto records = bench.run({step}, std::chrono::milliseconds(10));
        QCOMPARE(records[0].state, StepState::Failed);
        QCOMPARE(records[0].error->kind, ErrorKind::TimedOut);
    }

    void cancelLetsTheGoingStepEndAndBeginsNoOther()
    {
        Bench bench;
        const auto step = std::make_shared<ScriptedStep>(a());
        const auto next = std::make_shared<ScriptedStep>(b(), QStringList{a()});
        step->act = [&](const StepContext &) -> Result<Receipt> {
            bench.cancel.request();
            step->world = Found::Same;
            return Receipt{};
        };
        const auto records = bench.run({step, next});
        QCOMPARE(records[0].state, StepState::Done);
        QCOMPARE(records[1].state, StepState::Cancelled);
        QCOMPARE(endOf(records), RunEnd::Cancelled);
    }

    void nothingIsDoneThatCannotBeJournalled()
    {
        Bench bench;
        bench.journal.full = true;
        const auto step = std::make_shared<ScriptedStep>(a());
        const auto records = bench.run({step});
        QCOMPARE(int(step->runs), 0);
        QCOMPARE(records[0].error->kind, ErrorKind::DiskFull);
    }

    void anExceptionOfAStepIsItsFailure()
    {
        Bench bench;
        const auto step = std::make_shared<ScriptedStep>(a());
        step->act = [](const StepContext &) -> Result<Receipt> {
            throw std::runtime_error("boom");
        };
        const auto records = bench.run({step});
        QCOMPARE(records[0].error->kind, ErrorKind::Unexpected);
        QCOMPARE(records[0].error->detail, QStringLiteral("boom"));
    }

    void aTargetIsSkippedByAPersonsWordAndNothingElseIs()
    {
        Bench bench;
        bench.skips = {{a(), {QStringLiteral("Ada"), QStringLiteral("no")}},
                       {b(), {QStringLiteral("Ada"), QStringLiteral("mirror is down")}}};
        const auto build = std::make_shared<ScriptedStep>(a());
        const auto mirror = std::make_shared<ScriptedStep>(b(), QStringList{a()});
        const auto main = std::make_shared<ScriptedStep>(c(), QStringList{a()});
        mirror->target = main->target = QStringLiteral("folder");
        const auto records = bench.run({build, mirror, main});
        QCOMPARE(endOf(records), RunEnd::Done);
        QCOMPARE(records[0].state, StepState::Done); // others wait for it
        QCOMPARE(records[1].state, StepState::Skipped);
        QCOMPARE(records[2].state, StepState::Done);
        QCOMPARE(int(mirror->runs), 0);
        QCOMPARE(bench.journal.kept.mid(0, 2), QStringList({QStringLiteral(":begun"), QStringLiteral("b:skipped")}));
    }

    void anEmptyPlanEnds() { QCOMPARE(endOf(Bench().run({})), RunEnd::Done); }

    void thePointOfNoReturnIsTheFirstPermanentStep()
    {
        const auto permanent = std::make_shared<ScriptedStep>(b());
        permanent->undo = Undo::Permanent;
        const Plan plan{Act::Tag, QStringLiteral("1.0.0"), {std::make_shared<ScriptedStep>(a()), permanent}};
        QCOMPARE(plan.pointOfNoReturn(), size_t(1));
        QCOMPARE((Plan{Act::Tag, {}, {std::make_shared<ScriptedStep>(a())}}.pointOfNoReturn()), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TstPlanRunner)
#include "tst_planrunner.moc"
