// Screen rules that cannot do anything.
#pragma once

#include "catalog/CatalogCheck.h"

namespace worklode {

/// Rules whose conditions contradict each other, that an earlier enabled rule of the same application always forestalls, or
/// whose display name uses a group that is never there. Says nothing where it is not sure. Of one application, the first
/// 2,000 rules are compared with each other.
void lintScreenRules(const std::vector<ScreenRule>& rules, FaultList& out);

} // namespace worklode
