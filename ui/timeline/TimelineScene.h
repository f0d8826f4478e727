// What the Timeline shows, apart from what of it is in sight: lanes in rows on one axis.
#pragma once

#include "ui/timeline/TimelineAxis.h"
#include "ui/timeline/TimelineLayout.h"

#include <memory>
#include <optional>
#include <vector>

namespace worklode {

/// A lane with all that lies on it, ready to be drawn at any zoom.
struct LoadedLane {
    std::shared_ptr<const TimelineLane> lane;
    LanePyramid pyramid;
    bool fromAfar =
        false; ///< there was no room for all of it: the lane is as listed, the pyramid has only coarse levels

    bool whole() const { return !fromAfar; }
};
std::shared_ptr<const LoadedLane> loadLane(std::shared_ptr<const TimelineLane> lane);
inline constexpr std::size_t kBarsFromAfar = 32;
/// As it is seen from afar, in a small part of the memory.
std::shared_ptr<const LoadedLane> fromAfar(const LoadedLane& whole, std::shared_ptr<const TimelineLane> listed);

/// Day: by date, then associate, a row a shift. Associate: by associate, then date; on a calendar axis all shifts of an
/// associate lie in one row.
enum class Grouping { Day, Associate };

/// Lanes (each one shift) that are drawn beside each other.
struct TimelineRow {
    std::vector<std::size_t> lanes; ///< by time; at least one
};
std::vector<TimelineRow> rowsOf(const std::vector<TimelineLane>& lanes, Grouping grouping, AxisMode mode);

/// A stretch of the axis over the rows `[firstRow, lastRow]`.
struct TimelineSelection {
    std::size_t firstRow = 0;
    std::size_t lastRow = 0;
    AxisRange range;
};

struct TimelineScene {
    std::shared_ptr<const std::vector<TimelineLane>> lanes;  ///< as listed: spans may still be missing; null: nothing to show
    std::vector<std::shared_ptr<const LoadedLane>> loaded;   ///< by lane; null until its spans are there
    AxisMode mode = AxisMode::Clock;
    Grouping grouping = Grouping::Day;
    ZoneChoice zone = ZoneChoice::Associate;
    LaneMetrics metrics;

    // What arrange() makes of the above.
    std::vector<double> origins; ///< laneOrigin() of each lane
    std::vector<TimelineRow> rows;
    std::vector<std::size_t> rowOfLane;
    AxisRange bounds;

    void arrange();
    std::size_t laneCount() const { return lanes ? lanes->size() : 0; }
    const TimelineLane& lane(std::size_t i) const { return (*lanes)[i]; }
    /// The lane of a row that holds that moment of the axis, else the one that is nearest.
    std::size_t laneNear(std::size_t row, double axisMs) const;
    AxisRange axisRange(std::size_t lane, const TimeRange& range) const;
    TimeRange timeRange(std::size_t lane, const AxisRange& range) const;
    int height() const { return static_cast<int>(rows.size()) * metrics.height(); }
};

} // namespace worklode
