// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace engine {

/// How much a line of a log matters, least first.
enum class LogLevel {
    Output,  ///< what a program said
    Note,    ///< what Slipway did or saw
    Warning, ///< not as it should be, and yet it goes on
    Failure,
};

struct LogLine {
    LogLevel level = LogLevel::Output;
    QString text; ///< without its end
};
using LogLines = std::vector<LogLine>;

} // namespace engine
