// The steps of taking segments in: checked, free of overlaps, on the disk.
#pragma once

#include "archive/Archive.h"
#include "wire/SegmentReader.h"

#include <string_view>
#include <vector>

namespace worklode {

/// One of the segments that are to be taken in. Its bytes are the caller's.
struct Arrival {
    std::size_t position = 0; ///< among those given; the place of its errors
    std::string_view bytes;
    SegmentReader reader;
    SegmentEntry entry;
};

/// Hashes, every block; in the order given.
Result<std::vector<Arrival>> openArrivals(const std::vector<std::string_view>& segments, const std::filesystem::path& folder);

/// Refused, naming both segments and the instant: slices that overlap those of an entry or of one another.
Outcome checkOverlaps(const std::vector<Arrival>& arrivals, const std::vector<SegmentEntry>& entries);

/// Writes all beside their places (suffix `.part`), brings them to the disk, then renames. Nothing is left where a step fails.
Outcome landArrivals(const std::vector<Arrival>& arrivals, const std::filesystem::path& folder);

} // namespace worklode
