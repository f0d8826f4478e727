// Finding applications, screens, tasks and opportunities on the Timeline by a part of their name.
#pragma once

#include "analysis/results/TimelineResult.h"

#include <QString>

#include <vector>

namespace worklode {

/// One place where the text was found. Spans of one visit that lie beside each other are one match.
struct TimelineMatch {
    std::size_t lane = 0;
    TimeRange range;
};

/// Matches by start; upper and lower case are the same. An empty text is found nowhere.
std::vector<TimelineMatch> findInLane(const TimelineLane& lane, std::size_t laneIndex, const QString& text);

} // namespace worklode
