// Builds the bytes of one sealed segment from admitted slices.
#pragma once

#include "core/ActivitySlice.h"
#include "core/Anomalies.h"
#include "wire/SegmentHeader.h"

#include <memory>
#include <string>

namespace worklode {

/// Collects slices and marks of one stream in time order, then seals them. Not thread-safe.
class SegmentWriter
{
public:
    explicit SegmentWriter(SegmentHeader header);
    ~SegmentWriter();
    SegmentWriter(SegmentWriter&&) noexcept;
    SegmentWriter& operator=(SegmentWriter&&) noexcept;

    /// Refused: a slice that breaks checkSlice(), starts before the previous one ends, or a text over the caps.
    Outcome add(const ActivitySlice& slice);
    /// Refused: a mark earlier than the mark before it.
    Outcome add(const TaskMark& mark);
    void note(Anomaly anomaly, std::uint64_t times = 1);

    bool empty() const;
    std::size_t slices() const;
    std::size_t roughBytes() const; ///< of what was added, uncompressed; to decide when to seal

    /// The complete file. The writer is empty afterwards.
    Result<std::string> seal();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace worklode
