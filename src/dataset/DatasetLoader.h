// Loads the segments of a workspace into columns, on several threads.
#pragma once

#include "archive/Archive.h"
#include "core/Progress.h"
#include "dataset/Dataset.h"

#include <memory>

namespace worklode {

/// Reads and decodes all entries. A broken segment fails the load with its path: numbers over half the data are wrong numbers.
Result<std::shared_ptr<const Dataset>> loadDataset(const Archive& archive, unsigned threads, Progress& progress);

} // namespace worklode
