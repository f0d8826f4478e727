// Opportunities of a View (definitions.md §6).
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/OccurrenceFinder.h"
#include "analysis/results/OpportunitiesResult.h"
#include "analysis/results/TimelineResult.h"
#include "analysis/Visits.h"

namespace worklode {

/// Ranked, with the summary of the same shifts.
OpportunitiesResult findOpportunitiesAndSum(const AnalysisInput& input, Progress& progress);
/// Ranked; `summary` of the result is left empty.
OpportunitiesResult findOpportunities(const AnalysisInput& input, Progress& progress);

/// The occurrences of one shift for its timeline lane, by start (task variations left out: they need the whole View). Names are
/// the finder's; `scratch` is reused memory.
std::vector<TimelineOpportunity> opportunitiesOfShift(const OccurrenceFinder& finder, OccurrenceFindings& scratch,
                                                      const ShiftVisits& shift);

} // namespace worklode
