#include "analysis/VisitCache.h"

#include "core/ForEachParallel.h"

#include <algorithm>
#include <span>

namespace worklode {

/// Makes the packed visits of one part from those of another enrichment. Screens of one application are matched anew together, so
/// that only neighbours of such an application can become one visit or several: each run of them is built from its rows, and all
/// else stays in place. Switches and idle time before the first visit are what they were, because no application changed.
class VisitCache::Mover
{
public:
    Mover(const VisitCache& cache, const ScreenMoves& moves) : m_cache(cache), m_moves(moves) {}

    void move(const Part& from, std::span<const Shift> shifts, Part& to)
    {
        to.streams.reserve(from.streams.size());
        to.visits.reserve(from.visits.size());
        std::size_t next = 0;
        for (const Shift& shift : shifts)
            for (const ShiftRows& rows : shift.rows) {
                const StreamPart& old = from.streams[next++];
                to.streams.push_back({to.visits.size(), 0, old.leadingIdle, old.switches});
                moveStream(std::span(from.visits).subspan(old.first, old.count), rows, to.visits);
                to.streams.back().count = to.visits.size() - to.streams.back().first;
            }
    }

private:
    void moveStream(std::span<const PackedVisit> old, const ShiftRows& rows, std::vector<PackedVisit>& to)
    {
        const StreamColumns& columns = m_cache.m_dataset.streams[rows.stream.index()].columns;
        for (std::size_t i = 0; i < old.size();) {
            if (!isMatchedAnew(old[i])) {
                to.push_back(old[i]);
                renumber(to.back(), columns, rows.firstRow + old[i].row);
                ++i;
                continue;
            }
            ShiftRows part = rows;
            part.firstRow = rows.firstRow + old[i].row;
            while (i < old.size() && isMatchedAnew(old[i]))
                ++i;
            part.endRow = i < old.size() ? rows.firstRow + old[i].row : rows.endRow;
            build(part);
            for (const Visit& visit : m_scratch.visits)
                to.push_back(packVisit(m_cache.m_enrichment, visit, rows.firstRow));
        }
    }

    bool isMatchedAnew(const PackedVisit& visit) const
    {
        return !m_moves.none && !visit.has(PackedVisit::kOff) && m_moves.to[visit.screen] == ScreenNames::kNone;
    }

    void renumber(PackedVisit& visit, const StreamColumns& columns, std::size_t row) const
    {
        const Enrichment& enrichment = m_cache.m_enrichment;
        if (visit.has(PackedVisit::kOff)) {
            visit.category = enrichment.codeCategory(CodeId(visit.screen));
            return;
        }
        if (!m_moves.none)
            visit.screen = m_moves.to[visit.screen];
        const bool wide = visit.has(PackedVisit::kWide);
        const ApplicationId application = wide ? enrichment.applicationOf(ScreenId(visit.screen)) : ApplicationId(visit.application);
        visit.category = enrichment.hasOneCategory(application) ? enrichment.categoryAt(application, kEarliestInstant)
                                                                : enrichment.categoryAt(application, columns.start[row]);
        const bool tagged = enrichment.hasTags(ScreenId(visit.screen));
        visit.flags = static_cast<std::uint8_t>((visit.flags & ~PackedVisit::kTagged) | (tagged ? PackedVisit::kTagged : 0));
    }

    void build(const ShiftRows& rows)
    {
        m_scratch.rows = rows;
        buildStreamVisits(m_cache.m_dataset, m_cache.m_enrichment, m_scratch);
    }

    const VisitCache& m_cache;
    const ScreenMoves& m_moves;
    StreamVisits m_scratch;
};

VisitCache::VisitCache(const VisitCache& earlier, const Enrichment& enrichment, const ScreenMoves& moves, unsigned threads)
    : m_dataset(earlier.m_dataset), m_enrichment(enrichment), m_shifts(earlier.m_shifts), m_mostBytes(earlier.m_mostBytes),
      m_parts(earlier.m_parts.size()), m_places(earlier.m_places)
{
    struct Range {
        std::size_t first = 0, end = 0;
    };
    std::vector<Range> shiftsOf(m_parts.size());
    for (std::size_t s = 0; s < m_places.size(); ++s) {
        if (m_places[s].part == kNowhere)
            continue;
        Range& range = shiftsOf[m_places[s].part];
        range = {range.end == 0 ? s : range.first, s + 1};
    }
    forEachParallel(m_parts.size(), threads, [&](std::size_t p) {
        Mover(*this, moves).move(earlier.m_parts[p], std::span(m_shifts).subspan(shiftsOf[p].first, shiftsOf[p].end - shiftsOf[p].first),
                                 m_parts[p]);
    });
    for (std::size_t p = m_parts.size(); p-- > 0 && bytes() > m_mostBytes;) { // other rules may make more visits of the same slices
        m_parts[p] = {};
        std::fill(m_places.begin() + static_cast<std::ptrdiff_t>(shiftsOf[p].first),
                  m_places.begin() + static_cast<std::ptrdiff_t>(shiftsOf[p].end), ShiftPlace{});
    }
}

} // namespace worklode
