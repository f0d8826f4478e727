// The index at the end of a segment as bytes.
#pragma once

#include "core/Anomalies.h"
#include "core/Result.h"
#include "wire/SegmentBlock.h"

#include <string>
#include <string_view>
#include <vector>

namespace worklode {

struct SegmentIndex {
    std::vector<BlockInfo> blocks;
    AnomalyCounts anomalies;
    std::uint64_t slices = 0;
    std::uint64_t marks = 0;
};

/// Fills slices and marks from the blocks.
std::string encodeFooter(SegmentIndex index);
/// Checks counts, caps and that the blocks are in order of time; where they lie in the file is the reader's to check.
Result<SegmentIndex> decodeFooter(std::string_view raw);

} // namespace worklode
