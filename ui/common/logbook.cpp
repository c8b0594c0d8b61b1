// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/logbook.h"
#include <algorithm>
#include <utility>

namespace ui {

using engine::LogLevel;
using engine::LogLine;
using engine::LogLines;

LogLines LogBook::append(LogLevel level, const QString &text)
{
    LogLines whole;
    if (level != m_openLevel && !m_open.isEmpty())
        addOpen(whole);
    m_openLevel = level;
    qsizetype end = text.indexOf(QLatin1Char('\n'));
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype stop = end < 0 ? text.size() : end;
        const qsizetype taken = std::min(stop - at, longestLine - m_open.size());
        m_open += QStringView(text).mid(at, taken);
        at += taken;
        if (at == end || m_open.size() == longestLine)
            addOpen(whole);
        if (at == end)
            end = text.indexOf(QLatin1Char('\n'), ++at);
    }
    add(whole);
    return whole;
}

void LogBook::addOpen(LogLines &whole)
{
    QString text = std::exchange(m_open, {});
    if (text.endsWith(QLatin1Char('\r')))
        text.chop(1);
    if (const qsizetype over = text.lastIndexOf(QLatin1Char('\r')); over >= 0)
        text.remove(0, over + 1);
    whole.push_back({m_openLevel, text});
}

void LogBook::add(const LogLines &lines)
{
    for (const LogLine &line : lines) {
        End &end = m_ends[size_t(line.level())];
        end.lines.push_back({m_total++, line.text()});
        end.characters += line.text().size();
        while (end.lines.size() > mostLines || end.characters > mostCharacters) {
            end.characters -= end.lines.front().text.size();
            end.lines.pop_front();
        }
    }
}

LogLines LogBook::lines(LogLevel least) const
{
    std::vector<std::pair<quint64, LogLine>> numbered;
    for (size_t level = size_t(least); level < m_ends.size(); ++level)
        for (const Numbered &line : m_ends[level].lines)
            numbered.emplace_back(line.number, LogLine{LogLevel(level), line.text});
    std::sort(numbered.begin(), numbered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    LogLines lines;
    lines.reserve(numbered.size());
    for (auto &[number, line] : numbered)
        lines.push_back(std::move(line));
    return lines;
}

} // namespace ui
