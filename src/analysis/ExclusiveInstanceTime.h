// Which task has a moment where complete instances nest or overlap (definitions.md §5, rule 5).
#pragma once

#include "analysis/TaskRecognizer.h"

#include <vector>

namespace worklode {

/// Reused from stream to stream: owns its scratch memory.
class ExclusiveInstanceTime
{
public:
    /// Adds to `byTask` the active time of slices in complete instances of that task and in none that began later; of
    /// those that began together the task first in the catalog has it. `instances` are all of one stream and shift.
    void add(const PackedStream& visits, const std::vector<FoundInstance>& instances, std::vector<Duration>& byTask);

private:
    struct Part {
        TimeRange range;
        std::uint32_t task;
    };
    void sweep(const PackedStream& visits, std::vector<Duration>& byTask);

    std::vector<Part> m_parts;      ///< by begin, later tasks of the catalog first: the last open one has the time
    std::vector<Instant> m_borders; ///< begins and ends, ascending
    std::vector<Part> m_open;
};

} // namespace worklode
