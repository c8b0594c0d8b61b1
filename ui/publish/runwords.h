// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/releaserun.h"
#include "engine/status.h"

namespace ui {

/// How an act ended: what went wrong, what did succeed, and what to do now.
struct Outcome {
    bool good = false;
    QString text;
    QString detail; ///< raw words of a program, for "Details"
    QString again;  ///< words of the button that goes on from there; empty when there is nothing to go on with
    bool waits = false; ///< not good, but nothing went wrong: other people, or time, have to settle something
};
Outcome outcomeOf(engine::Act act, const QString &version, const engine::ActReport &report);
/// The act could not begin, or broke off outside of its steps.
Outcome outcomeOf(engine::Act act, const QString &version, const domain::Error &error, int stepsDone);

/// What a target should hold and what it does hold, file by file, for people.
QString comparisonText(const engine::TargetStatus &target, const std::map<QString, engine::Digest> &held);

QString runningWords(engine::Act act, const QString &version);     ///< "Cutting 0.12.0"
/// Of an act that an earlier run left; last: its last entry in the journal.
QString interruptedWords(engine::Act act, const engine::JournalEntry &last);
QString previewWords(engine::Act act, const QString &version, const QString &tag); ///< "Preview cut of 0.12.0…"

} // namespace ui
