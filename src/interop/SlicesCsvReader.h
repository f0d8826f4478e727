// Reads a slices CSV (interfaces.md): the format of Worklode's own, for scripts and other tools.
#pragma once

#include "core/Progress.h"
#include "core/Result.h"
#include "interop/SliceBatch.h"

#include <filesystem>

namespace worklode {

/// The rows of the file, sorted and checked against each other; refused whole at the first fault, with line and field.
/// The columns associate, start, end, kind and app must be there; others that are missing count as empty.
Result<SliceBatch> readSlicesCsv(const std::filesystem::path& file, Progress& progress);

} // namespace worklode
