// An event log as a file that is either whole or not there.
#pragma once

#include "core/Progress.h"
#include "session/LocalEngine.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace worklode {

enum class EventLogFormat { Xes, Ocel, Csv };
std::optional<EventLogFormat> eventLogFormatFromText(std::string_view text); ///< `xes | ocel | csv`

/// The event log of a View (see LocalEngine::writeEventLog) into `file`, for its owner only. It is written beside its place
/// and renamed at the end: a full disk, a refusal or a cancel leaves what was there before. Errors name the file.
Result<EventLogTotals> writeEventLogFile(LocalEngine& engine, const ViewRequest& request, EventLogFormat format,
                                         const std::filesystem::path& file, Progress& progress);

} // namespace worklode
