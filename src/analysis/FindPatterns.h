// How the work of a View moves between applications and over the week (definitions.md §4 and §6).
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/results/PatternsResult.h"

namespace worklode {

/// Switches by pair, copy–paste flows and measures by weekday and hour, in one pass over the shifts.
PatternsResult findPatterns(const AnalysisInput& input, Progress& progress);

} // namespace worklode
