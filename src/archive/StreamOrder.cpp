#include "archive/StreamOrder.h"

#include <algorithm>
#include <tuple>

namespace worklode {

bool comesBefore(const SegmentEntry& a, const SegmentEntry& b)
{
    return std::tie(a.collector, a.stream, a.range.start, a.range.end, a.id) < std::tie(b.collector, b.stream, b.range.start, b.range.end, b.id);
}

bool sameStream(const SegmentEntry& a, const SegmentEntry& b) { return a.collector == b.collector && a.stream == b.stream; }

std::span<const SegmentEntry> ofStream(const std::vector<SegmentEntry>& entries, const std::string& collector, const std::string& stream)
{
    const auto key = std::tie(collector, stream);
    const auto first = std::partition_point(entries.begin(), entries.end(), [&](const SegmentEntry& e) { return std::tie(e.collector, e.stream) < key; });
    const auto last = std::partition_point(first, entries.end(), [&](const SegmentEntry& e) { return std::tie(e.collector, e.stream) == key; });
    return {first, last};
}

} // namespace worklode
