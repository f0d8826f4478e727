// The units of a catalog in tree order, with what they inherit filled in.
#pragma once

#include "catalog/Catalog.h"
#include "core/Ids.h"

#include <optional>
#include <string>
#include <vector>

namespace worklode {

using UnitIndex = Id<struct UnitTag>;

/// A unit with what it inherits already filled in. Parents come before children.
struct UnitInfo {
    std::string id;
    std::string name;
    std::string level;
    std::optional<UnitIndex> parent;
    std::optional<double> goal;
    std::optional<double> hourlyCost;
};

/// Each unit right before what lies below it, siblings in catalog order; disabled units stay in the tree. A unit whose parent
/// is missing, or that is in a circle, counts as a root.
std::vector<UnitInfo> unitsInTreeOrder(const std::vector<BusinessUnit>& units);

} // namespace worklode
