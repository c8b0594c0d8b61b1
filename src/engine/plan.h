// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/step.h"
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace engine {

enum class Act { Cut, Tag, Publish };
QString toWord(Act act);
std::optional<Act> actOf(const QString &word);

/// The steps of one act for one version, in an order in which each stands after all it waits for.
/// The same object is previewed and carried out.
struct Plan {
    Act act = Act::Cut;
    QString version;
    std::vector<std::shared_ptr<Step>> steps;
    /// What has to be done before the first step, on the thread that carries the plan out; may be empty.
    std::function<domain::Status(const CancelToken &)> prepare = {};

    /// Index of the first step that cannot be taken back; steps.size() when there is none.
    size_t pointOfNoReturn() const;
};

/// A plan as data: every step with its exact effect, made once from the steps that will be carried out.
struct PlanPreview {
    struct Row {
        StepInfo info;
        std::vector<Effect> effects;
    };
    Act act = Act::Cut;
    QString version;
    std::vector<Row> rows;
    size_t pointOfNoReturn = 0; ///< rows.size() when there is none
};
PlanPreview previewOf(const Plan &plan);

/// A step that waits, and has an error, came to what only time or other people settle: it is gone on with later.
/// "waiting", "probing", "running", "verifying", "already-done", "done", "failed", "cancelled", "skipped".
enum class StepState { Waiting, Probing, Running, Verifying, AlreadyDone, Done, Failed, Cancelled, Skipped };
QString toWord(StepState state);

/// A person's word that a release goes on without a step.
struct Skip {
    QString name;
    QString reason;
};
using Skips = std::map<QString, Skip>; ///< by step id
/// Only what publishes at a target, and what nothing else waits for: everything else is needed.
bool canBeSkipped(const std::vector<StepInfo> &steps, const QString &id);

/// Nothing is wrong: nobody can hurry it, and asking again later may find it settled.
bool isPatient(domain::ErrorKind kind);

struct StepRecord {
    StepInfo info;
    StepState state = StepState::Waiting;
    std::optional<domain::Error> error; ///< set when Failed, or when Waiting for more than other steps
    QString expected;                   ///< id or digest the step is to bring about, once known
    QString actual;                     ///< what the world was seen to hold
};

} // namespace engine
