#include "dataset/DataSource.h"

#include <algorithm>

namespace worklode {

std::uint64_t ArchiveSource::slices() const
{
    std::uint64_t slices = 0;
    for (const SegmentEntry& entry : m_archive.entries())
        slices += entry.slices;
    return slices;
}

TimeRange ArchiveSource::span() const
{
    TimeRange span{kLatestInstant, kEarliestInstant};
    for (const SegmentEntry& entry : m_archive.entries())
        if (entry.slices > 0) {
            span.start = std::min(span.start, entry.range.start);
            span.end = std::max(span.end, entry.range.end);
        }
    return span.start <= span.end ? span : TimeRange{};
}

} // namespace worklode
