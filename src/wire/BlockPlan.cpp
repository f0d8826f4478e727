#include "wire/BlockPlan.h"

#include "wire/SegmentLimits.h"

namespace worklode {

std::vector<BlockPart> planBlocks(const std::vector<Instant>& sliceStarts, const std::vector<Instant>& marks)
{
    std::vector<BlockPart> parts;
    BlockPart part;
    std::size_t slice = 0;
    std::size_t mark = 0;
    while (slice < sliceStarts.size() || mark < marks.size()) {
        const bool nextIsMark = slice == sliceStarts.size() || (mark < marks.size() && marks[mark] <= sliceStarts[slice]);
        if ((nextIsMark ? part.marks : part.slices) == kMaxBlockSlices) {
            parts.push_back(part);
            part = {slice, 0, mark, 0};
        }
        nextIsMark ? (++mark, ++part.marks) : (++slice, ++part.slices);
    }
    if (part.slices + part.marks > 0)
        parts.push_back(part);
    return parts;
}

} // namespace worklode
