// Joins datasets that were built side by side into one.
#pragma once

#include "core/Result.h"
#include "dataset/Dataset.h"

#include <string>
#include <vector>

namespace worklode {

/// The parts' streams must be distinct. Their dictionaries become one, distinct text by distinct text; rows are re-pointed by
/// table lookup on `threads` threads. The same parts in the same order give the same ids. Refused: more than kMaxCodes codes.
Result<Dataset> mergeDatasets(std::vector<Dataset> parts, std::string hash, unsigned threads);

} // namespace worklode
