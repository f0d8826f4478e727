// Goes through the shifts of a View and hands each task instance to a sink.
#pragma once

#include "analysis/AnalysisInput.h"
#include "session/InstanceLog.h"
#include "session/Pseudonyms.h"

#include <optional>
#include <string>
#include <string_view>

namespace worklode {

/// All instances that analyseTasks() lists, of the enabled tasks or only the named one: by shown associate, then by start,
/// task of the catalog, collector and stream. One shift is held in memory at a time. Calls neither begin() nor end().
Result<EventLogTotals> streamInstances(const AnalysisInput& input, const std::optional<std::string>& only,
                                       const ShownName& shown, EventLogSink& sink, Progress& progress);

} // namespace worklode
