// Builds the bytes of one sealed segment from admitted slices.
#pragma once

#include "core/ActivitySlice.h"
#include "core/Anomalies.h"
#include "wire/SegmentHeader.h"

#include <memory>
#include <string>
#include <string_view>

namespace worklode {

/// Collects slices and marks of one stream in time order, then seals them. Not thread-safe.
class SegmentWriter
{
public:
    explicit SegmentWriter(SegmentHeader header);
    ~SegmentWriter();
    SegmentWriter(SegmentWriter&&) noexcept;
    SegmentWriter& operator=(SegmentWriter&&) noexcept;

    /// Refused: a slice that breaks checkSlice(), starts before the previous one ends, a text over the caps, or one more
    /// than a segment holds (see wantsSealing()).
    Outcome add(const ActivitySlice& slice);
    /// Refused: a mark earlier than the mark before it, without a task name, or over the caps.
    Outcome add(const TaskMark& mark);
    /// A slice or mark from a log that encodeRecord() wrote: only what was admitted once comes back this way.
    Outcome addRecorded(std::string_view payload);
    void note(Anomaly anomaly, std::uint64_t times = 1);
    /// What is known only at the end: injected inputs, coverage, anchor. Stream and collector stay what they were meant to be.
    SegmentHeader& header();

    bool empty() const;           ///< neither slices nor marks
    std::size_t slices() const;
    std::size_t roughBytes() const; ///< of what was added, uncompressed; to decide when to seal
    bool wantsSealing() const;      ///< 65,536 slices or 16 MiB are in: far below every cap of the format

    /// The complete file; the same input gives the same bytes. The writer is empty afterwards, its header stays. Where it
    /// fails (nothing was added, a header field is wrong) nothing is lost.
    Result<std::string> seal();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace worklode
