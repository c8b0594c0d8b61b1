// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/preflight.h"
#include "ui/common/logbook.h"
#include "ui/common/logrelay.h"
#include "ui/common/openrelease.h"
#include "ui/common/showntext.h"
#include "ui/common/work.h"
#include "ui/plan/plansheet.h"
#include "ui/publish/boardmodel.h"
#include "ui/publish/reviewwatch.h"
#include "ui/publish/runmodel.h"
#include "ui/publish/runwords.h"
#include <QElapsedTimer>
#include <map>

namespace ui {

/// Previews the acts of the open release and carries them out; shows what runs and what is published.
/// Only a plan whose every effect was shown is carried out: when the world changed since, it is shown anew.
class ReleaseRunViewModel final : public QObject {
    Q_OBJECT
public:
    explicit ReleaseRunViewModel(QObject *parent = nullptr);

    RunModel &steps() { return m_steps; }
    BoardModel &board() { return m_board; }

    void setRelease(ReleasePtr release, const std::optional<engine::JournalEntry> &unfinished);
    void preview(engine::Act act);
    void preflight(engine::Act act);
    void carryOut(const PlanSheet &approved);
    /// Retry and Resume: the same act again. What is done is found done.
    void goOn();
    /// Skip: the same act again without the step that failed; who says so, and why, goes into the journal.
    void skip(const QString &name, const QString &reason);
    void stop();
    void lookAgain();
    /// Reads what a target holds, to be seen beside what it should; compared() tells.
    void compare(int row);

    bool isOpen() const { return m_release != nullptr; }
    bool isRunning() const { return m_run.isRunning(); }
    bool hasTargets() const { return m_release && !m_release->project->process.targets.empty(); }
    bool isPublished() const { return !hasTargets() || m_board.allVerified(); }
    bool isStopping() const { return m_stopping; }
    bool canRetry() const { return !isRunning() && m_again && m_outcome && !m_outcome->good; }
    bool canResume() const { return !isRunning() && m_again && !m_outcome; }
    /// The failed step that the release can go on without; nullptr when there is none.
    const engine::StepRecord *skippable() const;
    const std::optional<Outcome> &outcome() const { return m_outcome; }
    /// How what the act waits for stands now; nullopt: it does not wait, or nobody has said yet.
    std::optional<Outcome> review() const;
    ReviewWatch &reviewWatch() { return m_review; }
    QString headline() const;
    QString interruption() const; ///< words for an unfinished act of an earlier run; empty when there is none
    QString progressText() const; ///< "5 of 7 · 1:12 elapsed"
    QString badge() const;
    QString spokenBadge() const; ///< the badge in words
    int doneCount() const { return m_steps.doneCount(); }
    engine::LogLines logOf(const QString &step, engine::LogLevel least) const;

Q_SIGNALS:
    void previewed(const ui::PlanSheet &sheet, bool changedSinceShown);
    void preflightAnswered(const std::vector<engine::PreflightItem> &items);
    void runningChanged();
    void progressed();
    void stepChanged(const engine::StepRecord &record);
    void checked(const domain::CheckResult &result);
    void logged(const QString &step, const engine::LogLines &lines);
    void boardChanged();
    void compared(const ui::ShownText &text);
    void ended();
    void failed(const domain::Error &error);

private:
    struct Report {
        engine::ActReport act;
        std::optional<PlanSheet> unseen; ///< the plan differs from the one that was shown: nothing was done
    };
    void makeSheet(engine::Act act, std::function<void(const PlanSheet &)> then);
    void finish(engine::Act act, const domain::Result<Report> &report);
    engine::ActObserver observer(const QByteArray &approved, std::optional<PlanSheet> &unseen, const engine::Job::Post &post);
    void begin(const std::vector<engine::StepInfo> &steps);
    void apply(const engine::StepRecord &record);
    void log(const QString &step, engine::LogLevel level, const QString &text);
    void tick();
    bool waits() const;

    ReleasePtr m_release;
    std::optional<engine::Act> m_again;      ///< the act that did not come to its end
    std::optional<engine::Act> m_act;        ///< the one that is shown
    std::optional<engine::JournalEntry> m_last; ///< of an act that an earlier run left
    engine::Skips m_skips;
    std::map<engine::Act, QByteArray> m_shown; ///< fingerprint of the plan a person has agreed to
    std::optional<Outcome> m_outcome;
    bool m_stopping = false;
    RunModel m_steps;
    BoardModel m_board;
    std::map<QString, LogBook> m_logs;
    QElapsedTimer m_clock;
    qint64 m_elapsed = 0;
    QTimer m_ticker;
    LogRelay m_relay;
    ReviewWatch m_review;
    Work m_look;
    Work m_compare;
    Work m_preview;
    Work m_preflight;
    Work m_run;
};

} // namespace ui
