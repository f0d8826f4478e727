// Slices of one block as columns, as they come out of a segment: no protobuf in sight.
#pragma once

#include "core/Enums.h"
#include "core/InteractionCounts.h"
#include "core/Time.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace worklode {

/// The strings of a segment. Index 0 of each is the empty string.
struct SegmentDictionaries {
    std::vector<std::string> apps, titles, urls;
    std::vector<std::string> codes; ///< off-computer codes, lock reasons and task names
};

/// Equal-length columns, ordered by start. Ids index SegmentDictionaries.
struct SliceColumns {
    std::vector<Instant> start, end;
    std::vector<SliceKind> kind;
    std::vector<std::uint32_t> app, title, url, code;
    std::array<std::vector<std::uint32_t>, kCounterCount> counts; ///< in the order of kCounterNames

    std::size_t size() const { return start.size(); }
};

struct MarkColumns {
    std::vector<Instant> at;
    std::vector<MarkKind> kind;
    std::vector<std::uint32_t> task; ///< index into SegmentDictionaries::codes

    std::size_t size() const { return at.size(); }
};

struct SegmentBlock {
    SliceColumns slices;
    MarkColumns marks;
};

/// One entry of the footer's index: enough to prune without reading the block.
struct BlockInfo {
    std::uint64_t offset = 0;  ///< of the compressed bytes in the file
    std::uint32_t bytes = 0;   ///< compressed
    std::uint32_t slices = 0;
    std::uint32_t marks = 0;
    TimeRange range;           ///< first start to latest end, marks included
    TimeRange sliceRange;      ///< first start to last end of its slices; zero where there are none
    TimeRange markRange;       ///< first mark to last mark, both included; zero where there are none
};

} // namespace worklode
