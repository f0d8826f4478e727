// One made-up working day of one person, slice by slice.
#pragma once

#include "core/ActivitySlice.h"
#include "demo/DemoEpisodes.h"

#include <string>
#include <vector>

namespace worklode {

struct DemoDayRecord {
    std::vector<SliceFields> slices; ///< in time order, without overlaps
    std::vector<TaskMark> marks;     ///< in time order
};

/// Where and when: the local midnight of the day in the person's zone, and the date itself.
struct DemoDayFrame {
    LocalDate date;
    Instant midnight;
    std::size_t team = 0; ///< the one the person works in on that day
};

/// The same person, frame and seed give the same day.
DemoDayRecord demoDay(const DemoPerson& person, const DemoDayFrame& frame, std::uint64_t seed);

} // namespace worklode
