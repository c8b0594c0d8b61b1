// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/plan.h"
#include "engine/ports/clock.h"
#include "engine/ports/journal.h"
#include <chrono>

namespace engine {

/// Hears of every change. Both may be called from several threads, one call at a time.
struct RunObserver {
    std::function<void(const StepRecord &)> changed;
    std::function<void(const QString &stepId, const LogLine &line)> logged;
};

/// Carries out a plan: for each step journal the intent, probe, act, journal the receipt, verify.
/// Steps that do not wait for each other run side by side. Knows no widget, no event loop, no registry.
class PlanRunner {
public:
    PlanRunner(Journal &journal, const Clock &clock, CancelToken cancel, RunObserver observer);

    /// Blocks until nothing more can be done. Records are in the plan's order. A failed step stops what
    /// waits for it, and nothing else; a cancel stops what has not begun.
    std::vector<StepRecord> run(const Plan &plan);

    /// How long verify() may answer "not yet visible" before the step fails. Default 60 s.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Steps to go on without. What cannot be skipped is not.
    void setSkips(Skips skips) { m_skips = std::move(skips); }

private:
    class Run;
    Journal &m_journal;
    const Clock &m_clock;
    CancelToken m_cancel;
    RunObserver m_observer;
    Skips m_skips;
    std::chrono::milliseconds m_patience{60'000};
};

/// How a run ended, from its records.
enum class RunEnd { Done, Partly, Failed, Cancelled };
RunEnd endOf(const std::vector<StepRecord> &records);
QString toWord(RunEnd end);

} // namespace engine
