// What every page of one (data, catalog) needs, computed once.
#pragma once

#include "analysis/Enrichment.h"
#include "analysis/People.h"
#include "analysis/Shifts.h"
#include "analysis/VisitCache.h"
#include "catalog/Catalog.h"
#include "core/Anomalies.h"
#include "dataset/Dataset.h"

#include <memory>
#include <vector>

namespace worklode {

/// People and their shifts: depend on units, associates and the shift gap alone.
struct Roster {
    Roster(const Catalog& catalog, const Dataset& dataset);

    People people;
    std::vector<Shift> shifts;
};

/// Roster and Enrichment may keep references into the dataset, which whoever holds a Preparation holds too; none into a catalog.
struct Preparation {
    std::shared_ptr<const Roster> roster;
    std::shared_ptr<const Enrichment> enrichment;
    std::shared_ptr<const VisitCache> visits;
    AnomalyCounts anomalies; ///< of the data, and of its task marks under this catalog

    /// `earlier`: a preparation over the same dataset under another catalog, or null.
    static std::shared_ptr<const Preparation> make(const Catalog& catalog, const Dataset& dataset, unsigned threads,
                                                   const Catalog* earlierCatalog, const Preparation* earlier);
};

} // namespace worklode
