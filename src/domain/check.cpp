// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check.h"

namespace domain {

QString toWord(CheckState state)
{
    switch (state) {
    case CheckState::NotChecked: return QStringLiteral("not-checked");
    case CheckState::Passed: return QStringLiteral("passed");
    case CheckState::Failed: return QStringLiteral("failed");
    case CheckState::Pending: return QStringLiteral("pending");
    case CheckState::Waived: return QStringLiteral("waived");
    }
    Q_UNREACHABLE();
}

} // namespace domain
