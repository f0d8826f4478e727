// Results of opportunities as text: what their golden cases compare.
#pragma once

#include "analysis/AnalysisInput.h"

#include <string>

namespace worklode::testing {

std::string opportunitiesText(const AnalysisInput& input);        ///< the ranking: counts and counted time
std::string opportunityValuesText(const AnalysisInput& input);    ///< hours, FTE and value
std::string opportunityDrillDownText(const AnalysisInput& input); ///< applications, screens, units, people
std::string opportunityExamplesText(const AnalysisInput& input);

} // namespace worklode::testing
