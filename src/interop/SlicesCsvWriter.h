// Writes the slices of a workspace as they were recorded, as slices CSV (interfaces.md).
#pragma once

#include "archive/Archive.h"
#include "core/Progress.h"
#include "core/Result.h"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>

namespace worklode {

/// What is written; nothing set is everything. Dates are the associate's local ones; a row counts by its start.
struct SlicesSelection {
    std::optional<LocalDate> from;
    std::optional<LocalDate> to; ///< excluded
    std::optional<std::string> associate; ///< collector id as recorded
};

/// Rows ordered by associate, stream, start, marks before a slice of the same start; CRLF line ends. One stream at a time is
/// held in memory. Returns how many rows were written.
Result<std::uint64_t> writeSlicesCsv(const Archive& archive, const SlicesSelection& selection, std::ostream& out, Progress& progress);

} // namespace worklode
