#include "analysis/IdleOccurrences.h"

namespace worklode {

void findIdleOccurrences(const OccurrenceFinder& finder, const StreamVisits& visits, std::vector<FoundOccurrence>& out)
{
    const OpportunityRules& rules = finder.rules();
    const Enrichment& enrichment = finder.enrichment();
    const StreamColumns& columns = visits.stream->columns;
    for (std::size_t row = visits.rows.firstRow; row < visits.rows.endRow; ++row) {
        if (columns.kind[row] != SliceKind::Idle && columns.kind[row] != SliceKind::Locked)
            continue;
        const TimeRange range = columns.range(row);
        if (!isAtLeast(range.length(), rules.idle.seconds))
            continue;
        const ScreenId screen = enrichment.screenOf(columns.place[row]);
        const ApplicationId application = enrichment.applicationOf(screen);
        if (rules.takes(enrichment.categoryAt(application, range.start)) && !rules[rules.idle].excludes(application))
            out.push_back({rules.idle.value, screen, range, static_cast<double>(range.length().count())});
    }
}

} // namespace worklode
