// The instances of one task in a View, with the sequence of steps of each: what variations are made of.
#pragma once

#include "analysis/InstanceSteps.h"
#include "analysis/VariationTable.h"

#include <span>
#include <vector>

namespace worklode {

struct InstanceRecord {
    AssociateIndex associate;
    UnitIndex unit; ///< the shift's
    StreamIndex stream;
    std::uint32_t path = 0; ///< index into InstanceTally::paths(); of complete ones only
    InstanceState state = InstanceState::Complete;
    TimeRange range;
    Duration active{0};
};

/// Filled shift by shift, merged in order: an associate's records stay together.
class InstanceTally
{
public:
    /// `steps` are StepKey values. Returns the path's index.
    std::uint32_t addComplete(const Shift& shift, StreamIndex stream, const TimeRange& range, Duration active,
                              std::span<const std::uint32_t> steps);
    void addAbandoned(const Shift& shift, StreamIndex stream, const TimeRange& range);
    /// For each path of `other`, its index here.
    std::vector<std::uint32_t> merge(const InstanceTally& other);

    const std::vector<InstanceRecord>& records() const { return m_records; }
    const VariationTable& paths() const { return m_paths; } ///< distinct sequences of StepKey values
    std::size_t complete() const { return m_complete; }

private:
    std::vector<InstanceRecord> m_records;
    VariationTable m_paths;
    std::size_t m_complete = 0;
};

} // namespace worklode
