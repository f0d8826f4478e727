// One admitted slice or task mark as a compact message, for a log that is sealed later.
#pragma once

#include "core/ActivitySlice.h"
#include "core/Result.h"

#include <string>
#include <string_view>
#include <variant>

namespace worklode {

std::string encodeRecord(const ActivitySlice& slice);
std::string encodeRecord(const TaskMark& mark);

/// What a record says, to be shown or given to SegmentWriter::addRecorded(); never an ActivitySlice, because bytes
/// on a disk have passed no door. Checked: caps, UTF-8, times, checkSlice().
using SliceRecord = std::variant<SliceFields, TaskMark>;
Result<SliceRecord> decodeRecord(std::string_view payload);

} // namespace worklode
