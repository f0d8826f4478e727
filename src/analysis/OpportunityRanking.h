// From what was added up to the ranked rows with names, hours and value (definitions.md §4 and §6).
#pragma once

#include "analysis/OpportunityTally.h"

#include <vector>

namespace worklode {

/// `tallies` by index of `rules.all()`. Rows without occurrences are left out.
std::vector<Opportunity> rankOpportunities(const AnalysisInput& input, const OpportunityRules& rules,
                                           const std::vector<OpportunityTally>& tallies);

} // namespace worklode
