// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/plan.h"
#include <QMetaType>

namespace ui {

/// What the graph column draws in one row: a dot in a lane, and lines from the lanes of the row above to those of the row below.
struct GraphRow {
    struct Line {
        int from = 0; ///< lane at the row's upper edge, or the dot's own when it begins there
        int to = 0;   ///< lane at the row's lower edge, or the dot's own when it ends there
        bool fromDot = false;
        bool toDot = false;
        bool operator==(const Line &) const = default;
    };
    int lane = -1; ///< of the dot; -1: none
    int lanes = 1; ///< of the whole graph
    std::vector<Line> lines;
};

/// Who waits for whom, drawn like a graph of commits: steps that do not wait for each other stand in lanes beside
/// each other. A step keeps a lane from its dot down to the last step that waits for it.
std::vector<GraphRow> graphOf(const std::vector<engine::PlanPreview::Row> &steps);

} // namespace ui

Q_DECLARE_METATYPE(ui::GraphRow)
