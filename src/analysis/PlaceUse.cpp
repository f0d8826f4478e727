#include "analysis/PlaceUse.h"

namespace worklode {

namespace {

/// Zero-length active slices open visits too, so a sum of 0 does not say that nobody was there.
void noteRows(const StreamColumns& columns, PlaceUse& use, std::vector<bool>& visited)
{
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const std::size_t place = columns.place[row].index();
        if (columns.kind[row] == SliceKind::OffComputer)
            continue;
        use.seen[place] = true;
        if (columns.kind[row] != SliceKind::Active)
            continue;
        visited[place] = true;
        use.active[place] += columns.end[row] - columns.start[row];
    }
}

} // namespace

PlaceUse placeUseOf(const Dataset& dataset, const Enrichment& enrichment)
{
    PlaceUse use;
    std::vector<bool> visited(dataset.places.size(), false);
    use.active.resize(dataset.places.size(), Duration{0});
    use.seen.resize(dataset.places.size(), false);
    use.seenApplication.resize(enrichment.applicationCount(), false);
    use.visitedApplication.resize(enrichment.applicationCount(), false);
    use.visitedScreen.resize(enrichment.screenCount(), false);
    for (const Stream& stream : dataset.streams)
        noteRows(stream.columns, use, visited);
    for (std::size_t place = 0; place < dataset.places.size(); ++place) {
        if (!use.seen[place])
            continue;
        const ScreenId screen = enrichment.screenOf(PlaceId(place));
        const std::size_t application = enrichment.applicationOf(screen).index();
        use.total += use.active[place];
        use.seenApplication[application] = true;
        if (visited[place])
            use.visitedApplication[application] = use.visitedScreen[screen.index()] = true;
    }
    return use;
}

} // namespace worklode
