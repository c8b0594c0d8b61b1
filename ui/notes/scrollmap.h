// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace ui {

/// Which place of the preview belongs to which line of the text: headings belong together, and what is
/// between two of them is shared out evenly.
class ScrollMap {
public:
    /// Both lists in ascending order. When they differ in length the whole is shared out evenly.
    ScrollMap(const std::vector<double> &headingLines, double lineCount, const std::vector<double> &headingTops, double height);
    double toPreview(double line) const;
    double toLine(double y) const;

private:
    struct Pair {
        double line;
        double y;
    };
    std::vector<Pair> m_pairs;
};

} // namespace ui
