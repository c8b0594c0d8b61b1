// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"
#include "engine/planrunner.h"
#include <QObject>

namespace ui {

class ChecklistViewModel;
class ReleaseRunViewModel;

/// What happens to the release, in words for those who do not see it happen: checks and steps that end, and acts.
class News final : public QObject {
    Q_OBJECT
public:
    News(const ChecklistViewModel &checks, const ReleaseRunViewModel &run, QObject *parent = nullptr);

Q_SIGNALS:
    void told(const QString &words, bool isFailure);

private:
    void tellCheck(const domain::CheckResult &result);
    void tellStep(const engine::StepRecord &record);
};

} // namespace ui
