// The long stretches of one stream and shift without active slices, which abandon instances (definitions.md §5, rule 2).
#pragma once

#include "analysis/Visits.h"

#include <optional>
#include <vector>

namespace worklode {

/// Finds the pauses of at least `smallest` when first asked, and only where there is room for one.
class TaskPauses
{
public:
    TaskPauses(const PackedStream& visits, Duration smallest) : m_visits(visits), m_smallest(smallest) {}

    /// Where the first pause begins that cuts [begin, at] by at least `gap`, not before `begin`; none: no pause does.
    /// `gap` must not be below `smallest`.
    std::optional<Instant> firstWithin(Instant begin, Instant at, Duration gap);

private:
    bool hasRoom() const;
    void find();

    const PackedStream& m_visits;
    Duration m_smallest;
    bool m_found = false;
    std::vector<TimeRange> m_pauses;
};

} // namespace worklode
