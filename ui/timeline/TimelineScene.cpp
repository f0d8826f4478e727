#include "ui/timeline/TimelineScene.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace worklode {

std::shared_ptr<const LoadedLane> loadLane(std::shared_ptr<const TimelineLane> lane)
{
    LanePyramid pyramid(*lane);
    return std::make_shared<const LoadedLane>(LoadedLane{std::move(lane), std::move(pyramid)});
}

std::shared_ptr<const LoadedLane> fromAfar(const LoadedLane& whole, std::shared_ptr<const TimelineLane> listed)
{
    return std::make_shared<const LoadedLane>(
        LoadedLane{std::move(listed), whole.pyramid.fromAfar(kBarsFromAfar), true});
}

std::vector<TimelineRow> rowsOf(const std::vector<TimelineLane>& lanes, Grouping grouping, AxisMode mode)
{
    std::vector<std::size_t> order(lanes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (grouping == Grouping::Associate)
        std::stable_sort(order.begin(), order.end(), [&lanes](std::size_t a, std::size_t b) {
            return std::tie(lanes[a].associate, lanes[a].shift.start) < std::tie(lanes[b].associate, lanes[b].shift.start);
        });
    std::vector<TimelineRow> rows;
    for (const std::size_t i : order) {
        const bool joins = grouping == Grouping::Associate && mode == AxisMode::Calendar && !rows.empty()
                           && lanes[rows.back().lanes.back()].associate == lanes[i].associate;
        if (joins)
            rows.back().lanes.push_back(i);
        else
            rows.push_back({{i}});
    }
    return rows;
}

void TimelineScene::arrange()
{
    static const std::vector<TimelineLane> none;
    const std::vector<TimelineLane>& all = lanes ? *lanes : none;
    loaded.resize(all.size());
    origins.clear();
    origins.reserve(all.size());
    for (const TimelineLane& l : all)
        origins.push_back(laneOrigin(l, mode, zone));
    rows = rowsOf(all, grouping, mode);
    rowOfLane.assign(all.size(), 0);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (const std::size_t i : rows[row].lanes)
            rowOfLane[i] = row;
    bounds = padded(axisBounds(all, mode, zone), 0.02);
}

std::size_t TimelineScene::laneNear(std::size_t row, double axisMs) const
{
    const std::vector<std::size_t>& in = rows[row].lanes;
    const auto distance = [&](std::size_t i) {
        const AxisRange r = axisRange(i, lane(i).shift);
        return std::max({r.start - axisMs, axisMs - r.end, 0.0});
    };
    return *std::min_element(in.begin(), in.end(), [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); });
}

AxisRange TimelineScene::axisRange(std::size_t lane, const TimeRange& range) const
{
    return {static_cast<double>(toMs(range.start)) - origins[lane], static_cast<double>(toMs(range.end)) - origins[lane]};
}

TimeRange TimelineScene::timeRange(std::size_t lane, const AxisRange& range) const
{
    return {instantFromMs(std::llround(range.start + origins[lane])), instantFromMs(std::llround(range.end + origins[lane]))};
}

} // namespace worklode
