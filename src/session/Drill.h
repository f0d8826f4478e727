// A drill-down's names as the filter that an analysis takes; private to this room.
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/OccurrenceFilter.h"
#include "session/ViewEngine.h"

namespace worklode {

/// Names that nothing has take nothing.
OccurrenceFilter filterOf(const OpportunityDrill& drill, const AnalysisInput& input);

} // namespace worklode
