#include "analysis/CopyPasteOccurrences.h"

#include "analysis/CopyPasteScan.h"

namespace worklode {

void findCopyPasteOccurrences(const OccurrenceFinder& finder, const StreamVisits& visits,
                              std::vector<FoundOccurrence>& out)
{
    const std::uint32_t rule = finder.rules().copyPaste.value;
    const StreamColumns& columns = visits.stream->columns;
    const auto take = [&, rule](const FoundPaste& found) {
        out.push_back({rule, found.screen, columns.range(found.row), found.timeMs});
    };
    CopyPasteScan(finder, visits, take).run(visits.visits);
}

} // namespace worklode
