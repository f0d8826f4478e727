// Which occurrences of opportunities a drill-down is about (definitions.md §6).
#pragma once

#include "analysis/Enrichment.h"
#include "analysis/OpportunityTally.h"

#include <optional>
#include <vector>

namespace worklode {

/// What is not set takes everything. Occurrences without an application are in none.
struct OccurrenceFilter {
    std::optional<ApplicationId> application;
    std::optional<ScreenId> screen;
    std::optional<std::vector<bool>> units; ///< by UnitIndex: those that are in
    std::optional<AssociateIndex> associate;

    bool takes(const Enrichment& enrichment, const OccurrenceEvidence& evidence) const
    {
        const bool placeFits = (!application && !screen)
                               || (evidence.screen && (!screen || *evidence.screen == *screen)
                                   && (!application || enrichment.applicationOf(*evidence.screen) == *application));
        return placeFits && (!units || (*units)[evidence.unit.index()]) && (!associate || *associate == evidence.associate);
    }
};

} // namespace worklode
