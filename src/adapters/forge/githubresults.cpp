// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/githubresults.h"
#include <map>

namespace adapters {

using domain::CiState;

CiState stateOfRun(const JsonCursor &run)
{
    static const std::map<QString, CiState> conclusions{
        {QStringLiteral("success"), CiState::Succeeded},
        {QStringLiteral("neutral"), CiState::Neutral},
        {QStringLiteral("skipped"), CiState::Skipped},
        {QStringLiteral("failure"), CiState::Failed},
        {QStringLiteral("startup_failure"), CiState::Failed},
        {QStringLiteral("cancelled"), CiState::Cancelled},
        {QStringLiteral("timed_out"), CiState::TimedOut},
        {QStringLiteral("action_required"), CiState::ActionRequired},
        {QStringLiteral("stale"), CiState::Stale},
    };
    if (run.field("status").text() != QLatin1String("completed"))
        return CiState::Pending;
    const JsonCursor conclusion = run.field("conclusion");
    const auto found = conclusions.find(conclusion.text());
    if (found == conclusions.end())
        conclusion.unknown();
    return found == conclusions.end() ? CiState::Pending : found->second;
}

} // namespace adapters
