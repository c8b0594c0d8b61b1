// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/news.h"
#include "phrases/phrases.h"
#include "ui/checklist/checklistviewmodel.h"
#include "ui/publish/releaserunviewmodel.h"

namespace ui {

News::News(const ChecklistViewModel &checks, const ReleaseRunViewModel &run, QObject *parent) : QObject(parent)
{
    connect(&checks, &ChecklistViewModel::checkEnded, this, &News::tellCheck);
    connect(&run, &ReleaseRunViewModel::stepChanged, this, &News::tellStep);
    connect(&run, &ReleaseRunViewModel::ended, this, [this, &run] {
        if (const auto &outcome = run.outcome())
            Q_EMIT told(outcome->text, !outcome->good && !outcome->waits);
    });
}

void News::tellCheck(const domain::CheckResult &result)
{
    Q_EMIT told(tr("%1: %2").arg(phrases::title(result.definition), phrases::word(result.state)),
                result.state == domain::CheckState::Failed);
}

void News::tellStep(const engine::StepRecord &record)
{
    const Look look = lookOf(record.state);
    if (look == Look::Passed || look == Look::Failed)
        Q_EMIT told(tr("%1: %2").arg(phrases::title(record.info), phrases::word(record.state)), look == Look::Failed);
}

} // namespace ui
