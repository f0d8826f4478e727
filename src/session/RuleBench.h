// The titles of one application, ready for a screen rule to be tried on them again and again; private to this room.
#pragma once

#include "analysis/Enrichment.h"
#include "analysis/PlaceTimes.h"
#include "core/Progress.h"

#include <cstdint>
#include <string>
#include <vector>

namespace worklode {

/// Everything that does not depend on the rule that is being written. Columns of equal length, one entry a title, from the most
/// used to the least.
struct RuleBench {
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;

    bool screensOff = false; ///< of the application, or of all its titles where it has no alias
    std::vector<PlaceId> places;
    std::vector<std::uint32_t> firstOther; ///< which of the other enabled rules comes first; kNone: none holds
    std::vector<std::uint32_t> otherName;  ///< into `names`: the screen without the rule; kNone: as under the saved catalog
    std::vector<std::string> names;
    std::vector<std::uint32_t> renamed; ///< those of which otherName is not kNone, ascending
    Duration active{0};                 ///< of all
};

/// What a bench is made for. Borrowed.
struct RuleBenchPlan {
    const Dataset& dataset;
    const Enrichment& saved;
    const PlaceTimes& times;
    const Catalog& savedCatalog;
    const Catalog& candidate;
    const std::string& application;
    const std::vector<ScreenRule>& others; ///< of the application, enabled, in order
    unsigned threads = 1;
};

/// Cancelled: whatever there is.
RuleBench setUpRuleBench(const RuleBenchPlan& plan, Progress& progress);

} // namespace worklode
