// How long each distinct place was worked at: what rules over titles are weighed with.
#pragma once

#include "analysis/AnalysisInput.h"

#include <cstdint>
#include <vector>

namespace worklode {

/// Indexed by PlaceId; of the shifts in scope only.
struct PlaceTimes {
    std::vector<Duration> active;    ///< of active slices
    std::vector<std::uint8_t> seen;  ///< 1 where any active, idle or locked slice is
};

/// Independent of the catalog's names and rules: depends on `shifts` alone. Cancelled: whatever there is.
PlaceTimes timePlaces(const Dataset& dataset, const std::vector<const Shift*>& shifts, unsigned threads, Progress& progress);

} // namespace worklode
