// Two people edited the same version: what both did, put together item by item.
#pragma once

#include "catalog/Catalog.h"

#include <functional>
#include <string>
#include <vector>

namespace worklode {

/// One item, or one setting, that both sides changed in different ways.
struct MergeConflict {
    std::string noun; ///< "application", "screen rule", … as in describeChanges(); "setting"
    std::string item; ///< its name
    bool mineRemoved = false;
    bool theirsRemoved = false;
    friend bool operator==(const MergeConflict&, const MergeConflict&) = default;
};

enum class MergeSide { Mine, Theirs };
using MergeChoice = std::function<MergeSide(const MergeConflict&)>;

struct CatalogMerge {
    Catalog catalog;                      ///< not checked yet: an item of one side may name what the other removed
    std::vector<MergeConflict> conflicts; ///< in document order; each was decided by the choice
};

/// Three-way merge: an item that one side alone changed, added or removed is taken from that side; of what both changed,
/// `choose` decides (without one: mine). Order is mine unless only they moved items.
CatalogMerge mergeCatalogs(const Catalog& base, const Catalog& mine, const Catalog& theirs, const MergeChoice& choose = {});

} // namespace worklode
