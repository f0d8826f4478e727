// Loads the segments of a workspace into columns, on several threads.
#pragma once

#include "archive/Archive.h"
#include "core/Progress.h"
#include "dataset/Dataset.h"
#include "dataset/SegmentChoice.h"

#include <memory>
#include <optional>

namespace worklode {

struct LoadOptions {
    /// From so many slices on the columns are kept in the workspace's `cache/` and mapped the next time; fewer are decoded in less
    /// than a tenth of a second.
    std::uint64_t cacheFromSlices = 200'000;
    /// Only this is needed. Less may be read then; streams of which nothing was are there all the same, empty. Shifts that do not
    /// begin in it may be missing or cut.
    std::optional<DataPart> part = std::nullopt;
};

/// Reads and decodes all entries, or maps what an earlier call kept of the very same ones. A broken segment fails the load with
/// its path: numbers over half the data are wrong numbers.
Result<std::shared_ptr<const Dataset>> loadDataset(const Archive& archive, unsigned threads, Progress& progress,
                                                   const LoadOptions& options = {});

/// A part of the data that is read sooner than all of it.
struct SampledData {
    std::shared_ptr<const Dataset> dataset; ///< with all streams, those of which nothing was read empty
    DataShare share;                        ///< of `part`
};

/// Decodes sampleSegments() of the entries.
Result<SampledData> loadSample(const Archive& archive, const DataPart& part, std::uint64_t mostSlices, unsigned threads, Progress& progress);

} // namespace worklode
