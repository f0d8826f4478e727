// Friction in each tenth of a task's instances (definitions.md §5, *Details*).
#pragma once

#include "analysis/InstanceSteps.h"
#include "analysis/results/TaskDetails.h"

#include <array>

namespace worklode {

/// Times are cut at the borders of the tenths, in exact tenths of a millisecond; counters belong to the tenth in which their slice
/// starts, a switch to the one in which the step that it enters starts.
class ProgressFriction
{
public:
    static constexpr std::size_t kParts = 10;

    /// `step` of an instance over `instance`; `entered`: another application was used before it.
    void add(const Enrichment& enrichment, const StreamColumns& columns, const TimeRange& instance, const Visit& step, bool entered);
    void merge(const ProgressFriction& other);
    std::array<TenthFriction, kParts> tenths() const;

private:
    std::array<Measures, kParts> m_sums{}; ///< durations in tenths of a millisecond
};

} // namespace worklode
