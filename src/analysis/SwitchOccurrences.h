// Application switching (definitions.md §6): round trips A→B→A that come often in one stream and shift.
#pragma once

#include "analysis/OccurrenceFinder.h"

namespace worklode {

/// Uses `findings.trips` as scratch.
void findSwitchOccurrences(const OccurrenceFinder& finder, const PackedStream& visits, OccurrenceFindings& findings);

} // namespace worklode
