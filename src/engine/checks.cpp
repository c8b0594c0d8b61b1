// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checks.h"
#include "engine/checkrules.h"
#include "engine/cichecks.h"
#include "engine/commandlog.h"
#include "engine/fixes.h"
#include "engine/workflowcheck.h"
#include <QElapsedTimer>
#include <algorithm>

namespace engine {

using domain::CheckDefinition;
using domain::CheckKind;
using domain::CheckResult;
using domain::CheckState;
using domain::ErrorKind;
using domain::Evidence;
using domain::Result;
using domain::Status;

namespace {

/// A person's word changes what a rule found: a confirmation or "none needed" passes, a waiver lets pass.
void honour(const Statement &statement, CheckResult &result)
{
    const auto because = [&](Evidence::Kind kind) {
        result.evidence = {{kind, {statement.name, statement.reason}, {}, 0, std::nullopt}};
    };
    result.at = statement.at;
    switch (statement.kind) {
    case Statement::Kind::Confirmed:
        result.state = CheckState::Passed;
        because(Evidence::Kind::Confirmed);
        break;
    case Statement::Kind::NoneNeeded:
        result.state = CheckState::Passed;
        because(Evidence::Kind::DecisionNotNeeded);
        break;
    case Statement::Kind::Waived:
        result.state = CheckState::Waived;
        result.waiver = domain::Waiver{statement.name, statement.reason};
        break;
    }
}

bool suits(Statement::Kind statement, CheckKind check)
{
    switch (statement) {
    case Statement::Kind::Confirmed: return check == CheckKind::Manual;
    case Statement::Kind::NoneNeeded: return check == CheckKind::DecisionRecorded;
    case Statement::Kind::Waived: return true;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<CheckDefinition> checklistOf(const domain::ReleaseProcess &process)
{
    std::vector<CheckDefinition> all = process.checks;
    const bool declared =
        std::any_of(all.begin(), all.end(), [](const CheckDefinition &c) { return c.kind == CheckKind::CleanAndUpToDate; });
    if (!declared)
        all.insert(all.begin(), {QStringLiteral("clean"), CheckKind::CleanAndUpToDate, {}, {}, {}});
    return all;
}

Checks::Checks(const Project &project, const ReleaseState &state) : m_project(project), m_state(state) {}

std::vector<CheckDefinition> Checks::definitions() const { return checklistOf(m_project.process); }

std::vector<CheckResult> Checks::look() const
{
    std::vector<CheckResult> results;
    for (const CheckDefinition &definition : definitions())
        results.push_back(look(definition));
    return results;
}

CheckResult Checks::look(const CheckDefinition &definition) const
{
    Finding finding = apply(definition, m_project, m_state);
    CheckResult result{definition, finding.state, m_state.candidate(), {}, std::move(finding.evidence), std::nullopt, {}, false};
    if (definition.kind == CheckKind::Command) {
        if (const auto outcome = m_project.checks->outcome(definition.id, result.commit); outcome && *outcome) {
            result.at = (*outcome)->at;
            result.logPath = (*outcome)->logPath;
        }
    } else if (finding.at.isValid() || finding.state != CheckState::NotChecked) {
        result.at = finding.at.isValid() ? finding.at : m_project.clock->now();
    }
    // What was said of the base holds for the release's own commit too: that adds only what the plan has shown. And what was said of
    // that one holds for the one that it landed as: their trees are the same.
    for (const domain::ObjectId &commit : {m_state.candidate(), m_state.reviewed.value_or(m_state.base), m_state.base}) {
        const auto statement = m_project.checks->statement(definition.id, commit);
        if (statement && *statement && result.state != CheckState::Passed) {
            honour(**statement, result);
            break;
        }
    }
    result.fixable = isFixable(result, m_state);
    return result;
}

Result<CheckResult> Checks::run(const CheckDefinition &definition, const CommandRunner::Output &output, const CancelToken &cancel) const
{
    if (asksForge(definition.kind))
        return ask(definition, cancel);
    if (definition.kind != CheckKind::Command)
        return look(definition);
    const auto tree = m_project.git->checkOut(m_state.candidate(), cancel);
    if (!tree)
        return domain::failure(tree.error());

    CommandLog log(output);
    QElapsedTimer timer;
    timer.start();
    const auto exitCode =
        m_project.commands->run(definition.run, (*tree)->path(), [&](const QByteArray &piece) { log.take(piece); }, cancel);
    const QByteArray kept = log.ended();
    if (!exitCode)
        return domain::failure(exitCode.error());

    CommandOutcome outcome{*exitCode, m_project.clock->now(), timer.elapsed(), {}};
    // An earlier result keeps its log: each run has a file of its own.
    const QString moment = outcome.at.toUTC().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    const auto path = m_project.buildFolder->pathFor(
        QStringLiteral("logs"), QStringLiteral("%1-%2-%3.log").arg(domain::shortId(m_state.candidate()), definition.id, moment));
    if (!path)
        return domain::failure(path.error());
    if (const Status written = m_project.buildFolder->write(*path, kept); !written)
        return domain::failure(written.error());
    outcome.logPath = *path;
    if (const Status noted = m_project.checks->keep(definition.id, m_state.candidate(), outcome); !noted)
        return domain::failure(noted.error());
    return look(definition);
}

/// A forge that cannot be asked is a result too; the other checks can still be looked at.
Result<CheckResult> Checks::ask(const CheckDefinition &definition, const CancelToken &cancel) const
{
    const bool isCi = definition.kind == CheckKind::CiGreen;
    const Status asked = isCi ? askForge(m_project, m_state, definition, cancel) : askAboutWorkflow(m_project, m_state, definition, cancel);
    CheckResult result = look(definition);
    if (asked || result.state == CheckState::Waived)
        return result;
    if (asked.error().kind == ErrorKind::Cancelled)
        return domain::failure(asked.error());
    if (isCi) {
        result.state = CheckState::Failed;
        result.at = m_project.clock->now();
        result.evidence.clear();
    }
    result.evidence.push_back({Evidence::Kind::Problem, {}, {}, 0, asked.error()});
    return result;
}

Status Checks::state(const QString &check, Statement::Kind kind, const QString &name, const QString &reason) const
{
    const auto all = definitions();
    const auto definition = std::find_if(all.begin(), all.end(), [&](const CheckDefinition &c) { return c.id == check; });
    if (definition == all.end())
        return domain::failure(ErrorKind::NoMatch, check);
    if (!suits(kind, definition->kind))
        return domain::failure(ErrorKind::InvalidConfiguration, check, domain::toWord(definition->kind));
    if (name.trimmed().isEmpty())
        return domain::failure(ErrorKind::MissingKey, QStringLiteral("name"));
    if (kind != Statement::Kind::Confirmed && reason.trimmed().isEmpty())
        return domain::failure(ErrorKind::MissingKey, QStringLiteral("reason"));
    return m_project.checks->keep(check, m_state.candidate(), Statement{kind, name.trimmed(), reason.trimmed(), m_project.clock->now()});
}

Status Checks::withdraw(const QString &check) const
{
    const QDateTime now = m_project.clock->now();
    const Status withdrawn = m_project.checks->withdraw(check, m_state.candidate(), now);
    return withdrawn ? m_project.checks->withdraw(check, m_state.base, now) : withdrawn;
}

bool asksForge(CheckKind kind) { return kind == CheckKind::CiGreen || kind == CheckKind::ReleaseWorkflow; }

bool isRun(CheckKind kind) { return kind == CheckKind::Command || kind == CheckKind::CiGreen; }

std::vector<CheckResult> blocking(const std::vector<CheckResult> &results, Act act)
{
    std::vector<CheckResult> standing;
    std::copy_if(results.begin(), results.end(), std::back_inserter(standing), [act](const CheckResult &result) {
        switch (result.state) {
        case CheckState::Passed:
        case CheckState::Waived: return false;
        case CheckState::Pending: return act != Act::Cut;
        case CheckState::Failed:
        case CheckState::NotChecked: return true;
        }
        Q_UNREACHABLE();
    });
    return standing;
}

} // namespace engine
