// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/releaserunviewmodel.h"
#include "engine/checkhistory.h"
#include "engine/planner.h"
#include "phrases/phrases.h"
#include "ui/common/logwords.h"
#include "ui/common/texts.h"
#include "ui/publish/reviewwords.h"
#include <algorithm>

namespace ui {
namespace {

using engine::Act;
using engine::CancelToken;
using engine::Job;
using engine::LogLevel;

/// Output that belongs to no step: of the checks that come before the first one.
const QString logOfChecks = QStringLiteral("checks");

} // namespace

ReleaseRunViewModel::ReleaseRunViewModel(QObject *parent) : QObject(parent)
{
    m_ticker.setInterval(1000);
    connect(&m_ticker, &QTimer::timeout, this, &ReleaseRunViewModel::tick);
    connect(&m_run, &Work::runningChanged, this, &ReleaseRunViewModel::runningChanged);
    connect(&m_relay, &LogRelay::arrived, this, &ReleaseRunViewModel::log);
}

void ReleaseRunViewModel::log(const QString &step, LogLevel level, const QString &text)
{
    if (const auto lines = m_logs[step].append(level, text); !lines.empty())
        Q_EMIT logged(step, lines);
}

engine::LogLines ReleaseRunViewModel::logOf(const QString &step, LogLevel least) const
{
    const auto found = m_logs.find(step);
    return found == m_logs.end() ? engine::LogLines() : found->second.lines(least);
}

void ReleaseRunViewModel::setRelease(ReleasePtr release, const std::optional<engine::JournalEntry> &unfinished)
{
    const bool same = areOfOneVersion(release, m_release);
    m_release = std::move(release);
    if (!same) {
        m_act.reset();
        m_outcome.reset();
        m_shown.clear();
        m_skips.clear();
        m_logs.clear();
        m_steps.setSteps({});
        m_board.setTargets({});
    }
    if (unfinished)
        m_again = engine::actOf(unfinished->act);
    else if (!m_outcome || m_outcome->good) // one that could not even begin is not in the journal, but can be tried again
        m_again.reset();
    m_last = unfinished;
    m_review.watch(waits() ? m_release : nullptr);
    Q_EMIT runningChanged();
    lookAgain();
}

/// For people at the forge, since the last run or an earlier one. What a sign-off waits for is not settled there, and told first.
bool ReleaseRunViewModel::waits() const
{
    const QString signOff = QStringLiteral("collect-sign-offs");
    const auto *collected = m_steps.record(signOff);
    if (m_outcome ? collected && collected->error : m_last && m_last->step == signOff)
        return false;
    const bool waited = m_outcome ? m_outcome->waits : m_last && m_last->state == engine::toWord(engine::StepState::Waiting);
    return m_release && m_release->project->forge && !isRunning() && m_again == Act::Cut && waited;
}

std::optional<Outcome> ReleaseRunViewModel::review() const
{
    if (m_review.facts())
        return outcomeOf(*m_review.facts());
    if (!m_review.problem())
        return std::nullopt;
    const QString known = m_outcome ? m_outcome->text : interruption();
    return Outcome{false, together(known, phrases::sentence(*m_review.problem())), m_review.problem()->detail, tr("Resu&me"), true};
}

void ReleaseRunViewModel::preview(Act act)
{
    makeSheet(act, [this](const PlanSheet &sheet) { Q_EMIT previewed(sheet, false); });
}

void ReleaseRunViewModel::goOn()
{
    if (!m_again)
        return;
    // A person agrees to a plan, not to a name: only the plan that was agreed to goes on without being shown.
    makeSheet(*m_again, [this](const PlanSheet &sheet) {
        const auto shown = m_shown.find(sheet.act);
        if (shown != m_shown.end() && shown->second == sheet.fingerprint)
            carryOut(sheet);
        else
            Q_EMIT previewed(sheet, shown != m_shown.end());
    });
}

const engine::StepRecord *ReleaseRunViewModel::skippable() const
{
    if (!canRetry())
        return nullptr;
    const auto records = m_steps.records();
    std::vector<engine::StepInfo> steps;
    for (const auto &record : records)
        steps.push_back(record.info);
    const auto failed = std::find_if(records.begin(), records.end(), [&](const engine::StepRecord &record) {
        return record.state == engine::StepState::Failed && engine::canBeSkipped(steps, record.info.id);
    });
    return failed == records.end() ? nullptr : m_steps.record(failed->info.id);
}

void ReleaseRunViewModel::skip(const QString &name, const QString &reason)
{
    if (const auto *step = skippable()) {
        m_skips[step->info.id] = {name, reason};
        goOn();
    }
}

void ReleaseRunViewModel::makeSheet(Act act, std::function<void(const PlanSheet &)> then)
{
    if (!m_release || isRunning())
        return;
    m_preview.start<PlanSheet>(
        [release = m_release, act](const CancelToken &, const Job::Post &) -> domain::Result<PlanSheet> {
            const auto plan = engine::makePlan(release->project, release->state, act);
            if (!plan)
                return domain::failure(plan.error());
            return sheetOf(*plan);
        },
        [this, then](const domain::Result<PlanSheet> &sheet) {
            if (!sheet)
                return Q_EMIT failed(sheet.error());
            then(*sheet);
        });
}

void ReleaseRunViewModel::preflight(Act act)
{
    if (!m_release)
        return;
    using Items = std::vector<engine::PreflightItem>;
    m_preflight.start<Items>(
        [release = m_release, act](const CancelToken &cancel, const Job::Post &) -> domain::Result<Items> {
            return engine::preflight(release->project, release->state.version, act, cancel);
        },
        [this](const domain::Result<Items> &items) {
            if (!items)
                return Q_EMIT failed(items.error());
            Q_EMIT preflightAnswered(*items);
        });
}

void ReleaseRunViewModel::carryOut(const PlanSheet &approved)
{
    if (!m_release || isRunning())
        return;
    m_shown[approved.act] = approved.fingerprint;
    m_act = m_again = approved.act;
    m_outcome.reset();
    m_last.reset();
    m_logs.clear();
    m_stopping = false;
    m_review.watch(nullptr);
    m_elapsed = 0;
    m_clock.start();
    m_ticker.start();
    std::vector<engine::StepInfo> steps;
    for (const auto &row : approved.rows)
        steps.push_back(row.info);
    begin(steps);
    m_run.start<Report>(
        [release = m_release, act = approved.act, shown = approved.fingerprint, skips = m_skips,
         this](const CancelToken &cancel, const Job::Post &post) -> domain::Result<Report> {
            Report report;
            if (const auto before = release->project->journal->entriesOfAct(engine::toWord(act)))
                post([this, usual = engine::usualDurations(*before)] { m_steps.setUsual(usual); });
            const auto end =
                engine::carryOut(release->project, release->state.version, act, cancel, observer(shown, report.unseen, post), skips);
            if (!end && !report.unseen)
                return domain::failure(end.error());
            if (end)
                report.act = *end;
            return report;
        },
        [this, act = approved.act](const domain::Result<Report> &report) { finish(act, report); });
}

/// Called on the worker. What it posts is heard on this object's thread.
engine::ActObserver ReleaseRunViewModel::observer(const QByteArray &approved, std::optional<PlanSheet> &unseen, const Job::Post &post)
{
    engine::ActObserver observer;
    const LogRelay::Sink sink = m_relay.sink(post);
    observer.run.changed = [this, sink, post](const engine::StepRecord &record) {
        sink(record.info.id, levelOf(record.state), logWords(record));
        post([this, record] { apply(record); });
    };
    observer.run.logged = [sink](const QString &step, const engine::LogLine &line) {
        sink(step, line.level(), line.text() + QLatin1Char('\n'));
    };
    observer.checked = [this, sink, post](const domain::CheckResult &result) {
        sink(logOfChecks, levelOf(result.state), logWords(result));
        post([this, result] { Q_EMIT checked(result); });
    };
    observer.checkOutput = decoded(sink, logOfChecks);
    observer.approve = [approved, &unseen](const engine::Plan &plan) {
        PlanSheet sheet = sheetOf(plan);
        if (sheet.fingerprint == approved)
            return true;
        unseen = std::move(sheet);
        return false;
    };
    return observer;
}

void ReleaseRunViewModel::finish(Act act, const domain::Result<Report> &report)
{
    m_relay.flush();
    tick();
    m_ticker.stop();
    m_stopping = false;
    if (report && report->unseen) {
        m_steps.setSteps({});
        m_act.reset();
        Q_EMIT previewed(*report->unseen, true);
    } else {
        const QString version = m_release ? m_release->state.version.toString() : QString();
        m_outcome = report ? outcomeOf(act, version, report->act) : outcomeOf(act, version, report.error(), doneCount());
        if (report)
            for (const auto &record : report->act.records)
                m_steps.apply(record, m_elapsed);
        if (m_outcome->good)
            m_again.reset();
    }
    Q_EMIT ended();
}

void ReleaseRunViewModel::stop()
{
    m_stopping = isRunning();
    m_run.cancel();
    Q_EMIT runningChanged();
}

void ReleaseRunViewModel::lookAgain()
{
    if (!m_release)
        return;
    using Targets = std::vector<engine::TargetStatus>;
    m_look.start<Targets>(
        [release = m_release](const CancelToken &cancel, const Job::Post &) -> domain::Result<Targets> {
            return engine::boardOf(release->project, release->state, cancel);
        },
        [this](const domain::Result<Targets> &targets) {
            if (!targets)
                return Q_EMIT failed(targets.error());
            m_board.setTargets(*targets);
            Q_EMIT boardChanged();
        });
}

void ReleaseRunViewModel::compare(int row)
{
    const engine::TargetStatus *target = m_board.target(row);
    if (!m_release || !target)
        return;
    m_compare.start<ShownText>(
        [release = m_release, target = *target](const CancelToken &, const Job::Post &) -> domain::Result<ShownText> {
            const auto held = release->project->publishFolder->published(target.place, release->state.version.toString());
            if (!held)
                return domain::failure(held.error());
            return ShownText{tr("%1: expected against held").arg(target.id),
                             {},
                             comparisonText(target, held->value_or(std::map<QString, engine::Digest>())),
                             0,
                             {}};
        },
        [this](const domain::Result<ShownText> &text) {
            if (text)
                Q_EMIT compared(*text);
            else
                Q_EMIT failed(text.error());
        });
}

void ReleaseRunViewModel::begin(const std::vector<engine::StepInfo> &steps)
{
    m_steps.setSteps(steps);
    Q_EMIT progressed();
}

void ReleaseRunViewModel::apply(const engine::StepRecord &record)
{
    m_steps.apply(record, m_clock.elapsed());
    Q_EMIT stepChanged(record);
    Q_EMIT progressed();
}

void ReleaseRunViewModel::tick()
{
    m_elapsed = m_clock.elapsed();
    m_steps.setMoment(m_elapsed);
    Q_EMIT progressed();
}

QString ReleaseRunViewModel::headline() const
{
    if (!m_release)
        return {};
    const QString version = m_release->state.version.toString();
    if (isRunning())
        return m_stopping ? tr("Stopping after the step that runs…") : runningWords(*m_act, version);
    if (m_outcome)
        return m_outcome->text;
    return tr("Nothing has been carried out since Slipway was started. The steps of the next act are shown before it begins.");
}

QString ReleaseRunViewModel::interruption() const
{
    if (!m_release || !canResume())
        return {};
    return interruptedWords(*m_again, m_last.value_or(engine::JournalEntry{{}, m_release->state.version.toString(), {}, {}, {}, {}}));
}

QString ReleaseRunViewModel::progressText() const
{
    const QString now = tr("%L1 of %L2 · %3 elapsed").arg(doneCount()).arg(m_steps.rowCount()).arg(clockTime(m_elapsed));
    const auto expected = m_steps.expectedTotal();
    return isRunning() && expected ? tr("%1, about %2 in all").arg(now, clockTime(*expected)) : now;
}

QString ReleaseRunViewModel::badge() const
{
    if (isRunning())
        return QStringLiteral("%1/%2").arg(doneCount()).arg(m_steps.rowCount());
    if (canResume() || canRetry())
        return QStringLiteral("!");
    return m_board.allVerified() ? QString(QChar(0x2713)) : QString();
}

QString ReleaseRunViewModel::spokenBadge() const
{
    if (isRunning())
        return progressText();
    if (canResume())
        return interruption();
    return m_outcome && canRetry() ? m_outcome->text : m_board.allVerified() ? tr("every target is verified") : QString();
}

} // namespace ui
