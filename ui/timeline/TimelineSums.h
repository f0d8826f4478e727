// What a selected stretch of the Timeline adds up to.
#pragma once

#include "analysis/results/SummaryResult.h"
#include "ui/timeline/TimelineScene.h"

#include <array>
#include <vector>

namespace worklode {

/// Times are cut at the selection's borders; counters belong to spans that start within it.
struct TimelineSums {
    std::array<Duration, kCategoryCount> active{}; ///< by category
    Duration idle{0};
    Duration locked{0};
    Duration offComputer{0};
    InteractionTotals counts;
    std::size_t lanes = 0; ///< with any time in the selection

    Duration total() const;
    friend bool operator==(const TimelineSums&, const TimelineSums&) = default;
};

/// Of those selected lanes whose spans are there. Rows that do not exist are left out.
TimelineSums sumsOf(const TimelineScene& scene, const TimelineSelection& selection);
/// Whether all spans of the selected rows are there.
bool isComplete(const TimelineScene& scene, const TimelineSelection& selection);

/// How applications and their screens were used in the selection, as the summary of a View counts it: by active time, then
/// name; times cut at its borders. Visits and switches are left empty: a piece of a visit is none. Takes long over months of
/// everybody: call it on a worker thread.
SummaryResult usageOf(const TimelineScene& scene, const TimelineSelection& selection);

} // namespace worklode
