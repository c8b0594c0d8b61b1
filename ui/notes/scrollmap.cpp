// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/scrollmap.h"
#include <algorithm>

namespace ui {
namespace {

double between(double value, double fromBegin, double fromEnd, double toBegin, double toEnd)
{
    if (fromEnd <= fromBegin)
        return toBegin;
    return toBegin + std::clamp((value - fromBegin) / (fromEnd - fromBegin), 0.0, 1.0) * (toEnd - toBegin);
}

} // namespace

ScrollMap::ScrollMap(const std::vector<double> &headingLines, double lineCount, const std::vector<double> &headingTops, double height)
{
    m_pairs.push_back({0, 0});
    if (headingLines.size() == headingTops.size())
        for (size_t i = 0; i < headingLines.size(); ++i)
            m_pairs.push_back({headingLines[i], headingTops[i]});
    m_pairs.push_back({lineCount, height});
}

double ScrollMap::toPreview(double line) const
{
    const auto after = std::find_if(m_pairs.begin() + 1, m_pairs.end() - 1, [&](const Pair &pair) { return pair.line > line; });
    return between(line, (after - 1)->line, after->line, (after - 1)->y, after->y);
}

double ScrollMap::toLine(double y) const
{
    const auto after = std::find_if(m_pairs.begin() + 1, m_pairs.end() - 1, [&](const Pair &pair) { return pair.y > y; });
    return between(y, (after - 1)->y, after->y, (after - 1)->line, after->line);
}

} // namespace ui
