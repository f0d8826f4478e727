#include "archive/SliceOverlap.h"

#include <algorithm>
#include <vector>

namespace worklode {

namespace {

/// First start to last end of all slices; nothing where there are only marks.
std::optional<TimeRange> sliceRange(const SegmentReader& reader)
{
    std::optional<TimeRange> range;
    for (const BlockInfo& block : reader.blocks())
        if (block.slices > 0)
            range = range ? TimeRange{range->start, block.sliceRange.end} : block.sliceRange;
    return range;
}

/// The slices of the blocks that touch `window`, in order of time.
Result<std::vector<TimeRange>> slicesNear(const SegmentReader& reader, const TimeRange& window)
{
    std::vector<TimeRange> out;
    for (std::size_t i = 0; i < reader.blocks().size(); ++i) {
        const BlockInfo& info = reader.blocks()[i];
        if (info.slices == 0 || info.sliceRange.end < window.start || window.end < info.sliceRange.start)
            continue;
        const auto block = reader.read(i);
        if (!block)
            return block.error();
        for (std::size_t row = 0; row < block->slices.size(); ++row)
            out.push_back({block->slices.start[row], block->slices.end[row]});
    }
    return out;
}

} // namespace

Result<std::optional<Instant>> firstOverlap(const SegmentReader& a, const SegmentReader& b)
{
    const auto rangeA = sliceRange(a);
    const auto rangeB = sliceRange(b);
    if (!rangeA || !rangeB || !rangeA->overlaps(*rangeB))
        return std::optional<Instant>();
    const auto left = slicesNear(a, *rangeB);
    if (!left)
        return left.error();
    const auto right = slicesNear(b, *rangeA);
    if (!right)
        return right.error();
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < left->size() && j < right->size()) {
        const TimeRange& l = (*left)[i];
        const TimeRange& r = (*right)[j];
        if (l.overlaps(r))
            return std::optional(std::max(l.start, r.start));
        l.end <= r.start ? ++i : ++j;
    }
    return std::optional<Instant>();
}

} // namespace worklode
