// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"
#include "engine/draft/processdraft.h"
#include "engine/plan.h"
#include "engine/preflight.h"
#include "engine/status.h"

/// Sentences for people, shared by the window and slipwayctl. Made from kinds and values; decides nothing.
namespace phrases {

/// What went wrong, where, and what to do now: one or a few plain sentences.
QString sentence(const domain::Error &error);

QString title(const engine::StepInfo &step);     ///< "Push branch release/0.12.0 to origin"
QString word(engine::Reach reach);               ///< "only you"
QString word(engine::Undo undo);                 ///< "cannot be undone"
QString word(engine::StepState state);
QString title(const domain::CheckDefinition &check);
QString word(domain::CheckState state);
QString sentence(const domain::Evidence &evidence);
QString sentence(const domain::WorkflowFinding &finding);
QString title(domain::FingerprintPart::Kind kind, const QString &name); ///< of what a sign-off covers: "the check “tests”"
QString sentence(const domain::SignOff &signOff);
QString sentence(const engine::PreflightItem &item);
QString word(engine::TargetStatus::State state);
QString differingFiles(const engine::TargetStatus &target); ///< "Not as expected: NOTES.md"; empty when all are
QString title(const engine::Guess &guess);       ///< "Tag pattern"
QString sentence(const engine::Clue &clue);
/// "Push main and branch …": the words of the button that crosses a plan's point of no return.
QString confirmation(const engine::Plan &plan);
QString word(engine::Act act);                   ///< the act's name: "Cut", "Tag", "Publish"
QString title(engine::Act act, const QString &version); ///< what it does: "Cut 0.12.0"
QString titleOfStep(const QString &id);          ///< of a step of which no more than its id is known: "create branch"
QString duration(qint64 milliseconds);           ///< "3 min 12 s"

} // namespace phrases
