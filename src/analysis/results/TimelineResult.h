// Who did what when: lanes of spans (interfaces.md, `timeline`).
#pragma once

#include "analysis/results/TasksResult.h"

#include <string>
#include <vector>

namespace worklode {

/// A visit's slices of one kind, or one off-computer slice: what is drawn as one bar.
struct TimelineSpan {
    TimeRange range;
    SliceKind kind = SliceKind::Active;
    std::string application;
    std::string screen; ///< of an off-computer span its code
    Category category = Category::Unknown;
    InteractionTotals counts;
};

struct TimelineTask {
    std::string task;
    TimeRange range;
    InstanceState state = InstanceState::Complete;
};

struct TimelineOpportunity {
    std::string name;
    TimeRange range;
};

/// One shift of one associate.
struct TimelineLane {
    std::string associate;
    LocalDate date;
    std::string zone;
    TimeRange shift;
    std::vector<TimelineSpan> spans;
    std::vector<TimelineTask> tasks;
    std::vector<TimelineOpportunity> opportunities;
};

struct TimelineResult {
    std::vector<TimelineLane> lanes; ///< by date, then associate
};

} // namespace worklode
