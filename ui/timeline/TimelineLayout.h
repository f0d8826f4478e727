// Geometry of the Timeline, apart from painting it: which bar lies where at this zoom.
#pragma once

#include "analysis/results/TimelineResult.h"
#include "ui/timeline/TimelineAxis.h"

#include <vector>

namespace worklode {

/// What a bar of the main track stands for; each has a pattern of its own, not just a colour.
enum class BarKind { Production, OtherWork, NonWork, Unknown, OffComputer, Idle, Locked };
constexpr std::size_t kBarKindCount = 7;
BarKind barKindOf(const TimelineSpan& span);

/// One bar: pixels from the left edge of the tracks, and the spans `[first, last]` that it merges.
struct TimelineBar {
    double x = 0;
    double width = 1;
    BarKind kind = BarKind::Unknown;
    Category category = Category::Unknown;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// A task or an opportunity in its sub-lane; `row` counts from the top of its kind's sub-lanes.
struct SubBar {
    double x = 0;
    double width = 1;
    std::size_t item = 0; ///< index into the lane's tasks or opportunities
    int row = 0;
};

struct LaneLayout {
    std::vector<TimelineBar> bars;
    std::vector<SubBar> tasks;
    std::vector<SubBar> opportunities;
};

/// Heights in pixels of one lane and its parts.
struct LaneMetrics {
    int padding = 5;
    int track = 22;
    int subRow = 6;
    int subGap = 2;

    int height(int taskRows, int opportunityRows) const
    {
        return 2 * padding + track + (taskRows + opportunityRows) * (subRow + subGap);
    }
};

/// Bars of a lane, whose laneOrigin() is given, within the visible stretch. Spans narrower than a pixel are merged with their neighbours in that pixel; the
/// merged bar shows the kind that has the most of its time (ties: the kind first in the enumeration). Never more bars than
/// pixels plus the spans that are at least a pixel wide.
LaneLayout layOutLane(const TimelineLane& lane, double origin, const TimelineScale& scale);

/// The sub-lane of each range such that none overlap, first fit; at most `most` rows, the last takes the rest.
std::vector<int> subRowsOf(const std::vector<TimeRange>& ranges, int most);
constexpr int kMostSubRows = 3;
int taskRowCount(const TimelineLane& lane);
int opportunityRowCount(const TimelineLane& lane);

} // namespace worklode
