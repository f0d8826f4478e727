#include "analysis/AnalyseTasks.h"

namespace worklode {

TasksResult analyseTasks(const AnalysisInput&, std::optional<std::string_view>, Progress&)
{
    return {};
}

std::vector<TimelineTask> tasksOfShift(const AnalysisInput&, const ShiftVisits&)
{
    return {};
}

} // namespace worklode
