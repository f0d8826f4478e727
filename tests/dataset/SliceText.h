// Slices written down by hand, for tests: one line a slice, grouped by stream and day.
#pragma once

#include "core/Result.h"
#include "dataset/Dataset.h"
#include "wire/SegmentBlock.h"
#include "wire/SegmentHeader.h"

#include <string_view>
#include <vector>

namespace worklode::testing {

/// One segment as text says it.
struct TextSegment {
    SegmentHeader header;
    SegmentDictionaries dictionaries;
    SegmentBlock block;
};

/// Reads lines; `#` begins a comment. Times are UTC, `hh:mm`, `hh:mm:ss` or `hh:mm:ss.mmm`; `24:00` and later are of the next day.
///
///     stream a1 main Europe/Berlin      begins a new segment of that collector, stream (main) and zone (UTC)
///     day 2026-03-02                    of the lines that follow
///     08:00 08:10 active excel "Report" keys=10 clicks=2 url=https://x.example/y
///     08:10 08:20 idle excel "Report"
///     08:20 08:50 off_computer Lunch
///     08:50 task_start Audit
Result<std::vector<TextSegment>> segmentsFromText(std::string_view text);

/// The same, as a Dataset.
Result<Dataset> datasetFromText(std::string_view text);

Dataset datasetOf(const std::vector<TextSegment>& segments);

} // namespace worklode::testing
