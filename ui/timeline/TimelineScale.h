// Coordinates of the Timeline as pure functions. "Axis time" is what the horizontal axis measures, in milliseconds.
#pragma once

#include "core/Time.h"

namespace worklode {

/// A stretch of the axis, `[start, end)`; an empty or reversed one is treated as one millisecond long.
struct AxisRange {
    double start = 0;
    double end = 1;

    double length() const { return end - start > 1 ? end - start : 1; }
    friend bool operator==(const AxisRange&, const AxisRange&) = default;
};

/// Maps axis time to pixels. `width` in pixels; one below 1 counts as 1.
struct TimelineScale {
    AxisRange visible;
    double width = 1;

    double msPerPixel() const;
    double xOf(double axisMs) const;
    double timeAt(double x) const;
};

constexpr double kShortestVisibleMs = 1'000; ///< nobody zooms in further than one second

/// `visible` moved and cut so that it lies within `bounds`, never shorter than kShortestVisibleMs (unless the bounds are).
AxisRange clampedTo(const AxisRange& visible, const AxisRange& bounds);
/// Zoomed by `factor` (below 1 zooms in) with the time at `anchorX` staying where it is. Not yet clamped. A factor that is
/// not a positive number changes nothing.
AxisRange zoomed(const TimelineScale& scale, double factor, double anchorX);
/// Moved by so many pixels to the right.
AxisRange panned(const TimelineScale& scale, double pixels);
/// A range with so much of its length added on both sides.
AxisRange padded(const AxisRange& range, double share);

} // namespace worklode
