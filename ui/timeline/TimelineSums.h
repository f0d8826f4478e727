// What a selected stretch of the Timeline adds up to.
#pragma once

#include "ui/timeline/TimelineAxis.h"

#include <array>
#include <vector>

namespace worklode {

/// Times are cut at the selection's borders; counters belong to spans that start within it.
struct TimelineSums {
    std::array<Duration, kCategoryCount> active{}; ///< by category
    Duration idle{0};
    Duration locked{0};
    Duration offComputer{0};
    InteractionTotals counts;
    std::size_t lanes = 0; ///< with any time in the selection

    Duration total() const;
    friend bool operator==(const TimelineSums&, const TimelineSums&) = default;
};

/// A stretch of the axis over the lanes `[firstLane, lastLane]`.
struct TimelineSelection {
    std::size_t firstLane = 0;
    std::size_t lastLane = 0;
    AxisRange range;
};

/// `origins`: laneOrigin() of each lane. Lanes that do not exist are left out.
TimelineSums sumsOf(const std::vector<TimelineLane>& lanes, const std::vector<double>& origins, const TimelineSelection& selection);

} // namespace worklode
