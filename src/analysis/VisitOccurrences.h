// The opportunities that a single visit shows (definitions.md §6): tags, error keys, scrolling, heavy typing, Non Work
// and Unmapped.
#pragma once

#include "analysis/OccurrenceFinder.h"

namespace worklode {

/// Adds to the occurrences, sums and longest of `findings`.
void findVisitOccurrences(const OccurrenceFinder& finder, const PackedStream& visits, OccurrenceFindings& findings);

} // namespace worklode
