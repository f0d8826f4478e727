// Geometry of the Timeline, apart from painting it: which bar lies where at this zoom.
#pragma once

#include "ui/timeline/LanePyramid.h"
#include "ui/timeline/TimelineScale.h"

#include <vector>

namespace worklode {

/// One bar: pixels from the left edge of the tracks, and the spans `[first, last]` that it merges.
struct TimelineBar {
    double x = 0;
    double width = 1;
    BarKind kind = BarKind::Unknown;
    Category category = Category::Unknown;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// A task or an opportunity in its sub-lane, or several that lie too close to be told apart; `row` counts from the top of its
/// kind's sub-lanes.
struct SubBar {
    double x = 0;
    double width = 1;
    std::size_t item = 0;  ///< the first of them: index into the lane's tasks or opportunities
    std::size_t count = 1;
    int row = 0;
    bool faded = false;
};

struct LaneLayout {
    std::vector<TimelineBar> bars;
    std::vector<SubBar> tasks;
    std::vector<SubBar> opportunities;
};

enum class LaneHeight { Low, Normal, Tall };

/// Heights in pixels of one lane and its parts; the same for all lanes, so that nothing jumps when a lane's spans arrive.
struct LaneMetrics {
    int padding = 5;
    int track = 22;
    int subRow = 6;
    int subGap = 2;
    int subRows = kSubRows; ///< of tasks, and of opportunities
    bool names = false;     ///< room for words in the sub-lanes

    int height() const { return 2 * padding + track + 2 * subRows * (subRow + subGap); }
    static LaneMetrics of(LaneHeight height);
};

/// Bars of a lane, whose laneOrigin() is given, within the visible stretch. Spans narrower than a pixel are merged with their
/// neighbours in that pixel; the merged bar shows the kind that has the most of its time (ties: the kind first in the
/// enumeration). Never more bars than pixels plus the spans that are at least a pixel wide. Costs by the pixel, not by the span.
LaneLayout layOutLane(const LanePyramid& lane, double origin, const TimelineScale& scale);

} // namespace worklode
