// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/credits.h"

namespace domain {

/// Everybody of one name as readers see them: once.
struct ThanksLine {
    QString name;
    bool isFirst = true; ///< nobody of that name contributed before
    QStringList did;     ///< "reported", "tested"; nothing for those who wrote something
    QString login;       ///< at the forge; empty when not known
};
std::vector<ThanksLine> thanksLines(const std::vector<Thanks> &thanks);

} // namespace domain
