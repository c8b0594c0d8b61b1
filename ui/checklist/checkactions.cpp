// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checkactions.h"
#include "engine/checks.h"
#include <QCoreApplication>
#include <algorithm>

namespace ui {
namespace {

using domain::CheckKind;
using domain::CheckResult;
using domain::CheckState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckActions)
};

bool hasWordOfAPerson(const CheckResult &result)
{
    const auto said = [](const domain::Evidence &evidence) {
        return evidence.kind == domain::Evidence::Kind::Confirmed || evidence.kind == domain::Evidence::Kind::DecisionNotNeeded;
    };
    return result.state == CheckState::Waived || std::any_of(result.evidence.begin(), result.evidence.end(), said);
}

/// What would make a check pass that does not.
CheckAction remedyFor(const CheckResult &result)
{
    const CheckKind kind = result.definition.kind;
    if (result.fixable)
        return kind == CheckKind::VersionsBumped ? CheckAction::Bump : CheckAction::AddSection;
    switch (kind) {
    case CheckKind::ChangelogSection:
    case CheckKind::BreakingChangesHaveMigration: return CheckAction::OpenNotes;
    case CheckKind::FileMentionsVersion:
    case CheckKind::DecisionRecorded: return CheckAction::OpenFile;
    case CheckKind::CiGreen:
    case CheckKind::ReleaseWorkflow: return CheckAction::Ask;
    case CheckKind::Command: return CheckAction::Run;
    case CheckKind::Manual: return CheckAction::Confirm;
    case CheckKind::CleanAndUpToDate:
    case CheckKind::VersionsBumped: return CheckAction::LookAgain;
    }
    Q_UNREACHABLE();
}

} // namespace

CheckActions actionsFor(const CheckResult &result, bool running)
{
    if (running)
        return {CheckAction::Stop, {}};

    const CheckKind kind = result.definition.kind;
    const bool stands = result.state == CheckState::Failed || result.state == CheckState::NotChecked;
    CheckActions actions;
    if (kind == CheckKind::Command)
        actions.first = CheckAction::Run;
    else if (engine::asksForge(kind))
        actions.first = CheckAction::Ask;
    else if (hasWordOfAPerson(result))
        actions.first = CheckAction::Withdraw;
    else
        actions.first = stands ? remedyFor(result) : CheckAction::LookAgain;

    if (kind == CheckKind::DecisionRecorded && stands)
        actions.others.push_back(CheckAction::NoneNeeded);
    if (actions.first == CheckAction::AddSection)
        actions.others.push_back(CheckAction::OpenNotes);
    if (stands)
        actions.others.push_back(CheckAction::Waive);
    if (actions.first != CheckAction::Withdraw && hasWordOfAPerson(result))
        actions.others.push_back(CheckAction::Withdraw);
    if (!result.logPath.isEmpty())
        actions.others.push_back(CheckAction::ShowLog);
    return actions;
}

std::vector<CheckAction> allOf(const CheckActions &actions)
{
    std::vector<CheckAction> all = actions.others;
    if (actions.first != CheckAction::None)
        all.insert(all.begin(), actions.first);
    return all;
}

QString label(CheckAction action)
{
    switch (action) {
    case CheckAction::None: return {};
    case CheckAction::Run: return Words::tr("Run");
    case CheckAction::Stop: return Words::tr("Stop");
    case CheckAction::LookAgain: return Words::tr("Look again");
    case CheckAction::Confirm: return Words::tr("Confirm…");
    case CheckAction::Waive: return Words::tr("Waive…");
    case CheckAction::NoneNeeded: return Words::tr("None needed…");
    case CheckAction::Withdraw: return Words::tr("Withdraw");
    case CheckAction::OpenFile: return Words::tr("Open file");
    case CheckAction::OpenNotes: return Words::tr("Open notes");
    case CheckAction::ShowLog: return Words::tr("Open log");
    case CheckAction::AddSection: return Words::tr("Add section…");
    case CheckAction::Bump: return Words::tr("Bump…");
    case CheckAction::Ask: return Words::tr("Ask the forge");
    }
    Q_UNREACHABLE();
}

} // namespace ui
