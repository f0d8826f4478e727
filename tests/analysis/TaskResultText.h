// Results of tasks as text: what their golden cases compare.
#pragma once

#include "analysis/AnalysisInput.h"

#include <string>

namespace worklode::testing {

std::string tasksText(const AnalysisInput& input);          ///< counts, and each instance with its steps
std::string taskMeasuresText(const AnalysisInput& input);   ///< quantities, sums and ratios
std::string taskVariationsText(const AnalysisInput& input); ///< both levels; `*` marks the best one
std::string taskFollowsText(const AnalysisInput& input);
std::string taskProgressText(const AnalysisInput& input);
std::string timelineTasksText(const AnalysisInput& input);  ///< as the timeline's lanes have them, opportunities too

} // namespace worklode::testing
