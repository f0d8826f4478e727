// Copy and paste between applications (definitions.md §6).
#pragma once

#include "analysis/OccurrenceFinder.h"

namespace worklode {

/// The time of a copy slice goes to the first occurrence that follows it, whether or not the View's categories take that one.
void findCopyPasteOccurrences(const OccurrenceFinder& finder, const PackedStream& visits,
                              std::vector<FoundOccurrence>& out);

} // namespace worklode
