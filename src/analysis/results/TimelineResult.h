// Who did what when: lanes of spans (interfaces.md, `timeline`).
#pragma once

#include "analysis/results/TasksResult.h"

#include <array>
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

/// The sums of a lane's visits (definitions.md §4), whatever categories the View asks for.
struct LaneTotals {
    std::array<Duration, kCategoryCount> categoryTime{}; ///< active and off-computer, by Category
    Duration idle{0};                                    ///< idle and locked
    friend bool operator==(const LaneTotals&, const LaneTotals&) = default;
};

/// How much is known of a lane.
enum class LaneDetail {
    Whole,
    Outline ///< whose, when and how much; spans, tasks and opportunities are still to be asked for
};

/// One shift of one associate.
struct TimelineLane {
    std::string associate;
    LocalDate date;
    std::string zone;
    TimeRange shift;
    LaneDetail detail = LaneDetail::Whole;
    LaneTotals totals;
    std::vector<TimelineSpan> spans; ///< this and the next two are empty in an outline
    std::vector<TimelineTask> tasks;
    std::vector<TimelineOpportunity> opportunities;
    /// What the texts of spans and opportunities lie in: there are millions of them, and few texts. Copies of a lane share it.
    std::shared_ptr<const void> names;
};

struct TimelineResult {
    std::vector<TimelineLane> lanes; ///< by date, then associate
};

} // namespace worklode
