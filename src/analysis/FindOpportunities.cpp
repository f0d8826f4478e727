#include "analysis/FindOpportunities.h"

namespace worklode {

OpportunitiesResult findOpportunities(const AnalysisInput&, Progress&)
{
    return {};
}

std::vector<TimelineOpportunity> opportunitiesOfShift(const AnalysisInput&, const ShiftVisits&)
{
    return {};
}

} // namespace worklode
