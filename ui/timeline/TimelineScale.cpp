#include "ui/timeline/TimelineScale.h"

#include <cmath>

namespace worklode {

double TimelineScale::msPerPixel() const
{
    return visible.length() / std::max(width, 1.0);
}

double TimelineScale::xOf(double axisMs) const
{
    return (axisMs - visible.start) / msPerPixel();
}

double TimelineScale::timeAt(double x) const
{
    return visible.start + x * msPerPixel();
}

AxisRange clampedTo(const AxisRange& visible, const AxisRange& bounds)
{
    const double longest = bounds.length();
    const double shortest = std::min(kShortestVisibleMs, longest);
    const double length = std::clamp(visible.length(), shortest, longest);
    const double middle = (visible.start + visible.start + visible.length()) / 2;
    const double start = visible.length() == length ? visible.start : middle - length / 2;
    const double clamped = std::clamp(start, bounds.start, bounds.start + longest - length);
    return {clamped, clamped + length};
}

AxisRange zoomed(const TimelineScale& scale, double factor, double anchorX)
{
    if (!std::isfinite(factor) || factor <= 0)
        return scale.visible;
    const double anchor = scale.timeAt(anchorX);
    const double length = scale.visible.length() * factor;
    const double start = anchor - length * std::clamp(anchorX / std::max(scale.width, 1.0), 0.0, 1.0);
    return {start, start + length};
}

AxisRange panned(const TimelineScale& scale, double pixels)
{
    const double ms = pixels * scale.msPerPixel();
    return {scale.visible.start + ms, scale.visible.start + ms + scale.visible.length()};
}

AxisRange padded(const AxisRange& range, double share)
{
    const double extra = range.length() * share;
    return {range.start - extra, range.start + range.length() + extra};
}

} // namespace worklode
