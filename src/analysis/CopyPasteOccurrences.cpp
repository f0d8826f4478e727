#include "analysis/CopyPasteOccurrences.h"

#include "analysis/CopyPasteScan.h"

namespace worklode {

void findCopyPasteOccurrences(const OccurrenceFinder& finder, const PackedStream& visits, std::vector<FoundOccurrence>& out)
{
    const std::uint32_t rule = finder.rules().copyPaste.value;
    const auto take = [&, rule](const FoundPaste& found) {
        const auto row = static_cast<std::uint32_t>(found.row - visits.rows.firstRow);
        out.push_back({rule, found.screen, found.timeMs, row, row + 1});
    };
    CopyPasteScan(finder, visits, take).run();
}

} // namespace worklode
