// The opportunities that a single visit shows (definitions.md §6): tags, error keys, scrolling, heavy typing, Non Work
// and Unmapped.
#pragma once

#include "analysis/OccurrenceFinder.h"

namespace worklode {

void findVisitOccurrences(const OccurrenceFinder& finder, const PackedStream& visits,
                          std::vector<FoundOccurrence>& out);

} // namespace worklode
