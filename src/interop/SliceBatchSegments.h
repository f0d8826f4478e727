// A batch as sealed segments: the same rows give the same bytes, whatever file they came in.
#pragma once

#include "core/Progress.h"
#include "core/Result.h"
#include "interop/SliceBatch.h"

#include <string>
#include <vector>

namespace worklode {

/// What the headers say of where the slices came from.
struct Provenance {
    std::string door;           ///< names the format, e.g. `import:slices-csv`
    std::uint32_t coverage = 0; ///< CoverageFlag bits: what the tool could not see
};

/// Seals a sorted batch, stream by stream in order, on `threads` threads. A new segment begins with each UTC week (from
/// Monday), where the zone changes, and after kSlicesPerImportSegment rows, so that a file which brings a week again brings
/// the same bytes.
Result<std::vector<std::string>> sealBatch(const SliceBatch& batch, const Provenance& provenance, unsigned threads, Progress& progress);
constexpr std::size_t kSlicesPerImportSegment = 65'536;

} // namespace worklode
