// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/logline.h"
#include <array>
#include <deque>

namespace ui {

/// The end of a log. Every level has an end of its own, so that a flood of output does not wash away what matters.
class LogBook {
public:
    static constexpr size_t mostLines = 10'000;          ///< of one level
    static constexpr qsizetype mostCharacters = 1'000'000; ///< of one level
    static constexpr qsizetype longestLine = 2'000;      ///< a longer one is cut into several

    /// Pieces may be cut anywhere: what has no end of line yet waits for it, or for a word of another level.
    /// Returns the lines that are whole now. Of what a program wrote over itself the last is kept.
    engine::LogLines append(engine::LogLevel level, const QString &text);
    void add(const engine::LogLines &lines);
    /// In the order they came, those of `least` and above.
    engine::LogLines lines(engine::LogLevel least = engine::LogLevel::Output) const;
    quint64 total() const { return m_total; } ///< lines that ever came

private:
    struct Numbered {
        quint64 number = 0;
        QString text;
    };
    struct End {
        std::deque<Numbered> lines;
        qsizetype characters = 0;
    };
    void addOpen(engine::LogLines &whole);

    std::array<End, 4> m_ends; ///< by level
    quint64 m_total = 0;
    engine::LogLevel m_openLevel = engine::LogLevel::Output;
    QString m_open; ///< has no end of line yet
};

} // namespace ui
