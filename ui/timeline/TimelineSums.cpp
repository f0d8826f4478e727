#include "ui/timeline/TimelineSums.h"

#include <cmath>

namespace worklode {
namespace {

void addSpan(TimelineSums& sums, const TimelineSpan& span, const TimeRange& selected)
{
    const Duration length = std::min(span.range.end, selected.end) - std::max(span.range.start, selected.start);
    if (length <= Duration(0))
        return;
    switch (span.kind) {
    case SliceKind::Active:
        sums.active[static_cast<std::size_t>(span.category)] += length;
        break;
    case SliceKind::Idle:
        sums.idle += length;
        break;
    case SliceKind::Locked:
        sums.locked += length;
        break;
    case SliceKind::OffComputer:
        sums.offComputer += length;
        break;
    }
    if (selected.contains(span.range.start))
        sums.counts += span.counts;
}

} // namespace

Duration TimelineSums::total() const
{
    Duration all = idle + locked + offComputer;
    for (const Duration d : active)
        all += d;
    return all;
}

TimelineSums sumsOf(const std::vector<TimelineLane>& lanes, const std::vector<double>& origins, const TimelineSelection& selection)
{
    TimelineSums sums;
    for (std::size_t i = selection.firstLane; i <= selection.lastLane && i < lanes.size(); ++i) {
        const TimeRange selected{instantFromMs(std::llround(selection.range.start + origins[i])),
                                 instantFromMs(std::llround(selection.range.end + origins[i]))};
        const Duration before = sums.total();
        for (const TimelineSpan& span : lanes[i].spans)
            addSpan(sums, span, selected);
        if (sums.total() > before)
            ++sums.lanes;
    }
    return sums;
}

} // namespace worklode
