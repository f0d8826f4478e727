#include "dataset/Dataset.h"

#include <algorithm>

namespace worklode {

ZoneId Stream::zoneAt(std::size_t row) const
{
    const auto after = std::upper_bound(zones.begin(), zones.end(), row,
                                        [](std::size_t wanted, const ZoneRun& run) { return wanted < run.firstRow; });
    return after == zones.begin() ? ZoneId{} : std::prev(after)->zone;
}

std::uint64_t Dataset::rows() const
{
    std::uint64_t total = 0;
    for (const Stream& stream : streams)
        total += stream.columns.rows();
    return total;
}

Instant Dataset::earliest() const
{
    Instant first = kLatestInstant;
    for (const Stream& stream : streams)
        if (stream.columns.rows() > 0)
            first = std::min(first, stream.columns.start.front());
    return first;
}

Instant Dataset::latest() const
{
    Instant last = kEarliestInstant;
    for (const Stream& stream : streams)
        if (stream.columns.rows() > 0)
            last = std::max(last, stream.columns.end.back());
    return last;
}

} // namespace worklode
