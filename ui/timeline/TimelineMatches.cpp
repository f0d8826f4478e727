#include "ui/timeline/TimelineMatches.h"

#include <algorithm>
#include <tuple>

namespace worklode {

void TimelineMatches::clear()
{
    *this = {};
}

void TimelineMatches::set(std::vector<TimelineMatch> found, const TimelineScene& scene)
{
    m_all = std::move(found);
    arrange(scene);
}

void TimelineMatches::arrange(const TimelineScene& scene)
{
    m_current.reset();
    std::erase_if(m_all, [&scene](const TimelineMatch& m) { return m.lane >= scene.laneCount(); });
    std::stable_sort(m_all.begin(), m_all.end(), [&scene](const TimelineMatch& a, const TimelineMatch& b) {
        return std::tuple(scene.rowOfLane[a.lane], a.range.start) < std::tuple(scene.rowOfLane[b.lane], b.range.start);
    });
    m_rowBegin.assign(scene.rows.size() + 1, 0);
    for (const TimelineMatch& m : m_all)
        ++m_rowBegin[scene.rowOfLane[m.lane] + 1];
    for (std::size_t row = 1; row < m_rowBegin.size(); ++row)
        m_rowBegin[row] += m_rowBegin[row - 1];
}

const TimelineMatch* TimelineMatches::step(int by, const TimelineScene& scene, std::size_t row, double from)
{
    if (m_all.empty())
        return nullptr;
    const auto count = static_cast<std::int64_t>(m_all.size());
    std::int64_t next = 0;
    if (m_current) {
        next = static_cast<std::int64_t>(*m_current) + by;
    } else {
        const auto [first, last] = ofRow(row);
        const auto* after = std::find_if(first, last, [&](const TimelineMatch& m) { return scene.axisRange(m.lane, m.range).start >= from; });
        next = after - m_all.data() - (by < 0 ? 1 : 0);
    }
    m_current = static_cast<std::size_t>((next % count + count) % count);
    return &m_all[*m_current];
}

std::pair<const TimelineMatch*, const TimelineMatch*> TimelineMatches::ofRow(std::size_t row) const
{
    if (row + 1 >= m_rowBegin.size())
        return {nullptr, nullptr};
    return {m_all.data() + m_rowBegin[row], m_all.data() + m_rowBegin[row + 1]};
}

} // namespace worklode
