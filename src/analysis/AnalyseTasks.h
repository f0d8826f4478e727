// Task instances of a View, their variations and maps (definitions.md §5).
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/TaskRecognizer.h"
#include "analysis/results/TasksResult.h"
#include "analysis/results/TimelineResult.h"
#include "analysis/Visits.h"

#include <optional>
#include <string_view>

namespace worklode {

/// All enabled tasks of the catalog, or only the named one (exclusive time still sees all).
TasksResult analyseTasks(const AnalysisInput& input, std::optional<std::string_view> only, Progress& progress);

/// The instances of one shift for its timeline lane: (task name, instance), complete and abandoned, by begin.
/// Compiles the catalog's triggers first: for more than a few shifts make one TaskRecognizer, and one TaskFindings per
/// thread, and call the one below.
std::vector<TimelineTask> tasksOfShift(const AnalysisInput& input, const ShiftVisits& shift);
/// `scratch` is reused memory.
std::vector<TimelineTask> tasksOfShift(const TaskRecognizer& recognizer, TaskFindings& scratch,
                                       const ShiftVisits& shift);

} // namespace worklode
