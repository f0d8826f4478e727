#include "analysis/IdleOccurrences.h"

#include "analysis/IdleRows.h"

namespace worklode {

void findIdleOccurrences(const OccurrenceFinder& finder, const PackedStream& visits, std::vector<FoundOccurrence>& out)
{
    const OpportunityRules& rules = finder.rules();
    const Enrichment& enrichment = finder.enrichment();
    const StreamColumns& columns = visits.stream->columns;
    forEachIdleRow(columns, visits.rows.firstRow, visits.rows.endRow, [&](std::size_t row) {
        const TimeRange range = columns.range(row);
        if (!isAtLeast(range.length(), rules.idle.seconds))
            return;
        const ScreenId screen = enrichment.screenOf(columns.place[row]);
        const ApplicationId application = enrichment.applicationOf(screen);
        if (!rules.takes(enrichment.categoryAt(application, range.start)) || rules[rules.idle].excludes(application))
            return;
        const auto at = static_cast<std::uint32_t>(row - visits.rows.firstRow);
        out.push_back({rules.idle.value, screen, static_cast<double>(range.length().count()), at, at + 1});
    });
}

} // namespace worklode
