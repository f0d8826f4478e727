#include "analysis/ExclusiveInstanceTime.h"

#include "analysis/InstanceSteps.h"

#include <algorithm>

namespace worklode {

void ExclusiveInstanceTime::add(const PackedStream& visits, const std::vector<FoundInstance>& instances,
                                std::vector<Duration>& byTask)
{
    m_parts.clear();
    m_borders.clear();
    for (const FoundInstance& instance : instances) {
        if (instance.state != InstanceState::Complete || instance.range.start >= instance.range.end)
            continue;
        m_parts.push_back({instance.range, instance.task});
        m_borders.push_back(instance.range.start);
        m_borders.push_back(instance.range.end);
    }
    std::sort(m_parts.begin(), m_parts.end(), [](const Part& a, const Part& b) {
        return a.range.start != b.range.start ? a.range.start < b.range.start : a.task > b.task;
    });
    std::sort(m_borders.begin(), m_borders.end());
    m_borders.erase(std::unique(m_borders.begin(), m_borders.end()), m_borders.end());
    sweep(visits, byTask);
}

void ExclusiveInstanceTime::sweep(const PackedStream& visits, std::vector<Duration>& byTask)
{
    m_open.clear();
    std::size_t next = 0, visit = 0;
    for (std::size_t b = 0; b + 1 < m_borders.size(); ++b) {
        const Instant here = m_borders[b];
        std::erase_if(m_open, [&](const Part& part) { return part.range.end <= here; });
        while (next < m_parts.size() && m_parts[next].range.start == here)
            m_open.push_back(m_parts[next++]);
        if (!m_open.empty())
            byTask[m_open.back().task] += activeStartingIn(visits, {here, m_borders[b + 1]}, visit);
    }
}

} // namespace worklode
