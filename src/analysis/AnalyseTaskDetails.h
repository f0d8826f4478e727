// One task from near (definitions.md §5, *Details*): computed only when asked for, beside analyseTasks().
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/results/TasksResult.h"

#include <vector>

namespace worklode {

/// Which variations get their steps besides the first kDetailedVariations and the best one, by their places in the lists.
struct TaskDetailWishes {
    std::vector<std::size_t> variations;
    std::vector<std::size_t> applicationVariations;
    friend bool operator==(const TaskDetailWishes&, const TaskDetailWishes&) = default;
};

/// Of the enabled task of that name; of any other, nothing. `best`: the place of the task's best variation, where it has one.
TaskDetails analyseTaskDetails(const AnalysisInput& input, std::string_view task, const TaskDetailWishes& wishes,
                               std::optional<std::size_t> best, Progress& progress);

/// The production goal of the topmost unit in scope (TasksResult::goalPct).
std::optional<double> goalOfScope(const AnalysisInput& input);

} // namespace worklode
