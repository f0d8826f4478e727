#include "analysis/InstanceTally.h"

namespace worklode {

std::uint32_t InstanceTally::addComplete(const Shift& shift, StreamIndex stream, const TimeRange& range,
                                         Duration active, std::span<const std::uint32_t> steps)
{
    const std::uint32_t path = m_paths.intern(steps);
    m_records.push_back({shift.associate, shift.unit, stream, path, InstanceState::Complete, range, active});
    ++m_complete;
    return path;
}

void InstanceTally::addAbandoned(const Shift& shift, StreamIndex stream, const TimeRange& range)
{
    m_records.push_back({shift.associate, shift.unit, stream, 0, InstanceState::Abandoned, range, Duration{0}});
}

std::vector<std::uint32_t> InstanceTally::merge(const InstanceTally& other)
{
    std::vector<std::uint32_t> here(other.m_paths.size());
    for (std::size_t p = 0; p < here.size(); ++p)
        here[p] = m_paths.intern(other.m_paths[p]);
    for (InstanceRecord record : other.m_records) {
        if (record.state == InstanceState::Complete)
            record.path = here[record.path];
        m_records.push_back(record);
    }
    m_complete += other.m_complete;
    return here;
}

} // namespace worklode
