// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plangraph.h"
#include <algorithm>

namespace ui {
namespace {

using Row = engine::PlanPreview::Row;

/// A line that goes down from a step: it stays in its lane until nobody below waits for that step.
struct Strand {
    QString step;
    size_t last = 0; ///< row of the last step that waits for it
};
using Lanes = std::vector<std::optional<Strand>>;

std::optional<Strand> strandFrom(const std::vector<Row> &steps, size_t row)
{
    std::optional<Strand> strand;
    for (size_t below = row + 1; below < steps.size(); ++below)
        if (steps[below].info.after.contains(steps[row].info.id))
            strand = Strand{steps[row].info.id, below};
    return strand;
}

int freeLane(Lanes &lanes)
{
    const auto free = std::find(lanes.begin(), lanes.end(), std::nullopt);
    if (free != lanes.end())
        return int(free - lanes.begin());
    lanes.emplace_back();
    return int(lanes.size()) - 1;
}

/// Where the step stands: in the lane of a strand that ends here, else in a free one.
int laneFor(const Row &step, size_t row, Lanes &lanes)
{
    for (size_t lane = 0; lane < lanes.size(); ++lane)
        if (lanes[lane] && lanes[lane]->last == row && step.info.after.contains(lanes[lane]->step))
            return int(lane);
    return freeLane(lanes);
}

} // namespace

std::vector<GraphRow> graphOf(const std::vector<Row> &steps)
{
    std::vector<GraphRow> graph;
    Lanes lanes;
    size_t widest = 1;
    for (size_t row = 0; row < steps.size(); ++row) {
        GraphRow drawn;
        drawn.lane = laneFor(steps[row], row, lanes);
        for (size_t lane = 0; lane < lanes.size(); ++lane) {
            if (!lanes[lane])
                continue;
            if (steps[row].info.after.contains(lanes[lane]->step))
                drawn.lines.push_back({int(lane), drawn.lane, false, true});
            if (lanes[lane]->last > row)
                drawn.lines.push_back({int(lane), int(lane), false, false});
            else
                lanes[lane].reset();
        }
        if (auto strand = strandFrom(steps, row)) {
            const int lane = lanes[size_t(drawn.lane)] ? freeLane(lanes) : drawn.lane;
            lanes[size_t(lane)] = std::move(strand);
            drawn.lines.push_back({drawn.lane, lane, true, false});
        }
        widest = std::max(widest, lanes.size());
        graph.push_back(std::move(drawn));
    }
    for (GraphRow &drawn : graph)
        drawn.lanes = int(widest);
    return graph;
}

} // namespace ui
