// The measures of definitions.md §4 over any set of slices: integer sums, and the ratios derived from them.
#pragma once

#include "catalog/Catalog.h"
#include "core/Enums.h"
#include "core/InteractionCounts.h"
#include "core/Time.h"

#include <array>
#include <cstdint>

namespace worklode {

struct Measures {
    std::array<Duration, kCategoryCount> categoryTime{}; ///< active and off-computer, by Category
    Duration idle{0};   ///< idle and locked
    Duration active{0}; ///< active slices only: the minutes of "per active minute"
    InteractionTotals counts;
    std::uint64_t switches = 0;
    std::uint64_t visits = 0;

    Measures& operator+=(const Measures& o);
    friend bool operator==(const Measures&, const Measures&) = default;

    Duration of(Category c) const { return categoryTime[static_cast<std::size_t>(c)]; }
    Duration total() const;
    double productionPct() const;       ///< 0–100
    double activeProductionPct() const; ///< 0–100
    double errorRate() const;           ///< 0–1
    double wastePct() const;            ///< 0–100
    double effortSeconds(const EffortWeights& weights) const;
    double friction() const;            ///< 0–100
    double score() const;               ///< 0–100
};

/// The four terms that friction adds up, each 0–25, for "always shown with its parts".
struct FrictionParts {
    double errors = 0, clipboard = 0, switching = 0, waste = 0;
};
FrictionParts frictionParts(const Measures& m);

} // namespace worklode
