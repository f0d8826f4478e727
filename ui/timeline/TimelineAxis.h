// What the axis of the Timeline means, and the ticks on it.
#pragma once

#include "analysis/results/TimelineResult.h"
#include "ui/timeline/TimelineScale.h"

#include <QString>

#include <vector>

namespace worklode {

/// Clock: lanes lie under each other by the time of day in each associate's own zone, so that days compare. Calendar: one
/// axis of real time, labelled in the zone of the first lane.
enum class AxisMode { Clock, Calendar };

/// By whose clock times are read: the associate's own, this desktop's, or UTC.
enum class ZoneChoice { Associate, Viewer, Utc };
/// The IANA id that times of that lane are read in.
std::string zoneOf(const TimelineLane& lane, ZoneChoice choice);

/// What is subtracted from instants (ms since 1970) to get a lane's axis time. In Clock mode axis 0 is 00:00 of the date of the
/// shift's start in that zone, by the offset at the shift's start: a shift that sees the clocks change keeps one scale. In
/// Calendar mode it is 0.
double laneOrigin(const TimelineLane& lane, AxisMode mode, ZoneChoice zone = ZoneChoice::Associate);

/// The stretch of the axis that all shifts cover; of no lanes, one day.
AxisRange axisBounds(const std::vector<TimelineLane>& lanes, AxisMode mode, ZoneChoice zone = ZoneChoice::Associate);

struct Tick {
    double at = 0;     ///< axis time
    QString label;
    bool major = false; ///< a day's or an hour's beginning
};

/// The distance between ticks such that labels of `labelWidth` pixels do not touch: 1, 2, 5, 10, 15, 30 s or min, 1, 2, 3, 6,
/// 12 h, or whole days.
double tickStep(const TimelineScale& scale, double labelWidth);
/// A moment of the axis as its labels write it, to the second: of a Clock axis `08:15:03`, else with its day.
QString axisTimeText(double axisMs, AxisMode mode, const std::string& zone);
/// Ticks within the visible stretch, at most 400. `zone` matters in Calendar mode only.
std::vector<Tick> ticksOf(const TimelineScale& scale, AxisMode mode, const std::string& zone, double labelWidth);

} // namespace worklode
