// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/redact.h"
#include <vector>

namespace engine {

/// How much a line of a log matters, least first.
enum class LogLevel {
    Output,  ///< what a program said
    Note,    ///< what Slipway did or saw
    Warning, ///< not as it should be, and yet it goes on
    Failure,
};

/// One line of a log. It passes the redactor when it is made, so that none can be kept or shown that has not.
class LogLine {
public:
    LogLine(LogLevel level, const QString &text) : m_level(level), m_text(domain::redacted(text)) {}
    LogLevel level() const { return m_level; }
    const QString &text() const { return m_text; } ///< without its end

private:
    LogLevel m_level;
    QString m_text;
};
using LogLines = std::vector<LogLine>;

} // namespace engine
