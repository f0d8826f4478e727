// Whether one form of a rule can only take what another took: most keystrokes make a pattern longer.
#pragma once

#include "catalog/Catalog.h"

#include <vector>

namespace worklode {

/// True only where every text that satisfies all of `now` satisfies all of `before`. False says nothing.
bool narrows(const std::vector<ScreenCondition>& now, const std::vector<ScreenCondition>& before);

} // namespace worklode
