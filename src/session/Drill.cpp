#include "session/Drill.h"

namespace worklode {

namespace {

/// The unit and everything below it; none where there is no such unit in scope.
std::vector<bool> unitsWithin(const std::string& id, const AnalysisInput& input)
{
    const std::vector<UnitInfo>& units = input.people.units();
    std::vector<bool> within(units.size(), false);
    const std::optional<UnitIndex> top = input.people.findUnit(id);
    for (std::size_t i = 0; top && i < units.size(); ++i)
        within[i] = input.people.isWithin(UnitIndex(i), *top);
    return within;
}

} // namespace

OccurrenceFilter filterOf(const OpportunityDrill& drill, const AnalysisInput& input)
{
    OccurrenceFilter filter;
    if (drill.application)
        filter.application = input.enrichment.findApplication(*drill.application);
    if (drill.screen)
        filter.screen = input.enrichment.findScreen(drill.application.value_or(std::string()), *drill.screen);
    if (drill.unit)
        filter.units = unitsWithin(*drill.unit, input);
    if (drill.associate)
        filter.associate = input.people.findAssociate(*drill.associate).value_or(AssociateIndex(input.people.associates().size()));
    return filter;
}

} // namespace worklode
