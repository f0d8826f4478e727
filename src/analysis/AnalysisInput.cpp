#include "analysis/AnalysisInput.h"

#include <algorithm>

namespace worklode {

bool AnalysisInput::takes(Category c) const
{
    return categories.empty() || std::find(categories.begin(), categories.end(), c) != categories.end();
}

void AnalysisInput::fillVisits(const Shift& shift, ShiftVisits& out) const
{
    if (visits)
        visits->fill(shift, out);
    else
        buildVisits(dataset, enrichment, shift, out);
}

void AnalysisInput::fillVisits(const Shift& shift, PackedShift& out) const
{
    if (visits)
        visits->fill(shift, out);
    else
        buildVisits(dataset, enrichment, shift, out);
}

} // namespace worklode
