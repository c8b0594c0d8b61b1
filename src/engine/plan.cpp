// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan.h"
#include <algorithm>
#include <array>
#include <utility>

namespace engine {
namespace {

const std::array<std::pair<Act, QLatin1String>, 3> actWords{{
    {Act::Cut, QLatin1String("cut")},
    {Act::Tag, QLatin1String("tag")},
    {Act::Publish, QLatin1String("publish")},
}};

} // namespace

QString toWord(Act act)
{
    for (const auto &[value, word] : actWords)
        if (value == act)
            return word;
    Q_UNREACHABLE();
}

std::optional<Act> actOf(const QString &word)
{
    for (const auto &[value, known] : actWords)
        if (word == known)
            return value;
    return std::nullopt;
}

QString toWord(StepState state)
{
    switch (state) {
    case StepState::Waiting: return QStringLiteral("waiting");
    case StepState::Probing: return QStringLiteral("probing");
    case StepState::Running: return QStringLiteral("running");
    case StepState::Verifying: return QStringLiteral("verifying");
    case StepState::AlreadyDone: return QStringLiteral("already-done");
    case StepState::Done: return QStringLiteral("done");
    case StepState::Failed: return QStringLiteral("failed");
    case StepState::Cancelled: return QStringLiteral("cancelled");
    case StepState::Skipped: return QStringLiteral("skipped");
    }
    Q_UNREACHABLE();
}

bool isPatient(domain::ErrorKind kind) { return kind == domain::ErrorKind::PullRequestWaits || kind == domain::ErrorKind::SignOffMissing; }

bool canBeSkipped(const std::vector<StepInfo> &steps, const QString &id)
{
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const StepInfo &info) { return info.id == id; });
    return step != steps.end() && !step->target.isEmpty()
           && std::none_of(steps.begin(), steps.end(), [&](const StepInfo &info) { return info.after.contains(id); });
}

size_t Plan::pointOfNoReturn() const
{
    for (size_t i = 0; i < steps.size(); ++i)
        if (steps[i]->info().undo == Undo::Permanent)
            return i;
    return steps.size();
}

PlanPreview previewOf(const Plan &plan)
{
    PlanPreview preview{plan.act, plan.version, {}, plan.pointOfNoReturn()};
    for (const auto &step : plan.steps)
        preview.rows.push_back({step->info(), step->preview().effects});
    return preview;
}

} // namespace engine
