#include "analysis/TaskPauses.h"

#include <algorithm>

namespace worklode {

std::optional<Instant> TaskPauses::firstWithin(Instant begin, Instant at, Duration gap)
{
    if (at - begin < gap)
        return {};
    if (!m_found)
        find();
    for (const TimeRange& pause : m_pauses)
        if (std::min(pause.end, at) - std::max(pause.start, begin) >= gap)
            return std::max(pause.start, begin);
    return {};
}

bool TaskPauses::hasRoom() const
{
    if (m_visits.packed.empty())
        return false;
    Duration quiet = m_visits.end(m_visits.size() - 1) - m_visits.start(0);
    for (std::size_t i = 0; i < m_visits.size(); ++i) {
        const PackedVisit& visit = m_visits.packed[i];
        if (visit.has(PackedVisit::kWide))
            quiet -= m_visits.visit(i).active;
        else if (!visit.has(PackedVisit::kOff))
            quiet -= Duration(visit.active);
    }
    return quiet >= m_smallest;
}

void TaskPauses::find()
{
    m_found = true;
    if (!hasRoom())
        return;
    const StreamColumns& columns = m_visits.stream->columns;
    std::optional<Instant> quietSince; // before the first active slice nothing can be open
    for (std::size_t row = m_visits.rows.firstRow; row < m_visits.rows.endRow; ++row) {
        if (columns.kind[row] != SliceKind::Active)
            continue;
        if (quietSince && columns.start[row] > *quietSince && columns.start[row] - *quietSince >= m_smallest)
            m_pauses.push_back({*quietSince, columns.start[row]});
        quietSince = columns.end[row];
    }
    if (quietSince)
        m_pauses.push_back({*quietSince, Instant::max()});
}

} // namespace worklode
