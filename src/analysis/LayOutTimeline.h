// The lanes of a View (interfaces.md, `timeline`).
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/results/TimelineResult.h"

namespace worklode {

/// A lane for each shift of `input`. Outlines are made in a fraction of the time and of the memory.
TimelineResult layOutTimeline(const AnalysisInput& input, Progress& progress, LaneDetail detail = LaneDetail::Whole);

} // namespace worklode
