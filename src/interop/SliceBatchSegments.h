// A batch as sealed segments: the same rows give the same bytes, whatever file they came in.
#pragma once

#include "core/Progress.h"
#include "core/Result.h"
#include "interop/SliceBatch.h"

#include <string>
#include <vector>

namespace worklode {

/// Seals a sorted batch, stream by stream in order, on `threads` threads. A new segment begins with each UTC week (from
/// Monday), where the zone changes, and after kSlicesPerImportSegment rows, so that a file which brings a week again brings
/// the same bytes. `door` names the format, e.g. `import:slices-csv`.
Result<std::vector<std::string>> sealBatch(const SliceBatch& batch, const std::string& door, unsigned threads, Progress& progress);
constexpr std::size_t kSlicesPerImportSegment = 65'536;

} // namespace worklode
