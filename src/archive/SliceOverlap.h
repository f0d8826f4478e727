// Whether two segments of a stream claim the same time.
#pragma once

#include "core/Result.h"
#include "core/Time.h"
#include "wire/SegmentReader.h"

#include <optional>

namespace worklode {

/// The first instant at which a slice of `a` overlaps one of `b`, exactly: segments whose slices only interleave do not
/// overlap. Blocks that cannot matter are not read. Marks never overlap anything.
Result<std::optional<Instant>> firstOverlap(const SegmentReader& a, const SegmentReader& b);

} // namespace worklode
