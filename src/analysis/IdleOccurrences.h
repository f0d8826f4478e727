// Excessive idle (definitions.md §6): long idle and locked slices, under the application and screen that they carry.
#pragma once

#include "analysis/OccurrenceFinder.h"

namespace worklode {

void findIdleOccurrences(const OccurrenceFinder& finder, const PackedStream& visits, std::vector<FoundOccurrence>& out);

} // namespace worklode
