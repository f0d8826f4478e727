// What the records of a spool log say: the header of the segment to be, admitted slices and marks, anomalies.
#pragma once

#include "core/ActivitySlice.h"
#include "core/Anomalies.h"
#include "core/Result.h"
#include "wire/SegmentHeader.h"

#include <string>
#include <string_view>
#include <variant>

namespace worklode {

/// A slice or mark as src/wire wrote it, and how many of its inputs were injected.
struct RecordedSlice {
    std::uint32_t injected = 0;
    std::string payload;
};

struct RecordedAnomaly {
    Anomaly anomaly = Anomaly::Count;
    std::uint64_t times = 0;
};

using SpoolRecord = std::variant<SegmentHeader, RecordedSlice, RecordedAnomaly>;

std::string encodeSpoolRecord(const SegmentHeader& header);
std::string encodeSpoolRecord(const ActivitySlice& slice, std::uint32_t injected);
std::string encodeSpoolRecord(const TaskMark& mark);
std::string encodeSpoolRecord(const RecordedAnomaly& anomaly);
Result<SpoolRecord> decodeSpoolRecord(std::string_view record);

} // namespace worklode
