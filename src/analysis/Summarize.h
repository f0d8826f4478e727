// The summary of a View (definitions.md §4).
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/results/SummaryResult.h"

namespace worklode {

SummaryResult summarize(const AnalysisInput& input, Progress& progress);

} // namespace worklode
