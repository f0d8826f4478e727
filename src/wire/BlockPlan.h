// How the slices and marks of a segment are divided into blocks.
#pragma once

#include "core/Time.h"

#include <cstddef>
#include <vector>

namespace worklode {

struct BlockPart {
    std::size_t firstSlice = 0, slices = 0;
    std::size_t firstMark = 0, marks = 0;
};

/// Both lists are in order of time. In merged order (a mark before a slice of the same start) a block closes when the
/// next one would be over kMaxBlockSlices of its sort.
std::vector<BlockPart> planBlocks(const std::vector<Instant>& sliceStarts, const std::vector<Instant>& marks);

} // namespace worklode
