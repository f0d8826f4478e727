// The order of an archive's entries: by collector, stream and start, so that the segments of a stream lie together.
#pragma once

#include "archive/Archive.h"

#include <span>

namespace worklode {

bool comesBefore(const SegmentEntry& a, const SegmentEntry& b);
bool sameStream(const SegmentEntry& a, const SegmentEntry& b);
/// The entries of one stream, of a list in that order.
std::span<const SegmentEntry> ofStream(const std::vector<SegmentEntry>& entries, const std::string& collector, const std::string& stream);

} // namespace worklode
