// The lanes of a View (interfaces.md, `timeline`).
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/results/TimelineResult.h"

namespace worklode {

TimelineResult layOutTimeline(const AnalysisInput& input, Progress& progress);

} // namespace worklode
