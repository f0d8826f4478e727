#include "analysis/AnalysisInput.h"

#include <algorithm>

namespace worklode {

bool AnalysisInput::takes(Category c) const
{
    return categories.empty() || std::find(categories.begin(), categories.end(), c) != categories.end();
}

} // namespace worklode
