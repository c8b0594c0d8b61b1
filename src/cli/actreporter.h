// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/releaserun.h"

namespace cli {

/// Tells how an act goes: JSON lines on stdout when asked for, and words for people on stderr.
class ActReporter {
public:
    ActReporter(engine::Act act, QString version, bool json) : m_act(act), m_version(std::move(version)), m_json(json) {}

    engine::ActObserver observer();
    /// Shows the plan and asks on the terminal. False unless the answer is a full "yes".
    bool approve(const engine::Plan &plan);

    void done();
    void partly(const std::vector<engine::StepRecord> &records);
    void failed();
    void failed(const domain::Error &error);
    void refused(const std::vector<domain::CheckResult> &blocking);
    void refused(const QString &why);
    void cancelled(bool begun);

private:
    void checked(const domain::CheckResult &result);
    void changed(const engine::StepRecord &record);
    void printResult(const char *result, const QString &message, const std::vector<domain::CheckResult> &blocking = {});

    engine::Act m_act;
    QString m_version;
    bool m_json;
};

} // namespace cli
