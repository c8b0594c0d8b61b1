// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/logwords.h"
#include "phrases/phrases.h"

namespace ui {

using engine::LogLevel;

QString logWords(const engine::StepRecord &record)
{
    QString line = phrases::word(record.state);
    if (record.error) {
        const QString sentence = phrases::sentence(*record.error);
        const bool isSaid = engine::isPatient(record.error->kind) || sentence.contains(record.error->detail);
        line += QStringLiteral(": %1 %2").arg(sentence, isSaid ? QString() : record.error->detail).trimmed();
    } else if (!record.actual.isEmpty())
        line += QStringLiteral(": ") + record.actual;
    return line + QLatin1Char('\n');
}

QString logWords(const domain::CheckResult &result)
{
    QString line = QStringLiteral("%1: %2").arg(phrases::title(result.definition), phrases::word(result.state));
    if (result.state == domain::CheckState::Failed)
        for (const domain::Evidence &evidence : result.evidence)
            line += QLatin1Char('\n') + phrases::sentence(evidence);
    return line + QLatin1Char('\n');
}

LogLevel levelOf(engine::StepState state)
{
    switch (state) {
    case engine::StepState::Waiting:
    case engine::StepState::Probing:
    case engine::StepState::Running:
    case engine::StepState::Verifying:
    case engine::StepState::AlreadyDone:
    case engine::StepState::Done: return LogLevel::Note;
    case engine::StepState::Cancelled:
    case engine::StepState::Skipped: return LogLevel::Warning;
    case engine::StepState::Failed: return LogLevel::Failure;
    }
    Q_UNREACHABLE();
}

LogLevel levelOf(domain::CheckState state)
{
    switch (state) {
    case domain::CheckState::NotChecked:
    case domain::CheckState::Pending:
    case domain::CheckState::Passed: return LogLevel::Note;
    case domain::CheckState::Waived: return LogLevel::Warning;
    case domain::CheckState::Failed: return LogLevel::Failure;
    }
    Q_UNREACHABLE();
}

} // namespace ui
