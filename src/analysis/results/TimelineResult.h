// Who did what when: lanes of spans (interfaces.md, `timeline`).
#pragma once

#include "analysis/results/TasksResult.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// A visit's slices of one kind, or one off-computer slice: what is drawn as one bar.
struct TimelineSpan {
    TimeRange range;
    SliceKind kind = SliceKind::Active;
    std::string_view application; ///< kept alive by the lane's `names`
    std::string_view screen;      ///< likewise; of an off-computer span its code
    Category category = Category::Unknown;
    InteractionTotals counts;
};

struct TimelineTask {
    std::string task;
    TimeRange range;
    InstanceState state = InstanceState::Complete;
};

struct TimelineOpportunity {
    std::string_view name; ///< kept alive by the lane's `names`
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
    /// What the texts of spans and opportunities lie in: there are millions of them, and few texts. Copies of a lane share it.
    std::shared_ptr<const void> names;
};

struct TimelineResult {
    std::vector<TimelineLane> lanes; ///< by date, then associate
};

} // namespace worklode
