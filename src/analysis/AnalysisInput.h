// What every analysis gets: the data, what it means, and the shifts in scope.
#pragma once

#include "analysis/ApplicationFilter.h"
#include "analysis/Enrichment.h"
#include "analysis/People.h"
#include "analysis/Shifts.h"
#include "analysis/VisitCache.h"
#include "core/Progress.h"

#include <memory>
#include <optional>
#include <vector>

namespace worklode {

struct OccurrenceFilter;

/// Borrowed references; whoever calls an analysis keeps them alive. `shifts` is already cut to the View's unit, associates,
/// dates and the user's access node, ordered by (associate, start).
struct AnalysisInput {
    const Dataset& dataset;
    const Catalog& catalog;
    const People& people;
    const Enrichment& enrichment;
    std::vector<const Shift*> shifts;
    std::vector<Category> categories; ///< empty: all; see docs/decisions/0006-category-filter.md for what it limits
    std::vector<std::string> applications = {}; ///< names; empty: all; limits what `categories` limits
    unsigned threads = 1;
    std::optional<UnitIndex> root; ///< the topmost unit in scope: nothing above it is named in results; none: the whole tree
    const VisitCache* visits = nullptr; ///< of this data and enrichment; null: visits are built anew
    const OccurrenceFilter* drill = nullptr; ///< opportunities count only the occurrences that it takes; null: all

    bool takes(Category c) const;
    ApplicationFilter applicationFilter() const { return {applications, enrichment}; }
    /// Fills `out` (reusing its memory) with the visits of `shift`.
    void fillVisits(const Shift& shift, ShiftVisits& out) const;
    void fillVisits(const Shift& shift, PackedShift& out) const;

    /// Keeps dataset and enrichment alive for results that show their texts; null: whoever made it does.
    std::shared_ptr<const void> keep = nullptr;
};

} // namespace worklode
