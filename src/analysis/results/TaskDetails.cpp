#include "analysis/results/TaskDetails.h"

#include <algorithm>

namespace worklode {

const VariationSteps* stepsOf(const std::vector<VariationSteps>& all, std::size_t variation)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const VariationSteps& v) { return v.variation == variation; });
    return found == all.end() ? nullptr : &*found;
}

const UnitTask* unitOf(const TaskDetails& details, const std::string& unit)
{
    const auto found = std::find_if(details.units.begin(), details.units.end(), [&](const UnitTask& u) { return u.unit == unit; });
    return found == details.units.end() ? nullptr : &*found;
}

} // namespace worklode
